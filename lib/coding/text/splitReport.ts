import { FURNITURE_OPENERS, LIST_OPENERS } from "../keywords/furniture";
import { bylinePlace } from "./bylinePlace";
import { readDateline } from "./dateline";
import type { Dateline } from "./datelineHead";
import { isDateStamp } from "./dateStamp";
import { bulletLength, endsSentence, isWrapped, type Line, readLines } from "./lines";
import type { Span } from "./quote";
import { signedTails } from "./signedTail";
import { trailingHeadlines } from "./trailingHeadlines";

/** The parts of a report; offsets are those of the whole text. */
export interface ReportParts {
  headline?: Span;
  /** "HANOI, Dec. 12 (Xinhua) --": where the report was filed, not where the event was */
  dateline?: Dateline;
  /** lines that say when the page was published */
  stamps: Span[];
  /** what stands below pictures */
  captions: Span[];
  /** paragraphs of the report itself */
  body: Span[];
  /** headlines of other reports on the page */
  leads: Span[];
}

const LONGEST_HEADLINE = 220;
const LONGEST_FURNITURE = 90;
const LONGEST_LEAD = 260;
/** A line this long after a list is the report going on, if the list stands in its first part. */
const PROSE_CHARS = 280;

const withoutBullet = (line: Line): Span => ({ start: line.start + bulletLength(line.text), end: line.end });

/** What a line opens: a list ("Related news"), with the rest of the line where it names a headline itself. */
function listOpener(line: Line): { rest?: Span } | undefined {
  const start = line.start + bulletLength(line.text);
  const text = line.text.slice(start - line.start);
  const small = text.toLowerCase();
  const opener = LIST_OPENERS.find((entry) => small.startsWith(entry));
  if (opener === undefined) return undefined;
  const after = text.slice(opener.length).replace(/^[*_\]\s]{1,4}/, "");
  const used = text.length - after.length;
  if (after === "" || /^[:：.…>»|]{0,3}$/.test(after)) return {};
  const mark = /^\s?[:：|>»–—-]\s{0,3}/.exec(after);
  if (mark)
    return text.length > LONGEST_LEAD ? undefined : { rest: { start: start + used + mark[0].length, end: line.end } };
  // "Related news from Asia" is a heading still, "Related activities were held" is prose.
  return text.length <= 40 && !endsSentence(text) && opener.includes(" ") ? {} : undefined;
}

