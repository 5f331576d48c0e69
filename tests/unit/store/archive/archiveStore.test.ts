import { appendFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchiveStore } from "@/lib/store/archive/archiveStore";
import type { Spawn } from "@/lib/store/archive/keeperThread";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { EventStore } from "@/lib/store/store";
import { FIXTURE } from "../fixtureTexts";
import { fixtureData, newFolder, writeArchive } from "./archives";

/** A thread that keeps nothing: it counts how often it was asked, and dies of the event "die". */
const STUB = `
const { parentPort, workerData } = require("node:worker_threads");
if (workerData.start.role === "keeper") {
  let asked = 0;
  const { files, key } = workerData.start;
  if (files[0].endsWith("anew.ndjson")) parentPort.postMessage({ say: "reading" });
  parentPort.postMessage({ say: "ready", version: key.slice(0, 16), events: 2_000_000, dataEnd: 20_000, isKept: false, seconds: 0 });
  parentPort.on("message", ({ id, question }) => {
    if (question.event === "die") process.exit(1);
    if (question.event === "silent") return;
    const value = new TextEncoder().encode(JSON.stringify({ asked: ++asked, filter: question.filter }));
    setTimeout(() => parentPort.postMessage({ say: "answer", id, value }), 20);
  });
}`;
let threads = 0;
let readers = 0;
const spawn: Spawn = (start, ports) => {
  if (start.role === "keeper") threads += 1;
  else readers += 1;
  return new Worker(STUB, { eval: true, workerData: { start, ports }, transferList: [...ports] });
};

let store: EventStore;
let file = "";
const isOk = () => vi.waitFor(() => expect(store.health().status).toBe("ok"), { timeout: 5_000 });

beforeEach(async () => {
  [threads, readers] = [0, 0];
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  file = writeArchive(path.join(newFolder(), "events.ndjson"), fixtureData().events);
  const folder = await openJsonFileStore(FIXTURE, diskFiles, { isWatched: false });
  store = await openArchiveStore({ names: [file], cache: newFolder(), browserEvents: 250_000 }, folder, spawn);
  expect(store.health()).toMatchObject({
    status: "unavailable",
    problems: [{ file: "events", fault: "is being read: 0 events so far" }],
  });
  await isOk();
});
afterEach(() => {
  store.close();
  vi.restoreAllMocks();
});

describe("openArchiveStore", () => {
  it("counts once for those who ask together and those who come later, and gives all the same bytes", async () => {
    const moment = await store.moment();
    const all = await Promise.all(Array.from({ length: 50 }, () => moment.summaryBytes?.({ pair: ["US-VN"] })));
    all.push(await moment.summaryBytes?.({ pair: ["US-VN"] }));
    expect(new Set(all.map((bytes) => new TextDecoder().decode(bytes)))).toEqual(
      new Set(['{"asked":1,"filter":{"pair":["US-VN"]}}']),
    );
    expect(moment.fitsBrowser).toBe(false);
    await expect(moment.columns()).rejects.toMatchObject({ reason: "too-many" });
  });

  it("fails what is in flight when the thread dies, says so, and starts another", async () => {
    const moment = await store.moment();
    const inFlight = moment.event("silent");
    const killing = moment.event("die");
    for (const asked of [inFlight, killing])
      await expect(asked).rejects.toMatchObject({ name: "UnavailableError", reason: "gone" });
    expect(store.health()).toMatchObject({ status: "degraded" });
    await expect(moment.summaryBytes?.({})).rejects.toMatchObject({ reason: "gone" });
    await isOk();
    expect(threads).toBe(2);
    expect(new TextDecoder().decode(await (await store.moment()).summaryBytes?.({}))).toBe('{"asked":1,"filter":{}}');
  });

  it("reads anew when the file changes, and shows the old until the new is there", async () => {
    const before = await store.moment();
    appendFileSync(file, "\n");
    await store.refresh();
    expect((await store.moment()).version).toBe(before.version);
    await vi.waitFor(async () => expect((await store.moment()).version).not.toBe(before.version), { timeout: 5_000 });
    expect(store.health().status).toBe("ok");
    expect(threads).toBe(2);
  });

  it("keeps the last good while the file is gone, and says why", async () => {
    const before = await store.moment();
    const { renameSync } = await import("node:fs");
    renameSync(file, `${file}.away`);
    await store.refresh();
    expect(store.health()).toMatchObject({
      status: "degraded",
      problems: [{ file: "events", fault: expect.stringContaining("ENOENT") }],
    });
    expect((await store.moment()).version).toBe(before.version);
    renameSync(`${file}.away`, file);
    await store.refresh();
    await isOk();
  });

  it("starts readers only where the keeper says that it has to read", async () => {
    expect(readers).toBe(0);
    const anew = writeArchive(path.join(newFolder(), "anew.ndjson"), fixtureData().events);
    const folder = await openJsonFileStore(FIXTURE, diskFiles, { isWatched: false });
    const other = await openArchiveStore({ names: [anew], cache: newFolder(), browserEvents: 250_000 }, folder, spawn);
    await vi.waitFor(() => expect(other.health().status).toBe("ok"), { timeout: 5_000 });
    expect(readers).toBeGreaterThanOrEqual(1);
    other.close();
  });

  it("is not edited", async () => {
    await expect(store.save({ event: { id: "x" }, rows: {} } as never, { expects: "new", by: "A" })).rejects.toThrow(
      "nothing was written: full",
    );
  });
});
