import type { DateMention } from "../dates/dateMention";
import { dayNumberOf } from "../dates/settleYear";
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

/** "Had met the Prime Minister earlier in the day", "had held talks on Sunday": bounded. */
const HAD_THAT_DAY =
  /\b(?:earlier (?:in|on) (?:the|that) (?:same )?day|earlier (?:that day|today)|(?:the|that) same day|hours (?:before|earlier))\b/iu;
/** Forms of a day that is near the report's. */
const NEAR_FORMS = new Set(["weekday", "near", "same"]);

/** "On July 6" of a report of July 8: within two weeks before it. */
function isDaysBefore({ day: filed }: Report, date: DateMention): boolean {
  if (date.form !== "day" || !filed || date.first.year !== undefined) return false;
  const year = filed.year ?? ANY_YEAR;
  const [own, last] = [dayNumberOf({ ...date.first, year }), dayNumberOf({ ...filed, year })];
  return own !== undefined && last !== undefined && own <= last && last - own <= MOST_DAYS;
}
const ANY_YEAR = 2001;
const MOST_DAYS = 14;

/** "A day earlier, A and B had held talks", "On Sunday, A had met B", "A had met B earlier in the day": the tense only says which came first. */
export function isDayBefore(report: Report, view: SentenceView): boolean {
  const { text } = report;
  const opens = view.dates.some(
    (date) => date.form === "after" && Math.abs(date.shift) <= NEAR_DAYS && date.start - view.start < OPENING_CHARS,
  );
  const isHours = HOURS_BEFORE.test(text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS)));
  const isNear =
    view.dates.some((date) => NEAR_FORMS.has(date.form) || isDaysBefore(report, date)) ||
    HAD_THAT_DAY.test(text.slice(view.start, view.end));
  return (
    (opens || isHours || isNear) &&
    view.past.every(({ start, end }) =>
      /^(?:had|days? earlier|days? before|earlier|previously)/i.test(text.slice(start, end)),
    )
  );
}
