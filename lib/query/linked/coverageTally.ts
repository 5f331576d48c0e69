import { type Columns, FLAG_INFERRED } from "../columns";
import type { YearCoverage } from "../summary";
import type { Bins } from "./bins";
import type { Tally } from "./tally";

export interface Coverage {
  /** different sources of all years */
  sources: number;
  /** years with an event, rising */
  years: readonly YearCoverage[];
}

const FIELDS = 4;

/** Numbers every pair of a year and a source that occurs, in the order of the entries of `columns.sources`. */
function numberYearSources(columns: Columns, { binOf, size }: Bins): { ids: Uint32Array; yearOf: number[] } {
  const { offsets, values } = columns.sources;
  const known = new Map<number, number>();
  const yearOf: number[] = [];
  const ids = new Uint32Array(values.length);
  for (let row = 0; row < columns.size; row++)
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) {
      const key = values[k]! * (size + 1) + binOf[row]!;
      let id = known.get(key);
      if (id === undefined) {
        id = yearOf.length;
        known.set(key, id);
        yearOf.push(binOf[row]!);
      }
      ids[k] = id;
    }
  return { ids, yearOf };
}

/** How well the events that match the whole filter are sourced, by year. */
export function coverageTally(columns: Columns, years: Bins): Tally<Coverage> {
  const { sources, flags } = columns;
  const { ids, yearOf } = numberYearSources(columns, years);
  const { size, binOf, first } = years;
  let most = 0;
  for (const source of sources.values) if (source >= most) most = source + 1;
  // events, sources, one source, inferred of each year; then how often each source, and each source in its year, is cited
  const citedAt = size * FIELDS + 1;
  const yearlyAt = citedAt + most;
  return {
    own: 0,
    length: yearlyAt + yearOf.length,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        const at = binOf[row]! * FIELDS;
        numbers[at]! += sign;
        const [start, end] = [sources.offsets[row]!, sources.offsets[row + 1]!];
        if (end - start === 1) numbers[at + 2]! += sign;
        if (flags[row]! & FLAG_INFERRED) numbers[at + 3]! += sign;
        for (let k = start; k < end; k++) {
          if (turned(numbers, yearlyAt + ids[k]!, sign)) numbers[at + 1]! += sign;
          if (turned(numbers, citedAt + sources.values[k]!, sign)) numbers[citedAt - 1]! += sign;
        }
      }
    },
    read: (numbers) => ({
      sources: numbers[citedAt - 1]!,
      years: Array.from({ length: size }, (_, i) => ({
        year: first + i,
        events: numbers[i * FIELDS]!,
        sources: numbers[i * FIELDS + 1]!,
        oneSource: numbers[i * FIELDS + 2]!,
        inferred: numbers[i * FIELDS + 3]!,
      })).filter(({ events }) => events > 0),
    }),
  };
}

/** Count one up or down. @returns true where that was the first to come or the last to go */
function turned(numbers: Uint32Array, at: number, sign: 1 | -1): boolean {
  const before = numbers[at]!;
  numbers[at] = before + sign;
  return sign === 1 ? before === 0 : before === 1;
}
