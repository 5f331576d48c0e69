import type { Report } from "../report";
import type { Span } from "../text/quote";
import type { SentenceView } from "./sentenceView";

/** Forms of days that an event may have as its own. */
export const OWN_DAYS = new Set(["day", "weekday", "near", "after"]);
const OPENING_CHARS = 45;
const NEAR_DAYS = 2;
/** "Hours before, the minister had handed over". Bounded. */
export const HOURS_BEFORE =
  /^(?:(?:a few|two|three|some) )?hours (?:before|earlier)(?!\p{L})|^vài giờ trước(?!\p{L})/iu;

/** "The previous day", "a day earlier": the word of the past is part of a day of its own. */
export const isOfDay = ({ dates }: SentenceView, word: Span): boolean =>
  dates.some(({ form, start, end }) => form === "after" && word.start < end && word.end > start);

/** "A day earlier, A and B had held talks", "On Sunday, A had met B": the tense only says which came first. */
export function isDayBefore({ text }: Report, view: SentenceView): boolean {
  const opens = view.dates.some(
    (date) =>
      (date.form === "weekday" ||
        date.form === "near" ||
        (date.form === "after" && Math.abs(date.shift) <= NEAR_DAYS)) &&
      date.start - view.start < OPENING_CHARS,
  );
  const isHours = HOURS_BEFORE.test(text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS)));
  return (
    (opens || isHours) &&
    view.past.every(({ start, end }) => /^(?:had|days? earlier|days? before|earlier)/i.test(text.slice(start, end)))
  );
}
