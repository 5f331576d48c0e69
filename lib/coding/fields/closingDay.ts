import { isoOf } from "@/lib/model/date";
import type { DateMention } from "../dates/dateMention";
import { dayNumberOf, isoOfDay } from "../dates/settleYear";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";

/** Before the day on which an event that began earlier ends: "and is to last until", "đến hết ngày". Bounded. */
export const CLOSING =
  /(?:\b(?:until|till|through|lasting to|runs to|run to|running to|concludes?|concluded|concluding|ends?|ended|ending|wraps? up|wrapped up|wrapping up|closes?|closed|closing)\s(?:on\s)?|(?:đến hết|kéo dài đến|kéo dài tới|kết thúc|kết thúc vào|bế mạc|bế mạc vào|đến|tới)\s(?:hết\s)?(?:ngày\s)?)$/iu;
/** The same of ships and guests: "She will leave on 11 September". Bounded. */
export const LEAVING =
  /(?:\b(?:left|departed|sailed|will leave|leaves?|leaving|departs?|departing|will depart|sails?|will sail|will stay until)\s(?:(?:for|from)\s(?!the\b)\p{L}{2,12}\s){0,2}(?:(?:on|in|late on|early on)\s)?(?:the\s(?:morning|afternoon|evening)\sof\s)?|(?:rời|rời cảng|rời cảng vào)\s(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?)$/iu;
/** "Từ nay đến ngày 23-11", "over the next two weeks, until July 3": counted from the day of the event, wherever it is told. Bounded. */
export const FROM_NOW =
  /(?:(?:từ nay|từ hôm nay|từ đó)\s(?:cho\s)?(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?|\b(?:from now|between now|over the next [\p{L}\d-]{1,9} (?:days|weeks))\s?,?\s?(?:until|till|through|to|and)\s)$/iu;
const STAYS = new Set<Scene["kind"]>(["visit", "port-call", "exercise"]);
/** What ends on another day is something else: a drill beside which they signed. */
const OF_ONE_DAY = new Set<Scene["kind"]>(["signing", "call", "statement"]);
const DAYS = new Set<DateMention["form"]>(["day", "near", "weekday"]);
const LOOK_BACK = 44;
const NEXT_CHARS = 30;
const LONGEST_DAYS = 92;
/** Sentences after the lead of a stay that may say when it ends. */
const NEAR_STAY = 3;
/** After the day on which what has ended began: "On June 9 the ships set out", "sáng 16-9, hai biên đội gặp nhau và bắt đầu". Bounded. */
export const OPENED_THEN =
  /^[^.;]{0,70}\s(?:set out|set off|set sail|began|opened|started|kicked off|got under ?way|bắt đầu|khai mạc|khởi hành|xuất phát|lên đường)(?!\p{L})/iu;
const OPENED_CHARS = 90;

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
  const isSpan = begun.form === "day" && begun.last !== undefined;
  if (!DAYS.has(begun.form) || isSpan || first === undefined || OF_ONE_DAY.has(scene.kind)) return undefined;
  const isStay = STAYS.has(scene.kind);
  const near = inOrder(scene).filter(
    ({ index, isHeadline }) => isHeadline || index <= scene.lead.index + (isStay ? NEAR_STAY : 1),
  );
  for (const view of [...near, ...scene.sentences.filter((other) => isStay && !near.includes(other))]) {
    if (view.past.length > 0) continue;
    for (const mention of view.dates) {
      if (mention === begun || (mention.form === "day" ? mention.last : mention.form !== "weekday")) continue;
      // "Ended on Sunday, May 11": the day that follows says it all.
      if (
        mention.form === "weekday" &&
        view.dates.some(
          ({ form, start: next }) => form === "day" && next >= mention.end && next - mention.end < NEXT_CHARS,
        )
      )
        continue;
      if (view.saying.some((said) => said.end <= mention.start && !isRelative(report.text, said))) continue;
      const before = report.text.slice(Math.max(view.start, mention.start - LOOK_BACK), mention.start);
      if (scene.kind === "exercise" && OF_STAY.test(before)) continue;
      if (!near.includes(view) && !FROM_NOW.test(before)) continue;
      if (!CLOSING.test(before) && !(isStay && LEAVING.test(before))) continue;
      const { number, iso: end } = lastDay(mention, { number: first, year, month });
      if (number !== undefined && end !== undefined && number > first && number - first <= LONGEST_DAYS)
        return { end, by: { start: mention.start, end: mention.end } };
    }
  }
  return undefined;
}

/** "A visit that runs through January 18": the word only joins what the event does. Bounded. */
const RELATIVE =
  /^that\s(?:will\s|is to\s|was to\s)?(?:runs?|ran|lasts?|ends?|ended|lasted|began|started|opened|concludes?|concluded|continues?|closes?|wraps?|goes)\b/iu;
const RELATIVE_CHARS = 24;

const isRelative = (text: string, { start }: Span): boolean => RELATIVE.test(text.slice(start, start + RELATIVE_CHARS));

/** "During its stay until June 20": the visit around a drill of one day. */
const OF_STAY = /\b(?:its|their|her|his) (?:stay|port call)\b|lưu lại/iu;

interface LastDay {
  number?: number | undefined;
  iso?: string | undefined;
}

/** "Until Aug. 17" of the year of the first day, "until Friday" within a week of it. */
function lastDay(mention: DateMention, first: { number: number; year: number; month: number }): LastDay {
  if (mention.form === "weekday") {
    const ahead = (((mention.weekday - first.number - THURSDAY) % WEEK) + WEEK) % WEEK || WEEK;
    return { number: first.number + ahead, iso: isoOf(first.number + ahead) };
  }
  if (mention.form !== "day") return {};
  const own = mention.first;
  const last = { ...own, year: own.year ?? (own.month < first.month ? first.year + 1 : first.year) };
  return { number: dayNumberOf(last), iso: isoOfDay(last) };
}

const WEEK = 7;
const THURSDAY = 4;

/** Words that close an event, before the day on which they do: "completed ... on Monday", "rời ... kết thúc". */
const CLOSED =
  /\b(?:completed?|concluded?|ended|wrapped up|closed|left|departed|finished)\b|\b(?:two|three|four|five) days of\b|(?:kết thúc|bế mạc|rời|hoàn thành)/iu;
/** Before the day on which what has ended began: "set out on", "had begun on", "bắt đầu từ ngày". Bounded. */
export const OPENING =
  /(?:\b(?:set out|set off|set sail|had begun|began|begun|opened|started|kicked off|departed|got under ?way|launched)\s(?:(?:from|in|at)\s\p{Lu}\p{L}{1,15}(?:\s\p{Lu}\p{L}{1,15})?(?:,\s\p{Lu}\p{L}{1,15})?,?\s)?(?:on\s)?|(?:bắt đầu|khai mạc|khởi hành|khởi động|xuất phát)\s(?:\p{L}{2,7}\s){0,3}?(?:từ\s|vào\s)?(?:hôm\s|ngày\s|sáng\s|chiều\s)?)$/iu;

/**
 * The first day of an event whose last day the text tells first: "completed the patrol on Monday. ... set out on February 20".
 * @param ended the mention of the last day, and its day in full
 */
export function openingDay(
  report: Report,
  scene: Scene,
  ended: DateMention,
  end: string,
): { start: string; by: Span } | undefined {
  const [year = 0, month = 0, day = 0] = end.split("-").map(Number);
  const last = dayNumberOf({ year, month, day });
  const { lead } = scene;
  if (last === undefined || !CLOSED.test(report.text.slice(lead.start, lead.end))) return undefined;
  const near = inOrder(scene).filter(({ index }) => index >= lead.index && index <= lead.index + NEAR_STAY);
  const span = STAYS.has(scene.kind) ? spanUpTo(scene, { year, month, day }) : undefined;
  if (span) return span;
  for (const view of near) {
    for (const mention of view.dates) {
      if (mention === ended || (mention.form === "day" ? mention.last : mention.form !== "weekday")) continue;
      const isAtHead = view.index > lead.index && mention.start - view.start < HEAD_CHARS;
      const after = report.text.slice(mention.end, Math.min(view.end, mention.end + OPENED_CHARS));
      if (
        !OPENING.test(report.text.slice(Math.max(view.start, mention.start - OPENING_CHARS), mention.start)) &&
        !(isAtHead && OPENED_THEN.test(after))
      )
        continue;
      const { number, start } =
        mention.form === "weekday" ? weekdayBefore(last, mention.weekday) : dayBefore(mention, year, month);
      if (number !== undefined && start !== undefined && number < last && last - number <= LONGEST_DAYS)
        return { start, by: { start: mention.start, end: mention.end } };
    }
  }
  return undefined;
}

/** "Ended on 18 November. ... From 16 to 18 November, the two flotillas ...": a span at the head of a sentence, up to the last day. */
function spanUpTo({ lead, sentences }: Scene, end: { year: number; month: number; day: number }) {
  for (const view of sentences) {
    if (view.index <= lead.index || view.index > lead.index + SPAN_SENTENCES || view.past.length > 0) continue;
    for (const mention of view.dates) {
      if (mention.form !== "day" || !mention.last || mention.start - view.start > SPAN_CHARS) continue;
      const { first, last } = mention;
      if (last.day !== end.day || last.month !== end.month || (last.year ?? end.year) !== end.year) continue;
      const year = first.year ?? (first.month > end.month ? end.year - 1 : end.year);
      const start = isoOfDay({ ...first, year });
      if (start !== undefined) return { start, by: { start: mention.start, end: mention.end } };
    }
  }
  return undefined;
}

const SPAN_SENTENCES = 4;
/** "The exercise, code-named X, was held from 28 August to 3 September" */
const SPAN_CHARS = 70;

interface Begun {
  number: number | undefined;
  start: string | undefined;
}

/** "Had begun on Tuesday": the one in the week before the last day. */
function weekdayBefore(last: number, weekday: number): Begun {
  const back = (((last + THURSDAY - weekday) % WEEK) + WEEK) % WEEK || WEEK;
  return { number: last - back, start: isoOf(last - back) };
}

function dayBefore(mention: DateMention, year: number, month: number): Begun {
  if (mention.form !== "day") return { number: undefined, start: undefined };
  const own = mention.first;
  const first = { ...own, year: own.year ?? (own.month > month ? year - 1 : year) };
  return { number: dayNumberOf(first), start: isoOfDay(first) };
}

const OPENING_CHARS = 70;
const HEAD_CHARS = 24;
