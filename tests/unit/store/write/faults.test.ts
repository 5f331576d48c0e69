import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { diskFiles } from "@/lib/store/jsonFile/files";
import { openJsonFileStore } from "@/lib/store/jsonFile/jsonFileStore";
import { mendFolder } from "@/lib/store/write/mendFolder";
import { recordTag } from "@/lib/store/write/recordTag";
import { saveEvent } from "@/lib/store/write/saveEvent";
import { isWriteError } from "@/lib/store/write/writeErrors";
import { diskWrites, type WritePort } from "@/lib/store/write/writePort";
import { dataOf, eventOf, freshFolder, ID, leftovers } from "./folder";

const root = freshFolder();

/** A change of three files: another year, another source. */
async function change(port: WritePort = diskWrites) {
  const old = await eventOf(root());
  const event = { ...old, start: "2010-05-29", title: { en: "New" }, sources: ["wire-778899", "made-000001"] };
  const sources = [{ id: "made-000001", url: "https://made.example/1", lang: "en" }];
  return saveEvent(root(), port, { event, sources }, { expects: recordTag(old), by: "tester" });
}

/** A disk whose n-th call that writes fails; where half is true, it does half of its work first. */
function failing(nth: number, code: string, half: boolean): { port: WritePort; hasFailed: () => boolean } {
  let calls = 0;
  const fails = () => {
    calls += 1;
    return calls === nth;
  };
  const fault = () => Object.assign(new Error(code), { code });
  const guard =
    <A extends unknown[]>(work: (...args: A) => Promise<void>, doHalf?: (...args: A) => Promise<void>) =>
    async (...args: A) => {
      if (!fails()) return work(...args);
      if (half) await doHalf?.(...args).catch(() => {});
      throw fault();
    };
  const port: WritePort = {
    ...diskWrites,
    makeFolder: guard(diskWrites.makeFolder),
    create: guard(diskWrites.create, (file, bytes) => diskWrites.create(file, bytes.subarray(0, bytes.length >> 1))),
    writeFrom: guard(diskWrites.writeFrom, (file, at, bytes) =>
      diskWrites.writeFrom(file, at, bytes.subarray(0, bytes.length >> 1)),
    ),
    rename: guard(diskWrites.rename),
    link: guard(diskWrites.link),
    remove: guard(diskWrites.remove),
    syncFolder: guard(diskWrites.syncFolder),
  };
  return { port, hasFailed: () => calls >= nth };
}

describe("a write whose n-th call fails", () => {
  it.each<[string, boolean]>([
    ["ENOSPC", true],
    ["EIO", false],
    ["EMFILE", false],
  ])("leaves the old or the new, tells which, and is finished by the next (%s)", async (code, half) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { cpSync, rmSync } = await import("node:fs");
    const { FIXTURE } = await import("../fixtureTexts");
    let told = 0;
    for (let nth = 1; nth < 100; nth++) {
      rmSync(root(), { recursive: true });
      cpSync(FIXTURE, root(), { recursive: true });
      const { port, hasFailed } = failing(nth, code, half);
      let isSaved = true;
      try {
        await change(port);
      } catch (error) {
        isSaved = false;
        expect(isWriteError(error) && error.refusal, `call ${nth}`).toEqual({ kind: "disk", code });
        told += 1;
      }
      expect((await eventOf(root())).title.en, `call ${nth}`).toBe(isSaved ? "New" : "Talks in Hanoi");
      // a lock that could not be given back is held by this living process: nobody may take it
      rmSync(path.join(root(), ".lock"), { force: true });
      await mendFolder(root(), diskWrites);
      expect((await eventOf(root())).title.en, `call ${nth}, mended`).toBe(isSaved ? "New" : "Talks in Hanoi");
      expect(leftovers(root()), `call ${nth}, mended`).toEqual([]);
      if (!hasFailed()) break;
      expect(nth).toBeLessThan(99);
    }
    expect(told).toBeGreaterThan(3);
    vi.restoreAllMocks();
  });
});

