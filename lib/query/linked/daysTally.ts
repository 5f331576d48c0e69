import type { Columns } from "../columns";
import type { Tally } from "./tally";

/** First and last day that the rows reach, days since 1970-01-01; absent where there is none. */
export type Reach = { firstDay: number; lastDay: number } | undefined;

/** How far the rows of a filter reach in time. */
export function daysTally(own: number, { startFirst, startLast, size }: Columns): Tally<Reach> {
  const base = startFirst[0] ?? 0;
  let end = base;
  for (let row = 0; row < size; row++) if (startLast[row]! > end) end = startLast[row]!;
  const days = end - base + 1;
  return {
    own,
    length: 2 * days,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        numbers[startFirst[rows[i]!]! - base]! += sign;
        numbers[days + startLast[rows[i]!]! - base]! += sign;
      }
    },
    read(numbers) {
      let first = 0;
      while (first < days && numbers[first] === 0) first++;
      if (first === days) return undefined;
      let last = days - 1;
      while (numbers[days + last] === 0) last--;
      return { firstDay: base + first, lastDay: base + last };
    },
  };
}
