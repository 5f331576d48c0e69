import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import type { Columns } from "@/lib/query/columns";
import type { Summary } from "@/lib/query/summary";
import type { Moment } from "./moment";
import type { EventsPage, PageOptions, Snapshot } from "./snapshot";

/** A snapshot in memory as what is asked of any store. */
export class SnapshotMoment implements Moment {
  readonly fitsBrowser = true;
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
  async columns(): Promise<Columns> {
    return this.snapshot.columns;
  }
}
