import { Cover } from "../text/cover";
import type { Span } from "../text/quote";

/** A calendar day as a text gives it; the year is often left out. */
export interface PartialDay {
  year?: number;
  month: number;
  day: number;
}

/** Words of a report that say when. */
export type DateMention = Span &
  (
    | { form: "day"; first: PartialDay; last?: PartialDay }
    | { form: "month"; year: number; month: number }
    | { form: "year"; year: number }
    /** 0 Sunday ... 6 Saturday; `step` 1 for "next Tuesday", -1 for "last Tuesday"; `last` ends "from Tuesday to Thursday" */
    | { form: "weekday"; weekday: number; step: -1 | 0 | 1; last?: number }
    /** days from the day of the report: "today" 0, "yesterday" -1 */
    | { form: "near"; shift: number }
    /** "the same day" */
    | { form: "same" }
    /** "the following day": days from the day told before, else from the report's; `ofEnd`: "a day after the talks", from their last day; `ofStay`: "on the first day", a day of those told before */
    | { form: "after"; shift: number; ofEnd?: true; ofStay?: true }
    /** "the 24th", "ngày 24" alone: the month is the report's, or the one before */
    | { form: "nth"; day: number }
    /** "this month": that of the report; `shift` 1 for "next month" */
    | { form: "this-month"; shift: 0 | 1 }
    /** "in late July", "giữa tháng 7": the year is the report's, or the next */
    | { form: "in-month"; month: number }
  );

export type DayMention = Extract<DateMention, { form: "day" }>;

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True if the numbers may be a month and a day of it. */
export function isMonthDay(month: number, day: number): boolean {
  return day >= 1 && day <= (LONGEST_MONTHS[month - 1] ?? 0);
}

/** True if a number may be the year of an event: 1900 to 2099. */
export function isYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

/** Mentions of several readers in the order of the text; where two overlap the reader named first wins. */
export function withoutOverlaps(text: string, lists: readonly (readonly DateMention[])[]): DateMention[] {
  const cover = new Cover(text.length);
  const taken: DateMention[] = [];
  for (const list of lists) {
    const free = list.filter((mention) => !cover.touches(mention));
    for (const mention of free) cover.add(mention);
    taken.push(...free);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A day of the numbers, or nothing where they are none. */
export function dayMention(span: Span, first: PartialDay, last?: PartialDay): DayMention[] {
  if (!isMonthDay(first.month, first.day)) return [];
  if (first.year !== undefined && !isYear(first.year)) return [];
  if (!last) return [{ ...span, form: "day", first }];
  const isRange = isMonthDay(last.month, last.day) && (last.month !== first.month || last.day > first.day);
  return [{ ...span, form: "day", first, ...(isRange ? { last } : {}) }];
}
