import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefingFile } from "@/lib/briefing/edit/briefingFile";
import { readDraftBriefing } from "@/lib/briefing/edit/readDraft";
import { readFile } from "@/lib/briefing/edit/readFile";
import { loadMessages } from "@/lib/i18n/loadMessages";
import { createWords } from "@/lib/i18n/words";
import { briefingOf } from "../stories";

const words = createWords("en", loadMessages("en"), {
  locale: "en",
  actors: {},
  places: {},
  themes: {},
  mechanisms: {},
  instruments: {},
  milestones: [],
});
const STORY = briefingOf({});
/** What a reader is told of a file. */
async function said(content: unknown): Promise<string[]> {
  const read = await readFile(typeof content === "string" ? content : JSON.stringify(content));
  return "faults" in read ? read.faults.map(({ id, values }) => words.t(`edit.file.${id}`, values)) : ["opened"];
}
const withStep = (changes: object) => ({ ...STORY, steps: [{ ...STORY.steps[0], ...changes }] });

describe("readFile", () => {
  it.each<[string, unknown, string]>([
    ["text that is no JSON", '{"version": 1,\n "id": }', "It is not JSON: line 2, column 8."],
    ["an empty file", "", "It is not JSON: line 1, column 1."],
    ["a list", [], "It holds no briefing."],
    ["null", "null", "It holds no briefing."],
    ["another version", { ...STORY, version: 2 }, "It is of version 2; this Entente reads version 1."],
    [
      "another version and another form",
      { version: "2.0", slides: [] },
      'It is of version "2.0"; this Entente reads version 1.',
    ],
    ["no version", { id: "x" }, "version is missing."],
    ["an unknown key", { ...STORY, colour: "red" }, "“colour” is not known."],
    ["an unknown key inside", withStep({ colour: "red" }), "“colour” in steps[0] is not known."],
    ["a wrong type", withStep({ heading: 7 }), "steps[0].heading is 7; it must be an object in braces."],
    ["a text that is none", { ...STORY, title: { en: 7 } }, "title.en is 7; it must be a text."],
    ["a missing field", { ...STORY, author: undefined }, "author is missing."],
    ["no steps", { ...STORY, steps: [] }, "steps has no entry."],
    ["a text that is still empty", withStep({ body: { en: "" }, heading: { en: "", vi: "" } }), "opened"],
    [
      "a text without end",
      withStep({ body: { en: "x".repeat(4001) } }),
      "steps[0].body.en is longer than 4,000 characters.",
    ],
    [
      "a chart that there is not",
      withStep({ views: [{ chart: "pie", query: "" }] }),
      'steps[0].views[0].chart is "pie"; it must be one of map, network, themes, events, ledger, lanes, hosts, mix.',
    ],
    ["an id that is a path", { ...STORY, id: "../x" }, 'id is "../x", which has not the right form.'],
    [
      "two steps of one id",
      { ...STORY, steps: [STORY.steps[0], STORY.steps[0]] },
      'steps[1].id "step-1" stands more than once.',
    ],
  ])("refuses %s", async (_, content, message) => {
    expect(await said(content)).toEqual([message]);
  });

  it("refuses 41 steps and opens 40", async () => {
    const of = (count: number) => briefingOf(...Array.from({ length: count }, () => ({})));
    expect(await said(of(41))).toEqual(["steps has 41 entries; at most 40 are possible."]);
    expect(await said(of(40))).toEqual(["opened"]);
  });

  it("refuses a file larger than a briefing can be before it is read", async () => {
    expect(await said(`"${"x".repeat(1_000_001)}"`)).toEqual(["It is larger than 1 MB."]);
  });

  it("names each fault of several", async () => {
    expect(await said({ ...withStep({ emphasis: 3 }), audience: undefined })).toEqual([
      "audience is missing.",
      "steps[0].emphasis is 3; it must be a text.",
    ]);
  });

  it("keeps hostile texts as texts and takes no key that reaches further", async () => {
    const hostile = '<img src=x onerror=alert(1)>"\u2028[x](javascript:alert(1))';
    const read = await readFile(JSON.stringify({ ...STORY, title: { en: hostile } }));
    expect("briefing" in read && read.briefing.title.en).toBe(hostile);
    expect(await said(`${JSON.stringify(STORY).slice(0, -1)},"__proto__":{"x":1}}`)).toEqual([
      "“__proto__” is not known.",
    ]);
    expect(Reflect.get({}, "x")).toBeUndefined();
  });

  it("opens a file that begins with a byte order mark", async () => {
    expect(await said(`\ufeff${JSON.stringify(STORY)}`)).toEqual(["opened"]);
  });
});

describe("briefingFile", () => {
  it.each(readdirSync("data/briefings").filter((name) => name.endsWith(".json")))(
    "writes data/briefings/%s as it stands, and reads it back the same",
    async (name) => {
      const text = readFileSync(`data/briefings/${name}`, "utf8");
      const read = await readFile(text);
      expect("briefing" in read && briefingFile(read.briefing)).toBe(text);
      expect("briefing" in read && readDraftBriefing(JSON.parse(text))).toEqual("briefing" in read && read.briefing);
    },
  );
});
