import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { isOld } from "./notItsDate";

/** True if a sentence names a day, month or year well before the report: it tells of another time. */
export function isOldSentence(report: Report, { start, dates, future }: SentenceView): boolean {
  const filed = report.day?.year;
  return dates.some(
    (date) =>
      // "Sẽ gặp Thủ tướng A để trao đổi về thảm họa năm 2022": of what they will speak.
      !(date.form === "year" && future.some(({ end }) => end <= date.start)) &&
      (isOld(report, date) || (date.form === "year" && filed !== undefined && date.year < filed - 1)) &&
      !isSince(report.text, start, date) &&
      !isOfAnniversary(report.text, date),
  );
}

/** "The fourth since the format was created in 2019", "kể từ năm 2019": when a series or ties began. */
export const SINCE = /(?:\bsince|(?<!\p{L})kể từ)\s/giu;
const CLAUSE_END = /[.,;:\n]/;
const SINCE_CHARS = 70;

function isSince(text: string, floor: number, { start }: Span): boolean {
  const before = text.slice(Math.max(floor, start - SINCE_CHARS), start);
  const last = [...before.matchAll(SINCE)].at(-1);
  return last !== undefined && !CLAUSE_END.test(before.slice(last.index));
}

/** "50 năm thiết lập quan hệ (1975 - 2025)": from when to when. Bounded. */
export const FROM_TO = /^\s?[-–—]\s?(?:19|20)\d{2}\)/u;

const isOfAnniversary = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === "(" && FROM_TO.test(text.slice(end, end + 10));
