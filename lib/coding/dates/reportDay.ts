import { calendarOf, parseDate } from "@/lib/model/date";
import type { Span } from "../text/quote";
import type { ReportParts } from "../text/splitReport";
import type { DateMention } from "./dateMention";
import type { ReportDay } from "./filedDay";
import { SAID_THIS } from "./saidThis";
import { dayNumberOf } from "./settleYear";
import { yearOfPage } from "./yearOfPage";

function inSpan(dates: readonly DateMention[], span: Span, from: ReportDay["from"]): ReportDay[] {
  return dates.flatMap((mention) =>
    mention.form === "day" && mention.start >= span.start && mention.end <= span.end
      ? [{ ...mention.first, span: { start: mention.start, end: mention.end }, from }]
      : [],
  );
}

function published(text: string | undefined): ReportDay[] {
  const span = text === undefined ? undefined : parseDate(text);
  return span?.precision === "day" ? [{ ...calendarOf(span.first), from: "published" }] : [];
}

/**
 * Before the day of a statement: "the ministry said on December 10", "stated here on Tuesday", "told a regular press conference in
 * Jakarta on Friday", "said in an interview with the radio on". Bounded.
 */
export const SAID =
  /(?:said|says|informed|informs|stated|noted|remarked|disclosed|revealed|declared|confirmed|announced|told (?:reporters|journalists|the media|a (?:press|news) (?:conference|briefing))|reported|dated|in a statement|in a press release|cho biết|cho hay|thông tin|thông báo|đưa tin|thông cáo|công bố)(?: (?:here|there|in \p{Lu}\p{L}{2,14}))?(?: in a (?:statement|press release|release))?(?: (?:on|dated|of|ngày|vào ngày|hôm|vào))?\s{1,2}$/iu;
/** The same with where it was said: "told a regular press conference in Jakarta on", "said in an interview with the radio on". Bounded. */
export const SAID_AT =
  /(?<!\p{L})(?:conference|briefing|interview|họp báo|phỏng vấn)(?: in \p{Lu}\p{L}{2,14}| with \p{L}{2,14})?(?: (?:on|ngày|vào ngày))?\s{1,2}$/iu;
/** "Phóng viên được biết từ Hải quân Trung Quốc hôm nay", "Xinhua learned from the ministry on". Bounded. */
export const LEARNT =
  /(?:(?<!\p{L})được biết|\b(?:has\s|have\s)?learn(?:ed|t))\s(?:(?:từ|from)\s[^.;:\n]{3,60}\s)?(?:on\s|ngày\s|vào\s|hôm\s)?$/iu;
/** "In a statement released on August 18", "theo thông cáo phát đi ngày": the day of the paper. Bounded. */
export const SAID_ON_PAPER =
  /(?<!\p{L})(?:in|according to|theo|trong)\s(?:(?:an?|the|its|his|her)\s)?(?:\p{L}{2,12}\s){0,2}(?<!joint )(?:statement|release|advisory|notice|readout|post|announcement|thông cáo|tuyên bố|thông báo)\s(?:(?:released|issued|posted|published|dated|sent|shared|phát đi|phát ra|phát|đăng tải|công bố|đưa ra)\s)?(?:(?:on|trên)\s(?:X|Facebook|Telegram|social media|its website)\s)?(?:on\s|late\s|ngày\s|vào ngày\s|sáng\s|chiều\s|tối\s)?$/iu;
const SAYING =
  /(?<!\p{L})(?:said|says|told|informed|stated|noted|remarked|disclosed|confirmed|announced|cho biết|cho hay|trả lời)(?!\p{L})/iu;
/** After it: "ngày 23/4 dẫn thông cáo", "on Friday announced that", "hôm qua cho biết". Bounded. */
export const SAID_AFTER =
  /^(?: \([^()]{2,20}\))?,? (?:also |đã |vừa )?(?:announced|confirmed that|stated that|reported|cho biết|cho hay|thông báo|đưa tin|dẫn (?:lời|thông|nguồn)|(?:ra|phát|phát đi|công bố|đưa ra|có) (?:thông báo|thông cáo|tuyên bố))(?!\p{L})/iu;
const LOOK_BACK = 120;
const LOOK_AHEAD = 50;
/** Bounded. */
const DAY_BESIDE = /^,?\s\(?(?:ngày\s)?\d{1,2}[./-]\d{1,2}(?:[./-]\d{4})?\)?(?=[\s,])/u;

/** After it: "said on Wednesday after meeting", "hôm thứ Tư sau khi hội đàm": said where they met. Bounded. */
export const SAID_AT_MEETING =
  /^,?\s(?:right |shortly |sau khi |ngay sau khi |ngay sau )?(?:after|following|at the end of|sau|kết thúc|gặp|hội đàm)\s(?:(?:he|she|they|khi|a|an|his|her|their|the|cuộc|buổi)\s){0,2}(?:\p{L}{3,12}\s){0,2}(?:met|meeting|talks|holding|hosting|receiving|hội đàm|gặp|hội kiến|làm việc)(?!\p{L})/iu;