describe("an unfinished change", () => {
  const JOURNAL = ".journal.json";
  /** Save, but be cut off after the change is made and before any file has it. */
  async function cutOff(): Promise<void> {
    vi.spyOn(console, "error").mockImplementation(() => {});
    let isMade = false;
    const port: WritePort = {
      ...diskWrites,
      async rename(from, to) {
        if (isMade) throw Object.assign(new Error("EIO"), { code: "EIO" });
        await diskWrites.rename(from, to);
        isMade = to.endsWith(JOURNAL);
      },
    };
    expect(await change(port)).toMatchObject({ isDurable: false });
    vi.restoreAllMocks();
  }

  it("is read as made, and finished by whoever writes next", async () => {
    await cutOff();
    expect(readFileSync(path.join(root(), "events/2008.json"), "utf8")).toContain("Talks in Hanoi");
    expect((await eventOf(root())).start).toBe("2010-05-29");
    const { version } = await dataOf(root());
    await mendFolder(root(), diskWrites);
    expect(leftovers(root())).toEqual([]);
    expect((await dataOf(root())).version).toBe(version);
    expect(() => readFileSync(path.join(root(), "events/2008.json"))).toThrow("ENOENT");
  });

  it("is seen by a store that is open", async () => {
    const store = await openJsonFileStore(root(), diskFiles, { isWatched: false });
    await cutOff();
    await store.refresh();
    expect(store.snapshot()?.event(ID)?.title.en).toBe("New");
  });

  it("does not undo what was changed by hand since, and is put aside", async () => {
    await cutOff();
    const file = path.join(root(), "events/2008.json");
    writeFileSync(file, readFileSync(file, "utf8").replace("Talks in Hanoi", "By hand"));
    expect((await eventOf(root())).title.en).toBe("By hand");
    vi.spyOn(console, "error").mockImplementation(() => {});
    await mendFolder(root(), diskWrites);
    expect((await eventOf(root())).title.en).toBe("By hand");
    expect(leftovers(root())).toEqual([expect.stringMatching(/^\.journal\.json\.\d+\.aside$/)]);
    vi.restoreAllMocks();
  });

  it("changes nothing where the journal is none", async () => {
    writeFileSync(path.join(root(), JOURNAL), '{"version":1,"files":[{"file":"../outside.json"');
    expect((await eventOf(root())).title.en).toBe("Talks in Hanoi");
    writeFileSync(
      path.join(root(), JOURNAL),
      '{"version":1,"files":[{"file":"../outside.json","before":null,"text":"x"}],"lines":[]}',
    );
    vi.spyOn(console, "error").mockImplementation(() => {});
    await mendFolder(root(), diskWrites);
    expect(() => readFileSync(path.join(root(), "../outside.json"))).toThrow("ENOENT");
    vi.restoreAllMocks();
  });
});

describe("the lock", () => {
  const put = (owner: object) => writeFileSync(path.join(root(), ".lock"), JSON.stringify(owner));
  const owner = async () => (await import("node:os")).hostname();

  it("of a dead process is taken over", async () => {
    put({ pid: 2 ** 22 - 1, host: await owner(), began: "1", nonce: "x" });
    expect((await change()).isDurable).toBe(true);
    expect(leftovers(root())).toEqual([]);
  });

  it("of a dead process is no reason to leave the folder unmended at the start, which waits for nobody", async () => {
    put({ pid: 2 ** 22 - 1, host: await owner(), began: "1", nonce: "x" });
    writeFileSync(path.join(root(), ".lock.4194303-2.tmp"), "{");
    await mendFolder(root(), diskWrites);
    expect(leftovers(root())).toEqual([]);
  });

  it("of a process of the same number, begun at another time, is taken over", async () => {
    put({ pid: process.pid, host: await owner(), began: "1", nonce: "x" });
    expect((await change()).isDurable).toBe(true);
  });

  it("of a living one is waited for, and named when it takes too long", async () => {
    const { takeLock } = await import("@/lib/store/write/lockFile");
    const release = await takeLock(diskWrites, root());
    await expect(takeLock(diskWrites, root(), 60)).rejects.toMatchObject({
      refusal: { kind: "busy", detail: `process ${process.pid} on ${await owner()} is writing to the data folder` },
    });
    setTimeout(() => void release(), 100);
    await (await takeLock(diskWrites, root()))();
    expect(leftovers(root())).toEqual([]);
  });

  it("of another machine is respected for a minute", async () => {
    const { takeLock } = await import("@/lib/store/write/lockFile");
    const { utimesSync } = await import("node:fs");
    put({ pid: 1, host: "elsewhere", began: "1", nonce: "x" });
    await expect(takeLock(diskWrites, root(), 30)).rejects.toMatchObject({ refusal: { kind: "busy" } });
    const old = Date.now() / 1000 - 61;
    utimesSync(path.join(root(), ".lock"), old, old);
    await (await takeLock(diskWrites, root(), 1_000))();
  });
});

it("temporary files are never data, and the next write cleans them", async () => {
  const before = (await dataOf(root())).version;
  writeFileSync(path.join(root(), "events/.2008.json.999-1.tmp"), "[");
  mkdirSync(path.join(root(), "briefings"), { recursive: true });
  writeFileSync(path.join(root(), "briefings/.x.json.999-1.tmp"), "[");
  expect((await dataOf(root())).version).toBe(before);
  await change();
  expect(leftovers(root())).toEqual([]);
});

it("another store on the folder sees a change by itself", async () => {
  const [one, other] = await Promise.all([
    openJsonFileStore(root(), diskFiles, { isWatched: false }),
    openJsonFileStore(root(), diskFiles),
  ]);
  const event = { ...(await eventOf(root())), title: { en: "Seen" } };
  const expects = recordTag(one.snapshot()?.event(ID));
  await one.save({ event }, { expects, by: "tester" });
  expect(one.snapshot()?.event(ID)?.title.en).toBe("Seen");
  await vi.waitFor(() => expect(other.snapshot()?.event(ID)?.title.en).toBe("Seen"), { timeout: 5_000 });
  other.close();
});
