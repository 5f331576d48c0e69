import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { formatDate, isoOf, monthIndexOf, spanOf } from "@/lib/model/date";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { actorsOfPair, pairId, pairsAmong } from "@/lib/model/pair";
import type { Mechanism } from "@/lib/model/record";
import { LEVELS, type Level, type Locale } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { ViewedRound } from "@/lib/query/eventView";
import { gapsOf, homeOf, type Rhythm, type RoundGap, rhythmOf, roundsOf, SILENT_DAYS } from "@/lib/query/rounds";

/** Rounds below which a mechanism has no lane of its own and no estimate. */
export const LEAST_ROUNDS = 4;

/**
 * overdue: its window is past. due: its window is not. silent: its window has been past for three years.
 * few: too few rounds for a rhythm.
 */
export const LANE_STATES = ["overdue", "due", "silent", "few"] as const;
export type LaneState = (typeof LANE_STATES)[number];
export const LANE_SORTS = ["overdue", "pair", "theme"] as const;
export type LaneSort = (typeof LANE_SORTS)[number];

export interface LaneRound extends ViewedRound {
  /** where it was, or why that is not known; said only where the record names a place */
  place?: string;
}

/** One mechanism as its lane shows it. */
export interface LaneRow {
  id: string;
  name: string;
  /** its members; with three of them three pairs */
  pairs: readonly string[];
  /** "US-VN" */
  members: string;
  /** name of the side above the line; below it the partner, where there is one */
  home: string;
  away?: string;
  /** leading theme of most of its rounds */
  theme?: string;
  /** level of most of its rounds */
  level?: Level;
  /** the latest, by day */
  rounds: readonly LaneRound[];
  /** rounds before those */
  earlier: number;
  gaps: readonly RoundGap[];
  /** rounds that the numbers leave out */
  missing: number;
  state: LaneState;
  /** the latest round: EDTF, and in short: "May 2025" */
  last?: { id: string; start: string; text: string };
  /** median interval, and the window of the next round: days since 1970-01-01; in short "Apr 2026–Apr 2027", and its last month */
  next?: { everyMonths: number; from: number; to: number; text: string; end: string };
}

/** A month without its year in the short form of a column: "May", in Vietnamese "5". */
const monthOnly = (edtf: string, words: Words) =>
  words.locale === "vi" ? String(Number(edtf.slice(5, 7))) : words.dayAndMonth(edtf);

/** "May 2025" of a day, in Vietnamese "5/2025", the short form of a column. */
export function shortMonth(day: number, words: Words): string {
  const edtf = formatDate(day, "month");
  return words.t("mechanisms.month", { month: monthOnly(edtf, words), year: edtf.slice(0, 4) });
}

/** "Jan–Oct 2026", "Dec 2025–Jun 2026", "May 2026". */
export function shortMonths(from: number, to: number, words: Words): string {
  if (monthIndexOf(from) === monthIndexOf(to)) return shortMonth(from, words);
  const [a, b] = [formatDate(from, "month"), formatDate(to, "month")];
  if (a.slice(0, 4) !== b.slice(0, 4)) return `${shortMonth(from, words)}–${shortMonth(to, words)}`;
  return `${monthOnly(a, words)}–${shortMonth(to, words)}`;
}

/** A date in the short form of a column: its month, or its year where no month is known. */
export function shortDate(edtf: string, words: Words): string {
  const span = spanOf(edtf);
  return span.precision === "year" ? edtf : shortMonth(span.first, words);
}

/** The most frequent value; of equally frequent ones the first of `order`, else the smallest. */
function mostOf<T extends string>(values: readonly T[], order: readonly T[] = [...values].sort()): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0];
}

/**
 * How a series stands on the last day of the data. The last day of its window is still within it; three years
 * after it to the day the series is overdue, a day later silent.
 */
export function stateOf(rhythm: Pick<Rhythm, "to"> | undefined, rounds: number, dataEnd: number): LaneState {
  if (!rhythm || rounds < LEAST_ROUNDS) return "few";
  if (dataEnd <= rhythm.to) return "due";
  return dataEnd - rhythm.to > SILENT_DAYS ? "silent" : "overdue";
}

