import { NONE, type Ragged } from "../columns";
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
export function raggedTally(own: number, { offsets, values }: Ragged, length: number): Tally<Counts> {
  return {
    own,
    length,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const end = offsets[rows[i]! + 1]!;
        for (let k = offsets[rows[i]!]!; k < end; k++) numbers[values[k]!]! += sign;
      }
    },
    read: (numbers) => numbers,
  };
}
