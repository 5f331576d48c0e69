import { calendarOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { type Columns, FLAG_INFERRED, FLAG_UMBRELLA, NO_LEAD, NONE, type Ragged } from "@/lib/query/columns";
import * as bit from "@/lib/query/match";
import type { Matched, MixedCount, Summary, ThemeTimeline, YearCoverage } from "@/lib/query/summary";

interface Options {
  /** 1 for each row whose text matches `filter.q`, from `searchEvents` */
  text?: Uint8Array;
  /** also count by month */
  months?: boolean;
}

const MONTHS_A_YEAR = 12;

/** Counts of events by position in a list, each with its own counts by theme. */
class MixTable {
  readonly events: Uint32Array;
  private readonly mixes: Uint32Array;
  constructor(
    private readonly columns: Columns,
    size: number,
  ) {
    this.events = new Uint32Array(size);
    this.mixes = new Uint32Array(size * columns.lists.themes.length);
  }

  /** Count row `row` of the columns under `position`. */
  add(position: number, row: number): void {
    this.events[position]! += 1;
    const { offsets, values } = this.columns.themes;
    const base = position * this.columns.lists.themes.length;
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) this.mixes[base + values[k]!]! += 1;
  }

  at(position: number): MixedCount {
    const { themes, themeParents } = this.columns.lists;
    const base = position * themes.length;
    const mix = themes
      .map((theme, i) => ({ theme, events: themeParents[i] === i ? this.mixes[base + i]! : 0 }))
      .filter((entry) => entry.events > 0)
      .sort((a, b) => b.events - a.events);
    const lead = mix[0]?.theme;
    return { events: this.events[position]!, ...(lead === undefined ? {} : { lead }), themes: mix };
  }

  /** All positions with an event: most events first, ties by position. */
  rows<T>(make: (position: number, count: MixedCount) => T): T[] {
    return [...this.events.keys()]
      .filter((position) => this.events[position]! > 0)
      .sort((a, b) => this.events[b]! - this.events[a]! || a - b)
      .map((position) => make(position, this.at(position)));
  }
}

/** Call `visit` with each row that fails no question but those in `own`. */
function eachRow(misses: Uint16Array, own: number, visit: (row: number) => void): void {
  const others = ~own;
  for (let row = 0; row < misses.length; row++) if ((misses[row]! & others) === 0) visit(row);
}

function eachValue({ offsets, values }: Ragged, row: number, visit: (value: number) => void): void {
  for (let k = offsets[row]!; k < offsets[row + 1]!; k++) visit(values[k]!);
}

function countColumn(misses: Uint16Array, own: number, column: ArrayLike<number>, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  eachRow(misses, own, (row) => {
    const value = column[row]!;
    if (value !== NONE) counts[value]! += 1;
  });
  return counts;
}

function countRagged(misses: Uint16Array, own: number, column: Ragged, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  eachRow(misses, own, (row) => eachValue(column, row, (value) => (counts[value]! += 1)));
  return counts;
}

function named<K extends string>(key: K, list: readonly string[], counts: Uint32Array, ranked: boolean) {
  const rows = list
    .map((id, i) => ({ [key]: id, events: counts[i]! }) as { [P in K]: string } & { events: number })
    .filter((entry) => entry.events > 0);
  return ranked ? rows.sort((a, b) => b.events - a.events) : rows;
}

/** Bin of each row, or -1 where the start is too vague for this bin size. */
function binsOf(columns: Columns, unit: "year" | "month"): Int32Array {
  return Int32Array.from(columns.startFirst, (first, row) => {
    const start = calendarOf(first);
    if (unit === "year") return start.year;
    const end = calendarOf(columns.startLast[row]!);
    return start.month === end.month && start.year === end.year ? start.year * MONTHS_A_YEAR + start.month - 1 : -1;
  });
}

