import { describe, expect, it } from "vitest";
import { readReports, unknownIds } from "@/tests/bench/coding/readReports";
import { DIALOGUE } from "./drafts";
import { readRows } from "./reference";

const FOLDER = "tests/bench/coding";
const data = readRows();
/** Every set, how many reports it has, and how many of them are Vietnamese. */
const SETS = [
  ["gold", 69, 29],
  ["heldOut", 38, 16],
  ["fresh", 40, 16],
  ["second", 40, 16],
  ["third", 50, 22],
  ["fourth", 40, 16],
  ["fifth", 30, 12],
  ["sixth", 120, 40],
  ["seventh", 50, 24],
  ["eighth", 40, 18],
  ["ninth", 50, 25],
  ["tenth", 60, 30],
  ["eleventh", 60, 30],
  ["twelfth", 60, 30],
  ["thirteenth", 60, 30],
  ["fourteenth", 60, 30],
  ["fifteenth", 60, 30],
  ["sixteenth", 60, 30],
  ["seventeenth", 60, 30],
  ["eighteenth", 60, 30],
  ["nineteenth", 60, 30],
  ["twentieth", 60, 30],
  ["twentyFirst", 60, 30],
  ["twentySecond", 60, 30],
  ["twentyThird", 60, 30],
  ["twentyFourth", 60, 30],
  ["twentyFifth", 60, 30],
  ["twentySixth", 60, 30],
  ["twentySeventh", 60, 30],
  ["twentyEighth", 60, 30],
  ["twentyNinth", 60, 30],
  ["thirtieth", 60, 30],
  ["thirtyFirst", 60, 30],
  ["thirtySecond", 60, 30],
  ["thirtyThird", 60, 30],
  ["thirtyFourth", 60, 30],
  ["thirtyFifth", 60, 30],
  ["thirtySixth", 60, 30],
  ["thirtySeventh", 60, 30],
  ["thirtyEighth", 60, 30],
  ["thirtyNinth", 60, 30],
  ["fortieth", 60, 30],
  ["fortyFirst", 60, 30],
  ["fortySecond", 60, 30],
  ["fortyThird", 60, 30],
  ["fortyFourth", 60, 30],
  ["fortyFifth", 60, 30],
  ["fortySixth", 60, 30],
  ["fortySeventh", 60, 30],
  ["fortyEighth", 60, 30],
  ["fortyNinth", 60, 30],
  ["fiftieth", 60, 30],
  ["fiftyFirst", 60, 30],
  ["fiftySecond", 60, 30],
  ["fiftyThird", 60, 30],
  ["fiftyFourth", 60, 30],
  ["fiftyFifth", 60, 30],
  ["fiftySixth", 60, 30],
  ["fiftySeventh", 60, 30],
  ["fiftyEighth", 60, 30],
  ["fiftyNinth", 60, 30],
  ["sixtieth", 60, 30],
  ["sixtyFirst", 60, 30],
  ["sixtySecond", 60, 30],
  ["sixtyThird", 60, 30],
  ["sixtyFourth", 60, 30],
  ["sixtyFifth", 60, 30],
  ["sixtySixth", 60, 30],
  ["sixtySeventh", 60, 30],
] as const;

describe("the reports and their answers", () => {
  it("name only ids that the data hold", () => {
    expect(unknownIds({ ...DIALOGUE, place: "hanoy", themes: ["dioxine"] }, data)).toEqual([
      "theme dioxine",
      "place hanoy",
    ]);
    expect(unknownIds({ ...DIALOGUE, participants: [{ actor: "US", person: "phan-van-giang" }] }, data)).toEqual([
      "person phan-van-giang is of VN, not US",
    ]);
  });

  it.each(SETS)("%s: %i, of them %i in Vietnamese, none twice", async (set, all, vi) => {
    const reports = await readReports(`${FOLDER}/${set}`, data);
    expect(reports).toHaveLength(all);
    expect(reports.filter(({ answer }) => answer.lang === "vi")).toHaveLength(vi);
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
  });

  it("is kept apart: no report stands in two sets", async () => {
    const sets = await Promise.all(SETS.map(([set]) => readReports(`${FOLDER}/${set}`, data)));
    const names = sets.flat().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
