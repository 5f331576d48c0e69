import { type DateMention, type DayMention, dayMention, type PartialDay } from "./dateMention";
import { dayNumberOf } from "./settleYear";

/** Between two days of one span: "June 30 – July 2", "từ ngày 30/6 đến ngày 2/7". */
export const RANGE_LINK =
  /^(?:\s{0,2}[-–—]|\)?,?\s{0,2}(?:to|until|till|through|đến|tới))\s{0,2}(?:on\s|ngày\s|hết ngày\s|hết\s)?$/i;
/** Between two days that follow each other: "May 12 and May 13", "30/4 và 1/5". */
const DAYS_LINK = /^\)?,?\s(?:and|&|và|và ngày)\s$/i;
const LONGEST_LINK = 14;
/** "HANOI, March 12, 2026 - On March 11": the report begins. */
const BEGINS = /[-–—]\s{1,2}(?:On|Ngày)\s$/;
/** Between a day of the week and its date: "Tuesday, May 13", "Tuesday (May 13)". */
const APPOSED = /^(?:,?\s|\s?\(|,?\s(?:the|ngày)\s)$/i;

/** The first day of a span takes over the year that only its last day names. */
function withYear(first: PartialDay, last: PartialDay): PartialDay {
  if (first.year !== undefined || last.year === undefined) return first;
  const isNewYear = first.month > last.month;
  return { ...first, year: isNewYear ? last.year - 1 : last.year };
}

/** "Between Feb. 24 and Feb. 26" is a span, "Feb. 24 and Feb. 26" may be two days. */
function isLinked(text: string, left: DateMention, right: DateMention): boolean {
  const link = text.slice(left.end, right.start);
  if (BEGINS.test(link)) return false;
  return (
    RANGE_LINK.test(link) ||
    (link === " and " && /between $/i.test(text.slice(Math.max(0, left.start - 8), left.start)))
  );
}

/** "12 and 13 May", across months, too. */
function isNextDay(left: DayMention, right: DayMention): boolean {
  const year = right.first.year ?? left.first.year ?? LEAP_YEAR;
  const [one, next] = [left, right].map(({ first }) => dayNumberOf({ ...first, year: first.year ?? year }));
  return one !== undefined && next === one + 1;
}

const LEAP_YEAR = 2024;

const HALF_YEAR = 6;

/** "March 12, 2026 - March 11": the day before is no end of a span; January is one of December. */
const isBackwards = (first: PartialDay, last: PartialDay): boolean =>
  first.year !== undefined &&
  last.year === undefined &&
  (last.month === first.month
    ? last.day < first.day
    : last.month < first.month && first.month - last.month <= HALF_YEAR);

/** @param linked what stands right behind the link: the last day, or its day of the week */
function joined(text: string, left: DateMention, right: DateMention, linked = right): DayMention | undefined {
  if (left.form !== "day" || right.form !== "day" || left.last || right.last) return undefined;
  if (linked.start - left.end > LONGEST_LINK) return undefined;
  if (!isLinked(text, left, linked) && !(isNextDay(left, right) && DAYS_LINK.test(text.slice(left.end, linked.start))))
    return undefined;
  const first = withYear(left.first, right.first);
  if (isBackwards(left.first, right.first)) return undefined;
  // "(02/12/1960 - 02/12/2025)" is an anniversary.
  if ((right.first.year ?? 0) - (first.year ?? right.first.year ?? 0) > 1) return undefined;
  return dayMention({ start: left.start, end: right.end }, first, right.first)[0];
}

/** "Monday, May 12, to Tuesday, May 13": the day of the week stands between. */
function joinedAcross(text: string, left: DateMention | undefined, weekday: DateMention, right: DateMention) {
  const isApposed = weekday.form === "weekday" && APPOSED.test(text.slice(weekday.end, right.start));
  return left && isApposed ? joined(text, left, right, weekday) : undefined;
}

/** Two days with "to" between them become one mention of a span. */
export function joinRanges(text: string, mentions: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const left = result[result.length - 1];
    const range = left && joined(text, left, mention);
    const across = left && result.length > 1 ? joinedAcross(text, result[result.length - 2], left, mention) : undefined;
    if (range) result[result.length - 1] = range;
    else if (across) result.splice(-2, 2, across);
    else result.push(mention);
  }
  return result;
}
