"use client";

import { type KeyboardEvent, type ReactNode, useMemo, useState } from "react";
import { offerOf, type StepOffer } from "@/components/briefing/add/stepOffer";
import { ChartFrame } from "@/components/ui/ChartFrame";
import { groupLanes, type LaneRow, type LaneSort, type LaneState } from "@/lib/dossiers/lanes";
import { mergeFilter } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { MarkActions } from "../chart";
import { describeLanesChart, gapWords, groupWords } from "./describe";
import { LanesAxis, LanesChart } from "./LanesChart";
import { LanesKey } from "./LanesKey";
import { LanesList } from "./LanesList";
import { axisOf, type LaneAxis, layoutLanes, ROOMS_PX } from "./layoutLanes";
import "./lane.css";
import "./lanes.css";
import { walkLanes } from "./walkLanes";

/** Lanes that one picture of a step has room for; more stand in two side by side. */
const MOST_STAGE_LANES = 22;

/**
 * Recurring dialogues as lanes: a dot a round, what is missing, when the next may come; those of too few rounds
 * in a list below.
 *
 * @param lanes   rows of `lanesOf`, in its order
 * @param dataEnd last day of the data, days since 1970-01-01
 * @param filter  what the page is about, named on saved pictures
 * @param sort    how they are grouped
 * @param counts  of all mechanisms by state, where `lanes` are only the first
 * @param title   "Mechanisms" unless said otherwise
 * @param tools   left of "Table" and "Save image"
 * @param heavy   a 2 px rule above, for the first row of a page
 */
export function LanesView({
  lanes,
  words,
  actions,
  filter,
  dataEnd,
  sort = "overdue",
  counts,
  id = "lanes",
  title = words.t("mechanisms.title"),
  tools,
  heavy = false,
}: {
  lanes: readonly LaneRow[];
  words: Words;
  actions: MarkActions;
  filter: Filter;
  dataEnd: number;
  sort?: LaneSort;
  counts?: Record<LaneState, number>;
  id?: string;
  title?: string;
  tools?: ReactNode;
  heavy?: boolean;
}) {
  const description = useMemo(() => describeLanesChart(lanes, dataEnd, words, counts), [lanes, dataEnd, words, counts]);
  const groups = useMemo(() => groupLanes(lanes, sort, words), [lanes, sort, words]);
  const axis = useMemo(
    () =>
      axisOf(
        groups.flatMap(({ rows }) => rows),
        dataEnd,
      ),
    [groups, dataEnd],
  );
  const offer = useMemo(
    () =>
      offerLanes(
        groups.flatMap(({ rows }) => rows),
        filter,
      ),
    [groups, filter],
  );
  const few = lanes.filter((row) => row.state === "few");
  const hidden = counts ? counts.overdue + counts.due + counts.silent + counts.few - lanes.length : 0;
  return (
    <ChartFrame
      id={id}
      title={title}
      description={description}
      words={words}
      filter={filter}
      actions={actions}
      tools={tools}
      offer={offer}
      heavy={heavy}
      footer={words.t("mechanisms.foot")}
    >
      <div className="lanes-picture">
        {groups.length > 0 && <StickyAxis axis={axis} words={words} />}
        {groups.map(({ key, rows }) => (
          <section key={key} className="lanes-group" aria-labelledby={`${id}-${key}`}>
            <h3 id={`${id}-${key}`}>{groupWords(sort, key, rows.length, words)}</h3>
            <WalkedLanes
              rows={rows}
              axis={axis}
              words={words}
              actions={actions}
              label={groupWords(sort, key, rows.length, words)}
            />
            <LanesList rows={rows} words={words} />
          </section>
        ))}
        {groups.length > 0 && <LanesKey words={words} />}
        {few.length > 0 && (
          <section className="lanes-group" aria-labelledby={`${id}-few`}>
            <h3 id={`${id}-few`}>{groupWords("overdue", "few", few.length, words)}</h3>
            <FewRounds rows={few} words={words} />
          </section>
        )}
        {hidden > 0 && <p className="dim">{words.t("mechanisms.hidden", { count: hidden })}</p>}
      </div>
    </ChartFrame>
  );
}

/** All lanes of the picture as a step, in its order: one view, or two halves. */
function offerLanes(rows: readonly LaneRow[], filter: Filter): StepOffer | undefined {
  const view = (some: readonly LaneRow[]) =>
    offerOf("lanes", mergeFilter(filter, { mechanism: some.map(({ id }) => id) }))[0];
  if (rows.length === 0) return undefined;
  if (rows.length <= MOST_STAGE_LANES) return [view(rows)];
  const half = Math.ceil(rows.length / 2);
  return [view(rows.slice(0, half)), view(rows.slice(half))];
}

/** The years once more, which stay in view while the lanes pass under them. */
function StickyAxis({ axis, words }: { axis: LaneAxis; words: Words }) {
  return (
    <div className="lanes-sticky" aria-hidden="true">
      {ROOMS_PX.map((room) => (
        <svg key={room} aria-hidden="true" className={`chart lanes-room-${room}`} viewBox={`0 0 ${room} 20`}>
          <LanesAxis layout={layoutLanes([], axis, room, String)} words={words} />
        </svg>
      ))}
    </div>
  );
}

/** Lanes with one tab stop each: left and right walk its rounds, up and down the lanes. */
function WalkedLanes({
  rows,
  axis,
  words,
  actions,
  label,
}: {
  rows: readonly LaneRow[];
  axis: LaneAxis;
  words: Words;
  actions: MarkActions;
  label: string;
}) {
  const [walked, setWalked] = useState<ReadonlyMap<string, string>>(new Map());
  const layouts = useMemo(
    () => ROOMS_PX.map((room) => layoutLanes(rows, axis, room, gapWords(words))),
    [rows, axis, words],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-mark]") : null;
    const id = mark?.getAttribute("data-mark");
    const [layout] = layouts;
    const next = layout && id ? walkLanes(layout.lanes, id, event.key) : undefined;
    if (!next) return;
    event.preventDefault();
    setWalked(new Map([...walked, [next.lane, next.dot]]));
    const svg = mark?.closest("svg");
    svg?.querySelector<SVGAElement>(`[data-mark="${next.dot}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links inside
    <div onKeyDown={onKeyDown}>
      {layouts.map((layout) => (
        <div key={layout.width} className={`lanes-room-${layout.width}`}>
          <LanesChart layout={layout} words={words} actions={actions} label={label} walked={walked} />
        </div>
      ))}
    </div>
  );
}

/** Mechanisms of too few rounds for a lane: each with its rounds, none hidden. */
function FewRounds({ rows, words }: { rows: readonly LaneRow[]; words: Words }) {
  return (
    <ul className="lanes-few">
      {rows.map((row) => (
        <li key={row.id}>
          <a className="plain" href={`/${words.locale}/mechanisms/${row.id}`}>
            {row.name}
          </a>{" "}
          <span className="dim">{row.members}</span>
          <p>
            {row.rounds.map((round, i) => (
              <span key={round.id}>
                {i > 0 && " · "}
                <a className="link" href={`/${words.locale}/events/${round.id}`}>
                  {round.number === undefined
                    ? round.date
                    : words.t("mechanisms.fewRound", { number: round.number, date: round.date })}
                </a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
