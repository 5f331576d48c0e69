import type { Span } from "../text/quote";
import { OWN_DAYS } from "./dayBefore";
import type { SentenceView } from "./sentenceView";

/** "Tại đây, ", "Ở thành phố này, ", "There, ": where the sentence before it went. Bounded. */
export const HERE =
  /^(?:cũng )?(?:(?:tại|ở) (?:đây|đó|(?:thành phố|tỉnh|thủ đô|nơi|địa phương|trung tâm|cơ sở|nhà máy|trường|học viện|trụ sở|cảng|đảo)(?: này| đó| trên)?),|(?:while )?there,? (?!(?:is|are|was|were|has|have|will|would|can|could|may|might|must|should|had|remains?|exists?)(?!\p{L}))|in (?:the|that) (?:city|capital|province|port),)/iu;
const HERE_CHARS = 40;

/** True if a sentence opens with where the one before it went. */
export const opensHere = (text: string, { start, end }: Span): boolean =>
  HERE.test(text.slice(start, Math.min(end, start + HERE_CHARS)));

/**
 * A sentence that opens with "Tại đây", with the day and the place of the one before it: "Hôm sau, đoàn thăm Trung tâm ở Batam. Tại đây, ông đã
 * gặp".
 */
export function toldHere(text: string, view: SentenceView, before: SentenceView | undefined): SentenceView {
  if (!before || before.paragraph !== view.paragraph) return view;
  if (view.dates.some(({ form }) => OWN_DAYS.has(form)) || before.past.length + before.future.length > 0) return view;
  if (!opensHere(text, view)) return view;
  return { ...view, dates: [...before.dates, ...view.dates], places: [...before.places, ...view.places] };
}
