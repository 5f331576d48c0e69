import type { DateMention } from "../dates/dateMention";
import { OWN_DAYS } from "../scene/dayBefore";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** "In Port Vila on Wednesday 14 May, he will meet": the day at the head of what is ahead, with nothing else told before the word. */
export const isAtHeadOfAhead = (text: string, view: SentenceView, mention: DateMention, ahead: Span): boolean =>
  mention.start - view.start <= HEAD_CHARS &&
  !view.dates.some(({ start, form }) => start > ahead.start && OWN_DAYS.has(form)) &&
  ![...view.strong, ...view.saying].some(({ start, end }) => start >= mention.end && end <= ahead.start) &&
  /^(?:,|\s(?:sẽ|will)\s|\s\(|\s\p{Lu}\p{L})/u.test(text.slice(mention.end, mention.end + 6));
const HEAD_CHARS = 45;
