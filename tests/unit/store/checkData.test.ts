import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/model/dataset";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { fixtureTexts, withMore, withRecord } from "./fixtureTexts";

const faultsOf = (texts: ReadonlyMap<string, string>): string[] =>
  checkData(texts, "0".repeat(16)).problems.map(formatProblem);
const FILE = "events/2025.json";
const ID = "2025-05-08-vn-us-dialogue-13";
const withEvent = (changes: Record<string, unknown>) => faultsOf(withRecord(FILE, ID, changes));

describe("checkData", () => {
  it("gives the whole data set when nothing is wrong, events by first day and then id", () => {
    const { dataset, problems } = checkData(fixtureTexts(), "0123456789abcdef");
    expect(problems).toEqual([]);
    expect(dataset?.version).toBe("0123456789abcdef");
    expect(dataset?.events.map((event) => event.id).slice(0, 4)).toEqual([
      "2008-05-29-vn-us-meeting",
      "2019-vn-us-year-only",
      "2019-06-vn-cn-month-only",
      "2019-11-04-vn-la-ph-three",
    ]);
  });

  it.each([
    ['[\n  {\n    "id": "x",\n  }\n]', "line 4, column 3: expected a key in double quotes, found }"],
    ['[{"id": "x" "start": 1}]', 'line 1, column 13: expected "," or "}", found "'],
    ['[{"id": "x"', 'line 1, column 12: the text ends where "," or "}" should stand'],
    ["", "line 1, column 1: the text ends where a value should stand"],
    ['[{"id": "no end}]', "line 1, column 9: a text in quotes is not closed, or holds a sign that must be escaped"],
    ["[1, 2] 3", "line 1, column 8: expected the end of the file, found 3"],
    ["[01]", "line 1, column 2: expected a value, found 0"],
    ['{"events": []}', 'must hold a list of records, found {"events":[]}'],
  ])("says where a file stops being JSON: %j", (text, fault) => {
    expect(faultsOf(fixtureTexts().set(FILE, text))).toContain(`${FILE}: ${fault}`);
  });

  it("names a missing list and a file read badly before, once", () => {
    const texts = fixtureTexts();
    texts.delete("places.json");
    expect(faultsOf(texts)).toEqual(["places.json: is missing"]);
    const before = [{ file: "places.json", fault: "is not UTF-8 text" }];
    expect(checkData(texts, "0", before).problems).toEqual(before);
  });

  it.each([
    [{ palce: "hanoi" }, 'unknown key "palce"; did you mean "place"?'],
    [{ title: { en: "x", fr: "y" } }, 'unknown key "fr" in title'],
    [{ title: undefined }, "title is missing; it must be an object in braces"],
    [{ title: { en: 13 } }, "title.en 13 must be a text"],
    [{ title: { en: "" } }, "title.en is empty"],
    [{ summary: { en: "x".repeat(4001) } }, "summary.en is longer than 4000 characters"],
    [{ round: "13" }, 'round "13" must be a number'],
    [{ round: 1.5 }, "round 1.5 must be a whole number"],
    [{ round: 0 }, "round 0 must be greater than 0"],
    [
      { kind: "visti" },
      'kind "visti" must be one of visit, talks, meeting, dialogue, committee, consultation, summit, call, signing, exercise, port-call, handover, project, statement; did you mean "visit"?',
    ],
    [
      { level: undefined },
      "level is missing; it must be one of leader, parliament, minister, vice-minister, senior-official, military, local",
    ],
    [
      { participants: [{ actor: "vn" }, { actor: "US" }] },
      'participants[0].actor "vn" must be an ISO 3166-1 alpha-2 code or the short name of a body',
    ],
    [{ start: "2025-13-08" }, 'start "2025-13-08" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ start: "2025-02-30" }, 'start "2025-02-30" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ end: "8 May" }, 'end "8 May" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ end: "2025-05-07" }, "end 2025-05-07 is before start 2025-05-08"],
    [{ end: "2025-04" }, "end 2025-04 is before start 2025-05-08"],
    [{ start: "2024-05-08" }, "start 2024-05-08 belongs in events/2024.json"],
    [{ participants: [{ actor: "VN" }, { actor: "VN" }] }, "an event needs at least two actors, found VN"],
    [{ participants: [] }, "an event needs at least two actors, found none"],
    [{ sources: [] }, "sources is empty; name at least one source"],
    [{ sources: ["mod-a1b2c3", "mod-a1b2c3"] }, 'sources names "mod-a1b2c3" more than once'],
    [{ sources: ["mod-a1b2c4"] }, 'sources[0] names the unknown source "mod-a1b2c4"; did you mean "mod-a1b2c3"?'],
    [{ place: "hanoy" }, 'place names the unknown place "hanoy"; did you mean "hanoi"?'],
    [{ place: "zzzzzzzz" }, 'place names the unknown place "zzzzzzzz"'],
    [{ country: "VN" }, 'country "VN" stands beside place "da-nang"; the place knows its country'],
    [{ themes: ["defense"] }, 'themes[0] names the unknown theme "defense"; did you mean "defence"?'],
    [
      { participants: [{ actor: "VN", person: "jon-noh" }, { actor: "US" }] },
      'participants[0].person names the unknown person "jon-noh"; did you mean "john-noh"?',
    ],
    [{ mechanism: undefined }, "round 13 needs a mechanism of which it is a round"],
    [
      { partOf: "2023-12-12-vn-cn-visits" },
      'partOf names the unknown event "2023-12-12-vn-cn-visits"; did you mean "2023-12-12-vn-cn-visit"?',
    ],
    [{ partOf: ID }, `partOf goes round in a ring: ${ID} > ${ID}`],
    [
      { evidence: { palce: { state: "quoted" } } },
      'evidence.palce: "palce" is no field of an event; did you mean "place"?',
    ],
    [
      { evidence: { "figures.funds": { state: "quoted" } } },
      'evidence.figures.funds: the event has no figure of "funds"',
    ],
    [
      { evidence: { start: { state: "quoted", source: "nobody" } } },
      'evidence.start names the unknown source "nobody"',
    ],
  ])("names the fault of %j", (changes, fault) => {
    const file = FILE;
    const id = ID;
    expect(withEvent(changes)).toEqual([`${file}: ${id}: ${fault}`]);
  });

  it("allows a person on the side of another actor", () => {
    expect(withEvent({ participants: [{ actor: "US", person: "xi-jinping" }, { actor: "VN" }] })).toEqual([]);
  });

  it("names both files of a duplicate id", () => {
    const texts = fixtureTexts();
    const [first] = JSON.parse(texts.get("events/2008.json") ?? "");
    expect(faultsOf(withMore(FILE, { ...first, start: "2025-01-02" }))).toEqual([
      "events/2025.json: 2008-05-29-vn-us-meeting: duplicate id: #3 has the id of #1 in events/2008.json",
    ]);
    expect(faultsOf(withMore("actors.json", JSON.parse(texts.get("actors.json") ?? "")[0]))).toEqual([
      "actors.json: CN: duplicate id: #6 has the id of #1 in the same file",
    ]);
  });

  it("names a ring of parts once", () => {
    const texts = withRecord("events/2023.json", "2023-12-12-vn-cn-visit", { partOf: "2023-12-12-vn-cn-talks" });
    expect(faultsOf(texts)).toEqual([
      "events/2023.json: 2023-12-12-vn-cn-visit: partOf goes round in a ring: 2023-12-12-vn-cn-visit > 2023-12-12-vn-cn-talks > 2023-12-12-vn-cn-visit",
    ]);
  });

  it.each([
    [{ publisher: undefined }, "a title only"],
    [{ title: undefined }, "a publisher only"],
    [{ publisher: undefined, title: undefined }, "none"],
  ])("refuses a source that nobody could look up: %j", (changes, found) => {
    expect(faultsOf(withRecord("sources.json", "paper-000001", changes))).toEqual([
      `sources.json: paper-000001: a source needs an address (url), or a publisher and a title; found ${found}`,
    ]);
  });

  it.each([
    ["themes.json", "dioxin", { parent: "war" }, 'parent names the unknown theme "war"'],
    ["themes.json", "dioxin", { parent: "dioxin" }, 'parent "dioxin" is the theme itself'],
    ["themes.json", "sea", { parent: "dioxin" }, 'parent "dioxin" is a subtheme itself (of "war-legacy")'],
    ["places.json", "hanoi", { country: "VM" }, 'country names the unknown actor "VM"; did you mean "VN"?'],
    ["places.json", "hanoi", { lat: 95 }, "lat 95 must be at most 90"],
    ["people.json", "john-noh", { actor: "UK" }, 'actor names the unknown actor "UK"; did you mean "US"?'],
    [
      "sources.json",
      "mod-a1b2c3",
      { url: "javascript:alert(1)" },
      'url "javascript:alert(1)" must begin with http:// or https://',
    ],
    [
      "milestones.json",
      "2023-us-vn-partnership",
      { pair: "VN-US" },
      'pair "VN-US" must be in alphabetical order: US-VN',
    ],
    [
      "milestones.json",
      "2023-us-vn-partnership",
      { pair: "VN" },
      'pair "VN" is not a pair: two actors joined by a hyphen, such as US-VN',
    ],
  ])("checks the lists: %s %s %j", (file, id, changes, fault) => {
    expect(faultsOf(withRecord(file, id, changes))).toContain(`${file}: ${id}: ${fault}`);
  });

  it("does not call ids unknown that a faulty file may hold", () => {
    expect(faultsOf(fixtureTexts().set("people.json", "["))).toEqual([
      "people.json: line 1, column 2: the text ends where a value should stand",
    ]);
  });

  it("takes names of Object.prototype for what they are", () => {
    expect(withEvent({ place: "constructor", themes: ["to-string"] })).toEqual([
      `${FILE}: ${ID}: place names the unknown place "constructor"`,
      `${FILE}: ${ID}: themes[0] names the unknown theme "to-string"`,
    ]);
    const texts = fixtureTexts();
    texts.set(
      FILE,
      (texts.get(FILE) ?? "").replace('"evidence": {', '"evidence": { "__proto__": { "state": "quoted" },'),
    );
    checkData(texts, "0");
    expect(Reflect.get({}, "state")).toBeUndefined();
  });
});
