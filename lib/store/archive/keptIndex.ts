import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Columns, Ragged } from "@/lib/query/columns";
import { raggedFrom, type Sets, setsOf } from "@/lib/query/sets";
import { RAGGED } from "./codeEvents";
import type { ArchiveIndex } from "./mergeChunks";

/**
 * The index of an archive as a file: "ENTI", length of the head, head as JSON, the arrays as they lie in memory (so that a start
 * decodes nothing), and SHA-256 over all before it.
 *
 * Raise the number whenever what is kept, or how events are checked and counted, changes: older files are then not read. Nor is
 * what another version of Node wrote.
 */
const FORM = `3.${process.version}`;
const MAGIC = "ENTI";
const DIGEST_BYTES = 32;

/** What stands before the arrays. */
interface Head {
  form: string;
  key: string;
  stamps: string[];
}

/** Columns of lists by the lists that occur, where these are few: neither is looked for again, nor spread over the rows. */
type KeptLists = Record<(typeof RAGGED)[number], { sets: Sets } | { rows: Ragged }>;
type KeptArrays = Omit<ArchiveIndex, "columns"> & { columns: Omit<Columns, (typeof RAGGED)[number]>; lists: KeptLists };

function arraysOf({ columns, ...index }: ArchiveIndex): KeptArrays {
  const { actors, pairs, themes, people, instruments, sources, ...plain } = columns;
  const listed = { actors, pairs, themes, people, instruments, sources };
  const entries = RAGGED.map((name) => {
    const sets = setsOf(listed[name]);
    return [name, sets ? { sets } : { rows: listed[name] }];
  });
  return { ...index, columns: plain, lists: Object.fromEntries(entries) };
}

function indexOf({ columns, lists, ...index }: KeptArrays): ArchiveIndex {
  const ragged = RAGGED.map((name) => {
    const kept = lists[name];
    return [name, "sets" in kept ? raggedFrom(kept.sets) : kept.rows];
  });
  return { ...index, columns: { ...columns, ...Object.fromEntries(ragged) } };
}

/** An index, and the stamps of the files that its records are read from. */
export interface StampedIndex {
  index: ArchiveIndex;
  stamps: readonly string[];
}

const fileOf = (cache: string, key: string) =>
  path.join(/*turbopackIgnore: true*/ cache, `archive-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`);
/**
 * Keep an index for the next start: whole, or not at all.
 * @param key all that it was made from
 * @throws    the system's error
 */
export async function keepIndex(cache: string, key: string, { index, stamps }: StampedIndex): Promise<void> {
  const head = Buffer.from(JSON.stringify({ form: FORM, key, stamps: [...stamps] } satisfies Head));
  const lead = Buffer.alloc(8);
  lead.write(MAGIC);
  lead.writeUInt32LE(head.length, 4);
  const blocks = [lead, head, serialize(arraysOf(index))];
  const hash = createHash("sha256");
  for (const block of blocks) hash.update(block);
  const file = fileOf(cache, key);
  const written = `${file}.${process.pid}.tmp`;
  await mkdir(cache, { recursive: true });
  try {
    const handle = await open(written, "w");
    try {
      for (const block of [...blocks, hash.digest()]) await handle.writeFile(block);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
}

/**
 * The index that was kept for a key.
 * @returns `undefined` if there is none, or it is of another form or key, cut off, or damaged: it is then made anew
 */
export async function readKeptIndex(cache: string, key: string): Promise<StampedIndex | undefined> {
  try {
    const bytes = await readFile(fileOf(cache, key));
    const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
    if (!createHash("sha256").update(body).digest().equals(bytes.subarray(body.length))) return undefined;
    if (body.toString("latin1", 0, 4) !== MAGIC) return undefined;
    const headEnd = 8 + body.readUInt32LE(4);
    // Written by us, and whole: the sum says so.
    const head: Head = JSON.parse(body.toString("utf8", 8, headEnd));
    if (head.form !== FORM || head.key !== key) return undefined;
    const arrays: KeptArrays = deserialize(body.subarray(headEnd));
    return { stamps: head.stamps, index: indexOf(arrays) };
  } catch {
    return undefined;
  }
}
