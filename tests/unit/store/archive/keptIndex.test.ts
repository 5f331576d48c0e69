import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { keepIndex, readKeptIndex, type StampedIndex } from "@/lib/store/archive/keptIndex";
import { fixtureData, loadHere, newFolder, writeArchive } from "./archives";

let kept: StampedIndex;
beforeAll(async () => {
  const file = writeArchive(path.join(newFolder(), "events.ndjson"), fixtureData().events);
  const { index } = await loadHere([file]);
  if (!index) throw new Error("not loaded");
  kept = { index, stamps: ["1 2 3"] };
});

/** A cache that holds the index under "key", and its one file. */
async function cacheWith(): Promise<{ cache: string; file: string }> {
  const cache = path.join(newFolder(), "cache");
  await keepIndex(cache, "key", kept);
  const [name = ""] = readdirSync(cache);
  return { cache, file: path.join(cache, name) };
}

/** All numbers and texts, of whatever width their arrays are. */
const contents = (one: StampedIndex | undefined): unknown =>
  JSON.parse(JSON.stringify(one, (_, value) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value)));

describe("readKeptIndex", () => {
  it("gives back what was kept, to the last number, and leaves nothing else in the folder", async () => {
    const { cache } = await cacheWith();
    expect(contents(await readKeptIndex(cache, "key"))).toEqual(contents(kept));
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it("knows no other key, also where a file of that name holds one", async () => {
    const { cache, file } = await cacheWith();
    expect(await readKeptIndex(cache, "other")).toBeUndefined();
    await keepIndex(cache, "other", kept);
    const other = readdirSync(cache).find((name) => name !== path.basename(file)) ?? "";
    writeFileSync(path.join(cache, other), readFileSync(file));
    expect(await readKeptIndex(cache, "other")).toBeUndefined();
  });

  it("takes nothing that is damaged at any place, cut off, or empty", async () => {
    const { cache, file } = await cacheWith();
    const good = readFileSync(file);
    for (let at = 0; at < good.length; at += Math.ceil(good.length / 50)) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(file, bad);
      expect(await readKeptIndex(cache, "key"), `byte ${at}`).toBeUndefined();
    }
    writeFileSync(file, good);
    for (const length of [good.length - 1, good.length - 40, 20, 0]) {
      truncateSync(file, length);
      expect(await readKeptIndex(cache, "key"), `${length} bytes`).toBeUndefined();
    }
  });

  it("takes nothing of another form, also where its sum is right", async () => {
    const { cache, file } = await cacheWith();
    const { createHash } = await import("node:crypto");
    const bytes = readFileSync(file);
    const at = bytes.indexOf('"form":"3.v');
    bytes[at + 8] = "0".charCodeAt(0);
    createHash("sha256")
      .update(bytes.subarray(0, -32))
      .digest()
      .copy(bytes, bytes.length - 32);
    writeFileSync(file, bytes);
    expect(await readKeptIndex(cache, "key")).toBeUndefined();
  });
});
