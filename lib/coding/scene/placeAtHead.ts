import type { SentenceView } from "./sentenceView";

/** Right before the name of the place where something is: "tại thành phố". Bounded. */
const AT_PLACE = /(?:tại|ở|\bin|\bat)\s(?:\p{L}{2,9}\s){0,4}$/iu;
const PLACE_CHARS = 40;

/** "On the last day, in Busan, he met": in another city than what was told before. */
export function hasPlaceAtHead(text: string, view: SentenceView, told: readonly SentenceView[]): boolean {
  const place = view.places.find(({ start }) => start - view.start < PLACE_CHARS);
  if (!place || !AT_PLACE.test(text.slice(view.start, place.start))) return false;
  const names = new Set(place.values.map(({ name }) => name));
  return !told.some(({ places }) => places.some(({ values }) => values.some(({ name }) => names.has(name))));
}
