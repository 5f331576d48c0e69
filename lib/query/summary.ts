/**
 * What the views see: counts of events, never the events. Themes in `byTheme` and the mixes are ids of
 * `data/themes.json`; an event with several themes counts in each. Visits that have parts are left out
 * of every number unless the filter includes them.
 */

export interface ThemeCount {
  theme: string;
  events: number;
}

/** Events of one mark, with the theme that most of them carry and the mix of themes (largest first, subthemes left out). */
export interface MixedCount {
  events: number;
  /** the theme carried by most of these events; on a tie the first in reading order; absent where none has a theme */
  lead?: string | undefined;
  themes: readonly ThemeCount[];
}

export interface PairCount extends MixedCount {
  pair: string;
}
export interface ActorCount extends MixedCount {
  actor: string;
}
export interface PlaceCount extends MixedCount {
  place: string;
}

/** Events that have no point on the map, by reason. */
export interface UnplacedCounts {
  phone: MixedCount;
  virtual: MixedCount;
  /** in person, the city is not named */
  unnamed: MixedCount;
}

/** Counts along time: `counts[i]` belongs to bin `first + i`. */
export interface ThemeSeries {
  theme: string;
  counts: readonly number[];
  /** events whose leading theme this is; 0 throughout for subthemes */
  leads: readonly number[];
}

export interface ThemeTimeline {
  /** the first bin: a year (2008), or a month as year * 12 + month - 1 */
  first: number;
  /** all events in each bin, one count an event: what shares are shares of */
  totals: readonly number[];
  /** one row for each theme and subtheme that has an event, in reading order */
  rows: readonly ThemeSeries[];
  /** events that this bin size cannot place (known by year only, in a chart of months) */
  unbinned: number;
}

export interface YearCoverage {
  year: number;
  events: number;
  /** different sources cited by these events */
  sources: number;
  /** events that rest on a single source */
  oneSource: number;
  /** events with at least one inferred field */
  inferred: number;
}

/** Facts about exactly the events that match the whole filter. */
export interface Matched {
  pairs: number;
  actors: number;
  places: number;
  /** different sources cited */
  sources: number;
  /** themes without subthemes, most events first, ties in reading order */
  themes: readonly ThemeCount[];
  /** pairs, most events first */
  topPairs: readonly { pair: string; events: number }[];
  /** days since 1970-01-01; absent when nothing matches */
  firstDay?: number;
  lastDay?: number;
}

export interface Summary {
  dataVersion: string;
  /** events that match the whole filter */
  total: number;
  /** events in the data */
  all: number;
  /** last start day in the data, days since 1970-01-01: what "today" means for an older data set */
  dataEnd: number;
  matched: Matched;
  /** events behind `byPair` and `byActor`: those that match everything but `pair` and `actor` */
  totalWithoutWho: number;
  /** who: not narrowed by `pair` and `actor`; most events first, ties by id */
  byPair: readonly PairCount[];
  byActor: readonly ActorCount[];
  /** themes and subthemes in reading order; not narrowed by `theme` */
  byTheme: readonly ThemeCount[];
  /** not narrowed by `place`; most events first */
  byPlace: readonly PlaceCount[];
  /** not narrowed by `place` */
  unplaced: UnplacedCounts;
  /** events that each actor took part in, for the tint of its land; not narrowed by `place` */
  byCountry: readonly { actor: string; events: number }[];
  /** each not narrowed by its own key; in the order of the vocabulary, zeros left out */
  byKind: readonly { kind: string; events: number }[];
  byLevel: readonly { level: string; events: number }[];
  byFormat: readonly { format: string; events: number }[];
  byStatus: readonly { status: string; events: number }[];
  /** not narrowed by `mechanism`; most events first */
  byMechanism: readonly { mechanism: string; events: number }[];
  /** the histogram under from and to: not narrowed by them */
  byYear: { first: number; counts: readonly number[] };
  /** not narrowed by `theme`, `from`, `to` */
  themeByYear: ThemeTimeline;
  /** as `themeByYear`, by month; only where it was asked for */
  themeByMonth?: ThemeTimeline;
  /** of the events that match the whole filter, years without events left out */
  coverage: readonly YearCoverage[];
}
