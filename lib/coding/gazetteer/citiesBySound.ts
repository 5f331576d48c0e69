import type { Cover } from "../text/cover";
import type { PhraseHit } from "../text/phraseIndex";
import type { Token } from "../text/tokens";
import { tokenFrom } from "../text/wordsBefore";
import type { PlaceEntry } from "./placeIndex";
import { soundOf } from "./soundIndex";

/** A city in syllables, behind a word for where: "tại thủ đô Ra-bát", "thăm Ca-xa-blan-ca". Bounded. */
export const IN_SYLLABLES =
  /(?<!\p{L})(?:tại|ở|thủ đô|thành phố|đến|tới|từ|rời|về|thăm|và)\s(\p{Lu}\p{Ll}{0,6}(?:-\p{Ll}{1,7}){1,5})(?![\p{L}-])/gu;

/** Cities that a Vietnamese report writes by their sound and that no list has so. */
export function citiesBySound(
  text: string,
  tokens: readonly Token[],
  bySound: ReadonlyMap<string, PlaceEntry>,
  covered: readonly Cover[],
): PhraseHit<PlaceEntry>[] {
  return [...text.matchAll(IN_SYLLABLES)].flatMap(({ index, 0: words, 1: name = "" }): PhraseHit<PlaceEntry>[] => {
    const end = index + words.length;
    const start = end - name.length;
    const entry = bySound.get(soundOf(name));
    if (!entry || covered.some((cover) => cover.touches({ start, end }))) return [];
    const from = tokenFrom(tokens, start);
    const to = tokenFrom(tokens, end) - 1;
    return tokens[from]?.start === start && tokens[to]?.end === end ? [{ values: [entry], from, to, start, end }] : [];
  });
}
