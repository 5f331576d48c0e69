import { countHosts, type HostCounts } from "@/lib/dossiers/countHosts";
import { lanesOf as allLanes, type LaneRow, laneOf } from "@/lib/dossiers/lanes";
import { mergeFilter } from "@/lib/filters/editFilter";
import { type KnownIds, parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { StageView } from "@/lib/model/briefing";
import type { Dataset } from "@/lib/model/dataset";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Summary, ThemeCount } from "@/lib/query/summary";
import { type Stated, statedOf } from "./stageLedger";
import { ledgerMetrics } from "./stageOptions";

/** What a stage needs of the data: a snapshot of the store, or a small one in a test. */
export interface StageSource {
  data: Dataset;
  known: KnownIds;
  summary(filter: Filter): Summary;
  /** in the order of the store */
  select(filter: Filter): readonly EventRecord[];
}

interface StageBase {
  /** what the view counts, canonical */
  filter: Filter;
  /** the same as a query, "" for all */
  query: string;
  /** the chart's own choices, as the briefing gives them */
  options: Readonly<Record<string, string>>;
  /** events that match the whole filter */
  total: number;
}

/** A picture of counts: the summary holds what its chart draws, the other lists are empty. */
export interface CountedStage extends StageBase {
  chart: "map" | "network" | "themes";
  summary: Summary;
}

export interface StageRow {
  id: string;
  /** "8 May 2025", "12–13 December 2023" */
  date: string;
  title: string;
  /** the language of the title, where it is not the page's */
  lang?: "en";
  /** city, or how they met */
  place?: string;
  /** leading theme, for its swatch */
  theme?: string;
  /** address of its first source that has one: where a file leads to, which has no pages of ours */
  url?: string;
  /** its filter matches: false for a row that the emphasis leaves out */
  isStrong: boolean;
}

/** The events themselves; of many only the latest `MAX_ROWS`. */
export interface EventsStage extends StageBase {
  chart: "events";
  /** by date, earliest first; `options.order` "desc": latest first */
  rows: readonly StageRow[];
}

/** What was stated of a metric, or of several of one unit. */
export interface LedgerStage extends StageBase {
  chart: "ledger";
  stated: Stated;
}

/** Rounds of the mechanisms that the filter names. */
export interface LanesStage extends StageBase {
  chart: "lanes";
  /** in the order of the filter's list; those without a round left out */
  lanes: readonly LaneRow[];
  /** rounds that the emphasis selects; absent without one */
  strong?: readonly string[];
  /** last day of the data, days since 1970-01-01 */
  dataEnd: number;
}

/** Who hosted, by year. */
export interface HostsStage extends StageBase {
  chart: "hosts";
  /** the sides by their names, with their article */
  hosted: HostCounts;
}

/** Themes of one pair, to be set against those of another. */
export interface MixStage extends StageBase {
  chart: "mix";
  /** without subthemes, in reading order */
  themes: readonly ThemeCount[];
}

/** What one picture of a step is drawn from: plain, in one language. */
export type StageData = CountedStage | EventsStage | LedgerStage | LanesStage | HostsStage | MixStage;

/** More rows than this nobody reads on a wall. */
export const MAX_ROWS = 7;

/**
 * The filter of a saved view. A part that the data do not know any more is left out: a story is told with what
 * there is.
 */
export function stageFilter(query: string, known: KnownIds): Filter {
  return parseFilter(new URLSearchParams(query), known, ["event", "v"]).filter;
}

/** Only the lists that a chart draws: a briefing carries one summary a picture. */
function slim(summary: Summary, chart: CountedStage["chart"]): Summary {
  const { themeByMonth: _months, ...rest } = summary;
  const bare: Summary = {
    ...rest,
    byPair: [],
    byActor: [],
    byTheme: [],
    byPlace: [],
    byCountry: [],
    byKind: [],
    byLevel: [],
    byFormat: [],
    byStatus: [],
    byMechanism: [],
    byYear: { first: 0, counts: [] },
    themeByYear: { ...summary.themeByYear, totals: [], rows: [] },
    coverage: [],
  };
  if (chart === "map") return { ...bare, byPlace: summary.byPlace, byCountry: summary.byCountry };
  if (chart === "network") return { ...bare, byPair: summary.byPair, byActor: summary.byActor };
  return { ...bare, byTheme: summary.byTheme, themeByYear: summary.themeByYear };
}

