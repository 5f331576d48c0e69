import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";
import { ANNOUNCED } from "./manners/announced";
import { CLAUSES } from "./manners/clauses";
import { DAYS } from "./manners/days";
import { MANNERS_EN } from "./manners/en";
import { FIFTH } from "./manners/fifth";
import { FOURTH } from "./manners/fourth";
import { FURTHER } from "./manners/further";
import { OWN_DAYS_APART } from "./manners/ownDays";
import { ROUND_UPS } from "./manners/roundUps";
import { saysOf, sorted } from "./manners/saysOf";
import { SECOND_EN, SECOND_VI } from "./manners/second";
import { SERIES } from "./manners/series";
import { SIXTH } from "./manners/sixth";
import { STOPS } from "./manners/stops";
import { THIRD_EN, THIRD_VI } from "./manners/third";
import { MANNERS_VI } from "./manners/vi";
import { WORLD_EN } from "./manners/world";
import { WORLD_VI } from "./manners/worldVi";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

describe("openings in the manner of agencies and ministries", () => {
  it.each([...MANNERS_EN, ...MANNERS_VI])("%s", (text, says) => {
    const fields = codeReport(text, lexicon)[0]?.fields;
    expect(fields && saysOf(fields)).toBe(sorted(says));
  });
});

describe("reports on many countries, event by event", () => {
  it.each(
    [
      ...WORLD_EN,
      ...WORLD_VI,
      ...SECOND_EN,
      ...SECOND_VI,
      ...THIRD_EN,
      ...THIRD_VI,
      ...FOURTH,
      ...FIFTH,
      ...SIXTH,
      ...ANNOUNCED,
      ...DAYS,
      ...CLAUSES,
      ...ROUND_UPS,
      ...STOPS,
      ...FURTHER,
      ...OWN_DAYS_APART,
      ...SERIES,
    ].map(([text, ...says]) => ({
      text,
      says,
    })),
  )("$text", ({ text, says }) => {
    expect(codeReport(text, lexicon).map(({ fields }) => saysOf(fields))).toEqual(says.map(sorted));
  });
});
