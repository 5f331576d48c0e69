import path from "node:path";
import { z } from "zod";
import type { DataProblem } from "@/lib/model/dataset";
import { type Draft, draftSchema } from "@/lib/model/draft";
import { MAX_DATA_FILE_BYTES, MAX_DRAFTS, MAX_ID_CHARS, MAX_REJECTED } from "@/lib/model/limits";
import type { FilePort } from "../jsonFile/files";
import { oneLookAtATime } from "../jsonFile/oneLookAtATime";
import { withFolder } from "../write/dataFolder";
import { formatRecord } from "../write/formatRows";
import { WriteError } from "../write/writeErrors";
import { codeOf, diskWrites, type WritePort } from "../write/writePort";
import { draftLine, linesOf, RejectedDrafts, type Rejection, rejectedFile } from "./rejectedDrafts";

export const DRAFTS_FOLDER = "drafts";

const queuedSchema = z.strictObject({
  /** UTC, ISO 8601 */
  received: z.string(),
  /** in what was sent at once, from 0 */
  place: z.int().nonnegative(),
  /** given name of who sent it */
  by: z.string(),
  draft: draftSchema,
});
/** A draft that waits for a person. */
export type QueuedDraft = z.infer<typeof queuedSchema>;

interface Kept {
  stamp: string;
  queued?: QueuedDraft;
  problem?: DataProblem;
}

/** Where a draft stands in the queue: first come, first served. A text to sort by. */
export function queueKey({ received, place, draft }: QueuedDraft): string {
  return `${received} ${String(place).padStart(6, "0")} ${draft.id}`;
}

const fileOf = (id: string) => `${DRAFTS_FOLDER}/${id}.json`;

/** Drafts that wait, and rejected ones that are kept, at most. */
export interface QueueLimits {
  waiting: number;
  rejected: number;
}
const LIMITS: QueueLimits = { waiting: MAX_DRAFTS, rejected: MAX_REJECTED };

/** The drafts that wait for a person, a file each. They are no data: a broken one is named and left out. */
export class DraftQueue {
  private kept: ReadonlyMap<string, Kept> = new Map();
  /** Look at the folder now. Never rejects. */
  readonly refresh = oneLookAtATime(() => this.look());
  private readonly rejected: RejectedDrafts;

  constructor(
    private readonly root: string,
    private readonly port: FilePort,
    private readonly writes: WritePort,
    private readonly limits: QueueLimits,
  ) {
    this.rejected = new RejectedDrafts(root, port, limits.rejected);
  }

  /** The first to come first. */
  async list(): Promise<QueuedDraft[]> {
    await this.refresh();
    const queued = [...this.kept.values()].flatMap((kept) => kept.queued ?? []);
    return queued.sort((a, b) => (queueKey(a) < queueKey(b) ? -1 : 1));
  }

  problems(): readonly DataProblem[] {
    return [...this.kept.values()].flatMap(({ problem }) => problem ?? []);
  }

  /**
   * Put drafts in the queue; one that waits there already is replaced.
   * @throws WriteError full (above MAX_DRAFTS), invalid (an id too long or sent twice), busy or disk; none is kept then
   */
  async add(drafts: readonly Draft[], by: string, now = new Date()): Promise<{ replaced: string[]; total: number }> {
    const seen = new Set<string>();
    const problems = drafts.flatMap(({ id }): DataProblem[] => {
      const isTwice = seen.has(id);
      seen.add(id);
      if (isTwice) return [{ file: DRAFTS_FOLDER, record: id, fault: "is sent twice" }];
      if (id.length <= MAX_ID_CHARS) return [];
      return [
        { file: DRAFTS_FOLDER, record: `${id.slice(0, 40)}…`, fault: `id is longer than ${MAX_ID_CHARS} characters` },
      ];
    });
    if (problems.length > 0) throw new WriteError({ kind: "invalid", problems });
    const done = await withFolder(this.root, this.writes, async (folder) => {
      const waiting = new Set(await this.names());
      const replaced = drafts.flatMap(({ id }) => (waiting.has(`${id}.json`) ? id : []));
      const total = waiting.size + drafts.length - replaced.length;
      if (total > this.limits.waiting) throw this.full(waiting.size, total - waiting.size);
      const received = now.toISOString();
      const files = new Map(
        drafts.map((draft, place) => [
          fileOf(draft.id),
          formatRecord({ received, place, by, draft } satisfies QueuedDraft),
        ]),
      );
      await folder.commit({ files, lines: new Map() });
      return { replaced, total };
    });
    await this.refresh();
    return done;
  }

