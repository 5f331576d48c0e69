import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diskFiles, type FilePort } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import type { EventStore } from "@/lib/store/store";
import { FIXTURE, fixtureTexts } from "./fixtureTexts";

let root: string;
const open: EventStore[] = [];
const FILE = "events/2008.json";
const good = fixtureTexts().get(FILE) ?? "";
const changed = good.replace("Talks in Hanoi", "Talks in the capital");
const put = (text: string) => writeFileSync(path.join(root, FILE), text);
const titleOf = (store: EventStore) => store.snapshot()?.event("2008-05-29-vn-us-meeting")?.title.en;

async function openStore(port: FilePort = diskFiles, isWatched = false): Promise<EventStore> {
  const store = await openJsonFileStore(root, port, { isWatched });
  open.push(store);
  return store;
}

/** Wait until a condition holds, looking every 20 ms. */
async function until(holds: () => boolean, milliseconds = 3_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error("it did not happen in time");
    await new Promise((done) => setTimeout(done, 20));
  }
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "entente-store-"));
  cpSync(FIXTURE, root, { recursive: true });
});
afterEach(() => {
  for (const store of open.splice(0)) store.close();
  rmSync(root, { recursive: true, force: true });
});

describe("openJsonFileStore", () => {
  it("serves good data, with a version that follows the content", async () => {
    const store = await openStore();
    expect(store.health()).toEqual({ status: "ok", problems: [] });
    const version = store.snapshot()?.data.version;
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    put(changed);
    await store.refresh();
    expect(store.snapshot()?.data.version).not.toBe(version);
    put(good);
    await store.refresh();
    expect(store.snapshot()?.data.version).toBe(version);
  });

  it("keeps the last good data while files are bad, and says which", async () => {
    const store = await openStore();
    const before = store.snapshot();
    put(good.slice(0, 100));
    await store.refresh();
    expect(store.snapshot()).toBe(before);
    expect(store.health().status).toBe("degraded");
    expect(store.health().problems[0]?.file).toBe(FILE);
    put(changed);
    await store.refresh();
    expect(store.health()).toEqual({ status: "ok", problems: [] });
    expect(titleOf(store)).toBe("Talks in the capital");
  });

  it("is unavailable until the data are good for the first time", async () => {
    put("[");
    const store = await openStore();
    expect(store.snapshot()).toBeUndefined();
    expect(store.health().status).toBe("unavailable");
    put(good);
    await store.refresh();
    expect(store.health().status).toBe("ok");
  });

  it("takes over whole new data: a reader that holds the old keeps it", async () => {
    const store = await openStore();
    const held = store.snapshot();
    put(changed);
    await store.refresh();
    expect(held?.event("2008-05-29-vn-us-meeting")?.title.en).toBe("Talks in Hanoi");
    expect(store.snapshot()).not.toBe(held);
  });

  it("survives a file cut at any place", async () => {
    const store = await openStore();
    for (let cut = 0; cut < good.length - 3; cut += 97) {
      put(good.slice(0, cut));
      await store.refresh();
      expect(store.health().status, `cut at ${cut}`).toBe("degraded");
      expect(titleOf(store)).toBe("Talks in Hanoi");
    }
  });

  it("names a folder in a file's place, a strange name, a missing folder, bytes that are no text", async () => {
    rmSync(path.join(root, FILE));
    mkdirSync(path.join(root, FILE));
    writeFileSync(path.join(root, "events/notes.json"), "[]");
    writeFileSync(path.join(root, "people.json"), Buffer.from([0x5b, 0xff, 0x5d]));
    const store = await openStore();
    expect(store.health().problems).toEqual([
      { file: "people.json", fault: "is not UTF-8 text" },
      { file: FILE, fault: "is not a file" },
      { file: "events/notes.json", fault: "is not named after a year, such as events/2025.json" },
    ]);
    rmSync(path.join(root, "events"), { recursive: true });
    await store.refresh();
    expect(store.health().problems).toContainEqual({ file: "events", fault: "the folder is missing" });
  });

  it("refuses a file that is too big before it reads it", async () => {
    const read: string[] = [];
    const port: FilePort = {
      ...diskFiles,
      async facts(file) {
        const facts = await diskFiles.facts(file);
        return file.endsWith("2008.json") ? { ...facts, size: 64 * 1024 * 1024 + 1 } : facts;
      },
      read(file) {
        read.push(file);
        return diskFiles.read(file);
      },
    };
    const store = await openStore(port);
    expect(store.health().problems).toEqual([
      { file: FILE, fault: "has 67108865 bytes; a data file may have at most 67108864" },
    ]);
    expect(read.some((file) => file.endsWith("2008.json"))).toBe(false);
  });

  it("names the failing file whichever call fails, and keeps the old data", async () => {
    for (const call of ["list", "read", "facts"] as const) {
      for (const code of ["EIO", "EMFILE", "EACCES"]) {
        let isBroken = false;
        const run = <T>(name: keyof FilePort, file: string, work: () => Promise<T>): Promise<T> => {
          const fails = isBroken && name === call && (call === "list" || file.endsWith("2008.json"));
          return fails ? Promise.reject(Object.assign(new Error(code), { code })) : work();
        };
        const port: FilePort = {
          ...diskFiles,
          list: (folder) => run("list", folder, () => diskFiles.list(folder)),
          read: (file) => run("read", file, () => diskFiles.read(file)),
          facts: (file) => run("facts", file, () => diskFiles.facts(file)),
        };
        put(good);
        const store = await openStore(port);
        isBroken = true;
        put(changed);
        await store.refresh();
        expect(store.health().status, `${call} ${code}`).toBe("degraded");
        expect(store.health().problems[0]?.fault).toContain(code);
        expect(titleOf(store)).toBe("Talks in Hanoi");
        // mended without a change of any file, as by chmod
        isBroken = false;
        await store.refresh();
        expect(store.health().status, `${call} ${code}, mended`).toBe("ok");
        expect(titleOf(store)).toBe("Talks in the capital");
      }
    }
  });

  it("sees each file that is replaced by rename", async () => {
    const store = await openStore(diskFiles, true);
    for (let i = 0; i < 5; i++) {
      writeFileSync(path.join(root, "events/.next"), good.replace("Talks in Hanoi", `Talks ${i}`));
      renameSync(path.join(root, "events/.next"), path.join(root, FILE));
      await until(() => titleOf(store) === `Talks ${i}`);
    }
  });

  it("re-scans where the system tells nothing", async () => {
    const deaf: FilePort = {
      ...diskFiles,
      watch() {
        throw new Error("ENOSPC");
      },
    };
    const store = await openStore(deaf, true);
    put(changed);
    await until(() => titleOf(store) === "Talks in the capital", 5_000);
  });
});
