import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { UnavailableError } from "../moment";
import type { KeeperNews, KeeperWord, Question, ThreadStart } from "./messages";

/** Threads that read records: more than the cores only wait for each other. */
const MOST_READERS = 4;
/** Bounds the heap of a reader: it holds some stretches at most. */
const READER_MB = 256;

export type KeeperStart = Extract<ThreadStart, { role: "keeper" }>;

/** Starts a thread; a test starts another. */
export type Spawn = (start: ThreadStart, ports: readonly MessagePort[]) => Worker;

/** The thread as the build knows it: the address must stand here as it is. */
export const spawnThread: Spawn = (start, ports) =>
  new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: { start, ports },
    transferList: [...ports],
    ...(start.role === "reader" ? { resourceLimits: { maxOldGenerationSizeMb: READER_MB } } : {}),
  });

/** What a keeper thread tells of itself. */
export interface KeeperEvents {
  onNews(news: KeeperNews): void;
  /** the thread is gone, and was not closed; what was asked of it has failed */
  onDeath(reason: string): void;
}

const GONE = "The thread that counts has ended; it is started again.";

/** A keeper on a thread of its own, with readers for as long as it reads: none where the columns were kept. */
export class KeeperThread {
  private readonly worker: Worker;
  private readonly readers: Worker[] = [];
  private readonly waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  private asked = 0;
  private isOver = false;

  constructor(start: KeeperStart, events: KeeperEvents, spawn: Spawn = spawnThread) {
    const channels = Array.from({ length: Math.min(availableParallelism(), MOST_READERS) }, () => new MessageChannel());
    this.worker = spawn(
      start,
      channels.map(({ port1 }) => port1),
    );
    const die = (reason: string) => {
      if (this.isOver) return;
      this.close();
      events.onDeath(reason);
    };
    const startReaders = () => {
      for (const { port2 } of channels) {
        const reader = spawn({ role: "reader", lists: start.lists }, [port2]);
        this.readers.push(reader);
        reader.unref();
        // Those that were ended on purpose may still complain, and must be heard: an error that nobody hears ends the process.
        reader.on("error", (error) => {
          if (this.readers.includes(reader)) die(error.message);
        });
      }
    };
    this.worker.unref();
    this.worker.on("message", (word: KeeperWord) => {
      if (word.say === "answer") this.take(word.id)?.done(word.value);
      else if (word.say === "fault") this.take(word.id)?.fail(new UnavailableError(word.reason, word.detail));
      else if (word.say === "reading") startReaders();
      else {
        if (word.say !== "progress") this.endReaders();
        events.onNews(word);
      }
    });
    this.worker.on("error", (error) => die(error.message));
    this.worker.on("exit", () => die("the thread has ended"));
  }

  private take(id: number) {
    const found = this.waiting.get(id);
    this.waiting.delete(id);
    return found;
  }

  private endReaders(): void {
    for (const reader of this.readers.splice(0)) void reader.terminate();
  }

  /** @throws UnavailableError gone if the thread ends before it has answered */
  ask(question: Question): Promise<unknown> {
    if (this.isOver) return Promise.reject(new UnavailableError("gone", GONE));
    const id = ++this.asked;
    return new Promise((done, fail) => {
      this.waiting.set(id, { done, fail });
      this.worker.postMessage({ id, question });
    });
  }

  close(): void {
    this.isOver = true;
    this.endReaders();
    void this.worker.terminate();
    for (const { fail } of this.waiting.values()) fail(new UnavailableError("gone", GONE));
    this.waiting.clear();
  }
}
