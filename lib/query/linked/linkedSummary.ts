import { isoOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { type Columns, FLAG_UMBRELLA, NONE, type Ragged } from "../columns";
import * as bit from "../match";
import type { MixedCount, Summary } from "../summary";
import { binsOf } from "./bins";
import { type Counts, plainTally, raggedTally, rowTally } from "./countTallies";
import { coverageTally } from "./coverageTally";
import { daysTally } from "./daysTally";
import { lazily } from "./lazily";
import { LinkedCounts } from "./linkedCounts";
import { type MixTable, mixTally } from "./mixTally";
import { derived, type Tally } from "./tally";
import { timeTally } from "./timeTally";

const DAYS_REHEARSED = 3_653;
const REASONS = ["phone", "virtual", "in-person"];

/** For each row that has no place the reason, a position in `REASONS`. */
function unplacedReasons({ format, lists, place, size }: Columns): Uint16Array {
  const reasonOf = lists.formats.map((name) => REASONS.indexOf(name));
  const reasons = new Uint16Array(size).fill(NONE);
  for (let row = 0; row < size; row++) if (place[row] === NONE) reasons[row] = reasonOf[format[row]!]!;
  return reasons;
}

/** All that a summary counts, each with the questions that do not narrow it; each made when it is first looked at. */
function talliesOf(columns: Columns) {
  const { lists } = columns;
  const bins = binsOf(columns);
  const inTime = bit.THEME | bit.TIME;
  const mixed = <K extends string>(key: K, own: number, column: Ragged | ArrayLike<number>, list: readonly string[]) =>
    derived(mixTally(own, columns, column, list.length), (table) => mixedRows(key, list, table));
  const plain = <K extends string>(key: K, own: number, column: ArrayLike<number>, list: readonly string[]) =>
    derived(plainTally(own, column, list.length), (counts) => named(key, list, counts));
  const isTop = lists.themes.map((_, i) => lists.themeParents[i] === i);
  return lazily({
    total: () => rowTally(0),
    withoutWho: () => rowTally(bit.WHO),
    reach: () => daysTally(0, columns),
    coverage: () => coverageTally(columns, bins.year),
    pairs: () => mixed("pair", bit.WHO, columns.pairs, lists.pairs),
    actors: () => mixed("actor", bit.WHO, columns.actors, lists.actors),
    places: () => mixed("place", bit.PLACE, columns.place, lists.places),
    themes: () =>
      derived(raggedTally(bit.THEME, columns.themes, lists.themes.length), (counts) =>
        named("theme", lists.themes, counts),
      ),
    unplaced: () =>
      derived(mixTally(bit.PLACE, columns, unplacedReasons(columns), REASONS.length), (table) => ({
        phone: table.at(0),
        virtual: table.at(1),
        unnamed: table.at(2),
      })),
    countries: () =>
      derived(raggedTally(bit.PLACE, columns.actors, lists.actors.length), (counts) =>
        named("actor", lists.actors, counts, true),
      ),
    kinds: () => plain("kind", bit.KIND, columns.kind, lists.kinds),
    levels: () => plain("level", bit.LEVEL, columns.level, lists.levels),
    formats: () => plain("format", bit.FORMAT, columns.format, lists.formats),
    statuses: () => plain("status", bit.STATUS, columns.status, lists.statuses),
    mechanisms: () =>
      derived(plainTally(bit.MECHANISM, columns.mechanism, lists.mechanisms.length), (counts) =>
        named("mechanism", lists.mechanisms, counts, true),
      ),
    years: () =>
      derived(plainTally(bit.TIME, bins.year.binOf, bins.year.size), (counts) => ({
        first: bins.year.first,
        counts: [...counts],
      })),
    byYear: () => timeTally(inTime, columns, bins.year),
    byMonth: () => timeTally(inTime, columns, bins.month),
    matchedPairs: () =>
      derived(raggedTally(0, columns.pairs, lists.pairs.length), (counts) => named("pair", lists.pairs, counts, true)),
    matchedActors: () => derived(raggedTally(0, columns.actors, lists.actors.length), howMany),
    matchedPlaces: () => derived(plainTally(0, columns.place, lists.places.length), howMany),
    matchedThemes: () =>
      derived(raggedTally(0, columns.themes, lists.themes.length), (counts) =>
        named(
          "theme",
          lists.themes,
          counts.map((count, i) => (isTop[i] ? count : 0)),
          true,
        ),
      ),
  });
}

const howMany = (counts: Counts) => counts.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);

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
  /** what the counts were last asked */
  private asked: object | undefined;

  constructor(private readonly columns: Columns) {
    this.tallies = talliesOf(columns);
    this.counts = new LinkedCounts(columns);
    const { startLast, flags, size } = columns;
    let [end, umbrellas] = [0, 0];
    for (let row = 0; row < size; row++) {
      if (startLast[row]! > end) end = startLast[row]!;
      if (flags[row]! & FLAG_UMBRELLA) umbrellas++;
    }
    this.dataEnd = end;
    this.plainRows = size - umbrellas;
  }

  /** Do ahead what the first clicks would wait for, a piece a step, for moments in which nobody waits. */
  *prepare(): Generator<void> {
    const { pairs, themes } = this.columns.lists;
    const from = isoOf(Math.max(0, this.dataEnd - DAYS_REHEARSED));
    for (const filter of [{ from }, { from, pair: pairs.slice(0, 1) }, { from, theme: themes.slice(0, 1) }]) {
      this.counts.rehearse(filter);
      yield;
    }
  }

  /**
   * The events that a filter selects, for all views at once. A view is counted when it is looked at, also after other
   * filters were asked.
   *
   * @param text 1 for each row whose text matches `filter.q`; without it `q` is not looked at
   * @returns    counts of events, by month too; each view is not narrowed by its own key, and is the same object as under
   *             the filter before where it has not changed. Mixes of themes are worked out when they are looked at, too
   *             (`plainSummary` gives plain objects)
   * @throws     RangeError if `from` or `to` is no date
   */
  summary(filter: Filter, text?: Uint8Array): Summary {
    const { columns, counts, tallies } = this;
    const mine = {};
    const ask = () => {
      if (this.asked === mine) return;
      counts.ask(filter, text);
      this.asked = mine;
    };
    const read = <Result>(tally: Tally<Result>): Result => {
      ask();
      return counts.read(tally);
    };
    ask();
    return lazily<Summary>({
      dataVersion: () => columns.version,
      total: () => read(tallies.total),
      all: () => (filter.include === "umbrella" ? columns.size : this.plainRows),
      dataEnd: () => this.dataEnd,
      matched: () => ({
        pairs: read(tallies.matchedPairs).length,
        actors: read(tallies.matchedActors),
        places: read(tallies.matchedPlaces),
        sources: read(tallies.coverage).sources,
        themes: read(tallies.matchedThemes),
        topPairs: read(tallies.matchedPairs),
        ...read(tallies.reach),
      }),
      totalWithoutWho: () => read(tallies.withoutWho),
      byPair: () => read(tallies.pairs),
      byActor: () => read(tallies.actors),
      byTheme: () => read(tallies.themes),
      byPlace: () => read(tallies.places),
      unplaced: () => read(tallies.unplaced),
      byCountry: () => read(tallies.countries),
      byKind: () => read(tallies.kinds),
      byLevel: () => read(tallies.levels),
      byFormat: () => read(tallies.formats),
      byStatus: () => read(tallies.statuses),
      byMechanism: () => read(tallies.mechanisms),
      byYear: () => read(tallies.years),
      themeByYear: () => read(tallies.byYear),
      themeByMonth: () => read(tallies.byMonth),
      coverage: () => read(tallies.coverage).years,
    });
  }
}
