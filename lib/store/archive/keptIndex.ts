import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { WIRE_FORM } from "@/lib/query/columnsAddress";
import { decodeColumns, encodeColumns } from "@/lib/query/wire";
import type { ArchiveIndex } from "./mergeChunks";

/**
 * The index of an archive as a file: "ENTI", length of the head, head as JSON, the columns as they travel, the places of the
 * records, the keys of the ids, the parts of visits, and SHA-256 over all before it.
 *
 * Raise the number whenever what is kept, or how events are checked and counted, changes: older files are then not read.
 */
const FORM = `2.${WIRE_FORM}`;
const MAGIC = "ENTI";
const DIGEST_BYTES = 32;
const ALIGNMENT = 8;

const headSchema = z.strictObject({
  form: z.string(),
  key: z.string(),
  stamps: z.array(z.string()),
  parts: z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()]),
});

/** An index, and the stamps of the files that its records are read from. */
export interface StampedIndex {
  index: ArchiveIndex;
  stamps: readonly string[];
}

const fileOf = (cache: string, key: string) =>
  path.join(/*turbopackIgnore: true*/ cache, `archive-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`);
const padded = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT;

/**
 * Keep an index for the next start: whole, or not at all.
 * @param key all that it was made from
 * @throws    the system's error
 */
export async function keepIndex(cache: string, key: string, { index, stamps }: StampedIndex): Promise<void> {
  const { columns, places, keys, parts: family } = index;
  const parts = [encodeColumns(columns), places.file, places.offset, places.length, keys, family].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const head = Buffer.from(
    JSON.stringify({ form: FORM, key, stamps, parts: parts.map(({ byteLength }) => byteLength) }),
  );
  const lead = Buffer.alloc(8 + padded(head.length), 0x20);
  lead.write(MAGIC);
  lead.writeUInt32LE(padded(head.length), 4);
  head.copy(lead, 8);
  const blocks = [lead, ...parts.map((part) => Buffer.concat([part], padded(part.byteLength)))];
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
    const head = headSchema.parse(JSON.parse(body.toString("utf8", 8, headEnd)));
    if (head.form !== FORM || head.key !== key) return undefined;
    let at = headEnd;
    const [columns, file, offset, length, keys, parts] = head.parts.map((size) => {
      // Copied, so that numbers of eight bytes stand where a processor wants them.
      const part = new Uint8Array(body.subarray(at, at + size)).buffer;
      at += padded(size);
      return part;
    });
    if (!columns || !file || !offset || !length || !keys || !parts || at !== body.length) return undefined;
    return {
      stamps: head.stamps,
      index: {
        columns: decodeColumns(columns),
        places: { file: new Uint8Array(file), offset: new Float64Array(offset), length: new Uint32Array(length) },
        keys: new Float64Array(keys),
        parts: new Uint32Array(parts),
      },
    };
  } catch {
    return undefined;
  }
}
