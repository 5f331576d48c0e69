import { NONE, type Ragged } from "../columns";
import { isSingle } from "../sets";
import { listsIn } from "./listsIn";
import type { Tally } from "./tally";

/** Counts by value of a column. */
export type Counts = Uint32Array;

/** Number of rows. */
export function rowTally(own: number): Tally<number> {
  return {
    own,
    length: 1,
    add: (numbers, _, count, sign) => {
      numbers[0]! += sign * count;
    },
    read: (numbers) => numbers[0]!,
  };
}

/** Rows by a column with one value a row; rows without a value (NONE) count nowhere. */
export function plainTally(own: number, column: ArrayLike<number>, length: number): Tally<Counts> {
  return {
    own,
    length,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const value = column[rows[i]!]!;
        if (value !== NONE) numbers[value]! += sign;
      }
    },
    read: (numbers) => numbers,
  };
}

/** Rows by a column with several values a row. */
export function raggedTally(own: number, column: Ragged, length: number): Tally<Counts> {
  const { codes, offsets, values } = listsIn(column);
  if (codes && isSingle({ offsets, values })) return plainTally(own, codes, length);
  return {
    own,
    length,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const at = codes ? codes[rows[i]!]! : rows[i]!;
        const end = offsets[at + 1]!;
        for (let k = offsets[at]!; k < end; k++) numbers[values[k]!]! += sign;
      }
    },
    read: (numbers) => numbers,
  };
}
