import type { Dataset } from "@/lib/model/dataset";
import { calendarOf, spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { MAX_LIST_VALUES } from "@/lib/model/limits";
import { actorsOfPair } from "@/lib/model/pair";
import { LEVELS } from "@/lib/model/vocabulary";
import type { Summary } from "@/lib/query/summary";
import type { CompareAsked } from "./compareAsked";

export const PLACE_GROUPS = ["home", "partner", "sea", "elsewhere", "remote"] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** One number of a side, with the filter that selects the events behind it (absent where none can). */
export interface CompareCount {
  id: string;
  events: number;
  select?: Filter;
}

/** One side of the comparison. All counts are of events, within the time asked. */
export interface CompareSide {
  pair: string;
  /** of these two: `home` is the actor that both pairs share, else Viet Nam where it is of the pair, else the first by code */
  home: string;
  partner: string;
  total: number;
  /** themes without subthemes, every one, in reading order */
  themes: readonly CompareCount[];
  /** every level, the highest first */
  levels: readonly CompareCount[];
  /** ids of PLACE_GROUPS, every one */
  places: readonly CompareCount[];
  /** in person, and no city, region or sea is named: what the places leave out */
  unnamed: number;
  /** mechanisms with events, most first, ties by id */
  mechanisms: readonly CompareCount[];
  /** one a year of the axis; ids are years */
  years: readonly CompareCount[];
  /** of the two chosen themes, one count a year of the axis */
  series: readonly [readonly CompareCount[], readonly CompareCount[]];
}

/** Two pairs on the same scales. */
export interface Comparison {
  sides: readonly [CompareSide, CompareSide];
  /** different events of both pairs: one of three countries may stand on both sides */
  events: number;
  themes: readonly [string, string];
  from?: string;
  to?: string;
  /** the one actor that both pairs share; absent where none or both are shared */
  common?: string;
  /** the same pair on both sides */
  isSame: boolean;
  /** the years of the axis, rising: from the first to the last with an event of either pair, or as asked */
  years: readonly number[];
  /** last year of the axis that the data cover to its end; absent where none is */
  lastFull?: number;
  /** mechanisms of both sides with the same name, or the same mechanism: their names, in the order of the left side */
  sharedMechanisms: readonly string[];
}

/** Where the numbers come from: a summary by filter, the reference lists, the names of one language. */
export interface CompareInput {
  summary(filter: Filter): Summary;
  data: Pick<Dataset, "themes" | "places">;
  mechanismName(id: string): string;
}

/** The filters whose summaries a comparison is counted from. */
export function comparedFilters({ left, right, themes, from, to }: CompareAsked): Filter[] {
  const time: Filter = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const own = [left, right].flatMap((pair) => [
    { pair: [pair], ...time },
    ...themes.map((theme): Filter => ({ pair: [pair], theme: [theme], ...time })),
  ]);
  return [...own, { pair: [...new Set([left, right])].sort(), ...time }];
}

/**
 * Count two pairs on the same scales.
 *
 * Every number is that of Explore for its `select`: a visit that has parts is counted by them, an event of three
 * countries in each of its pairs, a date known by year in its year. Places: those in the country of `home`, of
 * `partner`, shared waters, all others; "remote" is by phone or online. A body has no ground of its own.
 *
 * @throws RangeError if `from` or `to` is no date
 */
export function comparePairs(asked: CompareAsked, input: CompareInput): Comparison {
  const { left, right, themes, from, to } = asked;
  const time: Filter = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const common = commonActor(left, right);
  const summaries = [left, right].map((pair) => input.summary({ pair: [pair], ...time })) as [Summary, Summary];
  const years = axisOf(summaries, time);
  const sides = [left, right].map((pair, i) => sideOf(pair, summaries[i]!, { common, years, themes, time, input }));
  const lastFull = years.filter((year) => year <= lastFullOf(summaries[0].dataEnd)).at(-1);
  const names = (side: CompareSide) => side.mechanisms.map(({ id }) => input.mechanismName(id));
  const others = new Set(names(sides[1]!));
  return {
    sides: [sides[0]!, sides[1]!],
    events: input.summary({ pair: [...new Set([left, right])].sort(), ...time }).total,
    themes,
    ...time,
    ...(common ? { common } : {}),
    isSame: left === right,
    years,
    ...(lastFull === undefined ? {} : { lastFull }),
    sharedMechanisms: [...new Set(names(sides[0]!))].filter((name) => others.has(name)),
  };
}

/** The one actor that two pairs share; `undefined` where they share none or both. */
function commonActor(left: string, right: string): string | undefined {
  const others: readonly string[] = actorsOfPair(right) ?? [];
  const shared = (actorsOfPair(left) ?? []).filter((actor) => others.includes(actor));
  return shared.length === 1 ? shared[0] : undefined;
}

/** The last year that the data cover to its end. */
function lastFullOf(dataEnd: number): number {
  const { year, month, day } = calendarOf(dataEnd);
  return month === 12 && day === 31 ? year : year - 1;
}

function axisOf(summaries: readonly Summary[], { from, to }: Filter): number[] {
  const filled = summaries.flatMap(({ coverage }) => coverage.map(({ year }) => year));
  if (filled.length === 0) return [];
  const end = calendarOf(summaries[0]!.dataEnd).year;
  const first = from ? Math.min(calendarOf(spanOf(from).first).year, ...filled) : Math.min(...filled);
  const last = Math.max(to ? Math.min(calendarOf(spanOf(to).last).year, end) : end, ...filled);
  // An address may ask for the year 1: the axis begins where the events do, at most a decade earlier.
  const start = Math.max(first, Math.min(...filled) - 10);
  return Array.from({ length: last - start + 1 }, (_, i) => start + i);
}

interface SideInput {
  common: string | undefined;
  years: readonly number[];
  themes: readonly [string, string];
  time: Filter;
  input: CompareInput;
}

function sideOf(pair: string, summary: Summary, { common, years, themes, time, input }: SideInput): CompareSide {
  const [a, b] = actorsOfPair(pair) ?? ["", ""];
  const home = common ?? (a === "VN" || b === "VN" ? "VN" : a);
  const partner = home === a ? b : a;
  const byTheme = new Map(summary.byTheme.map((row) => [row.theme, row.events]));
  const byLevel = new Map(summary.byLevel.map((row) => [row.level, row.events]));
  const who = { pair: [pair] };
  const inYears = (rows: Summary["coverage"], more: Filter): CompareCount[] => {
    const counts = new Map(rows.map(({ year, events }) => [year, events]));
    return years.map((year) => ({
      id: String(year),
      events: counts.get(year) ?? 0,
      select: { ...who, ...more, ...withinYear(year, time) },
    }));
  };
  const seriesOf = (theme: string) =>
    inYears(input.summary({ ...who, theme: [theme], ...time }).coverage, { theme: [theme] });
  return {
    pair,
    home,
    partner,
    total: summary.total,
    themes: input.data.themes
      .filter(({ parent }) => parent === undefined)
      .map(({ id }) => ({ id, events: byTheme.get(id) ?? 0, select: { ...who, theme: [id] } })),
    levels: LEVELS.map((level) => ({ id: level, events: byLevel.get(level) ?? 0, select: { ...who, level: [level] } })),
    places: placesOf(pair, summary, home, partner, input),
    unnamed: summary.unplaced.unnamed.events,
    mechanisms: summary.byMechanism.map(({ mechanism, events }) => ({
      id: mechanism,
      events,
      select: { ...who, mechanism: [mechanism] },
    })),
    years: inYears(summary.coverage, {}),
    series: [seriesOf(themes[0]), seriesOf(themes[1])],
  };
}

/** A year inside the time asked: an end of it stands where it lies within the year. */
function withinYear(year: number, { from, to }: Filter): { from: string; to: string } {
  const text = String(year).padStart(4, "0");
  const span = spanOf(text);
  return {
    from: from && spanOf(from).first > span.first ? from : text,
    to: to && spanOf(to).last < span.last ? to : text,
  };
}

function placesOf(
  pair: string,
  { byPlace, unplaced }: Summary,
  home: string,
  partner: string,
  { data }: CompareInput,
): CompareCount[] {
  const places = new Map(data.places.map((place) => [place.id, place]));
  const groupOf = (id: string): PlaceGroup => {
    const place = places.get(id);
    if (place?.kind === "sea") return "sea";
    return place?.country === home ? "home" : place?.country === partner ? "partner" : "elsewhere";
  };
  const remote = unplaced.phone.events + unplaced.virtual.events;
  return PLACE_GROUPS.map((group) => {
    if (group === "remote")
      return { id: group, events: remote, select: { pair: [pair], format: ["phone", "virtual"] } };
    const rows = byPlace.filter(({ place }) => groupOf(place) === group);
    const ids = rows.map(({ place }) => place).sort();
    return {
      id: group,
      events: rows.reduce((sum, { events }) => sum + events, 0),
      // An address holds so many places and no more.
      ...(ids.length > 0 && ids.length <= MAX_LIST_VALUES ? { select: { pair: [pair], place: ids } } : {}),
    };
  });
}
