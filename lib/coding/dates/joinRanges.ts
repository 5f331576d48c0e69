import { type DateMention, type DayMention, dayMention, type PartialDay } from "./dateMention";

/** Between two days of one span: "June 30 – July 2", "từ ngày 30/6 đến ngày 2/7". */
export const RANGE_LINK = /^\s{0,2}(?:[-–—]|to|until|till|through|đến|tới)\s{0,2}(?:on\s|ngày\s|hết ngày\s|hết\s)?$/i;
const LONGEST_LINK = 14;

/** The first day of a span takes over the year that only its last day names. */
function withYear(first: PartialDay, last: PartialDay): PartialDay {
  if (first.year !== undefined || last.year === undefined) return first;
  const isNewYear = first.month > last.month;
  return { ...first, year: isNewYear ? last.year - 1 : last.year };
}

/** "Between Feb. 24 and Feb. 26" is a span, "Feb. 24 and Feb. 26" may be two days. */
function isLinked(text: string, left: DateMention, right: DateMention): boolean {
  const link = text.slice(left.end, right.start);
  return (
    RANGE_LINK.test(link) ||
    (link === " and " && /between $/i.test(text.slice(Math.max(0, left.start - 8), left.start)))
  );
}

function joined(text: string, left: DateMention, right: DateMention): DayMention | undefined {
  if (left.form !== "day" || right.form !== "day" || left.last || right.last) return undefined;
  if (right.start - left.end > LONGEST_LINK || !isLinked(text, left, right)) return undefined;
  const first = withYear(left.first, right.first);
  // "(02/12/1960 - 02/12/2025)" is an anniversary.
  if ((right.first.year ?? 0) - (first.year ?? right.first.year ?? 0) > 1) return undefined;
  return dayMention({ start: left.start, end: right.end }, first, right.first)[0];
}

/** Two days with "to" between them become one mention of a span. */
export function joinRanges(text: string, mentions: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const left = result[result.length - 1];
    const range = left && joined(text, left, mention);
    if (range) result[result.length - 1] = range;
    else result.push(mention);
  }
  return result;
}
