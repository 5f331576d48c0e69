import { WEEKDAYS_EN } from "./calendarWords";
import { type DateMention, type DayMention, dayMention, type PartialDay } from "./dateMention";
import { isDayFirst } from "./dayFirst";
import { dayNumberOf } from "./settleYear";

/** Days in numbers of an English text, by name; bounded. */
export const NUMERIC_DAYS = {
  full: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/g,
  /** "THURSDAY 14/03/24": two digits of a year, where the day of the week fits */
  shortYear: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)/g,
  /** "On 21/9", as Vietnamese houses write it: the first number is above twelve, or nobody knows. */
  dayOfMonth: /(?<=\b(?:on|of|from|since|until|to|and|dated)\s|day \()(1[3-9]|2\d|3[01])[/](\d{1,2})\b(?![/.]?\d)/gi,
  /** "On the morning of 9/10": where the page writes the day first */
  dayFirst:
    /(?<=\b(?:on|from|since|until|to|dated|morning of|afternoon of|evening of)\s|day \()(\d|0\d|1[0-2])[/](\d{1,2})\b(?![/.]?\d)/gi,
};
/** "Monday - ", "Mon, ", before the numbers. Bounded. */
export const WEEKDAY_BEFORE =
  /\b((?:sun|mon|tues?|wed|wednes|thu|thurs|fri|sat|satur)(?:day)?)\.?(?:,|\s[-–|]|\s\()?\s?$/i;
const WEEKDAY_CHARS = 16;
const WEEK = 7;
const THURSDAY = 4;
/** Days of one report lie together. */
const NEAR_DAYS = 7;

/**
 * Days that an English text writes in numbers: "24/06/2025", "on 21/9". Day and month are settled where one number is above twelve or
 * both are equal, where dots part them or the page writes the day first elsewhere, by the day of the week before them, or where only one
 * of the two readings lies at a day that the text gives in words; otherwise nobody knows.
 */
export function numericDays(text: string, spoken: readonly DateMention[]): DateMention[] {
  const dayFirst = isDayFirst(text);
  const full = [...text.matchAll(NUMERIC_DAYS.full)].flatMap((match): DayMention[] => {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const [first, second] = [
      { year, month: b, day: a },
      { year, month: a, day: b },
    ];
    if (b > 12) return dayMention(spanOf(match), second);
    if (a > 12 || a === b || dayFirst || match[2] === ".") return dayMention(spanOf(match), first);
    const before = [first, second].filter((day) => isOnWeekday(text, match.index, day));
    const settled = before.length === 1 ? before : [first, second].filter((day) => fitsWeekdays(text, day));
    const named = settled.length === 1 ? settled : spokenOf([first, second], spoken);
    return named[0] && named.length === 1 ? dayMention(spanOf(match), named[0]) : [];
  });
  const short = [NUMERIC_DAYS.dayOfMonth, ...(dayFirst ? [NUMERIC_DAYS.dayFirst] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      dayMention(spanOf(match), { month: Number(match[2]), day: Number(match[1]) }),
    ),
  );
  return [...full, ...withShortYear(text), ...short];
}

/** Days with two digits of their year: only where the day of the week before them fits one reading. */
const withShortYear = (text: string): DayMention[] =>
  [...text.matchAll(NUMERIC_DAYS.shortYear)].flatMap((match) => {
    const [a, b, year] = [Number(match[1]), Number(match[3]), CENTURY + Number(match[4])];
    const fitting = [
      { year, month: b, day: a },
      { year, month: a, day: b },
    ].filter((day, at, both) => (at === 0 || both[0]?.day !== day.day) && isOnWeekday(text, match.index, day));
    const [day] = fitting;
    return day && fitting.length === 1 ? dayMention(spanOf(match), day) : [];
  });
const CENTURY = 2000;

function spanOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

/** "Monday - 12/05/2025". */
function isOnWeekday(text: string, at: number, day: PartialDay): boolean {
  const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - WEEKDAY_CHARS), at))?.[1]
    ?.slice(0, 3)
    .toLowerCase();
  const number = dayNumberOf(day);
  if (name === undefined || number === undefined) return false;
  const weekday = [...WEEKDAYS_EN].find(([full]) => full.startsWith(name))?.[1];
  return weekday === (((number + THURSDAY) % WEEK) + WEEK) % WEEK;
}

/** "Was received on Monday (5)": a day of the week with its number, which fits one month. Bounded. */
export const WEEKDAY_WITH_DAY = /\b(sun|mon|tues|wednes|thurs|fri|satur)day \((\d{1,2})\)/giu;

function fitsWeekdays(text: string, day: Required<PartialDay>): boolean {
  const named = [...text.matchAll(WEEKDAY_WITH_DAY)];
  return (
    named.length > 0 &&
    named.every(({ 1: name = "", 2: digits = "" }) => isOfWeekday(name, dayNumberOf({ ...day, day: Number(digits) })))
  );
}

function isOfWeekday(name: string, number: number | undefined): boolean {
  const weekday = [...WEEKDAYS_EN].find(([full]) => full.startsWith(name.slice(0, 3).toLowerCase()))?.[1];
  return number !== undefined && weekday === (((number + THURSDAY) % WEEK) + WEEK) % WEEK;
}

/** The readings at a day that the text gives in words: the same, the day after it, before one of the same week, or within a week after it, as pages are dated. */
function spokenOf(readings: readonly Required<PartialDay>[], spoken: readonly DateMention[]): Required<PartialDay>[] {
  const days = spoken.flatMap((mention) =>
    mention.form === "day" ? [mention.first, ...(mention.last ? [mention.last] : [])] : [],
  );
  const within = (before: number, after: number) =>
    readings.filter((reading) => {
      const own = dayNumberOf(reading);
      return days.some((day) => {
        if (day.year !== undefined && day.year !== reading.year) return false;
        const other = dayNumberOf({ ...day, year: reading.year });
        return own !== undefined && other !== undefined && own - other <= after && own - other >= -before;
      });
    });
  const same = within(0, 0);
  const near = same.length > 0 ? same : within(NEAR_DAYS, 1);
  return near.length > 0 ? near : within(0, NEAR_DAYS);
}
