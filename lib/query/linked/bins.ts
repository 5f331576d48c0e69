import { calendarOf } from "@/lib/model/date";
import type { Columns } from "../columns";
import { lazily } from "./lazily";

const MONTHS_A_YEAR = 12;

/** The bins of a time axis, and of each row the bin in which it begins. */
export interface Bins {
  first: number;
  size: number;
  /** from 0; `size` where the start is too vague for bins of this size */
  binOf: Uint16Array;
}

/** Year and month of each day of the data, so that no row asks the calendar. */
function calendarFrom(base: number, last: number): { year: Int16Array; month: Int32Array } {
  const length = Math.max(0, last - base + 1);
  const year = new Int16Array(length);
  const month = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const day = calendarOf(base + i);
    year[i] = day.year;
    month[i] = day.year * MONTHS_A_YEAR + day.month - 1;
  }
  return { year, month };
}

/**
 * The years and months that the data fill, whatever the filter: charts keep their axis while a reader filters.
 * A bin is a year (2008), or a month as year * 12 + month - 1. Either is made when it is first looked at.
 */
export function binsOf({ startFirst, startLast, size }: Columns): { year: Bins; month: Bins } {
  const base = startFirst[0] ?? 0;
  let end = base;
  for (let row = 0; row < size; row++) if (startLast[row]! > end) end = startLast[row]!;
  const { year, month } = calendarFrom(base, end);
  const make = (of: (row: number) => number): Bins => {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < size; row++) {
      const bin = of(row);
      if (bin < 0) continue;
      if (bin < first) first = bin;
      if (bin > last) last = bin;
    }
    const count = first > last ? 0 : last - first + 1;
    const binOf = new Uint16Array(size);
    for (let row = 0; row < size; row++) {
      const bin = of(row);
      binOf[row] = bin < 0 ? count : bin - first;
    }
    return { first: count === 0 ? 0 : first, size: count, binOf };
  };
  return lazily<{ year: Bins; month: Bins }>({
    year: () => make((row) => year[startFirst[row]! - base]!),
    month: () =>
      make((row) => {
        const begin = month[startFirst[row]! - base]!;
        return begin === month[startLast[row]! - base] ? begin : -1;
      }),
  });
}
