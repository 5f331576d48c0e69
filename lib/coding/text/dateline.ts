import { MONTHS_EN } from "../dates/calendarWords";
import { CAPITALS } from "../keywords/capitals";
import { AGENCIES } from "../keywords/furniture";
import { isPair } from "./pairHead";
import type { Span } from "./quote";
import { readTokens } from "./tokens";

/** The head of a report: city, day and agency before a dash. */
export interface Dateline extends Span {
  /** words of the head, without the dash */
  head: Span;
  publisher?: string;
}

const LONGEST = 110;
/** "NEW DELHI, Nov 27, 2025 (PTI) Defence Minister": agency or day in brackets, then the report without a dash. */
const BRACKETED = /^([^()\n]{3,60}\(([^()\n]{2,40})\))\.?\s{1,2}(?=["“\p{Lu}])/u;
/** "(baoquangninh.vn, 10/12/2025) Ngày 9/12": who published it and when, before the report. */
const SOURCED =
  /^(\((?:\p{L}[\p{L}.+-]{1,24}(?:\s\p{L}[\p{L}.+-]{1,14}){0,9}),\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\))\s?[-–—]?\s(?=["“\p{Lu}])/u;
/** "VLADIVOSTOK, September 4. /TASS/. ": agency between strokes. */
const STROKED = /^(\p{Lu}[^/()\n]{2,50}\s\/(\p{Lu}{3,8})\/)\.?\s{1,2}(?=["“\p{Lu}])/u;
/** "New York, 24/9/2025 (giờ địa phương). " */
const LOCAL_TIME = /\s\((?:giờ địa phương|giờ [\p{L}\s]{3,14}|local time)\)$/iu;
/** After the dash: "Johannesburg (VNA) - November 23, 2025 - Prime Minister", "(CSB) - Hải Phòng, 30/4/2024. ". Bounded. */
export const DAY_MORE =
  /^(?:(?:\p{Lu}\p{L}{0,11}[\s,]\s?){1,4})?(?:(?:[Tt]hứ \p{L}{2,4}|[Cc]hủ nhật),?\s)?(?:(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}|(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\p{L}{3,9}\.?\s\d{1,2}|ngày\s\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?|\d{4}-\d{2}-\d{2}))(?:,?\s\d{1,2}[:h]\d{2})?\s{0,2}(?:--|[-–—|:.])\s{1,2}/u;
const DASHES = ["--", " – ", " — ", " - ", ")- ", ") –", "– ", "— ", "|", ": ", ". "];

function publisherOf(head: string): string | undefined {
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
function isHead(head: string): boolean {
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
function isDay(head: string): boolean {
  if (/(?:\d{4}|\d[/-]\d{1,2})$/.test(head)) return true;
  const [left, right] = readTokens(head).slice(-2);
  const isNumber = (key: string) => /^\d{1,2}$/.test(key);
  return (
    left !== undefined &&
    right !== undefined &&
    ((isNumber(left.key) && MONTHS_EN.has(right.key)) || (MONTHS_EN.has(left.key) && isNumber(right.key)))
  );
}

/** "(Vietnam+)" at the end of a head. */
const IN_BRACKETS = /\s?\([^()]{2,40}\)$/;
const MOST_WORDS = 6;

/** "NHK WORLD - Tiếng Việt": a line of which hardly a word is left is a letterhead. */
const isRubric = (rest: string, isWhole: boolean): boolean =>
  isWhole &&
  rest !== "" &&
  rest !== rest.toUpperCase() &&
  !/[.!?:;,\d)]/.test(rest) &&
  rest.trim().split(/\s+/).length < FEWEST_OF_BODY;
const FEWEST_OF_BODY = 3;

/** Words of a head without those of a day: "ngày 9 tháng 10 năm 2019" counts as its three numbers. */
const wordsOf = (head: string): number =>
  readTokens(head.replace(SENDER, "")).filter(({ key }) => !["ngày", "tháng", "năm"].includes(key)).length;

/** Where a dash stands first; a stop may end "Mar." before the one that ends the head: "Lima, Mar. 18. ". */
function placesOf(opening: string, dash: string): number[] {
  const first = opening.indexOf(dash);
  return dash === ". " && first >= 0 ? [first, opening.indexOf(dash, first + 1)] : [first];
}

/**
 * The dateline at the start of a paragraph, if it has one.
 * @returns its span with the dash, so that the report begins at `end`
 */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  // "MALAYSIA, UZBEKISTAN TO STRENGTHEN COOPERATION IN HALAL INDUSTRY - ZAHID": a headline in capitals.
  if (!/\p{Ll}/u.test(opening)) return undefined;
  for (const [dash, at] of DASHES.flatMap((one) => placesOf(opening, one).map((place) => [one, place] as const))) {
    if (at < 2) continue;
    const after = at + dash.length;
    const head = opening.slice(0, dash.startsWith(")") ? at + 1 : at);
    // "(Baocaobang.vn) Từ ngày 15 - 17/10": a dash between two days
    if (/(?<!\p{L})ngày\s\d{1,2}$/iu.test(head.trimEnd()) && /^\d{1,2}[/.-]\d/.test(opening.slice(after))) continue;
    // "HOẠT ĐỘNG TRONG TUẦN (7/7 - 12/7/2025)": a bracket that is still open
    if (head.lastIndexOf("(") > head.lastIndexOf(")")) continue;
    if (!isHead(head.replace(LOCAL_TIME, "")) || isPair(head, opening.slice(after))) continue;
    if (isRubric(opening.slice(after), paragraph.end - paragraph.start < LONGEST)) continue;
    const publisher = publisherOf(head);
    const isCapitals =
      head.replace(/\([^()]*\)/g, "").replace(/,.*$/s, "") ===
      head
        .replace(/\([^()]*\)/g, "")
        .replace(/,.*$/s, "")
        .toUpperCase();
    const day = head.replace(LOCAL_TIME, "");
    const isDated = isDay(day.replace(publisher ? IN_BRACKETS : /$^/, ""));
    // "Astana. Today": a capital by itself.
    const isSeat = CAPITALS.has(head.toLowerCase()) && /^\p{Lu}/u.test(opening.slice(after));
    if (dash === ". " && !isSeat && (!isDated || wordsOf(day) > MOST_WORDS)) continue;
    if (dash === ": " && ((!isCapitals && !(isDated && wordsOf(day) <= MOST_WORDS)) || head.length < 4)) continue;
    const isSent = publisher !== undefined || HOUSE_SENDER.test(head);
    if (!isSent && !isCapitals && !/\d/.test(head) && ["-", "|"].includes(dash.trim())) continue;
    let end = paragraph.start + after;
    const more = DAY_MORE.exec(text.slice(end, Math.min(paragraph.end, end + LONGEST)));
    const headEnd =
      more && !/\d{4}/.test(head) ? end + more[0].search(/[\s–—|:-]{1,4}$/) : paragraph.start + head.trimEnd().length;
    if (more && headEnd > paragraph.start + head.length) end += more[0].length;
    while (end < paragraph.end && /[\s–—-]/.test(text.charAt(end))) end++;
    return {
      start: paragraph.start,
      end,
      head: { start: paragraph.start, end: headEnd },
      ...(publisher ? { publisher } : {}),
    };
  }
  return (
    bracketed(opening, paragraph) ??
    squared(opening, paragraph) ??
    stroked(opening, paragraph) ??
    sourced(opening, paragraph)
  );
}

/** "[Astana, 12/6] Hai bên": all of the head in brackets. */
const SQUARED = /^(\[(\p{Lu}[^[\]\n]{2,50})\])\s?[-–—:]?\s{0,2}(?=["“\p{Lu}])/u;

function squared(opening: string, { start }: Span): Dateline | undefined {
  const [whole, head = "", inside = ""] = SQUARED.exec(opening) ?? [];
  if (whole === undefined || !isHead(inside) || !isDay(inside)) return undefined;
  return { start, end: start + whole.length, head: { start, end: start + head.length } };
}

function sourced(opening: string, { start }: Span): Dateline | undefined {
  const [whole, head = ""] = SOURCED.exec(opening) ?? [];
  return whole === undefined
    ? undefined
    : { start, end: start + whole.length, head: { start, end: start + head.length } };
}

function stroked(opening: string, { start }: Span): Dateline | undefined {
  const [whole, head = "", agency = ""] = STROKED.exec(opening) ?? [];
  if (whole === undefined || !isHead(head.replace(/\//g, " "))) return undefined;
  return {
    start,
    end: start + whole.length,
    head: { start, end: start + head.length },
    publisher: publisherOf(`(${agency})`) ?? agency,
  };
}

function bracketed(opening: string, { start }: Span): Dateline | undefined {
  const match = BRACKETED.exec(opening);
  const [whole, head = "", inside = ""] = match ?? [];
  if (whole === undefined || !isHead(head)) return undefined;
  const publisher = publisherOf(head);
  // "Hanoi, Oct 8, 2025 (Prensa Latina) The Minister": an agency that no list knows
  const isDatedHead = /\d{4}\s\(/.test(head) && /^\p{Lu}/u.test(inside);
  if (publisher === undefined && !/\d/.test(inside) && !isDatedHead) return undefined;
  return {
    start,
    end: start + whole.length,
    head: { start, end: start + head.length },
    ...(publisher === undefined ? {} : { publisher }),
  };
}
