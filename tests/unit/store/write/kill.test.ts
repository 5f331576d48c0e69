import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { mendFolder } from "@/lib/store/write/mendFolder";
import { diskWrites } from "@/lib/store/write/writePort";
import { copyFixture, dataOf, eventOf, ID, leftovers } from "./folder";

const WRITER = fileURLToPath(new URL("./writer.ts", import.meta.url));
const KILLS = 30;
const RAISES = 12;
/** Longest life of a writer after its first save, ms: some saves long. */
const LONGEST_MS = 120;

const children = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const root = copyFixture();
  folders.push(root);
  return root;
}

/** A writer that is ready and waits. */
async function writer(root: string, count: number): Promise<ChildProcess> {
  const child = fork(WRITER, [root, ID, String(count)], { execArgv: ["--import", "tsx"] });
  children.add(child);
  child.on("exit", () => children.delete(child));
  await once(child, "message");
  return child;
}

/** The same numbers each time, 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const numberOf = (title: string) => Number(/\d+$/.exec(title)?.[0] ?? "0");

it(`holds the old or the new whole after each of ${KILLS} kills, loses nothing that was acknowledged, and is clean again`, async () => {
  const root = newFolder();
  const random = seeded(5);
  let saved = 0;
  let torn = 0;
  let waiting = writer(root, 10_000);
  for (let kill = 0; kill < KILLS; kill++) {
    const child = await waiting;
    waiting = writer(root, 10_000);
    child.on("message", (number) => {
      saved = Number(number);
    });
    child.send("go");
    await once(child, "message");
    await new Promise((done) => setTimeout(done, random() * LONGEST_MS));
    child.kill("SIGKILL");
    await once(child, "close");
    const data = await dataOf(root);
    const number = numberOf((await eventOf(root)).title.en);
    expect([saved, saved + 1], `after kill ${kill}`).toContain(number);
    expect(data.sources.filter(({ id }) => id.startsWith("made-"))).toHaveLength(number);
    if (leftovers(root).some((name) => name !== ".lock")) torn += 1;
    saved = number;
  }
  (await waiting).kill("SIGKILL");
  expect(saved).toBeGreaterThan(0);
  // the kills hit writes, or the test shows nothing
  expect(torn).toBeGreaterThan(0);
  await mendFolder(root, diskWrites);
  expect(leftovers(root)).toEqual([]);
  const lines = readFileSync(path.join(root, `trail/events/${ID}.ndjson`), "utf8")
    .trim()
    .split("\n");
  expect(lines.map((line) => numberOf(JSON.parse(line).sources.at(-1)))).toEqual(
    Array.from({ length: saved }, (_, i) => i + 1),
  );
  expect(numberOf((await eventOf(root)).title.en)).toBe(saved);
}, 180_000);

it("loses no change of two processes that write at once", async () => {
  const root = newFolder();
  const both = await Promise.all([writer(root, RAISES), writer(root, RAISES)]);
  const ends = both.map((child) => once(child, "close"));
  for (const child of both) child.send("go");
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  expect((await eventOf(root)).title.en).toBe(`Version ${2 * RAISES}`);
  expect(leftovers(root)).toEqual([]);
}, 120_000);
