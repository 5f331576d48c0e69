import { describe, expect, it } from "vitest";
import { formatProblem } from "@/lib/model/dataset";
import { checkData } from "@/lib/store/jsonFile/checkData";
import { unnamedRows } from "@/lib/store/unnamedRows";
import { fixtureTexts } from "./fixtureTexts";

/** The fixture with more rows in some lists, and its first event of 2008 changed. */
function told(more: Record<string, object>, change: object = {}): string[] {
  const texts = fixtureTexts();
  const rowsOf = (file: string): object[] => JSON.parse(texts.get(file) ?? "[]");
  for (const [file, row] of Object.entries(more)) texts.set(file, JSON.stringify([...rowsOf(file), row]));
  const events = "events/2008.json";
  texts.set(events, JSON.stringify(rowsOf(events).map((event) => ({ ...event, ...change }))));
  const { dataset, problems } = checkData(texts, "0".repeat(16));
  if (!dataset) throw new Error(problems.map(formatProblem).join("; "));
  return unnamedRows(dataset).map(formatProblem);
}

const SOURCE = { id: "zz-000000", url: "https://made.example/zz", lang: "en" };

describe("unnamedRows", () => {
  it("names rows that no event names, and they are no faults", () => {
    const before = told({});
    const more = told({
      "sources.json": SOURCE,
      "people.json": { id: "zz-nobody", actor: "VN", name: { en: "Zz Nobody" } },
      "places.json": {
        id: "zz-town",
        kind: "city",
        country: "VN",
        name: { en: "Zz" },
        lon: 105,
        lat: 21,
        from: "made",
      },
    });
    expect(more.filter((row) => !before.includes(row))).toEqual([
      "sources.json: zz-000000: no event names it",
      "people.json: zz-nobody: no event names it",
      "places.json: zz-town: no event names it",
    ]);
  });
  it("takes a source as named by the evidence of a field alone", () => {
    const evidence = { start: { state: "quoted", source: "zz-000000" } };
    expect(told({ "sources.json": SOURCE }, { evidence })).not.toContain("sources.json: zz-000000: no event names it");
  });
});