  /**
   * Take drafts out in one write, each with the reason in the trail of drafts. What is rejected is kept, and can be taken back
   * by `restore`.
   * @returns the drafts in the order asked, each once, and the ids that do not wait (any more)
   * @throws WriteError busy or disk; none is taken out then
   */
  async remove(
    ids: readonly string[],
    { by, reason, event }: { by: string; reason: string; event?: string | undefined },
    now = new Date(),
  ): Promise<{ removed: Draft[]; missing: string[] }> {
    await this.refresh();
    const done = await withFolder(this.root, this.writes, async (folder) => {
      const found: QueuedDraft[] = [];
      const missing: string[] = [];
      for (const id of new Set(ids)) {
        const bytes = this.kept.has(`${id}.json`) ? await folder.read(fileOf(id)) : undefined;
        const queued = bytes && readQueued(new TextDecoder().decode(bytes));
        if (queued) found.push(queued);
        else missing.push(id);
      }
      const removed = found.map(({ draft }) => draft);
      if (removed.length === 0) return { removed, missing };
      const files = new Map<string, string | null>(removed.map(({ id }) => [fileOf(id), null]));
      if (event === undefined)
        for (const [file, text] of await this.rejected.keep(found.map((one) => [one.draft.id, formatRecord(one)])))
          files.set(file, text);
      const lines = removed.map((draft) => draftLine("removed", draft, { by, reason, event }, now));
      await folder.commit({ files, lines: linesOf(lines, now) });
      return { removed, missing };
    });
    await this.refresh();
    return done;
  }

  /**
   * Take rejections back in one write: the drafts stand in the queue where they stood.
   * @returns ids that wait again, and those of which nothing is kept, or that wait already
   * @throws WriteError full, busy or disk; none is taken back then
   */
  async restore(
    ids: readonly string[],
    by: string,
    now = new Date(),
  ): Promise<{ restored: string[]; missing: string[] }> {
    const done = await withFolder(this.root, this.writes, async (folder) => {
      const waiting = new Set(await this.names());
      const kept = new Set(await this.rejected.names());
      const files = new Map<string, string | null>();
      const lines: string[] = [];
      const restored: string[] = [];
      const missing: string[] = [];
      for (const id of new Set(ids)) {
        const name = `${id}.json`;
        const bytes = kept.has(name) && !waiting.has(name) ? await folder.read(rejectedFile(id)) : undefined;
        const queued = bytes && readQueued(new TextDecoder().decode(bytes));
        if (!queued) missing.push(id);
        else {
          restored.push(id);
          files.set(fileOf(id), formatRecord(queued)).set(rejectedFile(id), null);
          lines.push(draftLine("restored", queued.draft, { by }, now));
        }
      }
      if (waiting.size + restored.length > this.limits.waiting) throw this.full(waiting.size, restored.length);
      if (restored.length > 0) await folder.commit({ files, lines: linesOf(lines, now) });
      return { restored, missing };
    });
    await this.refresh();
    return done;
  }

  /** What became of rejected drafts, the latest decision first. */
  async rejections(limit: number): Promise<{ total: number; entries: Rejection[] }> {
    const waiting = new Set((await this.list()).map(({ draft }) => draft.id));
    return this.rejected.list(limit, (id) => waiting.has(id));
  }

  private full(waiting: number, added: number): WriteError {
    const detail = `The queue holds ${waiting} drafts; with these it would hold ${waiting + added}, and at most ${this.limits.waiting} are kept. Decide on some first.`;
    return new WriteError({ kind: "full", detail });
  }

  private async names(): Promise<string[]> {
    try {
      const found = await this.port.list(path.join(/*turbopackIgnore: true*/ this.root, DRAFTS_FOLDER));
      return found.filter((name) => name.endsWith(".json") && !name.startsWith("."));
    } catch {
      return [];
    }
  }

  private async look(): Promise<void> {
    const names = await this.names();
    const kept = await Promise.all(
      names.map(async (name): Promise<[string, Kept]> => [name, await this.readOne(name, this.kept.get(name))]),
    );
    this.kept = new Map(kept);
  }

  private async readOne(name: string, before: Kept | undefined): Promise<Kept> {
    const place = path.join(/*turbopackIgnore: true*/ this.root, DRAFTS_FOLDER, name);
    const failed = (stamp: string, fault: string): Kept => ({
      stamp,
      problem: { file: `${DRAFTS_FOLDER}/${name}`, fault },
    });
    try {
      const { isFile, size, modified, inode } = await this.port.facts(place);
      const stamp = `${isFile} ${size} ${modified} ${inode}`;
      if (before?.stamp === stamp) return before;
      if (!isFile || size > MAX_DATA_FILE_BYTES) return failed(stamp, "is not a file of a draft");
      const queued = readQueued(new TextDecoder().decode(await this.port.read(place)));
      if (!queued) return failed(stamp, "is not a draft of this form");
      return `${queued.draft.id}.json` === name ? { stamp, queued } : failed(stamp, "is not named after its draft");
    } catch (error) {
      return failed("", `cannot be read (${codeOf(error)})`);
    }
  }
}

function readQueued(text: string): QueuedDraft | undefined {
  try {
    return queuedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Open the queue of a data folder; its `drafts/` may be missing. */
export function openDraftQueue(root: string, port: FilePort, limits: QueueLimits = LIMITS): DraftQueue {
  return new DraftQueue(root, port, diskWrites, limits);
}
