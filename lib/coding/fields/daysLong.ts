import { isoOf } from "@/lib/model/date";
import type { DateMention } from "../dates/dateMention";
import { dayNumberOf } from "../dates/settleYear";
import { NUMBER_WORDS } from "../keywords/numberWords";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { Span } from "../text/quote";
import { countedFrom } from "./countedFrom";

const COUNT = {
  en: "(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})",
  vi: "(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2})",
};
const EVENT = {
  en: "(?:visit|stay|call|port call|trip|tour|exercise|drills?|training|patrol|meeting|session|talks|dialogue|consultations?|round|conference|summit|retreat|forum|workshop|working group)",
  vi: "(?:chuyến thăm|chuyến công tác|(?:chuyến )?công du|chuyến đi|thăm(?: \\p{L}{2,7}){0,3}|diễn tập|tập trận|huấn luyện|tuần tra|hội nghị|phiên họp|kỳ họp|cuộc họp|hội đàm|đàm phán|đối thoại)",
};
/** "Starting a five-day friendly visit", "will open on Sept. 3 and last 12 days", "chuyến thăm kéo dài 4 ngày": counted from the first day. Bounded. */
export const BEGINS = {
  en: new RegExp(
    `\\b(?:(?:start|begin|beginn|kick|open|arriv|mak|pay|commenc)(?:s|ed|ing)?|began|made|paid|for)\\s(?:off\\s|with\\s)?(?:a|an|the|its|their|his|her)\\s${COUNT.en}-day\\s(?:\\p{L}[\\p{L}-]{2,14}\\s){0,3}${EVENT.en}(?!\\p{L})|\\b(?:last|lasts|lasting|to last|run for|runs for|running for)\\s(?:for\\s)?${COUNT.en}\\sdays\\b`,
    "iu",
  ),
  vi: new RegExp(
    `(?:bắt đầu|khai mạc|mở đầu)\\s${EVENT.vi}\\s(?:\\p{L}{2,7}\\s){0,6}(?:trong\\s|kéo dài\\s)?${COUNT.vi}\\sngày|(?:kéo dài|diễn ra trong|kéo dài trong)\\s${COUNT.vi}\\sngày`,
    "iu",
  ),
};
/** "The two-day meeting", "after three days of talks", "sau hai ngày làm việc": counted back from the last day, where the lead says that it closed. Bounded. */
export const LASTED = {
  en: new RegExp(
    `\\b(?:a|an|the|its|their|his|her)\\s${COUNT.en}-day\\s(?:[\\p{L}\\d][\\p{L}\\d-]{2,14}\\s){0,5}${EVENT.en}(?!\\p{L})|\\b(?:after\\s|held\\s)${COUNT.en}\\sdays\\s(?:of|at sea|together|on the water)\\b`,
    "iu",
  ),
  vi: new RegExp(
    `sau\\s${COUNT.vi}\\sngày\\s(?:làm việc|hoạt động|tuần tra|thực hiện|hành trình|lênh đênh|trên biển|họp|đàm phán|diễn ra|thảo luận|thăm|trao đổi|huấn luyện|diễn tập)|${EVENT.vi}\\s(?:\\p{L}{2,9}\\s){0,4}${COUNT.vi}\\sngày`,
    "iu",
  ),
};
/** What says that the day told is the first of what is counted: "the two-day meeting opened". Bounded. */
export const OPENED_ON = {
  en: /\b(?:opened|opens|opening|began|begins|beginning|started|starts|starting|kicked off|kicks off|got under ?way|gets under ?way|convened)\b/i,
  vi: /(?:khai mạc|bắt đầu|mở màn)/iu,
};
/** What says that the day told is the last. Bounded. */
export const CLOSED_ON = {
  en: /\b(?:wrapped up|wraps up|concluded?s?|ended|ends|ending|concluding|wrapping up|capping|closed|(?:came|drew|comes|draws) to (?:a close|an end|its close)|curtain (?:falls|fell)|wound up|rounded off|finished|completed)\b/i,
  vi: /(?:kết thúc|bế mạc|khép lại|hoàn thành)/iu,
};
const ROUND_OF = /^(?:visit|port-call)$/;
const DAYS = new Set<DateMention["form"]>(["day", "near", "weekday"]);

