import { calendarOf, spanOf } from "@/lib/model/date";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** First and last day as the draft has them, EDTF. */
export interface When {
  start?: string | undefined;
  end?: string | undefined;
}

const DAY_CHARS = 10;
const MONTHS = 12;
const HEAD_CHARS = 24;

/**
 * True if the day or month that a sentence names at its head, or in one clause with the place, is not that of the event: what it tells is
 * of another time, "later attended a reception in Osaka on May 20", "agreed to meet again in Osaka in June".
 */
export function isOfOtherDay(text: string, view: SentenceView, place: Span, { start, end }: When): boolean {
  if (start?.length !== DAY_CHARS) return false;
  const [first, last] = [spanOf(start).first, spanOf(end ?? start).last];
  const [from, to] = [calendarOf(first), calendarOf(last)];
  const near = view.dates.filter(
    (date) =>
      date.start - view.start <= HEAD_CHARS ||
      (date.start >= place.end && !/[,;:]/.test(text.slice(place.end, date.start))),
  );
  const named = near.flatMap((date): boolean[] => {
    if (date.form === "day") {
      const ends = [date.first, date.last ?? date.first].map(({ month, day }) => orderOf(month, day, from.month));
      return [
        (ends[0] ?? 0) <= orderOf(to.month, to.day, from.month) &&
          (ends[1] ?? 0) >= orderOf(from.month, from.day, from.month),
      ];
    }
    return date.form === "in-month" || date.form === "month"
      ? [date.month === from.month || date.month === to.month]
      : [];
  });
  return named.length > 0 && !named.includes(true);
}

/** Days of a year in their order from the month of the event on, so that December stands before January. */
const orderOf = (month: number, day: number, from: number): number => ((month - from + MONTHS) % MONTHS) * 100 + day;

/** Right behind a place: "in 2017", "in June 2017", "tháng 4/2008", "hồi năm 2007". Bounded. */
export const YEAR_BEHIND =
  /^,?\s(?:\(\p{L}[\p{L} ]{1,20}\),?\s)?(?:(?:in|on|during|back in|vào|hồi|trong)\s)?(?:(?:early|late|mid|đầu|cuối|giữa)[\s-])?(?:(?:(?:\d{1,2}\s)?\p{Lu}\p{L}{2,9}\.?(?:\s\d{1,2},)?|(?:ngày\s\d{1,2}[/.-]|tháng\s)\d{1,2}|ngày\s\d{1,2}\stháng\s\d{1,2})[\s/.-])?(?:năm\s)?((?:19|20)\d{2})(?![\d/-])/u;
const YEAR_CHARS = 70;

/** "Ký tuyên bố tại Foz do Iguaçu (30/11/1985)". Bounded. */
export const DAY_IN_BRACKETS = /^\s\((?:\d{1,2}[/.-]){0,2}((?:19|20)\d{2})\)/u;

/** True if the year that stands right behind a place is not that of the event: "the loan agreed in Budapest in 2017". */
export function isOfOtherYear(text: string, view: SentenceView, place: Span, { start, end }: When): boolean {
  const behind = text.slice(place.end, Math.min(view.end, place.end + YEAR_CHARS));
  const year = (YEAR_BEHIND.exec(behind) ?? DAY_IN_BRACKETS.exec(behind))?.[1];
  if (year === undefined || start === undefined) return false;
  return ![start, end ?? start].some((day) => day.startsWith(year));
}
