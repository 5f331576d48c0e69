import { THE_TWO } from "./goesOn";
import type { SentenceView } from "./sentenceView";

/** Nobody by name, but the two sides. Bounded. */
export const BOTH_SIDES =
  /(?<!\p{L})(?:hai (?:bên|nước|đoàn|tỉnh|địa phương)|(?:the )?(?:two|both) (?:sides|delegations|parties))(?!\p{L})/iu;

/** True if the words name both sides, or the two by their office. */
export const isBoth = (words: string): boolean => BOTH_SIDES.test(words) || THE_TWO.test(words);

/** Right before the name of the place where something is: "tại thành phố". Bounded. */
export const AT_PLACE = /(?:tại|ở|\bin|\bat)\s(?:\p{L}{2,9}\s){0,4}$/iu;
const AT_CHARS = 40;

/** Places at which a sentence says that something was. */
const placesAt = (text: string, { places, start: floor }: SentenceView): string[] =>
  places.flatMap(({ start, values }) =>
    AT_PLACE.test(text.slice(Math.max(floor, start - AT_CHARS), start)) ? values.map(({ name }) => name) : [],
  );

/** "Chiều cùng ngày, tại thành phố Bằng Tường, hai bên tiến hành hội đàm": both sides before the verb, in a place where nothing was before. */
export function isOfBothSides(text: string, view: SentenceView, verb: number, told: readonly SentenceView[]): boolean {
  if (!BOTH_SIDES.test(text.slice(view.start, verb))) return false;
  const known = new Set(told.flatMap((before) => placesAt(text, before)));
  const here = placesAt(text, view);
  return here.length > 0 && here.every((name) => !known.has(name));
}