const binCache = new WeakMap<Columns, { year: Int32Array; month: Int32Array }>();
function cachedBins(columns: Columns): { year: Int32Array; month: Int32Array } {
  const known = binCache.get(columns);
  if (known) return known;
  const bins = { year: binsOf(columns, "year"), month: binsOf(columns, "month") };
  binCache.set(columns, bins);
  return bins;
}

/** The bins that the data fill, whatever the filter: charts keep their axis while a reader filters. */
function boundsOf(bins: Int32Array): { first: number; size: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const bin of bins) {
    if (bin < 0) continue;
    if (bin < first) first = bin;
    if (bin > last) last = bin;
  }
  return first > last ? { first: 0, size: 0 } : { first, size: last - first + 1 };
}

/**
 * Count themes along time.
 * @param misses from `findMisses`
 * @param own    bits of the questions that must not narrow the result
 */
function countThemesByTime(columns: Columns, misses: Uint16Array, unit: "year" | "month", own: number): ThemeTimeline {
  const bins = cachedBins(columns)[unit];
  const { first, size } = boundsOf(bins);
  const { themes } = columns.lists;
  const totals = new Uint32Array(size);
  const counts = new Uint32Array(size * themes.length);
  const leads = new Uint32Array(size * themes.length);
  let unbinned = 0;
  eachRow(misses, own, (row) => {
    const bin = bins[row]!;
    if (bin < 0) {
      unbinned += 1;
      return;
    }
    totals[bin - first]! += 1;
    eachValue(columns.themes, row, (theme) => (counts[theme * size + bin - first]! += 1));
    const lead = columns.lead[row]!;
    if (lead !== NO_LEAD) leads[lead * size + bin - first]! += 1;
  });
  const rows = themes.flatMap((theme, i) => {
    const own = [...counts.subarray(i * size, (i + 1) * size)];
    return own.some((count) => count > 0)
      ? [{ theme, counts: own, leads: [...leads.subarray(i * size, (i + 1) * size)] }]
      : [];
  });
  return { first, totals: [...totals], rows, unbinned };
}

function coverageOf(columns: Columns, misses: Uint16Array): YearCoverage[] {
  const years = cachedBins(columns).year;
  const byYear = new Map<number, YearCoverage & { seen: Set<number> }>();
  eachRow(misses, 0, (row) => {
    const year = years[row]!;
    const entry = byYear.get(year) ?? { year, events: 0, sources: 0, oneSource: 0, inferred: 0, seen: new Set() };
    byYear.set(year, entry);
    entry.events += 1;
    eachValue(columns.sources, row, (source) => entry.seen.add(source));
    if (columns.sources.offsets[row + 1]! - columns.sources.offsets[row]! === 1) entry.oneSource += 1;
    if (columns.flags[row]! & FLAG_INFERRED) entry.inferred += 1;
  });
  return [...byYear.values()]
    .map(({ seen, ...entry }) => ({ ...entry, sources: seen.size }))
    .sort((a, b) => a.year - b.year);
}

function matchedOf(columns: Columns, misses: Uint16Array): Matched {
  const { lists } = columns;
  const sources = new Set<number>();
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  eachRow(misses, 0, (row) => {
    eachValue(columns.sources, row, (source) => sources.add(source));
    firstDay = Math.min(firstDay, columns.startFirst[row]!);
    lastDay = Math.max(lastDay, columns.startLast[row]!);
  });
  const themeCounts = countRagged(misses, 0, columns.themes, lists.themes.length);
  const themes = lists.themes
    .map((theme, i) => ({ theme, events: lists.themeParents[i] === i ? themeCounts[i]! : 0 }))
    .filter((entry) => entry.events > 0)
    .sort((a, b) => b.events - a.events);
  const topPairs = named("pair", lists.pairs, countRagged(misses, 0, columns.pairs, lists.pairs.length), true);
  const isCounted = (count: number) => count > 0;
  return {
    pairs: topPairs.length,
    actors: countRagged(misses, 0, columns.actors, lists.actors.length).filter(isCounted).length,
    places: countColumn(misses, 0, columns.place, lists.places.length).filter(isCounted).length,
    sources: sources.size,
    themes,
    topPairs,
    ...(firstDay <= lastDay ? { firstDay, lastDay } : {}),
  };
}

