import type { KnownIds } from "@/lib/filters/parseFilter";
import type { Dataset, Reference } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord, Source } from "@/lib/model/record";
import type { Columns } from "@/lib/query/columns";
import type { Summary } from "@/lib/query/summary";
import type { EventsPage, PageOptions } from "./snapshot";

/** The latest events that a filter selects. */
export interface Records {
  /** events that match, read or not */
  total: number;
  /** in the order of the store */
  events: readonly EventRecord[];
  /** ids of those that are visits with parts */
  visits: readonly string[];
}

/**
 * The data of one moment, asked where they are: in memory, or in a database. Every answer is of `version`, whole, and the
 * same whatever store gives it.
 */
export interface Moment {
  /** data version, 16 hex digits */
  readonly version: string;
  /** ids by the filter's keys, to read a filter by */
  readonly known: KnownIds;
  readonly reference: Reference;
  /** all events, visits that have parts too */
  readonly events: number;
  /** last day in the data, days since 1970-01-01 */
  readonly dataEnd: number;
  /** all events, where they are in memory */
  readonly whole?: Dataset | undefined;
  /** false where no filter may hold words: that would read every text */
  readonly isSearchable: boolean;
  /** true where the columns are small enough for a browser to count with; then `columns` gives them */
  readonly fitsBrowser: boolean;
  /** Counts for all views. @throws UnavailableError if the data cannot be asked now, and so do the others */
  summary(filter: Filter): Promise<Summary>;
  /** The same as JSON in UTF-8, where another thread writes it. */
  summaryBytes?(filter: Filter): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * One page of the events that a filter selects.
   * @throws CursorError if the cursor is not of this filter, order and data version
   */
  page(filter: Filter, options?: PageOptions): Promise<EventsPage>;
  /** The latest events that a filter selects, `most` at most. */
  records(filter: Filter, most: number): Promise<Records>;
  event(id: string): Promise<EventRecord | undefined>;
  /** The parts of a visit, in the order of the store. */
  partsOf(id: string): Promise<readonly EventRecord[]>;
  /** The sources of these ids, by id; unknown ones are left out. */
  sources(ids: readonly string[]): Promise<readonly Source[]>;
  /** All events as columns. @throws UnavailableError too-many where they do not fit a browser */
  columns(): Promise<Columns>;
}

/** Why the data cannot be asked. */
export type UnavailableReason =
  /** nobody answers, or not in time */
  | "gone"
  /** what answers holds no data that this version of the app reads, or not all of them */
  | "wrong"
  /** there are more events than this question is for */
  | "too-many";

/** The data cannot be asked now: no answer is given rather than a part of one. `detail` names no address. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
  constructor(
    readonly reason: UnavailableReason,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}

/** True for an UnavailableError, also one made by another bundle of this process, where `instanceof` does not tell. */
export function isUnavailable(error: unknown): error is UnavailableError {
  return error instanceof Error && error.name === "UnavailableError" && "reason" in error;
}
