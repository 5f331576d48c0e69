"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useMemo, useTransition } from "react";
import { CompareBarsView } from "@/components/charts/compareBars";
import { CompareCadenceView } from "@/components/charts/compareCadence";
import { CompareMechanismsView } from "@/components/charts/compareMechanisms";
import { CompareThemesView } from "@/components/charts/compareThemes";
import { CompareYearsView } from "@/components/charts/compareYears";
import { isPlainClick } from "@/components/events/isPlainClick";
import { CopyLink } from "@/components/filters/CopyLink";
import { ExportContext } from "@/components/ui/ExportContext";
import { PageHead } from "@/components/ui/PageHead";
import { Segmented } from "@/components/ui/Segmented";
import { Sentence } from "@/components/ui/Sentence";
import { useExploreLinks } from "@/components/ui/useExploreLinks";
import { useWords } from "@/components/ui/useWords";
import { type CompareAsked, type CompareReading, compareAddress } from "@/lib/dossiers/compareAsked";
import type { CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeComparison } from "@/lib/insight/compare";
import { placeGroupName } from "@/lib/insight/compareText";
import type { Filter } from "@/lib/model/filter";
import type { Locale } from "@/lib/model/vocabulary";
import { CompareNotices } from "./CompareNotices";
import { PairPicker } from "./PairPicker";
import { ThemePair } from "./ThemePair";
import { TimeForm } from "./TimeForm";
import "@/components/filters/filters.css";
import "./compare.css";

const levelsOf = ({ levels }: CompareSide) => levels;
const placesOf = ({ places }: CompareSide) => places;

/**
 * Two pairs on the same scales.
 *
 * @param reading    what the address asks for, as the server read it
 * @param comparison the numbers, narrowed to the time asked
 * @param pairs      all pairs with events, most first
 */
