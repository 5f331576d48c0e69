import type { Filter } from "@/lib/model/filter";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { MixedCount, Summary } from "@/lib/query/summary";
import { UnavailableError } from "../moment";
import { askTallies, type Source } from "./askTallies";
import type { Bounds } from "./bounds";
import { foldMixes, rankMixes } from "./foldMixes";
import { foldTimeline } from "./foldTimeline";
import { NO_MECHANISM, NO_MONTH, NO_PLACE, NO_THEME } from "./schema";

const EMPTY: MixedCount = { events: 0, themes: [] };
const WHO = ["pair", "actor"] as const;
const TIME = ["from", "to"] as const;
const THEME_TIME = ["theme", "from", "to"] as const;

function sumBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  eventsOf: (row: Row) => number,
): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + eventsOf(row));
  return sums;
}

/** Entries in the order of a list, those without events left out. */
function inOrder<T extends string>(list: readonly T[], sums: ReadonlyMap<T, number>): { id: T; events: number }[] {
  return list.flatMap((id) => {
    const events = sums.get(id) ?? 0;
    return events > 0 ? [{ id, events }] : [];
  });
}

function wordAt<T extends string>(list: readonly T[], position: number): T {
  const word = list[position];
  if (word === undefined) throw new UnavailableError("wrong", "The database holds a word that this app does not know.");
  return word;
}

const mostFirst = <T extends { events: number }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => b.events - a.events);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What a summary needs to know beside the rows. */
export interface SummaryLists {
  version: string;
  bounds: Bounds;
  /** themes and subthemes in reading order; the others by id */
  themes: readonly string[];
  mechanisms: readonly string[];
}

/**
 * Count the events that a filter selects, for all views at once, on all shards.
 * @returns the same as `summarise` gives for the same events, to the last digit
 * @throws  UnavailableError if one question of it got no whole answer
 */
