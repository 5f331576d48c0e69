import { createHash } from "node:crypto";
import type { DataProblem } from "@/lib/model/dataset";
import { RESCAN_MS } from "@/lib/model/limits";
import type { Lists } from "../clickhouse/idLists";
import { findInputs } from "../clickhouse/load/inputs";
import { type Moment, UnavailableError } from "../moment";
import type { EventStore, Saved, Snapshot, StoreHealth } from "../store";
import type { TrailEntry } from "../write/trail";
import { WriteError } from "../write/writeErrors";
import { ArchiveMoment } from "./archiveMoment";
import { KeeperThread, type Spawn, spawnThread } from "./keeperThread";
import type { KeeperNews } from "./messages";
import type { ArchiveSettings } from "./settings";
import { stampOf } from "./stampOf";

/** Milliseconds before a thread that died is started again: one that dies at once must not keep the machine busy. */
const RESTART_MS = 1_000;

/** What an archive is made of, as it stands on the disk now. */
interface Found {
  files: readonly string[];
  stamps: readonly string[];
  /** names all that the index depends on */
  key: string;
}

const reading = (events: number): DataProblem => ({
  file: "events",
  fault: `is being read: ${events} events so far`,
});

/** A file of events too large for the memory: its columns on a thread of their own, its records where they stand. */
class ArchiveStore implements EventStore {
  private thread: KeeperThread | undefined;
  private current: ArchiveMoment | undefined;
  private problems: readonly DataProblem[] = [reading(0)];
  private taken: string | undefined;
  private readonly scanning: NodeJS.Timeout;
  private looking: Promise<void> | undefined;
  private isClosed = false;

  constructor(
    private readonly settings: ArchiveSettings,
    /** the data folder, for the lists */
    private readonly folder: EventStore,
    private readonly spawn: Spawn,
  ) {
    this.scanning = setInterval(() => void this.refresh(), RESCAN_MS).unref();
  }

  snapshot(): Snapshot | undefined {
    return undefined;
  }

  async moment(): Promise<Moment> {
    if (!this.current) throw new UnavailableError("wrong", "The events are being read.");
    return this.current;
  }

  health(): StoreHealth {
    const { problems } = this;
    return { status: problems.length === 0 ? "ok" : this.current ? "degraded" : "unavailable", problems };
  }

  async keepUp(): Promise<void> {}

  refresh(): Promise<void> {
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async find(listsVersion: string): Promise<Found> {
    const files = await findInputs(this.settings.names);
    const stamps = await Promise.all(files.map(stampOf));
    const named = files.map((file, i) => `${file} ${stamps[i]}`);
    return {
      files,
      stamps,
      key: createHash("sha256")
        .update([listsVersion, ...named].join("\n"))
        .digest("hex"),
    };
  }

  private async look(): Promise<void> {
    const lists = this.folder.snapshot()?.data;
    if (!lists) {
      this.problems = this.folder.health().problems;
      return;
    }
    try {
      const found = await this.find(lists.version);
      if (found.key === this.taken || this.isClosed) return;
      this.taken = found.key;
      const { events: _events, version, ...rest } = lists;
      this.start(found, rest, version);
    } catch (error) {
      // What was read stays up until there are good files again.
      this.taken = undefined;
      this.problems = [{ file: "events", fault: error instanceof Error ? error.message : "cannot be read" }];
    }
  }

  /** Load on a new thread; the one before answers until the new one is ready. */
  private start({ files, stamps, key }: Found, lists: Lists, listsVersion: string): void {
    const { cache } = this.settings;
    const before = this.thread;
    const thread: KeeperThread = new KeeperThread(
      { role: "keeper", files, stamps, cache, key, lists, listsVersion },
      {
        onNews: (news) => this.hear(news, thread, before, lists),
        onDeath: (reason) => this.mourn(reason, thread),
      },
      this.spawn,
    );
    if (!this.current) this.thread = thread;
  }

  private hear(word: KeeperNews, thread: KeeperThread, before: KeeperThread | undefined, lists: Lists): void {
    if (word.say === "progress") {
      process.stderr.write(`entente: ${word.events.toLocaleString("en")} events read\n`);
      if (!this.current) this.problems = [reading(word.events)];
      return;
    }
    if (word.say === "refused") {
      this.problems = word.problems;
      // Files that changed meanwhile are looked at again.
      if (word.problems.some(({ fault }) => fault.startsWith("changed"))) this.taken = undefined;
      thread.close();
      return;
    }
    const how = word.isKept ? "from the kept columns" : "read and checked";
    process.stderr.write(
      `entente: ${word.events.toLocaleString("en")} events ${how} in ${word.seconds.toFixed(1)} s\n`,
    );
    this.thread = thread;
    this.problems = [];
    const { version, events, dataEnd } = word;
    const fitsBrowser = events <= this.settings.browserEvents;
    this.current = new ArchiveMoment(version, events, dataEnd, fitsBrowser, lists, (question) => thread.ask(question));
    if (before && before !== thread) before.close();
  }

  private mourn(reason: string, thread: KeeperThread): void {
    process.stderr.write(`entente: the thread of the archive has died (${reason}); it is started again\n`);
    if (this.thread === thread)
      this.problems = [{ file: "events", fault: "the thread that counts has died and is started again" }];
    setTimeout(() => {
      this.taken = undefined;
      void this.refresh();
    }, RESTART_MS).unref();
  }

  save(): Promise<Saved> {
    return Promise.reject(new WriteError({ kind: "full", detail: "An archive is not edited here: change its file." }));
  }

  async trail(): Promise<TrailEntry[]> {
    return [];
  }

  close(): void {
    this.isClosed = true;
    clearInterval(this.scanning);
    this.thread?.close();
    this.folder.close();
  }
}

/**
 * Open files of events that are too many for the memory. Readers are told that they are being read until they are.
 *
 * @param folder the data folder that holds the lists the events refer to
 * @returns      when the first look is done, not when the events are read: see `health()`
 */
export async function openArchiveStore(
  settings: ArchiveSettings,
  folder: EventStore,
  spawn: Spawn = spawnThread,
): Promise<EventStore> {
  const store = new ArchiveStore(settings, folder, spawn);
  await store.refresh();
  return store;
}
