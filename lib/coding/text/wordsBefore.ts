import { PhraseIndex } from "./phraseIndex";
import { readTokens, type Token } from "./tokens";

/** A list of phrases by comma, ready to be found. */
export function phraseSet(list: string): PhraseIndex<true> {
  const index = new PhraseIndex<true>();
  for (const phrase of list.split(",")) if (phrase.trim() !== "") index.add(phrase.trim(), true);
  return index;
}

/** Phrases by `value | phrase,phrase` lines, the value read by `parse`. */
export function phraseLines<T>(lines: string, parse: (name: string) => T | undefined): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const line of lines.trim().split("\n")) {
    const [name = "", phrases = ""] = line.split("|");
    const value = parse(name);
    if (value === undefined) continue;
    for (const phrase of phrases.split(",")) if (readTokens(phrase).length > 0) index.add(phrase, value);
  }
  return index;
}

/** Position of the first token that begins at or after an offset; the number of tokens where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a phrase of the set begins within the span. */
export function hasPhrase<T>(
  text: string,
  tokens: readonly Token[],
  set: PhraseIndex<T>,
  span: { start: number; end: number },
): boolean {
  for (let at = tokenFrom(tokens, span.start); at < tokens.length; at++) {
    if ((tokens[at]?.end ?? 0) > span.end) return false;
    const hit = set.at(text, tokens, at);
    if (hit && hit.end <= span.end) return true;
  }
  return false;
}

/** True if a phrase of the set ends right before a token, at most `reach` words between. */
export function endsBefore<T>(
  text: string,
  tokens: readonly Token[],
  set: PhraseIndex<T>,
  before: number,
  floor: number,
  reach = 0,
): boolean {
  const LONGEST_PHRASE = 7;
  for (let at = Math.max(0, before - LONGEST_PHRASE - reach); at < before; at++) {
    if ((tokens[at]?.start ?? 0) < floor) continue;
    const hit = set.at(text, tokens, at);
    if (hit && hit.to < before && hit.to >= before - 1 - reach) return true;
  }
  return false;
}
