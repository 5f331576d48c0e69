import { MONTHS_EN } from "../dates/calendarWords";
import { AGENCIES } from "../keywords/furniture";
import { isSignedLine } from "./signedLine";
import { readTokens } from "./tokens";

const STAMP_WORDS = new Set(
  `published updated posted issued press media created modified release immediate date time last on at am pm gmt utc ict est edt bst ist jst kst hkt sgt cet cest cst cdt pst pdt mst msk aest aedt nzst nzdt wib pht gst eat by the of hours hrs minutes ago
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun st nd rd th
  thứ hai ba tư năm sáu bảy chủ nhật cập nhật ngày đăng tháng lúc giờ phút lần cuối xuất bản thời gian t2 t3 t4 t5 t6 t7 cn
  tổng hợp theo lược dịch biên dịch biên tập ghi thực hiện
  số ra báo admin phát hành source vn com news online xinhua vna vov ttxvn reuters kyodo vgp vnp news nguồn theo editor huaxia bản tiếng tin phóng viên sgt edt aedt`
    .split(/\s+/)
    .filter(Boolean),
);
const HAS_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\b\d{4}\b/;

/** True if a line says only when the page was published: "Thứ Hai, 03/11/2025 10:39", "Updated: November 3, 2025". */
export function isDateStamp(text: string): boolean {
  const line = ofPaper(text);
  if (line.length > 90 || !HAS_DAY.test(line)) return false;
  const others = readTokens(line.replace(SITE, "")).filter(
    ({ key }) => !/^\d/.test(key) && !STAMP_WORDS.has(key) && !MONTHS_EN.has(key) && !(key in AGENCIES),
  );
  // "Vientiane Times, 12 March 2025"
  const isMasthead =
    others.length <= MOST_MASTHEAD_WORDS &&
    others.every(({ isCapital }) => isCapital) &&
    (/\b(?:19|20)\d{2}(?:-\d{2}-\d{2})?\)?(?:\s\([\p{L}+/ -]{2,24}\))?$/u.test(line) || PUT_ONLINE.test(line));
  if (isSentIn(line) || isByline(line) || isCopyright(line) || isSignedLine(line)) return true;
  if (isMasthead && line.length <= MASTHEAD_CHARS) return true;
  return (
    others.length === 0 ||
    (PUT_ONLINE.test(line) && !/[.!?]$/.test(line)) ||
    (others.length <= MOST_SITE_WORDS && FULL_DAY.test(line) && CLOCK.test(line)) ||
    (others.length <= MOST_SITE_WORDS && AT_EDGE.test(line) && line.length <= MASTHEAD_CHARS && !/[.!?:,]$/.test(line))
  );
}

/** "– Samoa Bulletin, Friday 11 April 2025, page 3", "(Fiji Sun, 8 July 2025, p. 4)": the line of a paper without its page. */
const ofPaper = (line: string): string =>
  PAGE_LAST.test(line) ? line.replace(/^[([]?(?:[–—-]{1,2}\s)?/u, "").replace(PAGE_LAST, "") : line;
/** Bounded. */
export const PAGE_LAST = /,?\s(?:page|pages|pp?\.|pg\.?)\s?\p{Lu}?\d{1,3}(?:[-–]\d{1,3})?\.?[)\]]?$/iu;

/** "Đăng ngày 08/10/2025, RFI tiếng Việt": the day before whose page it is. Bounded. */
export const PUT_ONLINE =
  /^(?:(?:tin |bài |thông tin |ngày )?đăng(?: tải)?|(?:ngày |được )?cập nhật|xuất bản|published|updated|posted)(?: (?:lúc|ngày|on))?:?\s\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}(?!\d)/iu;
/** The address of a site: "bocongan.gov.vn". */
const SITE = /\b[a-z\d-]{2,20}(?:\.[a-z]{2,6}){1,2}\b/;
const MOST_MASTHEAD_WORDS = 4;
const MASTHEAD_CHARS = 60;
/** "vietnamplus.vn | Thứ ba 10/12/2024 20:14": a site's name beside day and time. */
const MOST_SITE_WORDS = 5;
/** "U.S. Indo-Pacific Command Public Affairs | Aug. 21, 2026" */
const MOST_OFFICE_WORDS = 9;
const FULL_DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\b(?:19|20)\d{2}\b/;
/** "04.07.2025 EEAS Press Team", "Chính trị 2024-05-29": a day in numbers at one end of a few words. */
const AT_EDGE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})\s|\s(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/u;
const CLOCK = /\b\d{1,2}[:h]\d{2}(?!\d)/;

/** "Ngọc Linh/VOV-Australia (theo tin phóng viên gửi về ngày 13/11/2025)": who sent it, and when. Bounded. */
export const SENT_IN =
  /\((?:[^()\n]{0,40}\s)?(?:theo|gửi|tổng hợp|ghi|tin|từ)(?:\s[^()\n]{1,30})?\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\)\.?$/iu;

const isSentIn = (line: string): boolean => SENT_IN.test(line) && !/[.!?]\s/.test(line);

/** "By Khuon Narim | Khmer Times | May 18, 2026", "ABC News · Posted Tue 4 Mar 2025": one part of the line is a day and nothing else. */
function isByline(line: string): boolean {
  const parts = line.split(/\s(?:[|•·–—-]|--)\s|\s?[|•·]\s?/);
  if (parts.length < 2 || /[.!?]$/.test(line)) return false;
  const isDay = (part: string): boolean =>
    PLACE_DAY.test(part) ||
    (DAY.test(part) &&
      readTokens(part).every(({ key }) => /^\d/.test(key) || STAMP_WORDS.has(key) || MONTHS_EN.has(key)));
  const others = parts.filter((part) => !isDay(part));
  return others.length < parts.length && others.every((part) => readTokens(part).length <= MOST_OFFICE_WORDS);
}

/** "© Bản quyền thuộc TTXVN, 19/08/2026": whose the page is, and its day in full. */
const OWNED = /^(?:©|\(c\)|copyright|all rights reserved|bản quyền|nguồn:|source:)/iu;
const NUMERIC_DAY =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2} tháng \d{1,2} năm (?:19|20)\d{2})\b/;

function isCopyright(line: string): boolean {
  if (!OWNED.test(line)) return false;
  const keys = readTokens(line).map(({ key }) => key);
  return (
    NUMERIC_DAY.test(line) || (keys.some((key) => MONTHS_EN.has(key)) && keys.some((key) => /^\d{1,2}$/.test(key)))
  );
}

/** "Quảng Trị, 03/06/2026": where and when it was written. Bounded. */
const PLACE_DAY = /^(?:\p{Lu}\p{L}{0,9}\s?){1,4},\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u;

const DAY = /\b(?:19|20)\d{2}\b/;
