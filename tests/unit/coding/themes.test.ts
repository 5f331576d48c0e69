import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const LEAD = "Australia and Vietnam held a human rights dialogue in Canberra on 28 August 2026.";
const themesOf = (more: string) => codeReport(`${LEAD}\n\n${more}`, lexicon)[0]?.fields.themes.value;

describe("themes said by the way", () => {
  it.each([
    ["the name of a ministry", "The delegation included the Ministry of Education and the Ministry of Health."],
    ["other business of the stay", "While in Sydney, the delegation met students and visited a hospital."],
  ])("are none: %s", (_, more) => {
    expect(themesOf(more)).toEqual(themesOf(""));
  });
  it("are drafted where the two sides speak of them", () => {
    expect(themesOf("The two sides discussed education and health.")).toEqual(
      expect.arrayContaining(["education", "health"]),
    );
  });
});
