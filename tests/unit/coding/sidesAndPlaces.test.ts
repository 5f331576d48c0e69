import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";
import { ATTENDED } from "./manners/attended";
import { PLACES } from "./manners/places";
import { PLACES_UNLISTED } from "./manners/placesUnlisted";
import { saysOf, sorted } from "./manners/saysOf";
import { SIDES } from "./manners/sides";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const CASES = [...SIDES, ...ATTENDED, ...PLACES, ...PLACES_UNLISTED].map(([text, ...says]) => ({ text, says }));

describe("who took part on which side, and where it was", () => {
  it.each(CASES)("$text", ({ text, says }) => {
    expect(codeReport(text, lexicon).map(({ fields }) => saysOf(fields))).toEqual(says.map(sorted));
  });
});