const countOf = (match: RegExpExecArray): number => {
  const word = match.slice(1).find((group) => group !== undefined) ?? "";
  return NUMBER_WORDS[word.toLowerCase()] ?? Number(word);
};

/**
 * First and last day of an event of which the text gives one day and how many it lasted.
 * @param mention the words of the one day
 * @param day     that day in full, EDTF
 * @returns       both days, EDTF, and the words that give the length
 */
export function daysLong(
  { text, lang }: Report,
  scene: Scene,
  mention: DateMention,
  day: string,
): { start: string; end: string; by: Span } | undefined {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const number = dayNumberOf({ year, month, day: date });
  if (number === undefined || !DAYS.has(mention.form) || (mention.form === "day" && mention.last)) return undefined;
  const near = inOrder(scene).filter(
    ({ index, isHeadline }) => !isHeadline && index >= scene.lead.index && index <= scene.lead.index + 1,
  );
  const told = near.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const counted = told && told.past.length === 0 ? countedFrom({ text, lang }, told, mention) : undefined;
  if (counted && counted.days > 1 && isOfEvent(scene, text.slice(counted.by.start, counted.by.end)))
    return { start: day, end: isoOf(number + counted.days - 1), by: counted.by };
  const lead = text.slice(scene.lead.start, scene.lead.end);
  const isClosed = CLOSED_ON[lang].test(lead);
  const isOpened = !isClosed && OPENED_ON[lang].test(lead);
  for (const view of near) {
    const words = text.slice(view.start, view.end);
    const match = isClosed
      ? LASTED[lang].exec(words)
      : (BEGINS[lang].exec(words) ?? (isOpened && view.index === scene.lead.index ? LASTED[lang].exec(words) : null));
    if (!match) continue;
    const by = { start: view.start + match.index, end: view.start + match.index + match[0].length };
    // "... hai ngày tới Angola, kể từ khi nhậm chức": what was before stands behind the count.
    if (view.past.some(({ start }) => start < by.end)) continue;
    const length = countOf(match);
    // "In a state visit lasting two days, 21-22/12": of the visit, which has its own days.
    if (NUMBERED.test(text.slice(by.end, by.end + SPAN_CHARS))) continue;
    if (length < 2 || length > LONGEST || !isOfEvent(scene, countedIn(text, by))) continue;
    return isClosed
      ? { start: isoOf(number - length + 1), end: day, by }
      : { start: day, end: isoOf(number + length - 1), by };
  }
  return undefined;
}

const LONGEST = 60;
/** "21-22/12" right behind the count. Bounded. */
const NUMBERED = /^,?\s\(?(?:từ\s)?(?:ngày\s)?\d{1,2}(?:[/.]\d{1,2})?\s?(?:[-–]|và|đến)\s?\d{1,2}[/.]\d/u;
const SPAN_CHARS = 26;

/** Before "lasting three days": what lasted. Bounded. */
export const VISIT_BEFORE =
  /(?:\b(?:visit|stay|trip|tour)\b|(?<!\p{L})(?:chuyến thăm|chuyến công tác|chuyến công du))[^.;,\n]{0,40}\s$/iu;
const VISIT_CHARS = 60;

/** The words of a count, with the visit that they belong to. */
const countedIn = (text: string, { start, end }: Span): string =>
  (VISIT_BEFORE.exec(text.slice(Math.max(0, start - VISIT_CHARS), start))?.[0] ?? "") + text.slice(start, end);

/** "Began a five-day state visit, held talks on Tuesday": the days are of the visit around the talks. */
const isOfEvent = ({ kind }: Scene, words: string): boolean =>
  ROUND_OF.test(kind) || !/\b(?:visit|stay|trip|tour)\b|thăm|công tác/iu.test(words);
