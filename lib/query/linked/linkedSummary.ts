import type { Filter } from "@/lib/model/filter";
import { type Columns, FLAG_UMBRELLA, NONE } from "../columns";
import * as bit from "../match";
import type { MixedCount, Summary } from "../summary";
import { binsOf } from "./bins";
import { type Counts, plainTally, raggedTally, rowTally } from "./countTallies";
import { coverageTally } from "./coverageTally";
import { daysTally } from "./daysTally";
import { LinkedCounts } from "./linkedCounts";
import { type MixTable, mixTally } from "./mixTally";
import { timeTally } from "./timeTally";

const REASONS = ["phone", "virtual", "in-person"];

/** For each row that has no place the reason, a position in `REASONS`. */
function unplacedReasons({ format, lists, place, size }: Columns): Uint16Array {
  const reasonOf = lists.formats.map((name) => REASONS.indexOf(name));
  const reasons = new Uint16Array(size).fill(NONE);
  for (let row = 0; row < size; row++) if (place[row] === NONE) reasons[row] = reasonOf[format[row]!]!;
  return reasons;
}

/** All that a summary counts, each with the questions that do not narrow it. */
function talliesOf(columns: Columns) {
  const { lists } = columns;
  const bins = binsOf(columns);
  const inTime = bit.THEME | bit.TIME;
  return {
    withoutWho: rowTally(bit.WHO),
    pairs: mixTally(bit.WHO, columns, columns.pairs, lists.pairs.length),
    actors: mixTally(bit.WHO, columns, columns.actors, lists.actors.length),
    themes: raggedTally(bit.THEME, columns.themes, lists.themes.length),
    places: mixTally(bit.PLACE, columns, columns.place, lists.places.length),
    unplaced: mixTally(bit.PLACE, columns, unplacedReasons(columns), REASONS.length),
    countries: raggedTally(bit.PLACE, columns.actors, lists.actors.length),
    kinds: plainTally(bit.KIND, columns.kind, lists.kinds.length),
    levels: plainTally(bit.LEVEL, columns.level, lists.levels.length),
    formats: plainTally(bit.FORMAT, columns.format, lists.formats.length),
    statuses: plainTally(bit.STATUS, columns.status, lists.statuses.length),
    mechanisms: plainTally(bit.MECHANISM, columns.mechanism, lists.mechanisms.length),
    years: plainTally(bit.TIME, bins.year.binOf, bins.year.size),
    byYear: timeTally(inTime, columns, bins.year),
    byMonth: timeTally(inTime, columns, bins.month),
    total: rowTally(0),
    matchedPairs: raggedTally(0, columns.pairs, lists.pairs.length),
    matchedActors: raggedTally(0, columns.actors, lists.actors.length),
    matchedThemes: raggedTally(0, columns.themes, lists.themes.length),
    matchedPlaces: plainTally(0, columns.place, lists.places.length),
    coverage: coverageTally(columns, bins.year),
    reach: daysTally(0, columns),
    firstYear: bins.year.first,
  };
}

const notZero = (count: number) => count > 0;

/** A row for each id that has events: in the order of the list, or most events first. */
function named<K extends string>(key: K, list: readonly string[], counts: Counts, isRanked = false) {
  const rows: ({ [P in K]: string } & { events: number })[] = [];
  for (let i = 0; i < list.length; i++)
    // One computed key is what the type says, but the compiler sees any string.
    if (counts[i]! > 0) rows.push({ [key]: list[i]!, events: counts[i]! } as { [P in K]: string } & { events: number });
  return isRanked ? rows.sort((a, b) => b.events - a.events) : rows;
}

/** A count under the name of its row, its mix still to be worked out. */
function mixedRows<K extends string>(key: K, list: readonly string[], table: MixTable) {
  return table.ranked().map((i) => {
    const row: MixedCount = table.at(i);
    return Object.assign(row, { [key]: list[i]! } as { [P in K]: string });
  });
}

/**
 * Summaries of one set of columns, one after another: what `summarise` counts, by way of what was counted before.
 * Keep one for as long as the columns are shown.
 */
export class LinkedSummary {
  private readonly tallies: ReturnType<typeof talliesOf>;
  private readonly counts: LinkedCounts;
  private readonly dataEnd: number;
  private readonly plainRows: number;

  constructor(private readonly columns: Columns) {
    this.tallies = talliesOf(columns);
    const { firstYear: _, ...tallies } = this.tallies;
    this.counts = new LinkedCounts(columns, Object.values(tallies));
    this.dataEnd = columns.startLast.reduce((last, day) => Math.max(last, day), 0);
    this.plainRows = columns.flags.reduce((sum, flags) => sum + (flags & FLAG_UMBRELLA ? 0 : 1), 0);
  }

  /** Do ahead what the first clicks would wait for. */
  prepare(): void {
    this.counts.prepare();
  }

  /**
   * Count the events that a filter selects, for all views at once.
   *
   * @param text 1 for each row whose text matches `filter.q`; without it `q` is not looked at
   * @returns    counts of events, by month too; each view is not narrowed by its own key. Mixes of themes are worked
   *             out when they are looked at (`plainMix` gives plain objects)
   * @throws     RangeError if `from` or `to` is no date
   */
  summary(filter: Filter, text?: Uint8Array): Summary {
    const { columns, counts, tallies } = this;
    const { lists } = columns;
    counts.ask(filter, text);
    const themes = named("theme", lists.themes, counts.read(tallies.themes));
    const matchedThemes = counts.read(tallies.matchedThemes);
    const topPairs = named("pair", lists.pairs, counts.read(tallies.matchedPairs), true);
    const coverage = counts.read(tallies.coverage);
    const unplaced = counts.read(tallies.unplaced);
    return {
      dataVersion: columns.version,
      total: counts.read(tallies.total),
      all: filter.include === "umbrella" ? columns.size : this.plainRows,
      dataEnd: this.dataEnd,
      matched: {
        pairs: topPairs.length,
        actors: counts.read(tallies.matchedActors).filter(notZero).length,
        places: counts.read(tallies.matchedPlaces).filter(notZero).length,
        sources: coverage.sources,
        themes: named("theme", lists.themes, matchedThemes, true).filter(
          ({ theme }) => lists.themeParents[lists.themes.indexOf(theme)] === lists.themes.indexOf(theme),
        ),
        topPairs,
        ...counts.read(tallies.reach),
      },
      totalWithoutWho: counts.read(tallies.withoutWho),
      byPair: mixedRows("pair", lists.pairs, counts.read(tallies.pairs)),
      byActor: mixedRows("actor", lists.actors, counts.read(tallies.actors)),
      byTheme: themes,
      byPlace: mixedRows("place", lists.places, counts.read(tallies.places)),
      unplaced: { phone: unplaced.at(0), virtual: unplaced.at(1), unnamed: unplaced.at(2) },
      byCountry: named("actor", lists.actors, counts.read(tallies.countries), true),
      byKind: named("kind", lists.kinds, counts.read(tallies.kinds)),
      byLevel: named("level", lists.levels, counts.read(tallies.levels)),
      byFormat: named("format", lists.formats, counts.read(tallies.formats)),
      byStatus: named("status", lists.statuses, counts.read(tallies.statuses)),
      byMechanism: named("mechanism", lists.mechanisms, counts.read(tallies.mechanisms), true),
      byYear: { first: tallies.firstYear, counts: [...counts.read(tallies.years)] },
      themeByYear: counts.read(tallies.byYear),
      themeByMonth: counts.read(tallies.byMonth),
      coverage: coverage.years,
    };
  }
}
