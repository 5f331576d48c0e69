import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { visitClass } from "@/lib/importers/state/visitClass";
import { splitVisitors } from "@/lib/importers/state/visitors";
import { stateVisits } from "@/lib/importers/state-visits";
import { draftsOf, itemsOf, rejectsOf } from "./setUp";

const EXTRACT = readFileSync("tests/fixtures/importers/state-visits/extract.xml", "utf8");
const items = await itemsOf(stateVisits, { "extract.xml": EXTRACT });
const fieldsOf = (id: string) => {
  const draft = draftsOf(items).find((candidate) => candidate.id === `state-visits-${id}`);
  if (!draft) throw new Error(`no draft of visit ${id}`);
  return draft.fields;
};

describe("state-visits", () => {
  it("names a repeated row, a state of the past, an impossible day and an unknown country, and takes all others", () => {
    expect(rejectsOf(items).map(({ ref, reason }) => [ref, reason])).toEqual([
      ["visit 9001", "merged"],
      ["visit 9002", "formerState"],
      ["visit 9003", "badDate"],
      ["visit 9004", "unknownCountry"],
    ]);
    expect(rejectsOf(items)[0]?.text).toBe("the same visit again under another id: merged into state-visits-2118");
    expect(draftsOf(items)).toHaveLength(27);
  });
  it("never takes the city of a part for the city of the visit", () => {
    expect(fieldsOf("751").place).toMatchObject({ state: "empty", reason: { id: "placeOfPart" } });
  });
  it("leaves the city empty where none is named: Washington is not concluded", () => {
    expect(fieldsOf("2118").place).toMatchObject({ state: "empty", reason: { id: "notInFile" } });
    expect(fieldsOf("2118").country).toMatchObject({ value: "US", state: "imported" });
  });
  it("reads two visitors of one row as two participants", () => {
    const visitors = fieldsOf("1345").participants.filter(({ actor }) => actor === "PL");
    expect(visitors.map(({ office, name }) => [office, name])).toEqual([
      ["President", "Alexander Kwasniewski"],
      ["Prime Minister", "Jerzy Buzek"],
    ]);
  });
  it("keeps only the pairs that are asked for, and names the others", async () => {
    const narrowed = await itemsOf(stateVisits, { "extract.xml": EXTRACT }, { pairs: new Set(["US-VN"]) });
    expect(draftsOf(narrowed).map(({ id }) => id)).toEqual(["state-visits-2118"]);
    expect(rejectsOf(narrowed).filter(({ reason }) => reason === "otherPair")).toHaveLength(26);
  });
  it("merges the same file given twice", async () => {
    const twice = await itemsOf(stateVisits, { "a.xml": EXTRACT, "b.xml": EXTRACT });
    expect(draftsOf(twice)).toEqual(draftsOf(await itemsOf(stateVisits, { "a.xml": EXTRACT })));
    expect(rejectsOf(twice).filter(({ file, reason }) => file === "b.xml" && reason === "merged")).toHaveLength(28);
  });
});

describe("splitVisitors", () => {
  it.each([
    ["Prime Minster Tony Blair", "Prime Minister", "Tony Blair"],
    ["Prime Ministere Silvio Berlusconi", "Prime Minister", "Silvio Berlusconi"],
    ["Prime MinisterHaidar al- Abadi", "Prime Minister", "Haidar al- Abadi"],
    ["President- elect Ernesto Zedillo Ponce de Leon", "President-elect", "Ernesto Zedillo Ponce de Leon"],
    ["Chairman of the Presidency Bakir Izetbegovic", "Chairman of the Presidency", "Bakir Izetbegovic"],
    ["General Secretary Nguyen Phu Trong", "General Secretary", "Nguyen Phu Trong"],
    ["Vice Premier Liu He", "Vice Premier", "Liu He"],
    ["Prime Minister Willem (Wim) Kok", "Prime Minister", "Willem (Wim) Kok"],
    ["Yasir Arafat", undefined, "Yasir Arafat"],
  ])("splits %j", (text, office, name) => {
    expect(splitVisitors(text)).toEqual([{ ...(office && { office }), name }]);
  });
});

describe("visitClass", () => {
  it.each([
    ["State Visit.", "visit", "pays a state visit to"],
    ["Official Working Visit.", "visit", "pays an official working visit to"],
    ["official working visit in Milwaukee", "visit", "pays an official working visit to"],
    ["Private visit.", "visit", "pays a private visit to"],
    ["Met with President Clinton during a private visit.", "meeting", "visits"],
    ["Attended the Nuclear Security Summit.", "summit", "visits"],
    ["Attended dedication of the Holocaust Memorial Museum.", "visit", "visits"],
    ["", "visit", "visits"],
  ])("reads %j as a %s", (text, kind, verb) => {
    expect(visitClass(text)).toMatchObject({ kind, verb: { en: verb } });
  });
});
