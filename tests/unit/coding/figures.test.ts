import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEAD = "Australia and Vietnam held talks in Canberra on 28 August 2026.";
const figuresOf = (more: string) =>
  codeReport(`${LEAD}\n\n${more}`, lexicon)[0]?.fields.figures.map(({ value, unit }) => `${value} ${unit}`);

describe("figures", () => {
  it.each([
    ["The deal is worth 600 billion won.", ["600000000000 KRW"]],
    ["They agreed on S$12 million for the project.", ["12000000 SGD"]],
    ["The doctors saw some 1,900 patients.", ["1900 patients"]],
  ])("hold what is counted and every currency: %s", (more, says) => {
    expect(figuresOf(more)).toEqual(says);
  });
  it.each([
    ["how long ties have lasted", "They recalled 75 years of diplomatic ties between the two peoples."],
    ["nothing", "They discussed goods at a tariff of 0%."],
    ["what a number names", "They spoke of works along Highway 9 villages and of Resolution 57 projects."],
  ])("leave out %s", (_, more) => {
    expect(figuresOf(more)).toEqual([]);
  });
});
