"use client";

import { useSearchParams } from "next/navigation";
import { type ComponentType, lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { MapView } from "@/components/charts/map/MapView";
import { NetworkView } from "@/components/charts/network/NetworkView";
import { ThemesView } from "@/components/charts/themes/ThemesView";
import { EventList } from "@/components/events/EventList";
import { FilterBar } from "@/components/filters/FilterBar";
import type { ChangeManner } from "@/components/filters/filterControl";
import { ExportContext } from "@/components/ui/ExportContext";
import { Island } from "@/components/ui/Island";
import { Tooltip } from "@/components/ui/Tooltip";
import { createTips } from "@/components/ui/tips";
import { useLand, useWords } from "@/components/ui/useWords";
import { narrowTo, rebase } from "@/lib/filters/editFilter";
import { type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Labels } from "@/lib/i18n/labels";
import type { Filter } from "@/lib/model/filter";
import { type Packed, unpack } from "@/lib/model/packed";
import type { Locale } from "@/lib/model/vocabulary";
import type { EventRow } from "@/lib/query/eventRow";
import type { Summary } from "@/lib/query/summary";
import { Lede } from "./Lede";
import { useSummary } from "./useSummary";
import "./explore.css";

export interface ExploreProps {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  /** the server's counts, the canonical query they belong to, and whether the browser can count such data */
  initial: Packed<{
    summary: Summary;
    query: string;
    fitsBrowser: boolean;
    events: readonly EventRow[];
    people: readonly string[];
  }>;
}

// Only for a link that could not be read in full.
const FilterNotices = lazy(async () => ({
  default: (await import("@/components/filters/FilterNotices")).FilterNotices,
}));
// Needed when an event is opened, not for the first picture.
const EventDrawer = lazy(async () => ({ default: (await import("@/components/events/EventDrawer")).EventDrawer }));

// A drawer that opens, or a text that is typed, draws no chart anew: their counts have not changed.
const MapChart = memo(asIsland(MapView));
const NetworkChart = memo(asIsland(NetworkView));
const ThemesChart = memo(asIsland(ThemesView));

function asIsland<Props extends object>(View: ComponentType<Props>) {
  return function InIsland(props: Props) {
    return (
      <Island>
        <View {...props} />
      </Island>
    );
  };
}

/** Parameters of the page that are no part of the filter: the open event, and the data version of a cited link. */
const PAGE_PARAMETERS = ["event", "v"];

function knownIds(labels: Labels, people: readonly string[]): KnownIds {
  const ids = (table: object) => new Set(Object.keys(table));
  return {
    actor: ids(labels.actors),
    theme: ids(labels.themes),
    place: ids(labels.places),
    mechanism: ids(labels.mechanisms),
    person: new Set(people),
    instrument: ids(labels.instruments),
  };
}

/** The dashboard: one filter, held by the address, and four views that narrow each other. */
export function ExploreView({ locale, texts, initial: packed }: ExploreProps) {
  const initial = useMemo(() => unpack(packed), [packed]);
  const words = useWords(texts);
  const geo = useLand(texts);
  const params = useSearchParams();
  const address = params.toString();
  const known = useMemo(() => knownIds(words.labels, initial.people), [words.labels, initial.people]);
  const { filter, faults } = useMemo(
    () => parseFilter(new URLSearchParams(address), known, PAGE_PARAMETERS),
    [address, known],
  );
  const [needsPairs, setNeedsPairs] = useState(false);
  const onNeedPairs = useCallback(() => setNeedsPairs(true), []);
  const [needsMonths, setNeedsMonths] = useState(false);
  const onNeedMonths = useCallback(() => setNeedsMonths(true), []);
  const query = serializeFilter(filter);
  const current = useSummary(filter, initial, { pairs: needsPairs, months: needsMonths });
  const { summary, counted } = current;
  const [tips] = useState(createTips);

  const go = useCallback((query: string, { replace = false }: ChangeManner = {}) => {
    history[replace ? "replaceState" : "pushState"](null, "", query ? `?${query}` : location.pathname);
  }, []);
  const hrefOf = useCallback(
    (next: Filter) => {
      const query = serializeFilter(next);
      return `/${locale}${query && `?${query}`}`;
    },
    [locale],
  );
  /** What is shown; the address is ahead of it while a change is counted and drawn. */
  const shown = useRef(filter);
  useEffect(() => {
    shown.current = filter;
  }, [filter]);
  const askedNow = useCallback(
    () => parseFilter(new URLSearchParams(location.search), known, PAGE_PARAMETERS).filter,
    [known],
  );
  const setFilter = useCallback(
    (next: Filter, manner?: ChangeManner) => go(serializeFilter(rebase(shown.current, next, askedNow())), manner),
    [go, askedNow],
  );
  const actions = useMemo(
    () => ({
      hrefFor: (patch: Filter) => hrefOf(narrowTo(filter, patch)),
      onSelect: (patch: Filter) => {
        tips.close();
        go(serializeFilter(narrowTo(askedNow(), patch)));
      },
      onHover: tips.show,
    }),
    [filter, hrefOf, go, askedNow, tips],
  );
  const openEvent = params.get("event") ?? undefined;
  const withEvent = (id: string) => [query, `event=${encodeURIComponent(id)}`].filter(Boolean).join("&");
  /** true while the open drawer is an entry of the history that this page made: closing goes back over it */
  const isOwnEntry = useRef(false);
  const showEvent = (id: string, manner?: ChangeManner) => {
    if (!manner?.replace) isOwnEntry.current = true;
    go(withEvent(id), manner);
  };
  const closeEvent = () => {
    if (isOwnEntry.current) history.back();
    else go(query, { replace: true });
    isOwnEntry.current = false;
  };
  // While the last picture stays, it is told as what it is: numbers of the filter before.
  const shared = { summary, words, filter: counted, actions };

  return (
    <ExportContext dataVersion={summary.dataVersion}>
      <Island>
        <FilterBar
          summary={summary}
          words={words}
          filter={filter}
          onChange={setFilter}
          onReset={() => go("")}
          hrefFor={hrefOf}
        />
      </Island>
      {faults.length > 0 && (
        <Suspense>
          <FilterNotices faults={faults} words={words} />
        </Suspense>
      )}
      {current.error && (
        <p className="notice bad" role="alert">
          {words.t("explore.loadFailed")}
          <button type="button" className="link" onClick={current.retry}>
            {words.t("shell.retry")}
          </button>
        </p>
      )}
      <Island>
        <Lede summary={summary} counted={counted} isStale={current.isStale} query={query} words={words} />
      </Island>
      <div className={current.isStale ? "grid stale" : "grid"}>
        <div className="explore-main">
          <MapChart {...shared} geo={geo} />
          <div className="explore-gap">
            <ThemesChart
              {...shared}
              {...(current.byPair ? { byPair: current.byPair } : {})}
              onNeedMonths={onNeedMonths}
              onNeedPairs={onNeedPairs}
            />
          </div>
        </div>
        <div className="explore-side">
          <NetworkChart {...shared} />
          <div className="explore-gap">
            <Island>
              <EventList
                words={words}
                filter={filter}
                total={summary.total}
                hrefForEvent={(id) => `/${locale}/events/${id}`}
                onOpen={showEvent}
                {...(query === initial.query ? { first: initial.events } : {})}
              />
            </Island>
          </div>
        </div>
      </div>
      <Tooltip tips={tips} filter={counted} words={words} />
      {openEvent && (
        <Suspense>
          <EventDrawer
            id={openEvent}
            words={words}
            filter={filter}
            onOpen={(id) => showEvent(id, { replace: true })}
            onClose={closeEvent}
          />
        </Suspense>
      )}
    </ExportContext>
  );
}
