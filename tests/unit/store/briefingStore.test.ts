import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/model/dataset";
import { type BriefingStore, openBriefingStore } from "@/lib/store/briefings/briefingStore";
import { readBriefing } from "@/lib/store/briefings/readBriefing";
import { diskFiles, type FilePort } from "@/lib/store/jsonFile/files";
import { briefingOf } from "../briefing/stories";

const STORY = briefingOf({});
const FILE = "briefings/story.json";
const faultsOf = (changes: Record<string, unknown>) =>
  readBriefing(FILE, JSON.stringify({ ...STORY, ...changes })).problems.map(formatProblem);

describe("readBriefing", () => {
  it("gives a good one", () => {
    expect(readBriefing(FILE, JSON.stringify(STORY))).toEqual({ briefing: STORY, problems: [] });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ version: 2 }, "is of version 2; this Entente reads version 1"],
    [{ version: 2, steps: "other" }, "is of version 2; this Entente reads version 1"],
    [{ version: undefined }, "version is missing; it must be one of 1"],
    [{ id: "other" }, 'id "other" must be the name of the file, "story"'],
    [{ tittle: { en: "x" } }, 'unknown key "tittle"; did you mean "title"?'],
    [{ steps: [] }, "steps must have at least 1 entries"],
    [{ steps: [STORY.steps[0], STORY.steps[0]] }, 'steps[1].id "step-1" stands more than once'],
  ])("names the fault of %j", (changes, fault) => {
    expect(faultsOf(changes)).toEqual([`${FILE}: ${fault}`]);
  });

  it("says where a text stops being JSON", () => {
    const [problem] = readBriefing(FILE, '{"version": 1,').problems;
    expect(problem?.fault).toMatch(/^line 1, column 15: /);
  });
});

describe("openBriefingStore", () => {
  let root: string;
  let store: BriefingStore | undefined;
  const write = (text: string, name = "story.json") => writeFile(path.join(root, "briefings", name), text);
  const open = async (port: FilePort = diskFiles) => {
    store = await openBriefingStore(root, port, { isWatched: false });
    return store;
  };
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), "entente-briefings-"));
  });
  afterEach(async () => {
    store?.close();
    await rm(root, { recursive: true });
  });

  it("has none where there is no folder, and finds them when it comes", async () => {
    const opened = await open();
    expect(opened.list()).toEqual([]);
    expect(opened.problems()).toEqual([]);
    await mkdir(path.join(root, "briefings"));
    await write(JSON.stringify(STORY));
    await opened.refresh();
    expect(opened.get("story")).toEqual(STORY);
  });

  it("keeps the last good one of a file that breaks, names it, and leaves the others alone", async () => {
    await mkdir(path.join(root, "briefings"));
    await write(JSON.stringify(STORY));
    await write(JSON.stringify({ ...STORY, id: "other" }), "other.json");
    const opened = await open();
    const version = opened.version();
    await write("{");
    await opened.refresh();
    expect(opened.list().map(({ id }) => id)).toEqual(["other", "story"]);
    expect(opened.problems().map(({ file }) => file)).toEqual([FILE]);
    expect(opened.version()).toBe(version);
    await write(JSON.stringify({ ...STORY, title: { en: "New" } }));
    await opened.refresh();
    expect(opened.problems()).toEqual([]);
    expect(opened.get("story")?.title.en).toBe("New");
    expect(opened.version()).not.toBe(version);
  });

  it("forgets a file that is gone", async () => {
    await mkdir(path.join(root, "briefings"));
    await write(JSON.stringify(STORY));
    const opened = await open();
    await rm(path.join(root, FILE));
    await opened.refresh();
    expect(opened.list()).toEqual([]);
  });

  it("reads again a file that could not be read before", async () => {
    await mkdir(path.join(root, "briefings"));
    await write(JSON.stringify(STORY));
    let isBroken = true;
    const read: FilePort["read"] = (file) =>
      isBroken ? Promise.reject(Object.assign(new Error("no"), { code: "EACCES" })) : diskFiles.read(file);
    const opened = await open({ ...diskFiles, read });
    expect(opened.problems().map(formatProblem)).toEqual([`${FILE}: cannot be read (EACCES)`]);
    isBroken = false;
    await opened.refresh();
    expect(opened.get("story")).toEqual(STORY);
  });

  it("sees changes on disk by itself", async () => {
    await mkdir(path.join(root, "briefings"));
    store = await openBriefingStore(root, diskFiles);
    await write(JSON.stringify(STORY));
    await expect.poll(() => store?.get("story"), { timeout: 8_000 }).toEqual(STORY);
  });
});
