import { type Line, readLines } from "../text/lines";
import type { Span } from "../text/quote";
import { tailOf } from "../text/signedTail";

/** "(c) 2024 BERNAMA", "Copyright © 2024 Kyodo News", "© Viet Nam News, 2025", "Bản quyền TTXVN 2025": the year of a page. Bounded. */
export const YEAR_OF_PAGE =
  /(?<!\p{L})(?:©|\(c\)|copyright|bản quyền)\s{0,2}(?:©\s|\(c\)\s)?(?:\p{L}{2,14},?\s){0,5}((?:19|20)\d{2})(?!\d|[/.-]\d|\s?[-–])/iu;
/** A year that ends a line, perhaps in brackets, perhaps with its month: "2011)", "July 2025", "tháng 7/2025". Bounded. */
export const YEAR_AT_END =
  /(?<![\p{L}\d])(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?),?\s|[Tt]háng\s\d{1,2}(?:\/|\snăm\s)|[Nn]ăm\s)?((?:19|20)\d{2})[)\].]{0,2}$/u;
/** A month and a year alone: "July 2025", "Tháng 7/2025". Bounded. */
export const MONTH_ALONE =
  /^[([]?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?),?\s|[Tt]háng\s\d{1,2}(?:\/|\snăm\s)|[Nn]ăm\s)?(?:19|20)\d{2}[)\].]{0,2}$/u;
/** How a line begins that says who wrote or filed it. Bounded. */
export const CREDITS =
  /^(?:[-–—]{1,2}\s?)?[([]?(?:(?:additional\s)?report(?:ing|ed|er)?|with|inputs?|agenc(?:y|ies)|edit(?:ed|ing|or)|compiled|written|translated|by|from|source|story|text|end|nguồn|theo|pv|phóng viên|tổng hợp|bài|tin|biên dịch|biên tập|thực hiện)(?!\p{L})/iu;
/** What a picture or another report is told by: its year is not the page's. Bounded. */
export const OF_PICTURE = /(?<!\p{L})(?:photos?|picture|image|file|archive|caption|ảnh|tư liệu)(?!\p{L})/iu;
/** What parts a year from who signs. Bounded. */
const APART = /(?:[,;/(–—-]\s?|\s[(])$/u;
/** How an agency ends its report: "==Kyodo 2025", "--BERNAMA 2025". */
const SIGN_OFF = /^(?:==|--)\s?\p{Lu}\p{L}{2,11}\s$/u;
/** Names alone: "PTI, New Delhi", "Báo Nhân Dân", "The Hindu". */
const NAMES = /^[\p{Lu}\d]/u;

const MOST_LINES = 3;
const MOST_CHARS = 90;
const MOST_NAMES = 6;
const PAGE_END_CHARS = 400;

const isNames = (head: string): boolean => {
  const words = head.split(/[\s,;/()[\]=–—-]+/u).filter(Boolean);
  return words.length > 0 && words.length <= MOST_NAMES && words.every((word) => NAMES.test(word));
};

/** The year by which one of the last lines signs the page: "(With agency inputs, 2025)", "PTI, 2025", "Tháng 7/2025". */
function yearOfLine(line: Line | undefined): { year: number; by: Span } | undefined {
  if (!line || line.text.length > MOST_CHARS || OF_PICTURE.test(line.text)) return undefined;
  const { text, start } = line;
  const match = YEAR_AT_END.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return undefined;
  const head = text.slice(0, match.index);
  const isClosed = /^[([]/.test(text) && /[)\]]\.?$/.test(text);
  const isSigned =
    MONTH_ALONE.test(text) ||
    (CREDITS.test(head) && (APART.test(head) || /[)\]]\s$/.test(head))) ||
    (isNames(head) && (isClosed || APART.test(head) || SIGN_OFF.test(head)));
  if (!isSigned) return undefined;
  const at = start + match.index + match[0].indexOf(digits);
  return { year: Number(digits), by: { start: at, end: at + digits.length } };
}

/** The year with which a page is signed, on its last lines or beside its copyright. */
export function yearOfPage(text: string): { year: number; by: Span } | undefined {
  const from = Math.max(0, text.length - PAGE_END_CHARS);
  const match = YEAR_OF_PAGE.exec(text.slice(from));
  const digits = match?.[1];
  if (match && digits !== undefined) {
    const at = from + match.index + match[0].lastIndexOf(digits);
    return { year: Number(digits), by: { start: at, end: at + digits.length } };
  }
  const lines = readLines(text).filter((line) => line.text !== "");
  return lines
    .slice(1)
    .slice(-MOST_LINES)
    .reverse()
    .flatMap((line) => yearOfLine(line) ?? yearOfLine(tailOf(line)) ?? [])[0];
}
