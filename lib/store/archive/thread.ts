import { createHash } from "node:crypto";
import path from "node:path";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { isUnavailable } from "../moment";
import { Keeper } from "./keeper";
import { keepIndex, readKeptIndex } from "./keptIndex";
import type { ArchiveIndex } from "./mergeChunks";
import type { KeeperWord, Question, ReaderTask, ReaderWord, ThreadStart } from "./messages";
import { RecordReader } from "./readRecords";
import { stampOf } from "./stampOf";

/** Milliseconds between two lines of progress. */
const TELL_MS = 500;

type Say = (word: KeeperWord) => void;
type KeeperStart = Extract<ThreadStart, { role: "keeper" }>;

/** Where a packed file lies unpacked, so that its records can be read one by one. */
const unpackedIn = (cache: string, file: string) => {
  const name = createHash("sha256").update(file).digest("hex").slice(0, 16);
  return path.join(/*turbopackIgnore: true*/ cache, `unpacked-${name}`);
};

/** Reads the stretches that come through its port. What only reading needs is loaded for it: a kept archive opens without. */
async function beReader(lists: KeeperStart["lists"], port: MessagePort): Promise<void> {
  const { StretchReader } = await import("./readStretch");
  const reader = new StretchReader(lists);
  port.on("message", ({ stretch, name, isLines }: ReaderTask) => {
    const word: ReaderWord = reader.read(stretch, name, isLines);
    port.postMessage(word);
  });
}

/** A reader on another thread: answers come in the order of the tasks. */
function readerBehind(port: MessagePort): (task: ReaderTask) => Promise<ReaderWord> {
  const waiting: ((word: ReaderWord) => void)[] = [];
  port.on("message", (word: ReaderWord) => waiting.shift()?.(word));
  return (task) =>
    new Promise((done) => {
      waiting.push(done);
      port.postMessage(task, [task.stretch.bytes.buffer]);
    });
}

const stampsOf = (files: readonly string[]) => Promise.all(files.map((file) => stampOf(file).catch(() => "gone")));
const isSame = (a: readonly string[], b: readonly string[]) => a.join("\n") === b.join("\n");

/** What was kept for these files, if the records that it points to are still where they were. */
async function keptFor(start: KeeperStart, records: readonly string[]): Promise<ArchiveIndex | undefined> {
  const kept = await readKeptIndex(start.cache, start.key);
  return kept && isSame(kept.stamps, await stampsOf(records)) ? kept.index : undefined;
}

/** Read all files. @returns undefined if they were refused, which is said */
async function readAnew(
  start: KeeperStart,
  ports: readonly MessagePort[],
  say: Say,
): Promise<ArchiveIndex | undefined> {
  say({ say: "reading" });
  const { loadArchive } = await import("./loadArchive");
  const readers = ports.map(readerBehind);
  let [turn, told] = [0, 0];
  const { index, problems } = await loadArchive(start.files, {
    ...start,
    read: (task) => readers[turn++ % readers.length]!(task),
    readers: readers.length * 2,
    unpackedOf: (file) => unpackedIn(start.cache, file),
    onProgress(events) {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      say({ say: "progress", events });
    },
  });
  const isWhole = isSame(start.stamps, await stampsOf(start.files));
  if (!index || !isWhole) {
    const changed = { file: "events", fault: "changed while it was read; it is read again" };
    say({ say: "refused", problems: isWhole ? problems : [changed] });
    return undefined;
  }
  return index;
}

async function beKeeper(start: KeeperStart, ports: readonly MessagePort[], say: Say): Promise<Keeper | undefined> {
  const began = performance.now();
  const records = start.files.map((file) => (file.endsWith(".gz") ? unpackedIn(start.cache, file) : file));
  const kept = await keptFor(start, records);
  const index = kept ?? (await readAnew(start, ports, say));
  for (const port of ports) port.close();
  if (!index) return undefined;
  const stamps = await stampsOf(records);
  const { columns } = index;
  say({
    say: "ready",
    version: columns.version,
    events: columns.size,
    dataEnd: columns.startLast.reduce((last, day) => Math.max(last, day), 0),
    isKept: kept !== undefined,
    seconds: (performance.now() - began) / 1000,
  });
  // Kept after it is told: nobody waits for what only the next start needs.
  if (!kept)
    keepIndex(start.cache, start.key, { index, stamps }).catch((error: unknown) => {
      process.stderr.write(`entente: the columns are not kept for the next start: ${String(error)}\n`);
    });
  const files = records.map((file, i) => ({ path: file, stamp: stamps[i] ?? "" }));
  return new Keeper(index, new RecordReader(files, index.places));
}

/** Begin what this thread was started for. */
function begin({ start, ports }: { start: ThreadStart; ports: readonly MessagePort[] }): void {
  if (start.role === "reader") {
    if (ports[0]) void beReader(start.lists, ports[0]);
    return;
  }
  const say: Say = (word) => parentPort?.postMessage(word);
  const ready = beKeeper(start, ports, say);
  parentPort?.on("message", async ({ id, question }: { id: number; question: Question }) => {
    try {
      const value = await (await ready)?.answer(question);
      say({ say: "answer", id, value });
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      say({ say: "fault", id, reason: error.reason, detail: error.detail });
    }
  });
}

begin(workerData);
