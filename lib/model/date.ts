/**
 * Dates of the record: EDTF level 0, so a day (2025-06-24), a month (2025-06) or a year (2025).
 * Each is an interval of days; days are counted from 1970-01-01 as whole numbers, in UTC.
 * Compare dates here and nowhere else: "2025" is neither before nor after "2025-06".
 */
export type Precision = "day" | "month" | "year";

export interface DateSpan {
  /** first day, days since 1970-01-01 */
  first: number;
  /** last day, days since 1970-01-01, included */
  last: number;
  precision: Precision;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a calendar day; month 1-12, day 1-31. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** Days in a month, 28 to 31; month 1-12. */
function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * Read an EDTF level 0 date.
 *
 * @returns the span of days it covers, or `undefined` if the text is no such date (13th month, 30 February ...)
 */
export function parseDate(text: string): DateSpan | undefined {
  const match = PATTERN.exec(text);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (!match[2]) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: "year" };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const length = monthLength(year, month);
  if (!match[3]) return { first: dayNumber(year, month, 1), last: dayNumber(year, month, length), precision: "month" };
  const day = Number(match[3]);
  if (day < 1 || day > length) return undefined;
  const first = dayNumber(year, month, day);
  return { first, last: first, precision: "day" };
}

/** Spans that were asked for: an archive asks for the same days again and again. */
const spans = new Map<string, Readonly<DateSpan>>();
/** A hundred years of days. */
const MOST_SPANS = 40_000;

/** As `parseDate`; what is found is kept. */
function findSpan(text: string): Readonly<DateSpan> | undefined {
  const before = spans.get(text);
  if (before) return before;
  const span = parseDate(text);
  if (!span) return undefined;
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(text, span);
  return span;
}

/** True if the text is a date. */
export function isDate(text: string): boolean {
  return findSpan(text) !== undefined;
}

/** As `parseDate`, for dates that were checked at the door. @throws RangeError naming the text if it is no date */
export function spanOf(text: string): Readonly<DateSpan> {
  const span = findSpan(text);
  if (!span) throw new RangeError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
  return span;
}

/** Year, month (1-12) and day (1-31) of a day number. */
export function calendarOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO text (YYYY-MM-DD) of a day number. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** EDTF text of the shortest form that names exactly the span's first day at its precision. */
export function formatDate(day: number, precision: Precision): string {
  const iso = isoOf(day);
  return precision === "day" ? iso : precision === "month" ? iso.slice(0, 7) : iso.slice(0, 4);
}

/** Order of two dates: by first day, then the more precise first. Negative, zero, positive. */
export function compareDates(a: string, b: string): number {
  const left = spanOf(a);
  const right = spanOf(b);
  return left.first - right.first || left.last - right.last;
}

/** True if an end lies before its start even in the kindest reading (2025-06 may end an event of 2025-06-24). */
export function endsBeforeStart(start: string, end: string): boolean {
  return spanOf(end).last < spanOf(start).first;
}

/** Month index since year 0 (year * 12 + month - 1) of a day number. */
export function monthIndexOf(day: number): number {
  const { year, month } = calendarOf(day);
  return year * 12 + month - 1;
}
