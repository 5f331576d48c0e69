import type { DataProblem } from "@/lib/model/dataset";
import { isUnavailable, type Moment, UnavailableError } from "../moment";
import type { Snapshot } from "../snapshot";
import type { EventStore, Saved, SaveOptions, StoreHealth } from "../store";
import type { EventChange } from "../write/changeEvent";
import type { TrailEntry } from "../write/trail";
import type { ClickHouseAddress } from "./address";
import { Connection } from "./connection";
import { readState, type State } from "./readState";
import { saveInto } from "./saveInto";
import { readTrailOf } from "./trails";

/** Milliseconds for which a look at the database holds: a change shows at the latest then. */
const FRESH_MS = 500;

class ClickHouseStore implements EventStore {
  private state: State | undefined;
  private whole: Snapshot | undefined;
  private fault: UnavailableError | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<void> | undefined;

  constructor(private readonly connection: Connection) {}

  private async look(): Promise<void> {
    try {
      this.state = await readState(this.connection, this.state);
      const { moment } = this.state;
      this.whole = moment.fitsBrowser ? await moment.snapshot() : undefined;
      this.fault = undefined;
    } catch (error) {
      // After a fault everything is read anew: what came back may be other data.
      this.state = undefined;
      this.whole = undefined;
      this.fault = isUnavailable(error)
        ? error
        : new UnavailableError("wrong", "The database gave an answer that cannot be read.", { cause: error });
    }
    this.lookedAt = performance.now();
  }

  refresh(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  async keepUp(): Promise<void> {
    if (performance.now() - this.lookedAt > FRESH_MS) await this.refresh();
  }

  async moment(): Promise<Moment> {
    await this.keepUp();
    if (this.fault) throw this.fault;
    if (!this.state) throw new UnavailableError("gone", "The database was not asked yet.");
    return this.state.moment;
  }

  snapshot(): Snapshot | undefined {
    return this.whole;
  }

  health(): StoreHealth {
    const problems: DataProblem[] = this.fault ? [{ file: "ClickHouse", fault: this.fault.detail }] : [];
    return { status: this.state ? "ok" : "unavailable", problems, ...(this.fault ? { fault: this.fault } : {}) };
  }

  async save(change: EventChange, options: SaveOptions): Promise<Saved> {
    try {
      return await saveInto(this.connection, change, options);
    } finally {
      await this.refresh();
    }
  }

  trail(id: string): Promise<TrailEntry[]> {
    return readTrailOf(this.connection, id);
  }

  close(): void {
    void this.connection.close();
  }
}

/**
 * Open a cluster of ClickHouse servers that `npm run store:load` has filled.
 * @returns when the first look is done, good or bad: see `health()`
 */
export async function openClickHouseStore(address: ClickHouseAddress): Promise<EventStore> {
  const store = new ClickHouseStore(new Connection(address));
  await store.refresh();
  return store;
}