/**
 * The counts of a filter by passes over all rows, one view after another: the plain way, which the linked counts are
 * held against. Shapes and rules as `summarise`; months only where they are asked for.
 */
export function countFromNothing(columns: Columns, filter: Filter, options: Options = {}): Summary {
  const { lists } = columns;
  const misses = bit.findMisses(columns, filter, options.text);
  const own = { who: bit.WHO, time: bit.TIME, themesInTime: bit.THEME | bit.TIME };

  const pairs = new MixTable(columns, lists.pairs.length);
  const actors = new MixTable(columns, lists.actors.length);
  let totalWithoutWho = 0;
  eachRow(misses, own.who, (row) => {
    totalWithoutWho += 1;
    eachValue(columns.pairs, row, (pair) => pairs.add(pair, row));
    eachValue(columns.actors, row, (actor) => actors.add(actor, row));
  });

  const places = new MixTable(columns, lists.places.length);
  const reasons = ["phone", "virtual", "in-person"];
  const unplaced = new MixTable(columns, reasons.length);
  eachRow(misses, bit.PLACE, (row) => {
    const place = columns.place[row]!;
    if (place === NONE) unplaced.add(reasons.indexOf(lists.formats[columns.format[row]!]!), row);
    else places.add(place, row);
  });

  let total = 0;
  let all = 0;
  for (let row = 0; row < columns.size; row++) {
    if (misses[row] === 0) total += 1;
    if (filter.include === "umbrella" || !(columns.flags[row]! & FLAG_UMBRELLA)) all += 1;
  }
  const years = cachedBins(columns).year;
  const yearBounds = boundsOf(years);
  const byYear = new Uint32Array(yearBounds.size);
  eachRow(misses, own.time, (row) => (byYear[years[row]! - yearBounds.first]! += 1));

  const one = (mask: number, column: ArrayLike<number>, size: number) => countColumn(misses, mask, column, size);
  return {
    dataVersion: columns.version,
    total,
    all,
    dataEnd: columns.startLast.reduce((last, day) => Math.max(last, day), 0),
    matched: matchedOf(columns, misses),
    totalWithoutWho,
    byPair: pairs.rows((i, count) => ({ pair: lists.pairs[i]!, ...count })),
    byActor: actors.rows((i, count) => ({ actor: lists.actors[i]!, ...count })),
    byTheme: named("theme", lists.themes, countRagged(misses, bit.THEME, columns.themes, lists.themes.length), false),
    byPlace: places.rows((i, count) => ({ place: lists.places[i]!, ...count })),
    unplaced: { phone: unplaced.at(0), virtual: unplaced.at(1), unnamed: unplaced.at(2) },
    byCountry: named("actor", lists.actors, countRagged(misses, bit.PLACE, columns.actors, lists.actors.length), true),
    byKind: named("kind", lists.kinds, one(bit.KIND, columns.kind, lists.kinds.length), false),
    byLevel: named("level", lists.levels, one(bit.LEVEL, columns.level, lists.levels.length), false),
    byFormat: named("format", lists.formats, one(bit.FORMAT, columns.format, lists.formats.length), false),
    byStatus: named("status", lists.statuses, one(bit.STATUS, columns.status, lists.statuses.length), false),
    byMechanism: named(
      "mechanism",
      lists.mechanisms,
      one(bit.MECHANISM, columns.mechanism, lists.mechanisms.length),
      true,
    ),
    byYear: { first: yearBounds.first, counts: [...byYear] },
    themeByYear: countThemesByTime(columns, misses, "year", own.themesInTime),
    ...(options.months ? { themeByMonth: countThemesByTime(columns, misses, "month", own.themesInTime) } : {}),
    coverage: coverageOf(columns, misses),
  };
}
