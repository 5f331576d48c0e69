/** Codes of rows. */
export type Codes = Uint8Array | Uint16Array;

/** Lets rows through, a block at a time. */
export interface Sieve {
  /** Puts the rows from `from` up to `to`, the end excluded, that pass at the front of a block. @returns how many */
  collect(block: Uint32Array, from: number, to: number): number;
  /** Moves those that pass of the first `count` rows of a block to its front. @returns how many */
  keep(block: Uint32Array, count: number): number;
}

/** Entries of a table in which any code of a column finds its place, NONE too. */
export const tableLength = (column: Codes) => (column.BYTES_PER_ELEMENT === 1 ? 256 : 65_536);

// The next row overwrites one that does not pass: no branch, since what passes can seldom be foreseen.

/** Rows whose code has a 1 in the table; all its other entries are 0. */
export function tableSieve(table: Uint8Array, column: Codes): Sieve {
  return {
    collect(block, from, to) {
      let kept = 0;
      for (let row = from; row < to; row++) {
        block[kept] = row;
        kept += table[column[row]!]!;
      }
      return kept;
    },
    keep(block, count) {
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const row = block[i]!;
        block[kept] = row;
        kept += table[column[row]!]!;
      }
      return kept;
    },
  };
}

const ONES = Uint8Array.from({ length: 256 }, (_, flag) => (flag === 1 ? 1 : 0));

/** Rows with a 1 in the flags. */
export const flagSieve = (flags: Uint8Array): Sieve => tableSieve(ONES, flags);
