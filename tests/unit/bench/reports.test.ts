import { describe, expect, it } from "vitest";
import { type Report, readReports, unknownIds } from "@/tests/bench/coding/readReports";
import { DIALOGUE } from "./drafts";
import { readRows } from "./reference";

const FOLDER = "tests/bench/coding";
const data = readRows();
const share = (reports: readonly Report[], lang: string): number =>
  reports.filter(({ answer }) => answer.lang === lang).length / reports.length;

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

  it.each([
    ["gold", 60],
    ["heldOut", 30],
    ["fresh", 40],
    ["second", 40],
    ["third", 50],
    ["fourth", 40],
    ["fifth", 30],
    ["sixth", 120],
    ["seventh", 50],
    ["eighth", 40],
    ["ninth", 50],
  ])("%s: at least %i, two fifths to a half in Vietnamese, none twice", async (set, least) => {
    const reports = await readReports(`${FOLDER}/${set}`, data);
    expect(reports.length).toBeGreaterThanOrEqual(least);
    expect(share(reports, "vi")).toBeGreaterThan(0.3);
    expect(share(reports, "vi")).toBeLessThanOrEqual(0.5);
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
  });

  it("is kept apart: no report stands in two sets", async () => {
    const sets = await Promise.all(
      ["gold", "heldOut", "fresh", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"].map(
        (set) => readReports(`${FOLDER}/${set}`, data),
      ),
    );
    const names = sets.flat().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
