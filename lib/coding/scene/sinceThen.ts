import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import type { SentenceView } from "./sentenceView";

const DATE_CHARS = 24;

/** "Đã chủ trì cuộc gặp ..., hai bên ngừng bắn kể từ 24h00 ngày 28/7": what begins on a day of the story is no other time. */
export const isSinceThen = (report: Report, { dates }: SentenceView, word: Span, act: Span): boolean =>
  word.start > act.end &&
  /^(?:kể từ|since)/iu.test(report.text.slice(word.start, word.end)) &&
  dates.some(
    (date) =>
      date.form === "day" && date.start >= word.start && date.start - word.end < DATE_CHARS && !isOld(report, date),
  );
