import type { Filter } from "@/lib/model/filter";
import type { EventRecord, Source } from "@/lib/model/record";
import type { Columns } from "@/lib/query/columns";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Summary } from "@/lib/query/summary";
import type { Moment, Records } from "./moment";
import { namedSources } from "./namedSources";
import type { EventsPage, PageOptions, Snapshot } from "./snapshot";

/** A snapshot in memory as what is asked of any store. */
export class SnapshotMoment implements Moment {
  readonly fitsBrowser = true;
  readonly isSearchable = true;
  constructor(private readonly snapshot: Snapshot) {}

  get version(): string {
    return this.snapshot.data.version;
  }
  get known() {
    return this.snapshot.known;
  }
  get reference() {
    return this.snapshot.data;
  }
  get events(): number {
    return this.snapshot.data.events.length;
  }
  get whole() {
    return this.snapshot.data;
  }
  get dataEnd(): number {
    return this.snapshot.dataEnd;
  }
  async summary(filter: Filter): Promise<Summary> {
    return this.snapshot.summary(filter);
  }
  async page(filter: Filter, options?: PageOptions): Promise<EventsPage> {
    return this.snapshot.page(filter, options);
  }
  async event(id: string): Promise<EventRecord | undefined> {
    return this.snapshot.event(id);
  }
  async records(filter: Filter, most: number): Promise<Records> {
    const found = this.snapshot.select(filter);
    const events = found.slice(Math.max(0, found.length - most));
    const { parts } = indexDataset(this.whole);
    return { total: found.length, events, visits: events.flatMap(({ id }) => (parts.has(id) ? id : [])) };
  }
  async partsOf(id: string): Promise<readonly EventRecord[]> {
    return indexDataset(this.whole).parts.get(id) ?? [];
  }
  async sources(ids: readonly string[]): Promise<readonly Source[]> {
    return namedSources(this.whole.sources, ids);
  }
  async columns(): Promise<Columns> {
    return this.snapshot.columns;
  }
}
