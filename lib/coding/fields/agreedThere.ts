import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

const AGREED = /\bagreed\s(?:in|at)\s(?:the\s)?(?:[\p{L}-]{2,14}\s){0,3}$/iu;
const AGREED_CHARS = 60;
/** Behind the place: "on Sunday", "last Friday", "on May 5", "on 5 May". Bounded. */
export const ON_DAY =
  /^\s(?:on\s|last\s|late\s|early\s){0,2}(?:\p{Lu}\p{L}{2,6}day|\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8})(?!\p{L})/u;
const DAY_CHARS = 28;

/** "Agreed during talks in Colombo on Thursday": the day stands right behind the place. */
export const isWithDay = (text: string, { end }: Span): boolean => ON_DAY.test(text.slice(end, end + DAY_CHARS));

/** "The two leaders agreed in Hanoi on Monday to", in the sentence that tells the event or before it: where they met. */
export const isAgreedThere = (text: string, { lead }: Scene, view: SentenceView, place: Span): boolean =>
  (view.isHeadline || view.index <= lead.index) &&
  isWithDay(text, place) &&
  AGREED.test(text.slice(Math.max(view.start, place.start - AGREED_CHARS), place.start));
