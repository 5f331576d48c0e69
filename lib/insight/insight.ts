/** Something that a sentence names: it is written in the reader's language only when the sentence is. */
export type InsightValue =
  | string
  | number
  | { theme: string }
  | { actor: string }
  | { pair: string }
  | { place: string }
  | { mechanism: string }
  /** 0..1, written as a percentage */
  | { share: number }
  /** day number since 1970-01-01 */
  | { day: number }
  | { month: number }
  /** written without grouping */
  | { year: number }
  | { list: readonly InsightValue[] };

/** One computed sentence: the id of its message, and the values that fill it. No words of any language. */
export interface Insight {
  id: string;
  values: Readonly<Record<string, InsightValue>>;
}
