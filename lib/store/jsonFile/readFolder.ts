import { createHash } from "node:crypto";
import path from "node:path";
import type { DataProblem } from "@/lib/model/dataset";
import { MAX_DATA_FILE_BYTES } from "@/lib/model/limits";
import { isApplicable, JOURNAL_FILE, type Journal, parseJournal } from "../write/journal";
import { codeOf } from "../write/writePort";
import { EVENTS_FOLDER, LIST_FILES, yearOfFile } from "./dataFiles";
import type { FilePort } from "./files";

/** The texts of the data folder as they stood at one moment. */
export interface FolderTexts {
  texts: ReadonlyMap<string, string>;
  /** SHA-256 over names and bytes in the order of the names, first 16 hex digits */
  version: string;
  problems: readonly DataProblem[];
  /** true if the system refused a file that is there (EACCES, EIO, EMFILE): it may give it later, unchanged */
  isRefused: boolean;
}

// The folder is known at run time only: without the note the build would trace the whole project into its output.
const below = (root: string, name: string) => path.join(/*turbopackIgnore: true*/ root, name);

/** Names of the files to read, in order, and problems of the folder itself. */
async function listFolder(port: FilePort, root: string): Promise<{ names: string[]; problems: DataProblem[] }> {
  try {
    const found = await port.list(below(root, EVENTS_FOLDER));
    const files = found
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .map((name) => `${EVENTS_FOLDER}/${name}`)
      .sort();
    const strangers = files.filter((file) => yearOfFile(file) === undefined);
    return {
      names: [...LIST_FILES, ...files.filter((file) => yearOfFile(file) !== undefined)].sort(),
      problems: strangers.map((file) => ({ file, fault: "is not named after a year, such as events/2025.json" })),
    };
  } catch (error) {
    const fault = codeOf(error) === "ENOENT" ? "the folder is missing" : `the folder cannot be read (${codeOf(error)})`;
    return { names: [...LIST_FILES].sort(), problems: [{ file: EVENTS_FOLDER, fault }] };
  }
}

/**
 * What a look at the folder costs little to tell: names, sizes, times and inodes of its files as one text.
 * Two equal texts mean that nothing was changed in between.
 */
export async function fingerprint(port: FilePort, root: string): Promise<string> {
  const { names, problems } = await listFolder(port, root);
  const facts = [JOURNAL_FILE, ...names].map(async (name) => {
    try {
      const { isFile, size, modified, inode } = await port.facts(below(root, name));
      return `${name} ${isFile} ${size} ${modified} ${inode}`;
    } catch (error) {
      return `${name} ${codeOf(error)}`;
    }
  });
  return [...(await Promise.all(facts)), ...problems.map((problem) => problem.file)].join("\n");
}

interface ReadText {
  bytes?: Uint8Array;
  fault?: string;
  isRefused?: boolean;
}

async function readText(port: FilePort, root: string, file: string): Promise<ReadText> {
  try {
    const { isFile, size } = await port.facts(below(root, file));
    if (!isFile) return { fault: "is not a file" };
    if (size > MAX_DATA_FILE_BYTES)
      return { fault: `has ${size} bytes; a data file may have at most ${MAX_DATA_FILE_BYTES}` };
    return { bytes: await port.read(below(root, file)) };
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? { fault: "is missing" } : { fault: `cannot be read (${code})`, isRefused: true };
  }
}

/** The change that is made but not yet in its files, if there is one. */
async function readJournal(port: FilePort, root: string): Promise<Journal | undefined> {
  const { bytes } = await readText(port, root, JOURNAL_FILE);
  const journal = bytes && parseJournal(new TextDecoder().decode(bytes));
  const isData = (file: string) => yearOfFile(file) !== undefined || LIST_FILES.some((name) => name === file);
  return journal && { ...journal, files: journal.files.filter(({ file }) => isData(file)) };
}

/**
 * Read all files of the data folder. A change that a killed writer made but did not finish is seen as made.
 * Never throws: a file that cannot be read is a problem that names it.
 */
export async function readFolder(port: FilePort, root: string): Promise<FolderTexts> {
  const { names, problems } = await listFolder(port, root);
  const journal = await readJournal(port, root);
  const found = new Map<string, ReadText>();
  for (const name of names) found.set(name, await readText(port, root, name));
  if (journal && isApplicable(journal, (file) => found.get(file)?.bytes))
    for (const { file, text } of journal.files)
      if (text === null) found.delete(file);
      else found.set(file, { bytes: new TextEncoder().encode(text) });

  const isRefused = [...found.values()].some((read) => read.isRefused === true);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const hash = createHash("sha256");
  const texts = new Map<string, string>();
  for (const [name, { bytes, fault }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!bytes) {
      problems.push({ file: name, fault: fault ?? "cannot be read" });
      continue;
    }
    hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
    try {
      texts.set(name, decoder.decode(bytes));
    } catch {
      problems.push({ file: name, fault: "is not UTF-8 text" });
    }
  }
  return { texts, version: hash.digest("hex").slice(0, 16), problems, isRefused };
}
