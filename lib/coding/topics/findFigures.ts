import type { DraftFigure } from "@/lib/model/draft";
import {
  COUNTED_EN,
  COUNTED_EN_PLAIN,
  COUNTED_VI,
  COUNTED_VI_PLAIN,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  MULTIPLIERS,
  NAMED,
  YEARS_OF,
} from "../keywords/figures";
import { NUMBER_WORDS } from "../keywords/numberWords";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import { quoteOf, type Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { chooseMetric } from "./chooseMetric";

/** A number with what may stand around it; every part bounded. */
export const FIGURE_PATTERN =
  /(?<![\p{L}\d.,/-])(USD|US\$|NZ\$|AU\$|HK\$|NT\$|[ASC]\$|EUR|JPY|CNY|AUD|NZD|VND|VNĐ|GBP|INR|KRW|SGD|CAD|CHF|MYR|THB|PHP|RM|[$€£¥₩₹₱₫])?\s?(\d{1,3}(?:[.,]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,3})?)(?![\d/]|[.,]\d|(?:st|nd|rd|th)\b)(?:\s?(%|percent|per cent|phần trăm))?(?:[\s-](trillion|billion|million|thousand|nghìn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|bn|m)(?!\p{L}))?/giu;
const LOOK_AHEAD = 60;
const NAMED_CHARS = 16;

/** The value of digits with their marks: "1,200", "1.200" in Vietnamese, "7.5". */
export function numberOf(digits: string, lang: "en" | "vi"): number {
  const [thousands, decimal] = lang === "vi" ? [".", ","] : [",", "."];
  const isGrouped = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(digits);
  if (isGrouped(thousands)) return Number(digits.split(thousands).join(""));
  if (isGrouped(decimal) && digits.split(decimal).length > 2) return Number(digits.split(decimal).join(""));
  return Number(
    digits
      .split(thousands)
      .join(thousands === "." && digits.includes(",") ? "" : ".")
      .replace(decimal, "."),
  );
}

/** What is counted, right after a number. */
function countedIn(after: string, lang: "en" | "vi"): RegExpExecArray | null {
  if (YEARS_OF.test(after)) return null;
  return lang === "en"
    ? (COUNTED_EN.exec(after) ?? COUNTED_EN_PLAIN.exec(after))
    : (COUNTED_VI.exec(after) ?? COUNTED_VI_PLAIN.exec(after));
}

/** What follows a number as a unit: a currency, or what is counted. */
function unitAfter(report: Report, end: number, limit: number): { unit: string; end: number } | undefined {
  const after = report.text.slice(end, Math.min(limit, end + LOOK_AHEAD));
  const small = after.toLowerCase();
  for (const [word, code] of CURRENCY_WORDS) {
    const blank = small.startsWith(" ") ? 1 : small.startsWith("-") ? 1 : 0;
    if (small.startsWith(word, blank) && !/^\p{L}/u.test(small.slice(blank + word.length)))
      return { unit: code, end: end + blank + word.length };
  }
  const match = countedIn(after, report.lang);
  return match?.[1] === undefined ? undefined : { unit: match[1].trim(), end: end + match.index + match[0].length };
}

function figureAt(
  report: Report,
  match: RegExpExecArray,
  offset: number,
  limit: number,
): (DraftFigure & Span) | undefined {
  const [whole, sign, digits = "", percent, multiplier] = match;
  const value = numberOf(digits, report.lang) * (MULTIPLIERS[(multiplier ?? "").toLowerCase()] ?? 1);
  if (!Number.isFinite(value) || value === 0) return undefined;
  const start = offset + match.index + (whole.length - whole.trimStart().length);
  let end = offset + match.index + whole.trimEnd().length;
  if (sign === undefined && !percent && NAMED.test(report.text.slice(Math.max(0, start - NAMED_CHARS), start)))
    return undefined;
  const before = sign === undefined ? undefined : (CURRENCY_SIGNS[sign.toUpperCase()] ?? sign.toUpperCase());
  const after = unitAfter(report, end, limit);
  const unit = percent ? "%" : (before ?? after?.unit);
  if (unit === undefined) return undefined;
  if (!percent && before === undefined && after) end = after.end;
  return { value: Math.round(value * 100) / 100, unit, quotes: [quoteOf(report.text, { start, end })], start, end };
}

/** Numbers with a unit that the sentences of an event state, in order; the same number of the same unit once. */
export function findFigures(report: Report, scene: Scene, actors: ReadonlySet<string>): DraftFigure[] {
  const { text, dates } = report;
  const figures: DraftFigure[] = [];
  for (const view of [...inOrder(scene)].sort((a, b) => a.start - b.start)) {
    const inDigits = [...text.slice(view.start, view.end).matchAll(FIGURE_PATTERN)].flatMap(
      (match) => figureAt(report, match, view.start, view.end) ?? [],
    );
    for (const found of [...inDigits, ...wordFigures(report, view)].sort((a, b) => a.start - b.start)) {
      if (dates.some(({ start, end }) => found.start < end && start < found.end && start <= found.start + 1)) continue;
      const { start, end, ...figure } = found;
      if (figures.some((other) => other.value === figure.value && other.unit === figure.unit)) continue;
      const metric = chooseMetric(report, view, { start, end }, figure, actors);
      const counts = text.slice(view.start, view.end).replace(/\s+/g, " ");
      figures.push({
        ...figure,
        ...(metric === undefined ? {} : { metric }),
        counts: shortened(counts, start - view.start),
      });
    }
  }
  return figures;
}

/** Numbers in words before what is counted: "four joint excavations", "ba tuyến đường sắt". */
function wordFigures(report: Report, view: Span): (DraftFigure & Span)[] {
  const { text, tokens, lang } = report;
  const found: (DraftFigure & Span)[] = [];
  for (let at = tokenFrom(tokens, view.start); at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const token = tokens[at];
    const value = token && NUMBER_WORDS[token.key];
    if (!token || value === undefined) continue;
    const match = countedIn(text.slice(token.end, Math.min(view.end, token.end + LOOK_AHEAD)), lang);
    if (!match?.[1] || NOT_COUNTED.test(match[1])) continue;
    const span = { start: token.start, end: token.end + match[0].length };
    found.push({ value, unit: match[1].trim(), quotes: [quoteOf(text, span)], ...span });
  }
  return found;
}

/** "Two countries", "hai nước": the sides, no figure. */
const NOT_COUNTED =
  /^(?:countries|(?:prime |foreign |defen[cs]e )?ministers|governments|militaries|sides|leaders|cabinets|ministries|armies|navies|delegations|nước|quốc gia|people|người|parties|cuộc|vụ|thành viên|deals|cases|ships|tàu|delegates|officers|participants)/i;

const COUNT_CHARS = 160;

/** The words around a number, cut at words. */
function shortened(sentence: string, at: number): string {
  if (sentence.length <= COUNT_CHARS) return sentence;
  const from = Math.max(0, Math.min(at - COUNT_CHARS / 2, sentence.length - COUNT_CHARS));
  const cut = sentence.slice(from, from + COUNT_CHARS);
  const [first, last] = [from > 0 ? cut.indexOf(" ") + 1 : 0, cut.lastIndexOf(" ")];
  return `${from > 0 ? "… " : ""}${cut.slice(first, Math.max(first, last))} …`;
}
