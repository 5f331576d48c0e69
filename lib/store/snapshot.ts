import { knownIdsOf } from "@/lib/filters/knownIds";
import type { KnownIds } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import { DEFAULT_PAGE_EVENTS, MAX_CACHED_SUMMARIES, MAX_PAGE_EVENTS } from "@/lib/model/limits";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { buildColumns } from "@/lib/query/buildColumns";
import type { Columns } from "@/lib/query/columns";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import { findRows } from "@/lib/query/match";
import { buildSearchText, type SearchText, searchEvents } from "@/lib/query/search";
import { plainSummary, summarise } from "@/lib/query/summarise";
import type { Summary } from "@/lib/query/summary";
import { readCursor, writeCursor } from "./cursor";
import { Lru } from "./lru";

/** An event as the API gives it: the record, and the pairs among its actors. */
export type EventWithPairs = EventRecord & { pairs: readonly string[] };

export interface PageOptions {
  /** asc: the order of the store, by first day; desc: the latest first */
  order?: "asc" | "desc";
  /** events in the page, 1 to MAX_PAGE_EVENTS */
  limit?: number;
  /** `next` of the page before */
  cursor?: string;
}

export interface EventsPage {
  /** events that match, on all pages */
  total: number;
  events: readonly EventWithPairs[];
  /** cursor of the next page; absent on the last */
  next?: string;
}

/** The data of one moment with what is asked of them again and again. Immutable to its readers. */
export class Snapshot {
  readonly columns: Columns;
  /** ids by the filter's keys, to read a filter by */
  readonly known: KnownIds;
  /** last day in the data, days since 1970-01-01 */
  readonly dataEnd: number;
  private readonly index: DatasetIndex;
  private readonly summaries = new Lru<Summary>(MAX_CACHED_SUMMARIES);
  private text: SearchText | undefined;

  constructor(readonly data: Dataset) {
    this.columns = buildColumns(data);
    this.known = knownIdsOf(data);
    this.dataEnd = this.columns.startLast.reduce((last, day) => Math.max(last, day), 0);
    this.index = indexDataset(data);
  }

  event(id: string): EventRecord | undefined {
    return this.index.events.get(id);
  }

  /** 1 for each row whose text holds every word of `q`; made on the first search. */
  matches(q: string): Uint8Array {
    this.text ??= buildSearchText(this.data);
    return searchEvents(this.text, q);
  }

  /** Rows that a filter selects, in the order of the store. */
  rows(filter: Filter): number[] {
    return findRows(this.columns, filter, filter.q ? this.matches(filter.q) : undefined);
  }

  /** Events that a filter selects, in the order of the store. */
  select(filter: Filter): EventRecord[] {
    return this.rows(filter).flatMap((row) => this.data.events[row] ?? []);
  }

  /** Counts for all views, by month too; remembered by the canonical form of the filter. */
  summary(filter: Filter): Summary {
    const key = serializeFilter(filter);
    const known = this.summaries.get(key);
    if (known) return known;
    const text = filter.q ? this.matches(filter.q) : undefined;
    const summary = plainSummary(summarise(this.columns, filter, text));
    this.summaries.set(key, summary);
    return summary;
  }

  /**
   * One page of the events that a filter selects.
   * @throws CursorError if the cursor is not of this filter, order and data version
   */
  page(filter: Filter, { order = "asc", limit = DEFAULT_PAGE_EVENTS, cursor }: PageOptions = {}): EventsPage {
    const question = `${serializeFilter(filter)}|${order}`;
    const { version } = this.data;
    const offset = cursor === undefined ? 0 : readCursor(cursor, version, question);
    const size = Math.min(Math.max(1, limit), MAX_PAGE_EVENTS);
    const found = this.select(filter);
    const sorted = order === "desc" ? found.reverse() : found;
    const events = sorted.slice(offset, offset + size).map(withPairs);
    const end = offset + size;
    return {
      total: found.length,
      events,
      ...(end < found.length ? { next: writeCursor(version, question, end) } : {}),
    };
  }
}

/** The record with the pairs among its actors: three actors make three pairs. */
export function withPairs(event: EventRecord): EventWithPairs {
  return { ...event, pairs: pairsAmong(event.participants.map((p) => p.actor)) };
}