export async function summaryOf(source: Source, filter: Filter, lists: SummaryLists): Promise<Summary> {
  const { codes } = source;
  const { bounds } = lists;
  const ask = askTallies(source, filter);
  const [kinds, levels, formats, statuses, mechanisms, matchedYears, cited, allYears, whoYears] = await Promise.all([
    ask("facets", ["kind"]),
    ask("facets", ["level"]),
    ask("facets", ["format"]),
    ask("facets", ["status"]),
    ask("mechanisms", ["mechanism"]),
    ask("years", []),
    ask("sources", []),
    ask("years", TIME),
    ask("years", WHO),
  ]);
  const [leads, themeTimes, byTheme, matchedThemes] = await Promise.all([
    ask("leads", THEME_TIME),
    ask("themes", THEME_TIME),
    ask("themes", ["theme"]),
    ask("themes", []),
  ]);
  const [pairs, actors, places, matchedPairs, matchedActors, matchedPlaces, countries] = await Promise.all([
    ask("pairs", WHO),
    ask("actors", WHO),
    ask("places", ["place"]),
    ask("pairs", []),
    ask("actors", []),
    ask("places", []),
    ask("actors", ["place"]),
  ]);

  const tops = codes.topThemes;
  const themeOf = (code: number) => (code === NO_THEME ? "" : codes.of("themes").idOf(code));
  const themeSums = (rows: typeof byTheme.rows) =>
    sumBy(
      rows,
      ([theme]) => themeOf(theme),
      ([, , , events]) => events,
    );
  const pairMixes = (rows: typeof pairs.rows) =>
    foldMixes(
      rows.map(([pair, bits, events]) => [codes.pairOf(pair), bits, events] as const),
      tops,
    );
  const actorMixes = (rows: typeof actors.rows) =>
    foldMixes(
      rows.map(([actor, bits, events]) => [codes.of("actors").idOf(actor), bits, events] as const),
      tops,
    );
  const placeMixes = (rows: typeof places.rows) =>
    foldMixes(
      rows
        .filter(([place]) => place !== NO_PLACE)
        .map(([place, , bits, events]) => [codes.of("places").idOf(place), bits, events] as const),
      tops,
    );
  const unplaced = foldMixes(
    places.rows
      .filter(([place]) => place === NO_PLACE)
      .map(([, format, bits, events]) => [wordAt(FORMATS, format), bits, events] as const),
    tops,
  );
  const topPairs = rankMixes(pairMixes(matchedPairs.rows)).map(([pair, { events }]) => ({ pair, events }));
  const sourcesIn = new Map(cited.rows);
  const years = [...matchedYears.rows].sort(([a], [b]) => a - b);
  const yearBins = new Array<number>(bounds.years.size).fill(0);
  for (const [year, events] of allYears.rows) yearBins[year - bounds.years.first] = events;
  const monthOf = (month: number) => (month === NO_MONTH ? undefined : month);

  return {
    dataVersion: lists.version,
    total: sumOf(years.map(([, events]) => events)),
    all: filter.include === "umbrella" ? bounds.events : bounds.plain,
    dataEnd: bounds.dataEnd,
    matched: {
      pairs: topPairs.length,
      actors: actorMixes(matchedActors.rows).size,
      places: placeMixes(matchedPlaces.rows).size,
      sources: cited.totals?.[1] ?? 0,
      themes: mostFirst(inOrder(tops, themeSums(matchedThemes.rows)).map(({ id, events }) => ({ theme: id, events }))),
      topPairs,
      ...(years.length > 0
        ? { firstDay: Math.min(...years.map((row) => row[4])), lastDay: Math.max(...years.map((row) => row[5])) }
        : {}),
    },
    totalWithoutWho: sumOf(whoYears.rows.map(([, events]) => events)),
    byPair: rankMixes(pairMixes(pairs.rows)).map(([pair, mix]) => ({ ...mix, pair })),
    byActor: rankMixes(actorMixes(actors.rows)).map(([actor, mix]) => ({ ...mix, actor })),
    byTheme: inOrder(lists.themes, themeSums(byTheme.rows)).map(({ id, events }) => ({ theme: id, events })),
    byPlace: rankMixes(placeMixes(places.rows)).map(([place, mix]) => ({ ...mix, place })),
    unplaced: {
      phone: unplaced.get("phone") ?? EMPTY,
      virtual: unplaced.get("virtual") ?? EMPTY,
      unnamed: unplaced.get("in-person") ?? EMPTY,
    },
    byCountry: rankMixes(actorMixes(countries.rows)).map(([actor, { events }]) => ({ actor, events })),
    byKind: inOrder(
      KINDS,
      sumBy(
        kinds.rows,
        ([kind]) => wordAt(KINDS, kind),
        (row) => row[4],
      ),
    ).map(({ id, events }) => ({ kind: id, events })),
    byLevel: inOrder(
      LEVELS,
      sumBy(
        levels.rows,
        ([, level]) => wordAt(LEVELS, level),
        (row) => row[4],
      ),
    ).map(({ id, events }) => ({ level: id, events })),
    byFormat: inOrder(
      FORMATS,
      sumBy(
        formats.rows,
        ([, , format]) => wordAt(FORMATS, format),
        (row) => row[4],
      ),
    ).map(({ id, events }) => ({ format: id, events })),
    byStatus: inOrder(
      STATUSES,
      sumBy(
        statuses.rows,
        ([, , , status]) => wordAt(STATUSES, status),
        (row) => row[4],
      ),
    ).map(({ id, events }) => ({ status: id, events })),
    byMechanism: mostFirst(
      inOrder(
        lists.mechanisms,
        sumBy(
          mechanisms.rows.filter(([mechanism]) => mechanism !== NO_MECHANISM),
          ([mechanism]) => codes.of("mechanisms").idOf(mechanism),
          ([, events]) => events,
        ),
      ).map(({ id, events }) => ({ mechanism: id, events })),
    ),
    byYear: { first: bounds.years.first, counts: yearBins },
    themeByYear: foldTimeline(
      bounds.years,
      leads.rows.map(([year, , lead, events]) => ({ bin: year, theme: themeOf(lead), events })),
      themeTimes.rows.map(([theme, year, , events]) => ({ bin: year, theme: themeOf(theme), events })),
      lists.themes,
    ),
    themeByMonth: foldTimeline(
      bounds.months,
      leads.rows.map(([, month, lead, events]) => ({ bin: monthOf(month), theme: themeOf(lead), events })),
      themeTimes.rows.map(([theme, , month, events]) => ({ bin: monthOf(month), theme: themeOf(theme), events })),
      lists.themes,
    ),
    coverage: years.map(([year, events, oneSource, inferred]) => ({
      year,
      events,
      sources: sourcesIn.get(year) ?? 0,
      oneSource,
      inferred,
    })),
  };
}
