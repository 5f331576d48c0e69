import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { createGunzip } from "node:zlib";
import type { DataProblem } from "@/lib/model/dataset";
import type { Lists } from "../clickhouse/idLists";
import { yearOfFile } from "../jsonFile/dataFiles";
import { SplitError } from "../splitError";
import { type ArchiveIndex, mergeChunks, type PlacedChunk } from "./mergeChunks";
import type { ReaderTask, ReaderWord } from "./messages";
import { splitBytes } from "./splitBytes";

const CHUNK_BYTES = 1024 * 1024;
const MOST_FAULTS = 50;
const MOST_FILES = 255;

/** Reads and checks a stretch, on this thread or another. */
export type ReadStretch = (task: ReaderTask) => Promise<ReaderWord>;

export interface LoadOptions {
  lists: Lists;
  /** version of the data folder that the lists are from */
  listsVersion: string;
  read: ReadStretch;
  /** stretches that are read at the same time */
  readers: number;
  /** where packed files are unpacked to, so that their records can be read one by one */
  unpackedOf: (file: string) => string;
  onProgress: (events: number) => void;
}

/** The bytes of a file, unpacked on the way, and then also written where its records will be read from. */
async function* bytesOf(file: string, unpacked: string | undefined, hash: ReturnType<typeof createHash>) {
  // Before the file is opened: it flows from the moment somebody listens, and what flows while we wait here is lost.
  if (unpacked !== undefined) await mkdir(path.dirname(unpacked), { recursive: true });
  const packed = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  packed.on("data", (chunk) => hash.update(chunk));
  if (unpacked === undefined) {
    yield* packed;
    return;
  }
  const plain = packed.pipe(createGunzip({ chunkSize: CHUNK_BYTES }));
  // A pipe hands no errors on.
  packed.once("error", (error) => plain.destroy(error));
  const copy = createWriteStream(unpacked);
  for await (const chunk of plain) {
    if (!copy.write(chunk)) await once(copy, "drain");
    yield chunk;
  }
  copy.end();
  await once(copy, "close");
}

function nameOf(file: string): string {
  const named = file.split(path.sep).slice(-2).join("/");
  return yearOfFile(named) === undefined ? path.basename(file) : named;
}

/**
 * Read, check and index the events of an archive, a stretch at a time: no more than some stretches are in memory.
 *
 * @returns the index with the data version, of the contents of all files and of the lists; or what is wrong
 */
export async function loadArchive(
  files: readonly string[],
  { lists, listsVersion, read, readers, unpackedOf, onProgress }: LoadOptions,
): Promise<{ index?: ArchiveIndex; problems: DataProblem[] }> {
  if (files.length > MOST_FILES)
    return { problems: [{ file: "events", fault: `${files.length} files; at most ${MOST_FILES} are read` }] };
  const problems: DataProblem[] = [];
  const placed: PlacedChunk[] = [];
  const hash = createHash("sha256").update(listsVersion);
  let events = 0;
  for (const [at, file] of files.entries()) {
    const name = nameOf(file);
    const isLines = /\.ndjson(\.gz)?$/.test(file);
    const running = new Set<Promise<void>>();
    try {
      const bytes = bytesOf(file, file.endsWith(".gz") ? unpackedOf(file) : undefined, hash);
      for await (const stretch of splitBytes(bytes, { isLines })) {
        const offsets = Float64Array.from(stretch.starts, (start) => stretch.offset + start);
        const lengths = stretch.lengths.slice();
        const slot = placed.length;
        placed.length += 1;
        const work = read({ stretch, name, isLines }).then((made) => {
          problems.push(...made.problems);
          if (made.chunk) placed[slot] = { chunk: made.chunk, file: at, offsets, lengths };
          events += lengths.length;
          onProgress(events);
        });
        running.add(work);
        void work.finally(() => running.delete(work)).catch(() => undefined);
        if (running.size > readers) await Promise.race(running);
        if (problems.length >= MOST_FAULTS) break;
      }
      await Promise.all(running);
    } catch (error) {
      const fault = error instanceof Error ? error.message : "cannot be read";
      problems.push({ file: name, ...(error instanceof SplitError ? { record: `#${error.at}` } : {}), fault });
    }
    if (problems.length >= MOST_FAULTS) break;
  }
  if (problems.length > 0) return { problems: problems.slice(0, MOST_FAULTS) };
  return mergeChunks(placed, lists, hash.digest("hex").slice(0, 16));
}