function named(counts: HostCounts, { theActor }: Words): HostCounts {
  return { ...counts, above: theActor(counts.above), below: theActor(counts.below) };
}

function rowOf(event: EventRecord, data: Dataset, words: Words, isStrong: boolean): StageRow {
  const { format, place, country } = event;
  const where = place
    ? words.place(place)
    : format === "in-person"
      ? country && words.actor(country)
      : words.format(format);
  const theme = event.themes[0];
  const { sources } = indexDataset(data);
  const url = event.sources.map((id) => sources.get(id)?.url).find((one) => one !== undefined);
  return {
    id: event.id,
    date: words.dates(event.start, event.end),
    title: localText(event.title, words.locale),
    ...(words.locale !== "en" && event.title.vi === undefined ? { lang: "en" as const } : {}),
    ...(where ? { place: where } : {}),
    ...(theme === undefined ? {} : { theme: words.labels.themes[theme]?.parent ?? theme }),
    ...(url === undefined ? {} : { url }),
    isStrong,
  };
}

function rowsOf(source: StageSource, filter: Filter, emphasis: Filter, isDesc: boolean, words: Words): StageRow[] {
  const isAll = Object.keys(emphasis).length === 0;
  const strong = new Set(isAll ? [] : source.select(mergeFilter(filter, emphasis)).map(({ id }) => id));
  const events = source.select(filter).slice(-MAX_ROWS);
  const rows = events.map((event) => rowOf(event, source.data, words, isAll || strong.has(event.id)));
  return isDesc ? rows.reverse() : rows;
}

/**
 * Compute what one view of a step shows.
 *
 * @param view     chart, query and choices as saved in the briefing
 * @param emphasis the step's emphasis as a query; only lists of events need it here, charts fade at drawing
 * @returns        plain and serialisable; texts in the language of `words`
 */
export function stageOf(source: StageSource, view: StageView, words: Words, emphasis = ""): StageData {
  const filter = stageFilter(view.query, source.known);
  const summary = source.summary(filter);
  const options = view.options ?? {};
  const base = { filter, query: serializeFilter(filter), options, total: summary.total };
  const wanted = emphasis ? stageFilter(emphasis, source.known) : NO_FILTER;
  switch (view.chart) {
    case "map":
    case "network":
    case "themes":
      return { ...base, chart: view.chart, summary: slim(summary, view.chart) };
    case "events":
      return { ...base, chart: "events", rows: rowsOf(source, filter, wanted, options.order === "desc", words) };
    case "ledger":
      return {
        ...base,
        chart: "ledger",
        stated: statedOf(source.data, source.select(filter), ledgerMetrics(view), words),
      };
    case "lanes":
      return { ...base, chart: "lanes", ...lanesOf(source, filter, wanted, words) };
    case "hosts":
      return {
        ...base,
        chart: "hosts",
        hosted: named(countHosts(source.data, source.select(filter), filter.pair?.[0] ?? ""), words),
      };
    case "mix": {
      const order = Object.keys(words.labels.themes);
      const themes = [...summary.matched.themes].sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
      return { ...base, chart: "mix", themes };
    }
  }
}

/** The mechanisms that a filter names, in its order. */
function namedLanes({ data }: StageSource, ids: readonly string[], words: Words): LaneRow[] {
  return ids.flatMap((id) => {
    const mechanism = data.mechanisms.find((one) => one.id === id);
    const lane = mechanism && laneOf(data, mechanism, words);
    return lane && lane.rounds.length > 0 ? [lane] : [];
  });
}

/** Where a filter names none: those with a round among its events, and enough rounds for a lane, in the page's order. */
function lanesWithin({ data }: StageSource, events: ReturnType<StageSource["select"]>, words: Words): LaneRow[] {
  const ids = new Set(events.flatMap(({ mechanism }) => mechanism ?? []));
  return allLanes(data, words).rows.filter(({ id, state }) => state !== "few" && ids.has(id));
}

function lanesOf(
  source: StageSource,
  filter: Filter,
  emphasis: Filter,
  words: Words,
): Pick<LanesStage, "lanes" | "strong" | "dataEnd"> {
  const lanes = filter.mechanism
    ? namedLanes(source, filter.mechanism, words)
    : lanesWithin(source, source.select(filter), words);
  const { dataEnd } = indexDataset(source.data);
  if (Object.keys(emphasis).length === 0) return { lanes, dataEnd };
  return { lanes, dataEnd, strong: source.select(mergeFilter(filter, emphasis)).map(({ id }) => id) };
}