/** One mechanism as a lane shows it. */
export function laneOf(data: Dataset, mechanism: Mechanism, words: Words): LaneRow {
  const index = indexDataset(data);
  const events = index.series.get(mechanism.id) ?? [];
  const rounds = roundsOf(data, mechanism.id);
  const gaps = gapsOf(rounds);
  const rhythm = rhythmOf(rounds);
  const state = stateOf(rhythm, rounds.length, index.dataEnd);
  const last = rounds.at(-1);
  const earlier = Math.max(0, rounds.length - SHOWN_AT_MOST.rounds);
  const home = homeOf(mechanism);
  const others = mechanism.actors.filter((actor) => actor !== home);
  const level = mostOf(
    events.map((event) => event.level),
    LEVELS,
  );
  const theme = mostOf(
    events.flatMap(({ themes: [lead] }) => (lead === undefined ? [] : [words.labels.themes[lead]?.parent ?? lead])),
  );
  return {
    id: mechanism.id,
    name: words.mechanism(mechanism.id),
    pairs: pairsAmong(mechanism.actors),
    members: [...mechanism.actors].sort().join("-"),
    home: words.theActor(home),
    ...(others.length === 1 && others[0] ? { away: words.theActor(others[0]) } : {}),
    ...(theme === undefined ? {} : { theme }),
    ...(level === undefined ? {} : { level }),
    rounds: rounds.slice(earlier).map((round) => {
      const place = index.events.get(round.id)?.place;
      return { ...round, date: words.date(round.start), ...(place === undefined ? {} : { place: words.place(place) }) };
    }),
    earlier,
    gaps: earlier === 0 ? gaps : gapsOf(rounds.slice(earlier)),
    missing: gaps.reduce((sum, gap) => sum + gap.count, 0),
    state,
    ...(last ? { last: { id: last.id, start: last.start, text: shortDate(last.start, words) } } : {}),
    ...(rhythm && state !== "few"
      ? {
          next: {
            everyMonths: rhythm.everyMonths,
            from: rhythm.from,
            to: rhythm.to,
            text: shortMonths(rhythm.from, rhythm.to, words),
            end: shortMonth(rhythm.to, words),
          },
        }
      : {}),
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Order inside a group: overdue and silent ones with the latest window first, those expected by the end of their
 * window, the rest by their last round, the latest first; ties by id.
 */
function compareLanes(a: LaneRow, b: LaneRow): number {
  const state = LANE_STATES.indexOf(a.state) - LANE_STATES.indexOf(b.state);
  if (state !== 0) return state;
  const [to, other] = [a.next?.to ?? 0, b.next?.to ?? 0];
  const last = (row: LaneRow) => (row.last ? spanOf(row.last.start).first : 0);
  return (a.state === "due" ? to - other : other - to) || last(b) - last(a) || byText(a.id, b.id);
}

export interface Lanes {
  /** overdue, expected, silent, then those of too few rounds: see `compareLanes` */
  rows: readonly LaneRow[];
  /** last day of the data, days since 1970-01-01, and EDTF */
  dataEnd: number;
  dataEndDate: string;
}

const known = new WeakMap<Dataset, Map<Locale, Lanes>>();

/**
 * All mechanisms that have a round in the data, as lanes; made once for each dataset and language.
 *
 * @param options.pair "US-VN": only those whose members hold both
 */
export function lanesOf(data: Dataset, words: Words, { pair }: { pair?: string } = {}): Lanes {
  const before = known.get(data) ?? new Map<Locale, Lanes>();
  known.set(data, before);
  const all = before.get(words.locale) ?? allLanes(data, words);
  before.set(words.locale, all);
  if (pair === undefined) return all;
  const asked = pairId(...(actorsOfPair(pair) ?? ["", ""]));
  return { ...all, rows: all.rows.filter(({ pairs }) => pairs.includes(asked)) };
}

function allLanes(data: Dataset, words: Words): Lanes {
  const index = indexDataset(data);
  return {
    rows: data.mechanisms
      .filter(({ id }) => index.series.has(id))
      .map((mechanism) => laneOf(data, mechanism, words))
      .sort(compareLanes),
    dataEnd: index.dataEnd,
    dataEndDate: isoOf(index.dataEnd),
  };
}

/** How many mechanisms are in each state. */
export function countLanes(rows: readonly Pick<LaneRow, "state">[]): Record<LaneState, number> {
  const counts = { overdue: 0, due: 0, silent: 0, few: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The first lanes of an order, and the first of those with too few rounds, as many as a page shows. */
export function cutLanes(rows: readonly LaneRow[]): LaneRow[] {
  const few = rows.filter(({ state }) => state === "few");
  return [
    ...rows.filter(({ state }) => state !== "few").slice(0, SHOWN_AT_MOST.lanes),
    ...few.slice(0, SHOWN_AT_MOST.few),
  ];
}

export interface LaneGroup {
  /** state, pair or theme */
  key: string;
  rows: readonly LaneRow[];
}

/**
 * Lanes in groups: by state, by members (most lanes first) or by theme (in reading order). Inside of a group the
 * order of `lanesOf` holds. Mechanisms of too few rounds are left out: they are listed apart.
 */
export function groupLanes(rows: readonly LaneRow[], sort: LaneSort, words: Words): LaneGroup[] {
  const groups = new Map<string, LaneRow[]>();
  for (const row of rows) {
    if (row.state === "few") continue;
    const key = sort === "overdue" ? row.state : sort === "pair" ? row.members : (row.theme ?? "");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const list = [...groups].map(([key, found]) => ({ key, rows: found }));
  if (sort === "pair") return list.sort((a, b) => b.rows.length - a.rows.length || byText(a.key, b.key));
  if (sort === "overdue") return list;
  const order = Object.keys(words.labels.themes);
  return list.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
