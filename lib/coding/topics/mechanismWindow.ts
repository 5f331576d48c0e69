import { BORDER_PROVINCES } from "../keywords/mechanisms";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import type { Token } from "../text/tokens";
import { tokenFrom } from "../text/wordsBefore";
import { type MechanismForm, plainWord } from "./mechanismForms";

/** A stretch of words: positions in the list of tokens, the last included, and how well it fits a name. */
export interface Window {
  from: number;
  to: number;
  score: number;
}

const MOST_BETWEEN = 7;
const MOST_FREE = 16;
/** Another clause begins within no name of so few words: "hội nghị liên quan, hôm nay Bộ trưởng Ngoại giao" is no conference of ministers. */
const SHORT_NAME = 8;
const WHOLE_WORDS = 5;
const LEAST_SHARE = 0.8;
/** Points a word that a stretch must reach. */
const LEAST_SCORE = 6;

/** The shortest stretch of words that holds the words of a name; long names may lack some. */
export function windowOf(words: readonly Word[], from: number, form: MechanismForm): Window | undefined {
  const size = form.words.length;
  const wanted = new Map<string, number>();
  for (const word of form.words) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const least = size <= WHOLE_WORDS ? size : Math.ceil(size * LEAST_SHARE);
  let best: Window | undefined;
  for (let start = 0; start < words.length; start++) {
    if (!wanted.has(words[start]?.plain ?? "")) continue;
    const left = new Map(wanted);
    let [found, others] = [0, 0];
    const limit = Math.min(words.length, start + size + MOST_FREE);
    for (let end = start; end < limit; end++) {
      const word = words[end];
      if (!word) break;
      if (end > start) others += word.breaks;
      const count = left.get(word.plain) ?? 0;
      if (count === 0) {
        if (!word.isFree) others += 1;
        if (!word.isFree && word.breaks > 0 && size <= SHORT_NAME) break;
        if (others > MOST_BETWEEN) break;
        continue;
      }
      left.set(word.plain, count - 1);
      found += 1;
      if (found < least) continue;
      const score = found * 10 - (size - found) * 15 - others * 4;
      if (score >= size * LEAST_SCORE && (!best || score > best.score))
        best = { from: from + start, to: from + end, score };
    }
  }
  return best;
}

export interface Word {
  plain: string;
  /** a country or a small word: costs a name nothing */
  isFree: boolean;
  /** 1 after a comma, 9 after a stop or a bracket */
  breaks: number;
}

const FREE = new Set(
  "of on the for and between in at to a an với của về và giữa các cấp trên tại two plus countries hai nước session round meeting phiên họp kỳ lần thứ".split(
    " ",
  ),
);

/** "The National Assembly (NA) of Vietnam": a short form in brackets, which no name ends with. */
const isShortForm = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === "(" && text[end] === ")" && /^\p{Lu}{2,6}$/u.test(text.slice(start, end));

/** As much as words outside a name may cost. */
const STOP = 9;

/** "... of the Beibu Gulf and the 11th round of": the count of another name begins. */
const isNextCount = (tokens: readonly Token[], at: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.key ?? "") &&
  tokens[at - 1]?.key === "the" &&
  tokens[at - 2]?.key === "and" &&
  /^(?:round|session|meeting)$/.test(tokens[at + 1]?.key ?? "") &&
  tokens[at + 2]?.key === "of";

/** What stands between two words: 1 for a comma, 9 for a stop or a bracket. */
function breaksOf(text: string, left: Token | undefined, token: Token): number {
  const gap = left ? text.slice(left.end, token.start) : "";
  if (isShortForm(text, token) || (left && isShortForm(text, left) && /^\)\s$/.test(gap))) return 0;
  if (/[;:()]|[.!?]\s/.test(gap)) return STOP;
  return gap.includes(",") && !BORDER_PROVINCES.has(token.key) ? 1 : 0;
}

/** The words of a sentence in their plain form. */
export function plainWords(report: Report, view: SentenceView): { words: Word[]; from: number } {
  const { text, tokens, countries } = report;
  const from = tokenFrom(tokens, view.start);
  const words: Word[] = [];
  for (let at = from; at < tokens.length && (tokens[at]?.end ?? 0) <= view.end; at++) {
    const [left, token] = [tokens[at - 1], tokens[at]];
    if (!token) break;
    const gap = left ? text.slice(left.end, token.start) : "";
    const isFree =
      FREE.has(token.key) ||
      // "Tham vấn về các vấn đề biển"
      (token.key === "vấn" && tokens[at + 1]?.key === "đề") ||
      (token.key === "đề" && left?.key === "vấn") ||
      BORDER_PROVINCES.has(token.key) ||
      countries.some((hit) => at >= hit.from && at <= hit.to) ||
      /^\d/.test(token.key) ||
      isShortForm(text, token);
    words.push({
      // "Co-chair the meeting" is no meeting of the chairs.
      plain: left?.key === "co" && gap === "-" ? `co-${token.key}` : plainWord(token.key),
      isFree,
      breaks: isNextCount(tokens, at) ? STOP : breaksOf(text, left, token),
    });
  }
  return { words, from };
}

const LONGEST_NAME = 45;
/** What no name of a body goes on with: "đã", "diễn ra", "tại". */
const AFTER_NAME = new Set("đã được sẽ diễn tổ ngày tại để nhằm do cùng khi sau trước gặp tiến vừa là".split(" "));

/** Where a long Vietnamese name ends that the count comes behind: "Ủy ban hỗn hợp về hợp tác kinh tế, ... lần thứ 7". */
export function nameEnd({ tokens, text, lang }: Report, { to }: Window): number {
  if (lang !== "vi") return to;
  let at = to;
  while (at < to + LONGEST_NAME) {
    const [own, next] = [tokens[at], tokens[at + 1]];
    if (!own || !next || AFTER_NAME.has(next.key) || /[.;:\n]/.test(text.slice(own.end, next.start))) break;
    at += 1;
  }
  return at;
}
