import type { DateMention } from "../dates/dateMention";
import { sinceWeekday } from "../dates/lastWeekday";
import { isSaid } from "../dates/reportDay";
import { dayNumberOf } from "../dates/settleYear";
import { CLOSING } from "../fields/closingDay";
import { isOld, isOther } from "../fields/notItsDate";
import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import type { SentenceView } from "./sentenceView";

const OLD_DAYS = 21;
const CLOSING_CHARS = 30;
/** Dates of one sentence that are looked at. */
const MOST_DATES = 12;
const WEEK = 7;

const isSpan = (date: DateMention): boolean =>
  (date.form === "day" || date.form === "weekday") && date.last !== undefined;

interface Days {
  first: number;
  last: number;
}

/** The days that a mention gives beside that of the report, as far as the two tell. */
function daysOf({ day: report }: Report, date: DateMention): Days | undefined {
  const filed = report && dayNumberOf(report);
  if (date.form === "day") {
    const year = report?.year === undefined ? {} : { year: report.year };
    const first = dayNumberOf({ ...year, ...date.first });
    const last = date.last && dayNumberOf({ ...year, ...date.last });
    return first === undefined ? undefined : { first, last: last ?? first };
  }
  if (filed === undefined) return undefined;
  if (date.form === "near") return { first: filed + date.shift, last: filed + date.shift };
  if (date.form !== "weekday" || date.step > 0) return undefined;
  const weekday = date.last ?? date.weekday;
  const since = sinceWeekday(filed, weekday);
  // "Last Saturday", of a report of a Saturday, is a week ago.
  const last = filed - (date.step < 0 && since === 0 ? WEEK : since);
  return { first: last - ((weekday - date.weekday + WEEK) % WEEK), last };
}

/** True if a day is another than one told before, which only a visit's days may hold; `undefined` where nobody knows. */
function isApart(report: Report, day: DateMention, old: DateMention, isVisit: boolean): boolean | undefined {
  const [own, told] = [daysOf(report, day), daysOf(report, old)];
  if (own && told)
    return (
      own.last < told.first || own.first > told.last || (isVisit && told.last > told.first && own.first === own.last)
    );
  if (day.form === "near" && old.form === "near") return day.shift !== old.shift;
  if (day.form === "day" && old.form === "day")
    return old.last ? isVisit : day.first.day !== old.first.day || day.first.month !== old.first.month;
  return day.form === "weekday" && old.form === "weekday" ? day.weekday !== old.weekday : undefined;
}

/** True if a day is none of those that the event told so far has. */
function isOfNoneIn(report: Report, day: DateMention, lead: SentenceView): boolean {
  const isVisit = [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit");
  const own = lead.dates.slice(0, MOST_DATES).filter((date) => OWN_DAYS.has(date.form) && !isSaid(report.text, date));
  if (own.some((old) => isLongBefore(report, day, old))) return false;
  const apart = own.flatMap((old) => isApart(report, day, old, isVisit) ?? []);
  return apart.length > 0 && apart.every(Boolean);
}

/** "Trước đó, ngày 9/7/2024": a day of another year's meeting. */
export function isLongBefore(report: Report, day: DateMention, old: DateMention): boolean {
  const [own, told] = [daysOf(report, day), daysOf(report, old)];
  return own !== undefined && told !== undefined && told.first - own.first > OLD_DAYS;
}

/** A day of its own anywhere in a sentence: "Both ships carried out an exercise with X on 19 July", where the day is of nothing else. */
export const dayOfItsOwn = (report: Report, view: SentenceView, lead: SentenceView): DateMention | undefined =>
  view.dates
    .slice(0, MOST_DATES)
    .find(
      (date) =>
        OWN_DAYS.has(date.form) &&
        date.form !== "after" &&
        !isOld(report, date) &&
        !isSaid(report.text, date) &&
        (isSpan(date) || !isOther(report, view, date)) &&
        !CLOSING.test(report.text.slice(Math.max(view.start, date.start - CLOSING_CHARS), date.start)) &&
        isOfNoneIn(report, date, lead),
    );

/** True if a day comes after all days of the event told so far. */
export function isAfterDay(report: Report, day: DateMention, lead: SentenceView): boolean {
  const own = daysOf(report, day);
  const told = lead.dates.slice(0, MOST_DATES).flatMap((date) => daysOf(report, date) ?? []);
  return own !== undefined && told.length > 0 && told.every(({ first }) => own.first > first);
}
