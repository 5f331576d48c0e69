/**
 * One kind of count that is kept while the filter moves: rows are added and taken away, never counted twice.
 * Its numbers live in one array, so that they are copied and put aside in one go.
 */
export interface Tally<Result> {
  /** bits of the questions that do not narrow it */
  readonly own: number;
  /** numbers that it keeps */
  readonly length: number;
  /** Count rows (`sign` 1) or take them away (-1). @param rows the first `count` entries are rows of the columns */
  add(numbers: Uint32Array, rows: Uint32Array, count: number, sign: 1 | -1): void;
  /** What the numbers mean. They are not changed afterwards, so that the result may read them later. */
  read(numbers: Uint32Array): Result;
}

/** A tally that gives what `make` makes of its counts; made once for the same counts. */
export function derived<From, To>(tally: Tally<From>, make: (counts: From) => To): Tally<To> {
  return { ...tally, read: (numbers) => make(tally.read(numbers)) };
}
