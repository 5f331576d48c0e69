import { createHash } from "node:crypto";
import path from "node:path";
import type { Briefing } from "@/lib/model/briefing";
import type { DataProblem } from "@/lib/model/dataset";
import { MAX_DATA_FILE_BYTES } from "@/lib/model/limits";
import type { FilePort } from "../jsonFile/files";
import { followFolders } from "../jsonFile/followFolders";
import { oneLookAtATime } from "../jsonFile/oneLookAtATime";
import type { Saved, SaveOptions } from "../store";
import { codeOf, diskWrites, type WritePort } from "../write/writePort";
import { BRIEFINGS_FOLDER, readBriefing } from "./readBriefing";
import { saveBriefing } from "./saveBriefing";

/** The stories told from the data. They are no facts: a broken one takes nothing else down. */
export interface BriefingStore {
  /** by id; of a file that is bad now the last good one */
  list(): readonly Briefing[];
  get(id: string): Briefing | undefined;
  /** what is wrong with files, each named; the others are served all the same */
  problems(): readonly DataProblem[];
  /** content hash of all that is served, 16 hex digits; not part of the data version */
  version(): string;
  /** Look at the folder now. Never rejects. */
  refresh(): Promise<void>;
  /**
   * Write a briefing, new or changed: whole or not at all. `get` has it then. That what it says is true of the data is for
   * the caller to check.
   * @throws WriteError conflict, exists, unknown, full, busy or disk; nothing has changed then
   */
  save(briefing: Briefing, options: SaveOptions): Promise<Saved>;
  /** Stop watching. */
  close(): void;
}

interface Kept {
  /** name, size, time and inode of what was read: equal ones mean that nothing changed */
  stamp: string;
  briefing?: Briefing;
  problems: readonly DataProblem[];
}

class JsonBriefingStore implements BriefingStore {
  private readonly folder: string;
  private kept: ReadonlyMap<string, Kept> = new Map();
  private folderProblems: readonly DataProblem[] = [];
  private hash = "";
  private unfollow: (() => void) | undefined;
  readonly refresh = oneLookAtATime(() => this.look());

  constructor(
    private readonly root: string,
    private readonly port: FilePort,
    private readonly writes: WritePort,
  ) {
    this.folder = path.join(/*turbopackIgnore: true*/ root, BRIEFINGS_FOLDER);
  }

  list(): readonly Briefing[] {
    return [...this.kept.values()].flatMap(({ briefing }) => briefing ?? []);
  }

  get(id: string): Briefing | undefined {
    return this.kept.get(`${id}.json`)?.briefing;
  }

  problems(): readonly DataProblem[] {
    return [...this.folderProblems, ...[...this.kept.values()].flatMap(({ problems }) => problems)];
  }

  version(): string {
    return this.hash;
  }

  private async names(): Promise<string[] | undefined> {
    try {
      const found = await this.port.list(this.folder);
      this.folderProblems = [];
      return found.filter((name) => name.endsWith(".json") && !name.startsWith(".")).sort();
    } catch (error) {
      // a data folder without stories is whole
      const isMissing = codeOf(error) === "ENOENT";
      const fault = `the folder cannot be read (${codeOf(error)})`;
      this.folderProblems = isMissing ? [] : [{ file: BRIEFINGS_FOLDER, fault }];
      return isMissing ? [] : undefined;
    }
  }

  private async look(): Promise<void> {
    const names = await this.names();
    if (!names) return;
    const next = new Map<string, Kept>();
    for (const name of names) next.set(name, await this.readOne(name, this.kept.get(name)));
    const hasChanged = next.size !== this.kept.size || [...next].some(([name, kept]) => this.kept.get(name) !== kept);
    this.kept = next;
    if (hasChanged || this.hash === "")
      this.hash = createHash("sha256").update(JSON.stringify(this.list())).digest("hex").slice(0, 16);
  }

  private async readOne(name: string, before: Kept | undefined): Promise<Kept> {
    const file = `${BRIEFINGS_FOLDER}/${name}`;
    const lastGood = before?.briefing ? { briefing: before.briefing } : {};
    const failed = (stamp: string, fault: string): Kept => ({ stamp, ...lastGood, problems: [{ file, fault }] });
    try {
      const place = path.join(/*turbopackIgnore: true*/ this.folder, name);
      const { isFile, size, modified, inode } = await this.port.facts(place);
      const stamp = `${isFile} ${size} ${modified} ${inode}`;
      if (before?.stamp === stamp) return before;
      if (!isFile) return failed(stamp, "is not a file");
      if (size > MAX_DATA_FILE_BYTES)
        return failed(stamp, `has ${size} bytes; a data file may have at most ${MAX_DATA_FILE_BYTES}`);
      const bytes = await this.port.read(place);
      let text: string;
      try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        return failed(stamp, "is not UTF-8 text");
      }
      const { briefing, problems } = readBriefing(file, text);
      return briefing ? { stamp, briefing, problems } : { stamp, ...lastGood, problems };
    } catch (error) {
      // no stamp: the next look tries again
      return failed("", `cannot be read (${codeOf(error)})`);
    }
  }

  async save(briefing: Briefing, options: SaveOptions): Promise<Saved> {
    try {
      return await saveBriefing(this.root, this.writes, briefing, options);
    } finally {
      await this.refresh();
    }
  }

  watch(): void {
    this.unfollow = followFolders(this.port, [this.folder], this.refresh);
  }

  close(): void {
    this.unfollow?.();
  }
}

/**
 * Open the briefings of a data folder.
 *
 * @param root    the data folder; its `briefings/` may be missing
 * @param options `isWatched`: follow changes of the files until `close` (default true); `writes`: the disk to write to
 * @returns       when the first look is done, good or bad: see `problems()`
 */
export async function openBriefingStore(
  root: string,
  port: FilePort,
  { isWatched = true, writes = diskWrites }: { isWatched?: boolean; writes?: WritePort } = {},
): Promise<BriefingStore> {
  const store = new JsonBriefingStore(root, port, writes);
  await store.refresh();
  if (isWatched) store.watch();
  return store;
}
