import { knownIdsOf } from "@/lib/filters/knownIds";
import type { KnownIds } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { DEFAULT_PAGE_EVENTS, MAX_PAGE_EVENTS, MAX_SUMMARY_BYTES } from "@/lib/model/limits";
import { type EventRecord, eventSchema, type Source } from "@/lib/model/record";
import type { Columns } from "@/lib/query/columns";
import type { Summary } from "@/lib/query/summary";
import { decodeColumns } from "@/lib/query/wire";
import type { Lists } from "../clickhouse/idLists";
import { readCursor, writeCursor } from "../cursor";
import { type Moment, type Records, UnavailableError } from "../moment";
import { namedSources } from "../namedSources";
import { SharedWork } from "../sharedWork";
import { type EventsPage, type PageOptions, withPairs } from "../snapshot";
import type { LatestTexts, PageTexts, Question } from "./messages";

function parseRecord(text: string): EventRecord {
  const parsed = eventSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new UnavailableError("wrong", "A record is not the one that was read.");
  return parsed.data;
}

/** For many at once: each was checked when its file was read, and the file has not changed since, as its reader made sure. */
function recordOf(text: string): EventRecord {
  const event: EventRecord = JSON.parse(text);
  return event;
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;
const isPage = (value: unknown): value is PageTexts =>
  typeof value === "object" && value !== null && "total" in value && "records" in value;
const isLatest = (value: unknown): value is LatestTexts => isPage(value) && "visits" in value;

/** What an archive held at one moment, asked of the thread that keeps it. */
export class ArchiveMoment implements Moment {
  readonly known: KnownIds;
  readonly isSearchable = false;
  private readonly summaries = new SharedWork<Uint8Array<ArrayBuffer>>(MAX_SUMMARY_BYTES, (bytes) => bytes.byteLength);

  constructor(
    readonly version: string,
    readonly events: number,
    readonly dataEnd: number,
    readonly fitsBrowser: boolean,
    readonly reference: Lists,
    /** @throws UnavailableError while this moment's thread cannot be asked */
    private readonly ask: (question: Question) => Promise<unknown>,
  ) {
    this.known = knownIdsOf(reference);
  }

  /** The summary as JSON: counted once for those who ask together, and for those who come later. */
  summaryBytes(filter: Filter): Promise<Uint8Array<ArrayBuffer>> {
    return this.summaries.get(serializeFilter(filter), async () => {
      const bytes = await this.ask({ ask: "summary", filter });
      if (!isBytes(bytes)) throw new UnavailableError("wrong", "The thread that counts gave no summary.");
      return bytes;
    });
  }

  async summary(filter: Filter): Promise<Summary> {
    // Written by our own thread, from the type that it is read as.
    const summary: Summary = JSON.parse(new TextDecoder().decode(await this.summaryBytes(filter)));
    return summary;
  }

  async page(
    filter: Filter,
    { order = "asc", limit = DEFAULT_PAGE_EVENTS, cursor }: PageOptions = {},
  ): Promise<EventsPage> {
    const question = `${serializeFilter(filter)}|${order}`;
    const offset = cursor === undefined ? 0 : readCursor(cursor, this.version, question);
    const size = Math.min(Math.max(1, limit), MAX_PAGE_EVENTS);
    const page = await this.ask({ ask: "page", filter, isLatestFirst: order === "desc", offset, size });
    if (!isPage(page)) throw new UnavailableError("wrong", "The thread that counts gave no page.");
    const end = offset + size;
    return {
      total: page.total,
      events: page.records.map((text) => withPairs(parseRecord(text))),
      ...(end < page.total ? { next: writeCursor(this.version, question, end) } : {}),
    };
  }

  async records(filter: Filter, most: number): Promise<Records> {
    const latest = await this.ask({ ask: "records", filter, most });
    if (!isLatest(latest)) throw new UnavailableError("wrong", "The thread that counts gave no records.");
    const events = latest.records.map(recordOf);
    return { total: latest.total, events, visits: latest.visits.flatMap((at) => events[at]?.id ?? []) };
  }

  async partsOf(id: string): Promise<readonly EventRecord[]> {
    const texts = await this.ask({ ask: "parts", visit: id });
    if (!Array.isArray(texts)) throw new UnavailableError("wrong", "The thread that counts gave no parts.");
    return texts.map(parseRecord);
  }

  async sources(ids: readonly string[]): Promise<readonly Source[]> {
    return namedSources(this.reference.sources, ids);
  }

  async event(id: string): Promise<EventRecord | undefined> {
    const text = await this.ask({ ask: "event", event: id });
    return typeof text === "string" ? parseRecord(text) : undefined;
  }

  async columns(): Promise<Columns> {
    if (!this.fitsBrowser)
      throw new UnavailableError("too-many", `There are ${this.events} events; this is for fewer.`);
    const bytes = await this.ask({ ask: "columns" });
    if (!isBytes(bytes)) throw new UnavailableError("wrong", "The thread that counts gave no columns.");
    return decodeColumns(bytes.slice().buffer);
  }
}
