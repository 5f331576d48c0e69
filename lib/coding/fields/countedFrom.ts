import type { DateMention } from "../dates/dateMention";
import { NUMBER_WORDS } from "../keywords/numberWords";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** How many days: "a four-day visit", "two days of talks", "thăm 4 ngày". */
export const COUNT_OF_DAYS = {
  en: /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-day|\sdays)\b/gi,
  vi: /(?<!\p{L})(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\sngày(?!\s\d)/giu,
};
/** Before the day from which they are counted: "from", "starting on", "từ ngày". Bounded. */
export const FROM_DAY = {
  en: /\s(?:from|since|starting|beginning|commencing)\s(?:on\s|from\s)?$/i,
  vi: /\s(?:từ|bắt đầu)\s(?:ngày\s)?$/iu,
};
/** "Two days of talks that ended on". Bounded. */
export const THAT_ENDED = /\b(?:that|which)\s(?:ended|concluded|closed|wrapped up)\s(?:on\s)?$/i;
const LOOK_BACK = 100;
const NEW_SENTENCE = /[.;]/;
const ENDED_CHARS = 32;

/** How many days an event lasted from the day named on, and the words that say so. */
export function countedFrom(
  { text, lang }: Pick<Report, "text" | "lang">,
  { start }: SentenceView,
  mention: DateMention,
): { days: number; by: Span } | undefined {
  const from = Math.max(start, mention.start - LOOK_BACK);
  const before = text.slice(from, mention.start);
  if (!FROM_DAY[lang].test(before)) return undefined;
  const match = [...before.matchAll(COUNT_OF_DAYS[lang])].at(-1);
  if (!match || NEW_SENTENCE.test(before.slice(match.index))) return undefined;
  const word = match[1] ?? "";
  const days = NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
  return { days, by: { start: from + match.index, end: from + before.trimEnd().length } };
}

/** True if the words before a day make it the first or the last of the event that its own sentence counts. */
export const isEndOfCounted = (report: Report, view: SentenceView, mention: DateMention): boolean =>
  countedFrom(report, view, mention) !== undefined ||
  THAT_ENDED.test(report.text.slice(Math.max(view.start, mention.start - ENDED_CHARS), mention.start));
