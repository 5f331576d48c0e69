import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import { opensHere } from "../scene/toldHere";
import type { PhraseHit } from "../text/phraseIndex";

/** Before where somebody went or was. Bounded. */
export const WENT_OR_WAS =
  /(?<!\p{L})(?:tại|ở|vào|tới|đến|đi|sang|ra|thăm|in|to|at|for|visited|visits|reached)\s(?:\p{L}{1,12}\s){0,3}$/iu;
const WORDS_CHARS = 50;

/** True if a sentence has its day from the one before it: "Tại đây, ông gặp". */
export const isFromBefore = ({ text }: Report, { lead }: Scene): boolean =>
  opensHere(text, lead) && lead.dates.some(({ start }) => start < lead.start);

/** Where the sentence before "Tại đây" went: "Hôm sau, đoàn thăm Trung tâm ở Batam". */
export const placeHere = ({ text }: Report, { lead }: Scene): PhraseHit<PlaceEntry> | undefined =>
  lead.places.findLast(
    ({ start }) => start < lead.start && WENT_OR_WAS.test(text.slice(Math.max(0, start - WORDS_CHARS), start)),
  );
