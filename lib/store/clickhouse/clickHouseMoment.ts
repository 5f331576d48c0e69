import { knownIdsOf } from "@/lib/filters/knownIds";
import type { KnownIds } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Dataset, Reference } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import { MAX_CACHED_SUMMARIES } from "@/lib/model/limits";
import type { EventRecord, Source as SourceRecord } from "@/lib/model/record";
import type { Columns } from "@/lib/query/columns";
import type { Summary } from "@/lib/query/summary";
import { Lru } from "../lru";
import { type Moment, type Records, UnavailableError } from "../moment";
import { type EventsPage, type PageOptions, Snapshot } from "../snapshot";
import type { Source } from "./askTallies";
import type { Bounds } from "./bounds";
import { readLatest, readParts } from "./readLatest";
import { readSources } from "./readLists";
import { readAllEvents, readEvent, readPage } from "./readPage";
import { summaryOf } from "./summaryOf";

const isId = (id: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The rows of one change of the data; what comes later does not show. */
export class ClickHouseMoment implements Moment {
  readonly known: KnownIds;
  readonly isSearchable = true;
  private readonly summaries = new Lru<Promise<Summary>>(MAX_CACHED_SUMMARIES);
  private reading: Promise<Snapshot> | undefined;
  private read: Snapshot | undefined;

  constructor(
    readonly version: string,
    private readonly source: Source,
    readonly reference: Reference,
    private readonly bounds: Bounds,
  ) {
    this.known = knownIdsOf(reference);
  }

  get events(): number {
    return this.bounds.events;
  }
  get dataEnd(): number {
    return this.bounds.dataEnd;
  }
  get whole(): Dataset | undefined {
    return this.read?.data;
  }
  get fitsBrowser(): boolean {
    return this.events <= this.source.connection.address.browserEvents;
  }

  /** Asked once while many wait for it, and kept; what failed is asked again. */
  summary(filter: Filter): Promise<Summary> {
    const key = serializeFilter(filter);
    const known = this.summaries.get(key);
    if (known) return known;
    const { reference, version, bounds } = this;
    const asked = summaryOf(this.source, filter, {
      version,
      bounds,
      themes: reference.themes.map(({ id }) => id),
      mechanisms: reference.mechanisms.map(({ id }) => id),
    });
    this.summaries.set(key, asked);
    asked.catch(() => this.summaries.delete(key));
    return asked;
  }

  page(filter: Filter, options?: PageOptions): Promise<EventsPage> {
    return readPage(this.source, this.version, filter, options);
  }

  async event(id: string): Promise<EventRecord | undefined> {
    return isId(id) ? readEvent(this.source, id) : undefined;
  }

  records(filter: Filter, most: number): Promise<Records> {
    return readLatest(this.source, filter, most);
  }

  async partsOf(id: string): Promise<readonly EventRecord[]> {
    return isId(id) ? readParts(this.source, id) : [];
  }

  async sources(ids: readonly string[]): Promise<readonly SourceRecord[]> {
    const { connection, visible } = this.source;
    return (await readSources(connection, visible, ids)).sort(byId);
  }

  async columns(): Promise<Columns> {
    return (await this.snapshot()).columns;
  }

  /** All events in memory, for the pages that read them whole. @throws UnavailableError too-many above the browser's limit */
  snapshot(): Promise<Snapshot> {
    this.reading ??= this.readWhole().catch((error: unknown) => {
      this.reading = undefined;
      throw error;
    });
    return this.reading;
  }

  private async readWhole(): Promise<Snapshot> {
    const { source, reference, version, events } = this;
    if (!this.fitsBrowser) throw new UnavailableError("too-many", `There are ${events} events; this is for fewer.`);
    const { connection, visible } = source;
    const sources = await readSources(connection, visible);
    this.read = new Snapshot({
      ...reference,
      version,
      events: await readAllEvents(source),
      sources: sources.sort(byId),
    });
    return this.read;
  }
}
