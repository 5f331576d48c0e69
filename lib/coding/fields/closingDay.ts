import type { DateMention } from "../dates/dateMention";
import { dayNumberOf, isoOfDay } from "../dates/settleYear";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";

/** Before the day on which an event that began earlier ends: "and is to last until", "đến hết ngày". Bounded. */
export const CLOSING =
  /(?:\b(?:until|till|through|lasting to|runs to|run to|running to|concludes?|concluded|concluding|ends?|ended|ending|wraps? up|wrapped up|wrapping up|closes?|closed|closing)\s(?:on\s)?|(?:đến hết|kéo dài đến|kéo dài tới|kết thúc|kết thúc vào|bế mạc|bế mạc vào|đến|tới)\s(?:hết\s)?(?:ngày\s)?)$/iu;
const LOOK_BACK = 30;
const LONGEST_DAYS = 92;

/**
 * The last day of an event whose first day stands by itself: "began on Aug. 8, 2024, and is to last until Aug. 17".
 * @param begun the mention of the first day, and its day in full
 */
export function closingDay(
  report: Report,
  scene: Scene,
  begun: DateMention,
  start: string,
): { end: string; by: Span } | undefined {
  const [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  const first = dayNumberOf({ year, month, day });
  if (begun.form !== "day" || begun.last || first === undefined) return undefined;
  const near = inOrder(scene).filter(({ index, isHeadline }) => isHeadline || index <= scene.lead.index + 1);
  for (const view of near) {
    if (view.past.length > 0) continue;
    for (const mention of view.dates) {
      if (mention === begun || mention.form !== "day" || mention.last) continue;
      if (view.saying.some(({ end }) => end <= mention.start)) continue;
      if (!CLOSING.test(report.text.slice(Math.max(view.start, mention.start - LOOK_BACK), mention.start))) continue;
      const own = mention.first;
      const last = { ...own, year: own.year ?? (own.month < month ? year + 1 : year) };
      const [number, end] = [dayNumberOf(last), isoOfDay(last)];
      if (number !== undefined && end !== undefined && number > first && number - first <= LONGEST_DAYS)
        return { end, by: { start: mention.start, end: mention.end } };
    }
  }
  return undefined;
}
