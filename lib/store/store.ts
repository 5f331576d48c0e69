import type { DataProblem } from "@/lib/model/dataset";
import type { Moment, UnavailableError } from "./moment";
import type { Snapshot } from "./snapshot";
import type { EventChange } from "./write/changeEvent";
import type { TrailEntry } from "./write/trail";

export type { Snapshot } from "./snapshot";

export type StoreStatus = "ok" | "degraded" | "unavailable";

/** How the data stand now. */
export interface StoreHealth {
  /** ok: the files are good. degraded: they are bad now, the last good data are served. unavailable: never good yet */
  status: StoreStatus;
  problems: readonly DataProblem[];
  /** why a database cannot be asked */
  fault?: UnavailableError;
}

/** Who changes a record, and from what. */
export interface SaveOptions {
  /** tag of the record as it was read; "new": there must be none of this id */
  expects: string;
  /** given name of the editor, for the trail */
  by: string;
  /** why, for the trail */
  reason?: string | undefined;
}

/** What a save gave. */
export interface Saved {
  /** of the record as it stands now */
  tag: string;
  /** false if the system could not promise that the change survives a power cut */
  isDurable: boolean;
}

/** The only way to the data. One instance a process, from `openStore`. */
export interface EventStore {
  /**
   * The data of one moment, whole and in memory; the next call may give newer ones. `undefined` if they never were good, are
   * too many, or lie where they cannot be asked now.
   */
  snapshot(): Snapshot | undefined;
  health(): StoreHealth;
  /** The data of one moment, asked where they are. @throws UnavailableError if they cannot be asked now */
  moment(): Promise<Moment>;
  /** Look at the source now and take over what has changed. Never rejects. */
  refresh(): Promise<void>;
  /** Before a reader is answered: look again where nothing else tells of changes. Never rejects. */
  keepUp(): Promise<void>;
  /**
   * Write an event, new or changed, with the rows of lists that it needs: whole or not at all. `snapshot()` has it then.
   * @throws WriteError conflict, exists, unknown, invalid, broken, busy or disk; nothing has changed then
   */
  save(change: EventChange, options: SaveOptions): Promise<Saved>;
  /** The changes of an event that were saved here, the latest first; none where its file was written by hand. */
  trail(id: string): Promise<TrailEntry[]>;
  /** Stop watching. */
  close(): void;
}
