import { isoOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import type { Columns } from "@/lib/query/columns";
import { binsOf } from "@/lib/query/linked/bins";
import { plainTally, raggedTally, rowTally } from "@/lib/query/linked/countTallies";
import { LinkedCounts } from "@/lib/query/linked/linkedCounts";
import { timeTally } from "@/lib/query/linked/timeTally";
import * as bit from "@/lib/query/match";
import type { ThemeTimeline } from "@/lib/query/summary";
import { FIRST_YEAR } from "./vocabulary";

/** What the benchmark's page shows, from the app's own counts; each part is the same object while it has not changed. */
export interface FiveViews {
  count: number;
  /** events by position in the lists of the columns */
  pairs: Uint32Array;
  places: Uint32Array;
  kinds: Uint32Array;
  months: ThemeTimeline;
}

/** One interaction: a window of months since January of the first year, both included, or a pair or theme by id; null takes it off. */
export type BenchStep =
  | { name: "brush"; value: readonly [number, number] }
  | { name: "pair" | "theme"; value: string | null };

const DAY_MS = 86_400_000;
const firstDayOf = (month: number) => Date.UTC(FIRST_YEAR + Math.floor(month / 12), month % 12, 1) / DAY_MS;

/** The filter after a step. */
export function filterAfter(filter: Filter, step: BenchStep): Filter {
  if (step.name === "brush") {
    const [first, last] = step.value;
    return { ...filter, from: isoOf(firstDayOf(first)), to: isoOf(firstDayOf(last + 1) - 1) };
  }
  const { [step.name]: _, ...rest } = filter;
  return step.value === null ? rest : { ...rest, [step.name]: [step.value] };
}

/** The views of any filter, and what may be done ahead of the first click, a piece a step. */
export interface OpenViews {
  count(filter: Filter): FiveViews;
  prepare(): Generator<void>;
}

const MOST_SHOWN = 20;
const REHEARSALS = 3;
const TEN_YEARS = { from: "2005", to: "2014" };

/**
 * The five views of the benchmark on linked counts. A theme narrows every view, a pair all but the pairs, a window all
 * but the months.
 */
export function openFiveViews(columns: Columns): OpenViews {
  const { lists } = columns;
  const tallies = {
    pairs: raggedTally(bit.WHO, columns.pairs, lists.pairs.length),
    places: plainTally(0, columns.place, lists.places.length),
    kinds: plainTally(0, columns.kind, lists.kinds.length),
    count: rowTally(0),
    months: timeTally(bit.TIME, columns, binsOf(columns).month),
  };
  const counts = new LinkedCounts(columns);
  return {
    count(filter) {
      counts.ask(filter);
      return {
        count: counts.read(tallies.count),
        pairs: counts.read(tallies.pairs),
        places: counts.read(tallies.places),
        kinds: counts.read(tallies.kinds),
        months: counts.read(tallies.months),
      };
    },
    *prepare() {
      const events = counts.read(tallies.pairs);
      const order = [...events.keys()].sort((a, b) => events[b]! - events[a]!);
      const busiest = order.slice(0, MOST_SHOWN).map((at) => lists.pairs[at]!);
      // What is shown may be clicked.
      for (const pair of busiest) {
        counts.listAhead("pair", pair);
        counts.countAhead(tallies.months, { pair: [pair] });
        yield;
      }
      // Months under a theme or a pair that is shown are layers of a cube of month by theme, and not counted at the click.
      for (const theme of lists.themes) {
        counts.countAhead(tallies.months, { theme: [theme] });
        yield;
      }
      // Not those that are shown first: what is rehearsed is how to count.
      for (let i = 1; i <= REHEARSALS; i++)
        for (const asked of [
          {},
          { pair: busiest.slice(-i).slice(0, 1) },
          { theme: lists.themes.slice(-i).slice(0, 1) },
        ]) {
          counts.rehearse({ ...TEN_YEARS, ...asked });
          yield;
        }
    },
  };
}
