import type { DateMention } from "../dates/dateMention";
import type { Span } from "../text/quote";

/** "Một tuần trước, ngày", "Trước đó hai tuần, hôm", "A week earlier, on", "Last week, on": the week of a day that follows. Bounded. */
export const WEEK_BEFORE_DAY =
  /^(?:(?:khoảng |chừng |gần )?(?:một|hai|[12]) tuần trước(?: đó)?|(?:trước đó|cách đó) (?:khoảng |chừng |gần )?(?:một|hai|[12]) tuần|(?:hồi |vào |cuối |đầu |giữa )?tuần trước(?: đó)?|(?:just |about |some |nearly |almost )?(?:an?|one|two) weeks? (?:earlier|before|ago|previously)|(?:early |late |earlier )?last week|(?:over|at|on) the weekend|last weekend)(?:,? (?:\p{L}{2,5} ){0,2})$/iu;
const MOST_CHARS = 60;

/** True if a sentence opens with a week before the event told and the day in it: what was then may be told, too. */
export const isDatedWeek = (text: string, { start }: Span, dates: readonly DateMention[]): boolean => {
  const day = dates.find(({ form }) => form === "day");
  return day !== undefined && day.start - start < MOST_CHARS && WEEK_BEFORE_DAY.test(text.slice(start, day.start));
};
