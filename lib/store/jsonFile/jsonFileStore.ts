import path from "node:path";
import type { DataProblem } from "@/lib/model/dataset";
import { RESCAN_MS } from "@/lib/model/limits";
import { Snapshot } from "../snapshot";
import type { EventStore, StoreHealth } from "../store";
import { checkData } from "./checkData";
import { EVENTS_FOLDER } from "./dataFiles";
import type { FilePort } from "./files";
import { fingerprint, readFolder } from "./readFolder";

/** A save is often several writes: wait for the last before reading. */
const SETTLE_MS = 120;
/** Looks before a folder that changes all the time is read as it is. */
const MOST_TRIES = 3;

class JsonFileStore implements EventStore {
  private current: Snapshot | undefined;
  private problems: readonly DataProblem[] = [];
  private seen: string | undefined;
  private running: Promise<void> | undefined;
  private isAsked = false;
  private isClosed = false;
  private readonly stops = new Map<string, () => void>();
  private settling: NodeJS.Timeout | undefined;
  private scanning: NodeJS.Timeout | undefined;

  constructor(
    private readonly root: string,
    private readonly port: FilePort,
  ) {}

  snapshot(): Snapshot | undefined {
    return this.current;
  }

  health(): StoreHealth {
    const { problems } = this;
    return { status: problems.length === 0 ? "ok" : this.current ? "degraded" : "unavailable", problems };
  }

  /** One look at a time; what is asked during a look is one more look after it. */
  refresh(): Promise<void> {
    this.isAsked = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    while (this.isAsked) {
      this.isAsked = false;
      await this.look();
    }
  }

  private async look(): Promise<void> {
    try {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const before = await fingerprint(this.port, this.root);
        if (before === this.seen) return;
        const { texts, version, problems } = await readFolder(this.port, this.root);
        // A file that was written while we read may be half old, half new: look again.
        if (before !== (await fingerprint(this.port, this.root)) && tries < MOST_TRIES - 1) continue;
        this.take(checkData(texts, version, problems));
        this.seen = before;
        return;
      }
    } catch (error) {
      this.problems = [{ file: "data", fault: error instanceof Error ? error.message : "cannot be read" }];
    }
  }

  /** Whole new data or none: readers that hold the old snapshot keep it. */
  private take({ dataset, problems }: ReturnType<typeof checkData>): void {
    if (dataset && dataset.version !== this.current?.data.version) this.current = new Snapshot(dataset);
    this.problems = problems;
  }

  watch(): void {
    const folders = [this.root, path.join(/*turbopackIgnore: true*/ this.root, EVENTS_FOLDER)];
    const soon = () => {
      clearTimeout(this.settling);
      this.settling = setTimeout(() => void this.refresh(), SETTLE_MS).unref();
    };
    const watchMissing = () => {
      for (const folder of folders) {
        if (this.isClosed || this.stops.has(folder)) continue;
        try {
          this.stops.set(
            folder,
            this.port.watch(folder, soon, () => this.stops.delete(folder)),
          );
        } catch {
          // the folder is not there (yet), or the system has no watches left: the re-scan sees changes all the same
        }
      }
    };
    watchMissing();
    this.scanning = setInterval(() => {
      watchMissing();
      void this.refresh();
    }, RESCAN_MS).unref();
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.settling);
    clearInterval(this.scanning);
    for (const stop of this.stops.values()) stop();
    this.stops.clear();
  }
}

/**
 * Open a data folder of JSON files.
 *
 * @param root    the folder that holds `events/` and the lists
 * @param options `isWatched`: follow changes of the files until `close` (default true)
 * @returns       when the first look is done, good or bad: see `health()`
 */
export async function openJsonFileStore(
  root: string,
  port: FilePort,
  { isWatched = true }: { isWatched?: boolean } = {},
): Promise<EventStore> {
  const store = new JsonFileStore(root, port);
  await store.refresh();
  if (isWatched) store.watch();
  return store;
}
