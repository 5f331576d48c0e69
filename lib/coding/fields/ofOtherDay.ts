import { calendarOf, spanOf } from "@/lib/model/date";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

const DAY_CHARS = 10;
const MONTHS = 12;
const HEAD_CHARS = 24;

/**
 * True if the day or month that a sentence names at its head, or in one clause with the place, is not that of the event: what it tells is
 * of another time, "later attended a reception in Osaka on May 20", "agreed to meet again in Osaka in June".
 */
export function isOfOtherDay(
  text: string,
  view: SentenceView,
  place: Span,
  { start, end }: { start?: string | undefined; end?: string | undefined },
): boolean {
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
