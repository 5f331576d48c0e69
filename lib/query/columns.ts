/**
 * The events as columns: row i is the i-th event of the store (by first day, then id), every value a
 * position in a list of `lists`. This is all the engine reads, on the server and in the browser.
 */

/** Lists of different length per row: the values of row i are `values[offsets[i] .. offsets[i + 1])`. */
export interface Ragged {
  readonly offsets: Uint32Array;
  /** as narrow as what they hold */
  readonly values: Uint8Array | Uint16Array | Uint32Array;
}

/** What the numbers in the columns stand for, by position. */
export interface ColumnLists {
  actors: readonly string[];
  pairs: readonly string[];
  /** themes and subthemes, in reading order */
  themes: readonly string[];
  /** for each entry of `themes` the position of its theme: its own for a theme, the parent's for a subtheme */
  themeParents: readonly number[];
  places: readonly string[];
  mechanisms: readonly string[];
  people: readonly string[];
  instruments: readonly string[];
  kinds: readonly string[];
  levels: readonly string[];
  formats: readonly string[];
  statuses: readonly string[];
}

/** Stands in `place` and `mechanism` for "none". */
export const NONE = 0xffff;

/** Bits of `flags`. */
export const FLAG_UMBRELLA = 1;
export const FLAG_INFERRED = 2;

export interface Columns {
  /** content hash of the data, 16 hex digits */
  version: string;
  /** number of rows */
  size: number;
  lists: ColumnLists;
  /** first and last day that the start may mean, days since 1970-01-01 */
  startFirst: Int32Array;
  startLast: Int32Array;
  kind: Uint8Array;
  level: Uint8Array;
  format: Uint8Array;
  status: Uint8Array;
  /** the leading theme, a position in `lists.themes`; 255 where an event has no theme */
  lead: Uint8Array;
  /** positions in `lists.places` and `lists.mechanisms`, or NONE */
  place: Uint16Array;
  mechanism: Uint16Array;
  flags: Uint8Array;
  actors: Ragged;
  pairs: Ragged;
  /** themes and subthemes, each subtheme together with its theme */
  themes: Ragged;
  people: Ragged;
  instruments: Ragged;
  /** positions in the list of sources of the store: only their identity matters */
  sources: Ragged;
}

export const NO_LEAD = 255;
