import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";

/** "He said this was an outcome of his talks with the minister in Songkhla, Thailand, yesterday": the talks with their day. Bounded. */
const TALKS =
  /\b(?:his|her|their)\s(?:\p{L}{3,12}\s)?(?:\p{L}{3,12}\s)?(?:talks|meeting|discussions|negotiations)\swith\s/iu;
const IN = /\s(?:in|at)\s$/i;
const THEN =
  /^(?:,\s\p{Lu}\p{L}{2,14}(?:\s\p{Lu}\p{L}{2,14})?)?,?\s(?:yesterday|today|earlier today|this (?:morning|afternoon|evening)|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u;
const TALKS_CHARS = 140;

/** "Told a press conference that he held talks with the minister in Bali": what the speaker did. Bounded. */
const OF_SELF =
  /\bthat\s(?:he|she|they|the two (?:sides|ministers|leaders|countries))\s(?:has\s|had\s|have\s)?(?:held|met|hosted|co-chaired|attended)\s/i;

/** True if what a pattern finds goes on to the "in" at the end of the words, within one clause. */
function goesOn(before: string, opening: RegExp): boolean {
  const found = opening.exec(before);
  return found !== null && IN.test(before) && !/[.;:]/.test(before.slice(found.index + found[0].length));
}

/** True if what was said of the place is that the speaker's own talks were there. */
export function isTalksThen(
  { text }: Report,
  view: SentenceView,
  { start, end }: PhraseHit<PlaceEntry>,
  isFirst: boolean,
): boolean {
  const before = text.slice(Math.max(view.start, start - TALKS_CHARS), start);
  if (view.past.length > 0) return false;
  return (
    (isFirst && goesOn(before, OF_SELF)) || (goesOn(before, TALKS) && THEN.test(text.slice(end, end + THEN_CHARS)))
  );
}

const THEN_CHARS = 60;
