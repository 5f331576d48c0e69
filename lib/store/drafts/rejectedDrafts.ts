import path from "node:path";
import type { Draft } from "@/lib/model/draft";
import type { FilePort } from "../jsonFile/files";
import { readTrail, type TrailEntry } from "../write/trail";

const TRAIL = "trail";
const FOLDER = `${TRAIL}/drafts`;
const LINES = /^drafts-\d{4}\.ndjson$/;

/** A decision on a draft that became no event, and whether it can be taken back. */
export interface Rejection {
  entry: TrailEntry;
  /** the draft is kept, does not wait, and this is the last that was decided on it */
  isKept: boolean;
}

/** The file of a rejected draft, as it stood in the queue. */
export const rejectedFile = (id: string): string => `${FOLDER}/${id}.json`;

/** The line of the trail for one decision on a draft. */
export function draftLine(
  action: "removed" | "restored",
  { id, origin, originRef, fields }: Draft,
  { by, reason, event }: { by: string; reason?: string; event?: string | undefined },
  now: Date,
): string {
  const draft = { origin, originRef, title: fields.title.value, event };
  return JSON.stringify({ time: now.toISOString(), by, action, id, reason, draft } satisfies TrailEntry);
}

/** Lines for the end of the year's trail of drafts. */
export function linesOf(lines: readonly string[], now: Date): ReadonlyMap<string, string> {
  return new Map([[`${TRAIL}/drafts-${now.getUTCFullYear()}.ndjson`, lines.join("\n")]]);
}

/** Drafts that were rejected, a file each beside the trail that says why: at most so many. */
export class RejectedDrafts {
  constructor(
    private readonly root: string,
    private readonly port: FilePort,
    private readonly most: number,
  ) {}

  private at(file: string): string {
    return path.join(/*turbopackIgnore: true*/ this.root, file);
  }

  private async find(folder: string, is: (name: string) => boolean): Promise<string[]> {
    const found = await this.port.list(this.at(folder)).catch(() => []);
    return found.filter(is);
  }

  /** Names of the files that are kept. */
  names(): Promise<string[]> {
    return this.find(FOLDER, (name) => name.endsWith(".json") && !name.startsWith("."));
  }

  /**
   * The files that keep these drafts, and above the limit those of the oldest, which go (null).
   * @param added id and text of each
   */
  async keep(added: readonly (readonly [id: string, text: string])[]): Promise<Map<string, string | null>> {
    const files = new Map<string, string | null>(added.map(([id, text]) => [rejectedFile(id), text]));
    const others = (await this.names()).map((name) => `${FOLDER}/${name}`).filter((file) => !files.has(file));
    const over = others.length + files.size - this.most;
    if (over <= 0) return files;
    const ages = await Promise.all(
      others.map(async (file) => ({ file, modified: (await this.port.facts(this.at(file))).modified })),
    );
    for (const { file } of ages.sort((a, b) => a.modified - b.modified).slice(0, over)) files.set(file, null);
    return files;
  }

  /**
   * Decisions on drafts that became no event, the latest first.
   * @param limit     entries at most
   * @param isWaiting true if a draft of this id stands in the queue
   */
  async list(limit: number, isWaiting: (id: string) => boolean): Promise<{ total: number; entries: Rejection[] }> {
    const kept = new Set(await this.names());
    const trails = (await this.find(TRAIL, (name) => LINES.test(name))).sort().reverse();
    const read = await Promise.all(
      trails.map(async (name) =>
        readTrail(new TextDecoder().decode(await this.port.read(this.at(`${TRAIL}/${name}`)))),
      ),
    );
    const told = read.flat().filter(({ draft }) => draft?.event === undefined);
    const seen = new Set<string>();
    const entries = told.slice(0, limit).map((entry): Rejection => {
      const isLast = !seen.has(entry.id);
      seen.add(entry.id);
      const isKept = isLast && entry.action === "removed" && kept.has(`${entry.id}.json`) && !isWaiting(entry.id);
      return { entry, isKept };
    });
    return { total: told.length, entries };
  }
}
