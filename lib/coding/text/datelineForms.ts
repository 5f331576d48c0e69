import { type Dateline, isDay, isHead, LONGEST_HEAD, publisherOf } from "./datelineHead";
import type { Span } from "./quote";

/** "NEW DELHI, Nov 27, 2025 (PTI) Defence Minister": agency or day in brackets, then the report without a dash. */
const BRACKETED = /^([^()\n]{3,60}\(([^()\n]{2,40})\))\.?\s{1,2}(?=["“\p{Lu}])/u;
/** "(baoquangninh.vn, 10/12/2025) Ngày 9/12": who published it and when, before the report. */
const SOURCED =
  /^(\((?:\p{L}[\p{L}.+-]{1,24}(?:\s\p{L}[\p{L}.+-]{1,14}){0,9}),\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\))\s?[-–—]?\s(?=["“\p{Lu}])/u;
/** "VLADIVOSTOK, September 4. /TASS/. ": agency between strokes. */
const STROKED = /^(\p{Lu}[^/()\n]{2,50}\s\/(\p{Lu}{3,8})\/)\.?\s{1,2}(?=["“\p{Lu}])/u;

/** The head of a report that is set off by something else than a dash. */
export const anyForm = (opening: string, paragraph: Span): Dateline | undefined =>
  bracketed(opening, paragraph) ??
  squared(opening, paragraph) ??
  stroked(opening, paragraph) ??
  sourced(opening, paragraph) ??
  alone(opening, paragraph) ??
  reporterAt(opening, paragraph);

/** "[Astana, 12/6] Hai bên": all of the head in brackets. */
const SQUARED = /^(\[(\p{Lu}[^[\]\n]{2,50})\])\s?[-–—:]?\s{0,2}(?=["“\p{Lu}])/u;

function squared(opening: string, { start }: Span): Dateline | undefined {
  const [whole, head = "", inside = ""] = SQUARED.exec(opening) ?? [];
  if (whole === undefined || !isHead(inside) || !isDay(inside)) return undefined;
  return { start, end: start + whole.length, head: { start, end: start + head.length } };
}

/** "Tân Hoa Xã, Astana, ngày 12 tháng 6 năm 2025 (Ký giả Trương Kế Nghiệp)": a line of its own. Bounded. */
export const ALONE =
  /^(?:(?:Tân Hoa [Xx]ã|Xinhua|TTXVN|VOV|[Tt]heo\s\p{Lu}{3,8}),\s)?(\p{Lu}[\p{L} .'’-]{2,24}), (?:ngày \d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4})(?:\s\((?:[Kk]ý giả|[Pp]hóng viên|PV)\s[^()\n]{2,60}\))?\.?$/u;

function alone(opening: string, { start, end }: Span): Dateline | undefined {
  const place = end - start < LONGEST_HEAD ? ALONE.exec(opening)?.[1] : undefined;
  if (place === undefined || !isHead(place)) return undefined;
  const at = start + opening.indexOf(place);
  return { start, end, head: { start: at, end } };
}

/** "TTXVN tại Mexico City - Ngày 19/8", "(TTXVN từ Cairo) ": the agency, and from where it tells. Bounded. */
export const REPORTER_AT =
  /^(?:\((?:Phóng viên |PV )?(?:TTXVN|VOV|VNA) (?:tại|từ) (\p{Lu}[\p{L} .'’-]{2,24})\)\s(?:[-–—]\s)?|(?:Phóng viên |PV )?(?:TTXVN|VOV|VNA) (?:tại|từ) (\p{Lu}[\p{L} .'’-]{2,24})\s[-–—]\s)(?=["“\p{Lu}])/u;

function reporterAt(opening: string, { start }: Span): Dateline | undefined {
  const match = REPORTER_AT.exec(opening);
  const place = match?.[1] ?? match?.[2];
  if (!match || place === undefined || !isHead(place)) return undefined;
  const at = start + opening.indexOf(place);
  return { start, end: start + match[0].length, head: { start: at, end: at + place.length }, publisher: "VNA" };
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
