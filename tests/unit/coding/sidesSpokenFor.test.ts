import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openLexicon();
});

/** Side and name of each person of the first event. */
const personsIn = (text: string): string[] =>
  (codeReport(text, lexicon)[0]?.fields.participants ?? []).map(
    ({ actor, person, name }) => `${actor} ${person ?? name}`,
  );

describe("two in a row without a country", () => {
  it.each([
    "Kallas promised that Estonia would ratify the treaty fast.",
    "Marin said Finland would apply soon.",
    "Marin told reporters that Finland is ready to share.",
  ])("have the sides for which they speak: %s", (sentence) => {
    expect(
      personsIn(
        `ERR News\n28.04.2022 18:22\n\nPrime Ministers Kaja Kallas and Sanna Marin discussed the lease of a terminal at a meeting in Helsinki on Thursday.\n\nThe ship can supply both Finland and Estonia.\n\n${sentence}`,
      ),
    ).toEqual(["EE Kaja Kallas", "FI Sanna Marin"]);
  });
});

describe("who acts on behalf of his country", () => {
  it.each([
    "accepted the vessel on behalf of Fiji from",
    "took over the ship on behalf of the Government of Fiji from",
  ])("%s the minister of the other", (words) => {
    expect(
      personsIn(
        `SUVA, March 11, 2024 - A patrol boat was handed over by Australia to the Republic of Fiji Navy in Suva on Friday.\n\nHome Affairs Minister Pio Tikoduadua ${words} Australian Assistant Minister for Defence Matt Thistlethwaite.`,
      ),
    ).toEqual(["FJ Pio Tikoduadua", "AU Matt Thistlethwaite"]);
  });
});

describe("who led what gathered others", () => {
  it.each([
    "led the meeting, which gathered officials of the two navies",
    "chaired the talks, which brought together officers",
  ])("%s", (words) => {
    expect(
      personsIn(
        `MANILA, March 11, 2022 - The Philippines and the United States held their maritime dialogue in Manila on Thursday.\n\nAssistant Secretary Ana Reyes and US Deputy Assistant Secretary Colin Hartwell ${words}.`,
      ),
    ).toEqual(["PH Ana Reyes", "US Colin Hartwell"]);
  });
});

describe("a town with its country behind it", () => {
  const placeOf = (where: string) =>
    codeReport(
      `MANILA, March 11, 2024 - Fijian Foreign Minister Pio Tikoduadua met Australian Foreign Minister Penny Wong ${where}.`,
      lexicon,
    )[0]?.fields.place.value;
  it.each([
    ["in Henderson, Western Australia, on Friday", "Henderson", "AU"],
    ["in Lagos, Portugal, on Friday", "Lagos", "PT"],
  ])("%s", (where, name, country) => {
    expect(placeOf(where)).toMatchObject({ name, country });
  });
  it("of which several have the name, and no list its state, is none, nor is that of the date line", () => {
    expect(placeOf("in Birmingham, Alabama, on Friday")).toBeUndefined();
  });
});
