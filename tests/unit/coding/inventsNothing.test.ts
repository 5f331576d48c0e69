import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { unmarked } from "@/lib/coding/text/phraseIndex";
import type { Draft } from "@/lib/model/draft";
import { foldText } from "@/lib/model/text";
import { cases, FUZZ_MS } from "../fuzz";
import { openLexicon } from "./lexicon";
import { MANNERS_EN } from "./manners/en";
import { MANNERS_VI } from "./manners/vi";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

const TEXTS = [...MANNERS_EN, ...MANNERS_VI].map(([text]) => text);
const WORDS = TEXTS.map((text) => text.split(/(?<=\s)/));

/** A report with words left out, doubled, and put in the place of another: what a bad copy looks like. */
const mutated = fc
  .tuple(
    fc.nat(WORDS.length - 1),
    fc.nat(WORDS.length - 1),
    fc.array(fc.tuple(fc.constantFrom("out", "double", "other"), fc.nat(60)), { maxLength: 12 }),
  )
  .map(([own, other, changes]) => {
    const words = [...(WORDS[own] ?? [])];
    const others = WORDS[other] ?? [];
    for (const [change, at] of changes) {
      const place = at % Math.max(1, words.length);
      if (change === "out") words.splice(place, 1);
      else if (change === "double") words.splice(place, 0, words[place] ?? "");
      else words.splice(place, 1, others[at % Math.max(1, others.length)] ?? "");
    }
    return words.join("");
  })
  .filter((text) => text.trim() !== "");

/** Years of a draft's days that the text has no digits for. */
const yearsNotIn = (text: string, { fields }: Draft): string[] =>
  [fields.start.value, fields.end.value]
    .flatMap((day) => day?.slice(0, 4) ?? [])
    .filter((year) => !text.includes(year) && !nextTo(text, year));

/** A span over New Year may end, and a day before it may lie, in the year beside one that the text names. */
const nextTo = (text: string, year: string): boolean =>
  text.includes(String(Number(year) - 1)) || text.includes(String(Number(year) + 1));

/** True if a text holds one of the names of a draft's place. */
function hasPlace(text: string, { fields }: Draft): boolean {
  const place = fields.place.value;
  if (!place) return true;
  const quotes = fields.place.quotes.map(({ exact }) => exact);
  const row = lexicon.data.places.find(({ id }) => id === place.id);
  const names = [place.name, row?.name.en, row?.name.vi, ...(row?.aliases ?? [])].flatMap((name) => name ?? []);
  const folded = names.map((name) => foldText(name.split(",")[0] ?? name));
  return quotes.some((quote) => text.includes(quote) && (row ? true : folded.includes(foldText(quote))));
}

describe("a draft of a mutated report", () => {
  it(
    "has no year and no city that the text does not hold",
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          for (const draft of codeReport(text, lexicon)) {
            expect(yearsNotIn(text, draft)).toEqual([]);
            expect([text, hasPlace(text, draft)]).toEqual([text, true]);
          }
        }),
        { numRuns: cases(150, 1_000), seed: 20_261_129 },
      );
    },
    FUZZ_MS,
  );
  it("has no year at all where the text has none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), (text) => {
        const bare = text.replace(/\b(?:19|20)\d{2}\b/g, "");
        for (const { fields } of codeReport(bare, lexicon))
          expect([bare, fields.start.value, fields.end.value]).toEqual([bare, undefined, undefined]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
  it("has no city where the words for cities are gone", () => {
    const places = lexicon.data.places.flatMap(({ name, aliases = [] }) => [name.en, name.vi, ...aliases]);
    const names = [
      ...new Set(
        places.flatMap((name) => (name === undefined ? [] : [name, name.split(",")[0] ?? name, unmarked(name)])),
      ),
    ];
    for (const text of TEXTS) {
      let bare = text;
      for (const name of names.toSorted((a, b) => b.length - a.length))
        bare = bare.replace(new RegExp(name.replace(/[.()]/g, "\\$&"), "gi"), "there");
      for (const { fields } of codeReport(bare, lexicon))
        if (fields.place.value?.id !== undefined)
          expect([bare, fields.place.quotes[0]?.exact]).toEqual([bare, "(none)"]);
    }
  });
});
