import { CAPITALS } from "../keywords/capitals";
import { anyForm } from "./datelineForms";
import { type Dateline, HOUSE_SENDER, isDay, isHead, LONGEST_HEAD, publisherOf, SENDER } from "./datelineHead";
import { isPair } from "./pairHead";
import type { Span } from "./quote";
import { readTokens } from "./tokens";

/** "New York, 24/9/2025 (giờ địa phương). " */
const LOCAL_TIME = /\s\((?:giờ địa phương|giờ [\p{L}\s]{3,14}|local time)\)$/iu;
/** After the dash: "Johannesburg (VNA) - November 23, 2025 - Prime Minister", "(CSB) - Hải Phòng, 30/4/2024. ". Bounded. */
export const DAY_MORE =
  /^(?:(?:\p{Lu}\p{L}{0,11}[\s,]\s?){1,4})?(?:(?:[Tt]hứ \p{L}{2,4}|[Cc]hủ nhật),?\s)?(?:(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}|(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\p{L}{3,9}\.?\s\d{1,2}|ngày\s\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?|\d{4}-\d{2}-\d{2}))(?:,?\s\d{1,2}[:h]\d{2})?\s{0,2}(?:--|[-–—|:.])\s{1,2}/u;
const DASHES = ["--", " – ", " — ", " - ", ")- ", ") –", "– ", "— ", "|", ": ", ". "];

/** "(Vietnam+)" at the end of a head. */
const IN_BRACKETS = /\s?\([^()]{2,40}\)$/;
const MOST_WORDS = 6;

/** "NHK WORLD - Tiếng Việt": a line of which hardly a word is left is a letterhead. */
const isRubric = (rest: string, isWhole: boolean): boolean =>
  isWhole &&
  rest !== "" &&
  rest !== rest.toUpperCase() &&
  !/[.!?:;,\d)]/.test(rest) &&
  (rest.trim().split(/\s+/).length < FEWEST_OF_BODY || OF_LANGUAGE.test(rest));
/** "YONHAP NEWS – Bản tiếng Việt". Bounded. */
const OF_LANGUAGE =
  /^(?:(?:bản|ấn bản|phiên bản)\s)?tiếng\s\p{Lu}\p{L}{2,6}$|^\p{Lu}\p{L}{3,10}\s(?:edition|service)$/iu;
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
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEAD));
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
    if (isRubric(opening.slice(after), paragraph.end - paragraph.start < LONGEST_HEAD)) continue;
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
    const more = DAY_MORE.exec(text.slice(end, Math.min(paragraph.end, end + LONGEST_HEAD)));
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
  return anyForm(opening, paragraph);
}
