import type { Format, Kind, Level, Status } from "./vocabulary";

/**
 * What a reader asks for. The keys are the parameters of the address, everywhere the same.
 * Within a list any value matches; between keys all must match. `pair` and `actor` are one question (who):
 * an event matches if it has any of the pairs or any of the actors. `theme` holds themes and subthemes.
 * Lists are sorted and without doubles, so that one selection is one address.
 */
export interface Filter {
  pair?: readonly string[];
  actor?: readonly string[];
  theme?: readonly string[];
  kind?: readonly Kind[];
  level?: readonly Level[];
  format?: readonly Format[];
  place?: readonly string[];
  mechanism?: readonly string[];
  person?: readonly string[];
  instrument?: readonly string[];
  status?: readonly Status[];
  /** EDTF: events whose start may lie on or after its first day */
  from?: string;
  /** EDTF: events whose start may lie on or before its last day */
  to?: string;
  /** words, folded; every word must stand in an event's text */
  q?: string;
  /** "umbrella": count visits that have parts beside their parts */
  include?: "umbrella";
}

export type FilterKey = keyof Filter;

/** The keys that hold lists, in the order in which an address writes them. */
export const LIST_KEYS = [
  "pair",
  "actor",
  "theme",
  "kind",
  "level",
  "format",
  "place",
  "mechanism",
  "person",
  "instrument",
  "status",
] as const satisfies readonly FilterKey[];
export type ListKey = (typeof LIST_KEYS)[number];

export const NO_FILTER: Filter = {};
