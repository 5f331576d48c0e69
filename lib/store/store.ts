import type { DataProblem } from "@/lib/model/dataset";
import type { Snapshot } from "./snapshot";

export type { Snapshot } from "./snapshot";

export type StoreStatus = "ok" | "degraded" | "unavailable";

/** How the data stand now. */
export interface StoreHealth {
  /** ok: the files are good. degraded: they are bad now, the last good data are served. unavailable: never good yet */
  status: StoreStatus;
  problems: readonly DataProblem[];
}

/** The only way to the data. One instance a process, from `openStore`. */
export interface EventStore {
  /** The data of one moment, whole; the next call may give newer ones. `undefined` if they never were good. */
  snapshot(): Snapshot | undefined;
  health(): StoreHealth;
  /** Look at the source now and take over what has changed. Never rejects. */
  refresh(): Promise<void>;
  /** Stop watching. */
  close(): void;
}