/** "Ảnh: ...", "(Photo: VNA)", "Trong ảnh: ..." */
const CAPTION = /^[([]?(?:photo|ảnh|trong ảnh|chú thích ảnh|caption|in the (?:photo|picture))\s?[:：]/iu;
const LONGEST_CAPTION = 240;
/** What ends with whose picture it is: "... in Hanoi on May 12, 2025. (Photo: VNA)". Bounded. */
export const CREDITED = /\((?:photo|ảnh|image|picture)(?:\sby)?\s?[:：]?\s?[^()\n]{2,40}\)\.?$/iu;
/** The same without brackets: "Ảnh: TTXVN". Bounded. */
const CREDIT_LAST = /(?<!\p{L})(?:photo|ảnh|picture)\s?[:：]/iu;
const CREDIT_CHARS = 44;
/** "/VNA Photo". Bounded. */
export const AGENCY_PHOTO = /\/\s?\p{Lu}{2,10}\sphoto\.?$/iu;

const isCaption = ({ text }: Line): boolean => text.length <= LONGEST_CAPTION && CAPTION.test(text);

const isCredited = ({ text }: Line): boolean =>
  text.length <= LONGEST_CAPTION &&
  (CREDITED.test(text) || AGENCY_PHOTO.test(text) || CREDIT_LAST.test(text.slice(-CREDIT_CHARS)));

function isFurniture(line: Line): boolean {
  if (isCaption(line)) return true;
  if (line.text.length > LONGEST_FURNITURE) return false;
  const small = line.text.toLowerCase();
  if (isDateStamp(line.text)) return true;
  if (/^[([]?(?:photo|ảnh|illustrative)\b/i.test(small)) return true;
  return FURNITURE_OPENERS.some((entry) => small.startsWith(entry)) && !endsSentence(line.text.replace(/[:.]$/, ""));
}

/** Where paragraphs begin: each line is one, but in a hard-wrapped text a blank line parts them. */
function paragraphsOf(lines: readonly Line[]): Span[] {
  if (!isWrapped(lines)) return lines.filter(({ text }) => text !== "");
  const spans: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (line.text === "") open = undefined;
    else if (open) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      spans.push(open);
    }
  }
  return spans;
}

/**
 * Take a page apart: headline, dateline, stamps of publication, paragraphs, and the headlines of other reports that
 * stand below or between them.
 */
export function splitReport(text: string): ReportParts {
  const all = readLines(text);
  const { kept, leads } = withoutLists(all);
  const stamps = kept.filter(
    (line) => line.text !== "" && line.text.length <= LONGEST_FURNITURE && isDateStamp(line.text),
  );
  const tails = signedTails(kept);
  const captions = kept.filter((line) => (isCaption(line) || isCredited(line)) && !stamps.includes(line));
  const lines = kept.filter((line) => line.text === "" || !isFurniture(line));
  const { headline, rest } = takeHeadline(lines);
  const tail = trailingHeadlines(rest);
  const paragraphs = paragraphsOf(rest.slice(0, rest.length - tail.lines));
  const dateline =
    paragraphs.slice(0, 3).flatMap((paragraph) => readDateline(text, paragraph) ?? [])[0] ?? bylinePlace(kept);
  return {
    ...(headline ? { headline } : {}),
    ...(dateline ? { dateline } : {}),
    stamps: [...stamps, ...tails].map(({ start, end }) => ({ start, end })),
    captions: captions.map(({ start, end }) => ({ start, end })),
    body: paragraphs.map(({ start, end }) => ({
      start: dateline && start === dateline.start ? dateline.end : start,
      end,
    })),
    leads: [...leads, ...tail.leads].sort((a, b) => a.start - b.start),
  };
}

/** A line that signs a page. */
const CREDIT = /^(?:copyright|©|editor|reporter|translator|by |written by|biên tập|bản quyền)/i;

/** The lines outside lists of other headlines, and those headlines. */
function withoutLists(all: readonly Line[]): { kept: Line[]; leads: Span[] } {
  const kept: Line[] = [];
  const leads: Span[] = [];
  const middle = all[all.length - 1]?.end ?? 0;
  let isInList = false;
  let above = "";
  for (const line of all) {
    const opener = line.text === "" ? undefined : listOpener(line);
    if (opener) {
      if (opener.rest) leads.push(opener.rest);
      isInList = isInList || !opener.rest || line.start > middle * 0.5;
      continue;
    }
    const isProse = line.text.length > PROSE_CHARS && line.start < middle * 0.7;
    if (isInList && isProse) isInList = false;
    // "Copyright © ANTARA 2025" and a stamp below the list are of the page.
    const isForPage = isDateStamp(line.text) && CREDIT.test(above);
    if (line.text !== "") above = line.text;
    if (!isInList || isForPage) kept.push(line);
    else if (line.text !== "" && !isFurniture(line) && line.text.length > 12) leads.push(withoutBullet(line));
  }
  return { kept, leads };
}

/** "PRIME MINISTER OF AUSTRALIA — MEDIA STATEMENT": whose page it is. Bounded. */
export const LETTERHEAD = /(?:^|[–—|:-]\s)(?:joint\s)?(?:media|press|news)\s(?:statement|release)$/iu;
/** "Foreign, Commonwealth & Development Office", "Rt Hon Winston Peters", "President of the Republic of Lithuania": whose page it is. Bounded. */
export const BODY_LINE =
  /^(?:(?:the\s)?(?:rt\s)?hon(?:ourable|orable)?\.?\s|(?:the\s)?(?:ministry|department|embassy|government|office|permanent mission|consulate general|presidency|chancellery) (?:of|for)\s|president of the republic of\s)|\s(?:office|department|ministry|secretariat|embassy|news agency|newspaper|public affairs|information (?:service|agency)|government|news)$/iu;
/** "From Nor Azlina Kamal", "By Rosemary Kileo": who wrote it. Bounded. */
export const BYLINE = /^(?:From|By|FROM|BY)\s(?:\p{Lu}[\p{L}.'’-]{0,15}\s?){2,5}$/u;
const MOST_BODY_WORDS = 16;
/** A verb or a meeting, by which a line is no letterhead. Bounded. */
export const TELLS =
  /(?<!\p{L})(?:meets?|met|visits?|visited|holds?|held|hosts?|talks|meeting|dialogue|signs?|signed|receives?|received|opens?|calls?|discuss(?:es|ed)?|welcomes?|to|conducts?|ceremony|agree[sd]?|boosts?|strengthens?|seeks?|eyes?|launch(?:es|ed)?|concludes?|gặp|tiếp|hội đàm|thăm|họp|ký|điện đàm|đối thoại|tham khảo|diễn ra|chúc mừng|trao|bàn giao|làm việc|cập cảng|diễn tập|tăng cường|thúc đẩy|nhất trí|sẽ)(?!\p{L})/iu;

/** What a page is of, wherever the words stand: "U.S. Embassy & Consulate in Vietnam", "Thế giới - Quân sự". Bounded. */
export const OF_PAGE =
  /(?<!\p{L})(?:embassy|consulate|mission|department of|ministry of|office of|bureau of|information (?:bureau|office|portal)|public affairs|press (?:release|office|statement)|news(?:paper)?|online|portal|gazette|herald|tribune|times|đại sứ quán|cổng thông tin|báo|thời sự|thế giới|quân sự|chính trị|đối ngoại|tin tức)(?!\p{L})/iu;

/** "Kinh doanh | Quốc tế", "Home > World": the rubrics that a page stands under. */
const RUBRICS = /\S\s[|>»›]\s\S/u;

const isBodyLine = (text: string): boolean =>
  (BODY_LINE.test(text) || OF_PAGE.test(text) || RUBRICS.test(text)) &&
  !TELLS.test(text) &&
  text.split(/\s+/).length <= MOST_BODY_WORDS;

/** "... with Foreign Minister B. The main points are as follows:": a long line of more than one sentence is of the report. */
const SENTENCES = /[.!?]\s\p{Lu}[^.!?]{8,120}[:.]$/u;
const LONG_LINE = 110;
const MOST_FRONT_LINES = 8;
const FEWEST_WORDS = 4;

/** A short line before the report that is no sentence of it: a letterhead, a rubric, the headline. */
function isFront(line: Line, lines: readonly Line[], at: number): boolean {
  if (line.text.length > LONGEST_HEADLINE || (endsSentence(line.text) && !/[?!:”"’']$/.test(line.text))) return false;
  if (line.text.length > LONG_LINE && SENTENCES.test(line.text)) return false;
  if (readDateline(line.text, { start: 0, end: line.text.length })) return false;
  const next = lines[at + 1];
  const goesOn = next !== undefined && next.text !== "" && /^\p{Ll}/u.test(next.text);
  return !goesOn;
}

/** The lines before the report; the headline is the first of them that has words enough. */
function takeHeadline(lines: readonly Line[]): { headline?: Span; rest: readonly Line[] } {
  const front: Line[] = [];
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text === "") continue;
    if (front.length >= MOST_FRONT_LINES || !isFront(line, lines, at)) break;
    front.push(line);
    end = at + 1;
  }
  if (!lines.slice(end).some(({ text }) => text !== "")) return { rest: lines };
  const named = front.filter(({ text }) => !LETTERHEAD.test(text) && !BYLINE.test(text));
  const told = named.filter(({ text }) => !isBodyLine(text));
  const own = told.some(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS) ? told : named;
  const headline =
    own.find(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS && text !== text.toUpperCase()) ??
    own.find(({ text }) => text.split(/\s+/).length >= FEWEST_WORDS);
  return { ...(headline ? { headline: withoutBullet(headline) } : {}), rest: lines.slice(end) };
}
