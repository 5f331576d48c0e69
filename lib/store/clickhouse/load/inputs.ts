import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { createGunzip } from "node:zlib";

const EVENT_FILE = /\.(json|ndjson)(\.gz)?$/;

/**
 * The files of events that the arguments name: files as they are, of a data folder its `events/`.
 * @throws Error naming what is neither
 */
export async function findInputs(names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const found = await stat(name);
    if (!found.isDirectory()) {
      if (!EVENT_FILE.test(name))
        throw new Error(`${name}: the name must end in .json, .ndjson, .json.gz or .ndjson.gz`);
      files.push(name);
      continue;
    }
    const folder = path.join(name, "events");
    const inside = (await readdir(folder)).filter((file) => EVENT_FILE.test(file) && !file.startsWith("."));
    files.push(...inside.sort().map((file) => path.join(folder, file)));
  }
  return files;
}

/** The text of a file, unpacked where its name ends in .gz. @throws the system's error, or one of the packing */
export async function* readText(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  const plain = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  // A pipe hands no errors on.
  if (plain !== bytes) bytes.once("error", (error) => plain.destroy(error));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of plain) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Longest part of a match that may be cut off between two chunks. */
const OVERLAP = 400;

/** Ids that any record names as the visit it was a part of: a row must know that before its parts are read. */
export async function findParents(files: readonly string[]): Promise<Set<string>> {
  const parents = new Set<string>();
  for (const file of files) {
    let tail = "";
    for await (const chunk of readText(file)) {
      const text = tail + chunk;
      for (const [, id] of text.matchAll(/"partOf"\s*:\s*"([^"\\]+)"/g)) if (id) parents.add(id);
      tail = text.slice(-OVERLAP);
    }
  }
  return parents;
}