export function CompareView({
  locale,
  texts,
  reading,
  comparison,
  pairs,
  dataVersion,
}: {
  locale: Locale;
  /** where the page's texts are, see `textsAddress` */
  texts: string;
  reading: CompareReading;
  comparison: Comparison;
  pairs: readonly { pair: string; events: number }[];
  dataVersion: string;
}) {
  const words = useWords(texts);
  const router = useRouter();
  const params = useSearchParams();
  const [isWaiting, startTransition] = useTransition();
  const { from, to } = comparison;
  const time = useMemo<Filter>(() => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) }), [from, to]);
  const { actions, tooltip } = useExploreLinks(words, time);
  // Only how the numbers are drawn: no new numbers are needed, so the server is not asked.
  const measure = params.get("measure")?.toLowerCase() === "count" ? "count" : "share";
  const asked: CompareAsked = { ...reading.asked, measure };
  const swapped = { left: asked.right, right: asked.left };
  const go = (patch: Partial<CompareAsked>) =>
    startTransition(() => router.push(compareAddress(locale, { ...asked, ...patch }), { scroll: false }));
  const placeName = useCallback((id: string) => placeGroupName(id, comparison, words), [comparison, words]);
  const levelName = useCallback((id: string) => words.t(`levels.${id}`), [words]);
  const [left, right] = comparison.sides;
  const isEmpty = left.total === 0 || right.total === 0;
  const shared = { comparison, words, filter: time, actions };
  return (
    <ExportContext dataVersion={dataVersion}>
      <PageHead
        title={words.t("compare.title", { left: words.pair(left.pair), right: words.pair(right.pair) })}
        sub={words.t("compare.sub", {
          left: left.total,
          right: right.total,
          time: timeText(time, words) || "none",
        })}
        say={<Sentence insight={describeComparison(comparison)} words={words} />}
        acts={
          <>
            <Segmented
              label={words.t("compare.measure")}
              value={measure}
              options={(["share", "count"] as const).map((value) => ({ value, label: words.t(`compare.${value}`) }))}
              onChange={(value) => history.pushState(null, "", compareAddress(locale, { ...asked, measure: value }))}
            />
            <a
              className="link"
              href={compareAddress(locale, { ...asked, ...swapped })}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                go(swapped);
              }}
            >
              {words.t("compare.swap")}
            </a>
            <CopyLink words={words} />
          </>
        }
      />
      <div className="compare-asks">
        <PairPicker
          key={`left ${asked.left}`}
          label={words.t("compare.left")}
          pairs={pairs}
          value={asked.left}
          words={words}
          onChange={(pair) => go({ left: pair })}
        />
        <PairPicker
          key={`right ${asked.right}`}
          label={words.t("compare.right")}
          pairs={pairs}
          value={asked.right}
          words={words}
          onChange={(pair) => go({ right: pair })}
        />
        <TimeForm key={`${from} ${to}`} asked={asked} words={words} onChange={go} />
      </div>
      {reading.isDefault && <p className="notice compare-default">{words.t("compare.isDefault")}</p>}
      <CompareNotices faults={reading.faults} asked={asked} words={words} />
      {isEmpty ? (
        <section className="empty compare-empty" aria-labelledby="compare-empty-name">
          <p id="compare-empty-name">
            <b>{words.plain(describeComparison(comparison))}</b>
          </p>
          <p>{words.t("compare.emptyHint")}</p>
          <p className="empty-ways">
            {(from || to) && (
              <a className="btn" href={compareAddress(locale, withoutTime(asked))}>
                {words.t("compare.allYears")}
              </a>
            )}
            <a className="btn" href={`/${locale}/compare`}>
              {words.t("compare.topPairs")}
            </a>
          </p>
        </section>
      ) : (
        <div className={isWaiting ? "grid compare-grid stale" : "grid compare-grid"} aria-busy={isWaiting}>
          <div className="compare-wide">
            <CompareThemesView {...shared} measure={measure} />
          </div>
          <div className="compare-side">
            <CompareYearsView
              {...shared}
              measure={measure}
              tools={<ThemePair themes={asked.themes} words={words} onChange={(themes) => go({ themes })} />}
            />
          </div>
          <div className="compare-third">
            <CompareBarsView
              {...shared}
              id="compare-levels"
              chart="events"
              title={words.t("compare.levels")}
              head={words.t("compare.level")}
              aria={words.t("compare.aria.levels")}
              measure={measure}
              rowsOf={levelsOf}
              nameOf={levelName}
            />
          </div>
          <div className="compare-third">
            <CompareBarsView
              {...shared}
              id="compare-places"
              chart="map"
              title={words.t("compare.places")}
              head={words.t("compare.place")}
              aria={words.t("compare.aria.places")}
              measure={measure}
              rowsOf={placesOf}
              nameOf={placeName}
              footer={placesFoot(comparison, words)}
            />
          </div>
          <div className="compare-third">
            <CompareCadenceView {...shared} />
          </div>
          <div className="compare-all">
            <CompareMechanismsView {...shared} />
          </div>
        </div>
      )}
      {tooltip}
    </ExportContext>
  );
}

function withoutTime({ from: _from, to: _to, ...asked }: CompareAsked): CompareAsked {
  return asked;
}

function timeText({ from, to }: Filter, words: Words): string {
  if (from && to) return words.t("field.span", { from: words.date(from), to: words.date(to) });
  if (from) return words.t("field.since", { from: words.date(from) });
  return to ? words.t("field.until", { to: words.date(to) }) : "";
}

/** Whose ground is whose, and what the rows leave out. */
function placesFoot({ sides, common, isSame }: Comparison, words: Words): string {
  const [left, right] = sides;
  const unnamed = words.t("compare.foot.unnamed", { left: left.unnamed, right: right.unnamed });
  const whose =
    common || isSame
      ? words.t("compare.foot.partners", { left: words.actor(left.partner), right: words.actor(right.partner) })
      : words.t("compare.foot.grounds", {
          left: words.actor(left.home),
          leftPartner: words.actor(left.partner),
          right: words.actor(right.home),
          rightPartner: words.actor(right.partner),
        });
  const hasBody = sides.some(({ home, partner }) =>
    [home, partner].some((actor) => words.labels.actors[actor]?.kind === "body"),
  );
  return [whose, ...(hasBody ? [words.t("compare.foot.body")] : []), unnamed].join(" ");
}