/** The same at the meeting itself: "said on Monday in Hanoi at a meeting with", "told X on Monday when receiving". Bounded. */
export const SAID_IN_MEETING =
  /^,?\s(?:(?:in|at)\s\p{Lu}[\p{L}-]{2,14}(?:\s\p{Lu}[\p{L}-]{2,14}){0,2},?\s)?(?:(?:at|during|in)\s(?:an?|the|his|her|their)\s(?:(?!press|news)[\p{L}-]{2,12}\s){0,2}(?:meeting|talks|reception|working session|luncheon|dinner|courtesy call)\s(?:with|for)|(?:while|when|as)\s(?:(?:he|she|they)\s)?(?:receiv|meeting|met|hosting|hosted|welcom))/iu;
const MEETING_AHEAD = 90;

/** "Bộ Ngoại giao cho biết ngày 4/10, Ngoại trưởng A đã điện đàm": the day at the head of what is told. Bounded. */
export const TOLD_ON =
  /^,\s(?:(?:tại|ở)\s[^,.;:\n]{3,60},\s)?(?:\p{Lu}|ông\s|bà\s|hai\s|đoàn\s)[^,.;:\n]{0,70}?\s?(?:đã|vừa)\s/u;
const TELLS_VI = /(?:cho biết|cho hay|thông báo)(?:\s(?:vào|hôm))?(?:\s(?:sáng|trưa|chiều|tối))?(?:\sngày)?\s$/iu;
const TELLS_CHARS = 34;

const isOfTold = (text: string, { start }: DateMention, behind: string): boolean =>
  TOLD_ON.test(behind) && TELLS_VI.test(text.slice(Math.max(0, start - TELLS_CHARS), start));

/** A sentence that ends right behind a date. */
const SENTENCE_END = /^["”]?\.["”]?\s{1,3}/u;

/** True if a date says when something was said or announced, not when it was. */
export function isSaid(text: string, mention: DateMention): boolean {
  const behind = text.slice(mention.end, mention.end + MEETING_AHEAD);
  if (isOfTold(text, mention, behind)) return false;
  if (SAID_AT_MEETING.test(behind) || SAID_IN_MEETING.test(behind)) return false;
  // "... will be reopened, the minister said today. He said this after meeting X".
  const next = behind.replace(SENTENCE_END, "");
  if (next !== behind && SAID_THIS.test(next)) return false;
  const before = text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
  return (
    SAID.test(before) ||
    SAID_ON_PAPER.test(before) ||
    LEARNT.test(before) ||
    (SAID_AT.test(before) && SAYING.test(before)) ||
    // "Hôm nay 17.6 cho hay", "on Tuesday (June 17) said that"
    SAID_AFTER.test(text.slice(mention.end, mention.end + LOOK_AHEAD).replace(DAY_BESIDE, ""))
  );
}

/** The day of a report: its dateline's, with the year that a stamp, a statement or the caller adds; else theirs. */
export function findReportDay(
  text: string,
  parts: ReportParts,
  dates: readonly DateMention[],
  given?: string,
): ReportDay | undefined {
  const head = parts.dateline ? inSpan(dates, parts.dateline.head, "dateLine") : [];
  const stamps = parts.stamps.flatMap((stamp) => inSpan(dates, stamp, "stamp"));
  const said = dates.flatMap((mention): ReportDay[] =>
    mention.form === "day" && isSaid(text, mention)
      ? [{ ...mention.first, span: { start: mention.start, end: mention.end }, from: "said" }]
      : [],
  );
  const candidates = [...head, ...stamps, ...published(given), ...said];
  const [first] = candidates;
  const dated = first?.from === "dateLine" && first.year === undefined ? withYearOf(first, stamps) : undefined;
  if (dated) return dated;
  return candidates.find(({ year }) => year !== undefined) ?? (first && withYearOfPage(text, first));
}

/** "Wellington, ngày 29-5" of a paper of 30-5-1995: the day of the date line, in the year of the stamp that is a few days later. */
function withYearOf(day: ReportDay, stamps: readonly ReportDay[]): ReportDay | undefined {
  for (const { year, ...stamp } of stamps) {
    if (year === undefined) continue;
    const own = { ...day, year: day.month > stamp.month ? year - 1 : year };
    const [filed, put] = [dayNumberOf(own), dayNumberOf({ ...stamp, year })];
    if (filed !== undefined && put !== undefined && filed < put && put - filed <= MOST_DAYS_BETWEEN) return own;
  }
  return undefined;
}
const MOST_DAYS_BETWEEN = 7;

/** The day of a date line with the year that the page is signed with. */
function withYearOfPage(text: string, day: ReportDay): ReportDay {
  const signed = yearOfPage(text);
  return signed ? { ...day, year: signed.year } : day;
}
