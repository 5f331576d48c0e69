import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import type { DraftFields } from "@/lib/model/draft";
import { openLexicon } from "./lexicon";
import { MANNERS_EN } from "./manners/en";
import { MANNERS_VI } from "./manners/vi";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** Day, place (or ^ and the host country), persons, mechanism and round of the first draft, in one line. */
function saysOf({ start, end, place, country, participants, mechanism, round }: DraftFields): string {
  const when = [start.value, end.value].filter((day) => day !== undefined).join("/") || "-";
  const where = place.value
    ? (place.value.id ?? place.value.name)
    : country.value === undefined
      ? "-"
      : `^${country.value}`;
  const who = participants.map(({ actor, person, name }) => [actor, person ?? name].filter(Boolean).join(" "));
  const series = [mechanism.value, round.value].filter((part) => part !== undefined).join(" ") || "-";
  return [when, where, who.join("; "), series].join(" | ");
}

/** Persons in any order. */
const sorted = (line: string): string =>
  line
    .split(" | ")
    .map((part) => part.split("; ").sort().join("; "))
    .join(" | ");

describe("openings in the manner of agencies and ministries", () => {
  it.each([...MANNERS_EN, ...MANNERS_VI])("%s", (text, says) => {
    const fields = codeReport(text, lexicon)[0]?.fields;
    expect(fields && sorted(saysOf(fields))).toBe(sorted(says));
  });
});
