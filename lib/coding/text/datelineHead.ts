import { MONTHS_EN } from "../dates/calendarWords";
import { CAPITALS } from "../keywords/capitals";
import { AGENCIES } from "../keywords/furniture";
import type { Span } from "./quote";
import { readTokens } from "./tokens";

/** The head of a report: city, day and agency before a dash. */
export interface Dateline extends Span {
  /** words of the head, without the dash */
  head: Span;
  publisher?: string;
}

/** Characters of a paragraph in which its head stands. */
export const LONGEST_HEAD = 110;

/** The agency that a head names. */
export function publisherOf(head: string): string | undefined {
  const small = head.toLowerCase();
  const bracket = /\(([^()]{2,40})\)/.exec(small)?.[1] ?? small.trimEnd();
  // "(TTXVN 17/1)": the agency with its day
  const [undated = ""] = bracket.split(/,?\s(?:ngày\s)?\d/, 1);
  for (const part of [bracket, undated, ...bracket.split(/[/,|]/)]) {
    const known = AGENCIES[part.trim()];
    if (known) return known;
  }
  const letters = /\((\p{Lu}{2,7})\)/u.exec(head)?.[1];
  return letters === undefined || NO_AGENCIES.has(letters) ? undefined : letters;
}

/** Letters in brackets after a city that name its country. */
const NO_AGENCIES = new Set(["USA", "US", "UAE", "UK", "PRC", "ROK", "DPRK", "NSW", "DC", "ACT"]);

/** "READOUT: Secretary's Meeting": the rubric of a page, no city. */
const RUBRICS = new Set(
  "readout statement remarks joint press media release note fact transcript summary update breaking news official photo video exclusive".split(
    " ",
  ),
);

/** "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT": a letterhead, no city. */
const OFFICES = new Set("minister president secretary ministry department embassy".split(" "));

const STATES = new Set("republic kingdom government commonwealth state".split(" "));

/** "(daibieunhandan.vn, 2/9/2025)" */
const SITE = /\b[a-z]{3,24}(?:\.(?:gov|com|org|edu))?\.(?:vn|com|org|net)\b/;

/** "(Hãng tin Asia-Info)", "(Phóng viên TTXVN tại Nam Mỹ)", "(Kazinform bản tiếng Việt)": an agency in words of its own. Bounded. */
export const SENDER =
  /\((?:(?:hãng|hãng tin|thông tấn xã|phóng viên|phóng viên của|pv|p\/v|báo|đài|news agency|from our correspondent)\s[\p{L}\d .,+/-]{2,44}|[\p{L}+ .-]{2,20},?\s(?:bản|tiếng)\s[\p{L} ]{2,14})\)/iu;

/** "Washington D.C. (Bộ Nông nghiệp và Môi trường)": a house that tells of itself. Bounded. */
export const HOUSE_SENDER =
  /\((?:Bộ|Ban|Đại sứ quán|Tổng Lãnh sự quán|Cổng|Văn phòng|Báo|Tạp chí|Đài|Phòng|Sở|Vụ|Cục)\s[\p{L} ,-]{2,50}\)/u;

/** "HANOI", "KUALA LUMPUR, Malaysia", "Hanoi, 12 December 2023", "Hà Nội (TTXVN)": no verb, all capitals or names. */
export function isHead(head: string): boolean {
  // "Dar es Salaam. "
  if (CAPITALS.has(head.toLowerCase())) return true;
  // "Mát-xcơ-va": one word.
  const tokens = readTokens(
    head
      .replace(SITE, "Site")
      // "Tân Hoa xã, Bắc Kinh, ngày 15/5/2024 -"
      .replace("Tân Hoa xã", "Xinhua")
      .replace(SENDER, "")
      .replace(HOUSE_SENDER, "")
      .replace(/(?<=\p{L})-(?=\p{Ll})/gu, ""),
  );
  if (tokens.length === 0 || tokens.length > 12 || RUBRICS.has(tokens[0]?.key ?? "")) return false;
  if (tokens.some(({ key }) => OFFICES.has(key))) return false;
  // "Republic of Estonia – Ministry of Foreign Affairs"
  if (STATES.has(tokens[0]?.key ?? "") && tokens[1]?.key === "of") return false;
  return tokens.every(
    ({ key, isCapital }) =>
      isCapital ||
      /^\d/.test(key) ||
      MONTHS_EN.has(key) ||
      key === "of" ||
      key === "ngày" ||
      key === "tháng" ||
      key === "năm" ||
      key === "thứ" ||
      key === "online" ||
      key === "news" ||
      key in AGENCIES ||
      key === "vn" ||
      key === "com",
  );
}

/** "Hanoi, 22/8/2025", "Hanoi, 22 August", "Hanoi, August 22". */
export function isDay(head: string): boolean {
  if (/(?:\d{4}|\d[/-]\d{1,2})$/.test(head)) return true;
  const [left, right] = readTokens(head).slice(-2);
  const isNumber = (key: string) => /^\d{1,2}$/.test(key);
  return (
    left !== undefined &&
    right !== undefined &&
    ((isNumber(left.key) && MONTHS_EN.has(right.key)) || (MONTHS_EN.has(left.key) && isNumber(right.key)))
  );
}
