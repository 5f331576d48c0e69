import path from "node:path";
import type { DataProblem } from "@/lib/model/dataset";
import { type Moment, UnavailableError } from "../moment";
import { Snapshot } from "../snapshot";
import { SnapshotMoment } from "../snapshotMoment";
import type { EventStore, Saved, SaveOptions, StoreHealth } from "../store";
import type { EventChange } from "../write/changeEvent";
import { eventTrailFile, saveEvent } from "../write/saveEvent";
import { readTrail, type TrailEntry } from "../write/trail";
import { codeOf, diskWrites, type WritePort } from "../write/writePort";
import { checkData } from "./checkData";
import { EVENTS_FOLDER } from "./dataFiles";
import type { FilePort } from "./files";
import { followFolders } from "./followFolders";
import { oneLookAtATime } from "./oneLookAtATime";
import { fingerprint, readFolder } from "./readFolder";

/** Looks before a folder that changes all the time is read as it is. */
const MOST_TRIES = 3;

class JsonFileStore implements EventStore {
  private current: Snapshot | undefined;
  private problems: readonly DataProblem[] = [];
  private seen: string | undefined;
  private unfollow: (() => void) | undefined;
  readonly refresh = oneLookAtATime(() => this.look());

  constructor(
    private readonly root: string,
    private readonly port: FilePort,
    private readonly writes: WritePort,
  ) {}

  snapshot(): Snapshot | undefined {
    return this.current;
  }

  async moment(): Promise<Moment> {
    const { current } = this;
    if (!current) throw new UnavailableError("wrong", "No good data have been read since the server started.");
    return new SnapshotMoment(current);
  }

  /** The folder is watched. */
  async keepUp(): Promise<void> {}

  health(): StoreHealth {
    const { problems } = this;
    return { status: problems.length === 0 ? "ok" : this.current ? "degraded" : "unavailable", problems };
  }

  private async look(): Promise<void> {
    try {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const before = await fingerprint(this.port, this.root);
        if (before === this.seen) return;
        const { texts, version, problems, isRefused } = await readFolder(this.port, this.root);
        // A file that was written while we read may be half old, half new: look again.
        if (before !== (await fingerprint(this.port, this.root)) && tries < MOST_TRIES - 1) continue;
        this.take(checkData(texts, version, problems));
        // A file that was refused may be given later without a change of its own: the next look reads again.
        this.seen = isRefused ? undefined : before;
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

  async save(change: EventChange, options: SaveOptions): Promise<Saved> {
    try {
      return await saveEvent(this.root, this.writes, change, options);
    } finally {
      // Also after a refusal: who was told of a newer record must find it when he reads it again.
      await this.refresh();
    }
  }

  async trail(id: string): Promise<TrailEntry[]> {
    try {
      const bytes = await this.port.read(path.join(/*turbopackIgnore: true*/ this.root, eventTrailFile(id)));
      return readTrail(new TextDecoder().decode(bytes));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    }
  }

  watch(): void {
    const folders = [this.root, path.join(/*turbopackIgnore: true*/ this.root, EVENTS_FOLDER)];
    this.unfollow = followFolders(this.port, folders, this.refresh);
  }

  close(): void {
    this.unfollow?.();
  }
}

/**
 * Open a data folder of JSON files.
 *
 * @param root    the folder that holds `events/` and the lists
 * @param options `isWatched`: follow changes of the files until `close` (default true); `writes`: the disk to write to
 * @returns       when the first look is done, good or bad: see `health()`
 */
export async function openJsonFileStore(
  root: string,
  port: FilePort,
  { isWatched = true, writes = diskWrites }: { isWatched?: boolean; writes?: WritePort } = {},
): Promise<EventStore> {
  const store = new JsonFileStore(root, port, writes);
  await store.refresh();
  if (isWatched) store.watch();
  return store;
}
