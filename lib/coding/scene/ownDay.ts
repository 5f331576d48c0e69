import type { DateMention, PartialDay } from "../dates/dateMention";
import { sinceWeekday } from "../dates/lastWeekday";
import { isSaid } from "../dates/reportDay";
import { dayNumberOf } from "../dates/settleYear";
import { CLOSING } from "../fields/closingDay";
import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import type { SentenceView } from "./sentenceView";

const OPENING_CHARS = 45;
const CALENDAR = new Set<DateMention["form"]>(["day", "near", "weekday"]);
const OLD_DAYS = 45;
const MOST_APART = 300;
const NEAR_DAYS = 11;

const isSpan = (date: DateMention): boolean =>
  (date.form === "day" || date.form === "weekday") && date.last !== undefined;

/** A year for days that all lack one, only to count between them. */
const ANY_YEAR = 2001;

/** Number of a day as far as two of one report can be compared: "today" by the report's own day. */
function numberOf({ day: filed }: Report, mention: DateMention, year: number): number | undefined {
  const full = (day: PartialDay) => dayNumberOf({ ...day, year: day.year ?? year });
  if (mention.form === "day") return full(mention.first);
  const today = filed && full(filed);
  if (mention.form === "weekday" && mention.step === 0 && !isSpan(mention) && today !== undefined)
    return today - sinceWeekday(today, mention.weekday);
  const own = mention.form === "near" && filed ? full(filed) : undefined;
  return own === undefined || mention.form !== "near" ? undefined : own + mention.shift;
}

/** Days from the one to the other; none where they cannot be compared. */
function daysBetween(report: Report, from: DateMention, to: DateMention): number | undefined {
  const [year] = [from, to].flatMap((date) => (date.form === "day" ? (date.first.year ?? []) : []));
  const any = report.day?.year ?? year ?? ANY_YEAR;
  const [first, last] = [numberOf(report, from, any), numberOf(report, to, any)];
  return first === undefined || last === undefined ? undefined : last - first;
}

/** True if a day is not that of the event told so far. */
function isOtherDay(day: DateMention, lead: SentenceView): boolean {
  const old = lead.dates.find(({ form }) => form === day.form);
  if (!old) return true;
  if (day.form === "day" && old.form === "day" && day.last) return !holds(day.first, day.last, old.first);
  if (day.form === "day" && old.form === "day")
    return day.first.day !== old.first.day || day.first.month !== old.first.month;
  if (day.form === "near" && old.form === "near") return day.shift !== old.shift;
  return day.form === "weekday" && old.form === "weekday" && day.weekday !== old.weekday;
}

/** "In three days, from April 23 to 25", told of what ended on April 25. */
const holds = (first: PartialDay, last: PartialDay, day: PartialDay): boolean =>
  first.month === last.month && day.month === first.month && day.day >= first.day && day.day <= last.day;

/** "Trong hai ngày 4 và 5-4. ... Trước đó, ngày 2-4": none of the days of what was told. */
const isOutside = (day: DateMention, old: DateMention): boolean =>
  day.form === "day" &&
  day.last === undefined &&
  old.form === "day" &&
  old.last !== undefined &&
  old.first.month === old.last.month &&
  !holds(old.first, old.last, day.first);

/** True if a day differs from all that the lead has of its form, or of a form that can be compared: "sáng nay" beside "ngày 2/12". */
function isApart(report: Report, day: DateMention, lead: SentenceView): boolean {
  const isVisit = [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit");
  const alike = lead.dates.filter(({ form }) => form === day.form);
  // "Trước đó, ngày 9/7/2024": a day of another year's meeting.
  if (alike.some((old) => (daysBetween(report, day, old) ?? 0) > OLD_DAYS)) return false;
  if (alike.length > 0)
    return alike.every((old) =>
      isSpan(old) ? isVisit || isOutside(day, old) : isOtherDay(day, { ...lead, dates: [old] }),
    );
  const gaps = lead.dates.flatMap((old) =>
    isSpan(old) || isSaid(report.text, old) ? [] : (daysBetween(report, day, old) ?? []),
  );
  // "On Wednesday", and what was on 28 July: of another month's story.
  const most = [day, ...lead.dates].some(({ form }) => form === "weekday") ? NEAR_DAYS : MOST_APART;
  return gaps.length > 0 && gaps.every((gap) => gap !== 0 && Math.abs(gap) < most);
}

/** "Bắt đầu từ ngày 27/4, bốn tàu": the first day of what was told. */
const SINCE_DAY = /^(?:bắt đầu từ|kể từ|starting (?:from |on )?|beginning (?:from |on )?|since)\s?(?:ngày\s|on\s)?$/iu;

/**
 * The day that a sentence opens with, where it is another than that of the event told so far: "Ngày 3/10, tại TP.HCM, ...", "Two
 * days later". A visit's days may hold it.
 */
export function dayAtHead(
  report: Report,
  view: SentenceView,
  lead: SentenceView,
  told: readonly SentenceView[],
): DateMention | undefined {
  // "Từ nay đến ngày 15/5": the last day of what was told.
  const isLast = ({ start }: DateMention) => {
    const before = report.text.slice(view.start, start);
    return CLOSING.test(before) || SINCE_DAY.test(before);
  };
  const days = view.dates.filter(
    (date) => OWN_DAYS.has(date.form) && date.start - view.start < OPENING_CHARS && !isLast(date),
  );
  // "Trước đó một ngày, ... Ngày 25/6, ...": the event before has its day from another.
  if (!lead.dates.some(({ form }) => CALENDAR.has(form))) {
    const dated = told.findLast(
      ({ dates, past }) => past.length === 0 && dates.some(({ form }) => form === "day" || form === "near"),
    );
    if (!dated || !lead.dates.some(({ form }) => form === "after" || form === "same")) return undefined;
    return days.find((day) => isApart(report, day, { ...lead, dates: dated.dates }));
  }
  return days.find((day, at) => (day.form === "after" ? at === 0 : isApart(report, day, lead)));
}
