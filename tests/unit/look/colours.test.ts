import { describe, expect, it } from "vitest";
import { APPEARANCES } from "@/lib/model/vocabulary";
import { coloursOf, contrast, distance, type Rgb, seenBy, VISIONS } from "./tokens";

const HUES = ["war", "sea", "def", "eco", "rights", "pol", "oth"];
/** Words that stand on the grounds of pages. */
const WORDS = ["ink", "ink-2", "ink-3", "accent", "bad", "warn", ...HUES.map((hue) => `t-${hue}-ink`)];
const GROUNDS = ["paper", "paper-2"];
/** Words on a ground of their own. */
const WASHES: readonly [string, string][] = [
  ["ink", "accent-wash"],
  ["accent", "accent-wash"],
  ["bad", "bad-wash"],
  ["warn", "warn-wash"],
  ["ink", "e-quoted"],
  ["ink", "e-inferred"],
  ["ink", "e-open"],
  ["ink-2", "e-quoted"],
  ["ink-2", "e-inferred"],
  ["ink-2", "e-open"],
  ["ink", "land-4"],
];
/** Differences in OKLab: 0.02 is just seen side by side, so this is seen across a picture; patterns and names tell more. */
const LEAST_APART = 0.075;

function colour(colours: ReadonlyMap<string, Rgb>, name: string): Rgb {
  const found = colours.get(name);
  if (!found) throw new Error(`no colour --${name}`);
  return found;
}

describe.each(APPEARANCES)("colours of %s", (appearance) => {
  const colours = coloursOf(appearance);
  it("give words 4.5:1 on every ground that they stand on", () => {
    const pairs = [...WORDS.flatMap((word) => GROUNDS.map((ground) => [word, ground] as const)), ...WASHES];
    const weak = pairs
      .map(([word, ground]) => ({ word, ground, ratio: contrast(colour(colours, word), colour(colours, ground)) }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(weak).toEqual([]);
  });
  it("give the ring of the focus 3:1, and marks that stand alone too", () => {
    const weak = ["focus", "t-war", "t-sea", "t-def", "t-rights"].filter(
      (name) => contrast(colour(colours, name), colour(colours, "paper")) < 3,
    );
    expect(weak).toEqual([]);
  });
  it.each(Object.entries(VISIONS))("keep the hues apart for eyes with %s", (_, vision) => {
    const close = HUES.flatMap((one, i) =>
      HUES.slice(i + 1).map((two) => ({
        hues: `${one}, ${two}`,
        apart: distance(seenBy(vision, colour(colours, `t-${one}`)), seenBy(vision, colour(colours, `t-${two}`))),
      })),
    ).filter(({ apart }) => apart < LEAST_APART);
    expect(close).toEqual([]);
  });
});

it("the contrast of black on white is 21, of a colour on itself 1", () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  expect(contrast([0.3, 0.5, 0.1], [0.3, 0.5, 0.1])).toBe(1);
});
