"use client";

import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import { Segmented } from "@/components/ui/Segmented";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { EventRow } from "@/lib/query/eventRow";
import { EventRowLink } from "./EventRowLink";
import { groupRows } from "./groupRows";
import { type EventOrder, useEventPages } from "./useEventPages";
import "./events.css";

/** Height of a row of two lines, px: what an unmeasured row is taken for. */
const ROW_PX = 56;
/** Ask for the next page when this many px are left below. */
const AHEAD_PX = 900;
const SKELETON_ROWS = 9;

/**
 * The events behind the page's filter, by month, in a box that scrolls by itself.
 *
 * @param total  events that match, as counted
 * @param onOpen a plain click on an event; modified clicks follow `hrefForEvent`
 * @param first  the server's first page, latest first
 */
export function EventList({
  words,
  filter,
  total,
  hrefForEvent,
  onOpen,
  first,
}: {
  words: Words;
  filter: Filter;
  total: number;
  hrefForEvent(id: string): string;
  onOpen(id: string): void;
  first?: readonly EventRow[];
}) {
  const [order, setOrder] = useState<EventOrder>("desc");
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const pages = useEventPages(filter, { order, total, first });
  const lines = useMemo(() => groupRows(pages.rows, words), [pages.rows, words]);
  const [focused, setFocused] = useState<number>();
  /** the one row that Tab reaches; arrows walk on from it */
  const stop =
    focused !== undefined && "row" in (lines[focused] ?? {}) ? focused : lines.findIndex((line) => "row" in line);

  const onScroll = (offset: number) => {
    const handle = list.current;
    if (handle && handle.scrollSize - handle.viewportSize - offset < AHEAD_PX) pages.loadMore();
  };
  /** Up and down walk the events, as in any list; the next page comes when its rows are near. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const links = [...(box.current?.querySelectorAll<HTMLElement>("[data-event]") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    if (step === 0 || at < 0) return;
    event.preventDefault();
    links[at + step]?.focus();
  };

  return (
    <section className="sec ev-list" aria-labelledby="events-name" id="events">
      <header>
        <h2 id="events-name">
          {words.t("events.name")} <span className="ev-count">{words.number(total)}</span>
        </h2>
        <div className="tools">
          <Segmented
            label={words.t("events.order")}
            value={order}
            onChange={(next) => {
              setOrder(next);
              box.current?.scrollTo({ top: 0 });
            }}
            options={[
              { value: "desc", label: words.t("events.latestFirst") },
              { value: "asc", label: words.t("events.earliestFirst") },
            ]}
          />
        </div>
      </header>
      {pages.error && (
        <p className="notice bad" role="alert">
          {words.t("events.failed")}
          <button type="button" className="link" onClick={pages.retry}>
            {words.t("shell.retry")}
          </button>
        </p>
      )}
      <section
        ref={box}
        className={pages.isStale ? "ev-box stale" : "ev-box"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={words.t("events.box", { count: total })}
        aria-busy={pages.isLoading}
        onKeyDown={onKeyDown}
      >
        {lines.length === 0 && !pages.isLoading && !pages.error && total === 0 && (
          <p className="ev-none">{words.t("events.none")}</p>
        )}
        <Virtualizer
          ref={list}
          scrollRef={box}
          itemSize={ROW_PX}
          ssrCount={first ? lines.length : SKELETON_ROWS}
          onScroll={onScroll}
          {...(stop < 0 ? {} : { keepMounted: [stop] })}
        >
          {lines.map((line, i) =>
            "month" in line ? (
              <h3 key={line.key} className="ev-month">
                {line.month}
              </h3>
            ) : (
              <EventRowLink
                key={line.key}
                row={line.row}
                words={words}
                href={hrefForEvent(line.row.id)}
                onOpen={onOpen}
                isStop={i === stop}
                onFocus={() => setFocused(i)}
              />
            ),
          )}
        </Virtualizer>
        {pages.isLoading && !pages.isStale && <SkeletonRows count={lines.length ? 2 : SKELETON_ROWS} />}
      </section>
      <p className="foot">{words.t("events.foot")}</p>
    </section>
  );
}

/** Rows of the same size as events, while they load. */
function SkeletonRows({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are all alike
        <div key={i} className="ev-row ev-skeleton">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
