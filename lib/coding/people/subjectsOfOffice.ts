import { OFFICE_SUBJECTS_VI, SHORT_SUBJECTS_VI } from "../keywords/officeSubjectsVi";
import { isJoined } from "../text/tokens";
import { phraseSet } from "../text/wordsBefore";
import type { ChainContext } from "./chainContext";

const SUBJECTS = phraseSet(OFFICE_SUBJECTS_VI.join(","));
const MOST_SUBJECTS = 6;

/** One subject at a token, with the words in small letters that go on with it: "Giáo dục đại học", "Kinh tế số". */
function subjectAt(context: ChainContext, at: number, isInRow: boolean): number | undefined {
  const { text, tokens, words } = context;
  const first = tokens[at];
  if (!first?.isCapital) return undefined;
  const isAlone =
    SHORT_SUBJECTS_VI.has(first.key) && (isInRow || tokens[at + 1]?.key === "và" || opensRow(context, at));
  let to = SUBJECTS.at(text, tokens, at)?.to ?? (isAlone ? at : undefined);
  if (to === undefined || (context.placeAt(at)?.to ?? -1) >= to) return undefined;
  for (;;) {
    const [left, next] = [tokens[to], tokens[to + 1]];
    if (!left || !next || next.isCapital || !isJoined(text, left, next)) return to;
    const more: number = SUBJECTS.at(text, tokens, to + 1)?.to ?? (SHORT_SUBJECTS_VI.has(next.key) ? to + 1 : to);
    if (more === to || words.offices.at(text, tokens, to + 1)) return to;
    to = more;
  }
}

/** "Bộ trưởng Nông, Lâm, Ngư nghiệp": a word alone before the next of a row. */
function opensRow({ text, tokens }: ChainContext, at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first || !next?.isCapital || text.slice(first.end, next.start) !== ", ") return false;
  return SHORT_SUBJECTS_VI.has(next.key) || SUBJECTS.at(text, tokens, at + 1) !== undefined;
}

/** Where the next subject of a row begins: past a comma, "và", or both. */
function nextOfRow({ text, tokens }: ChainContext, to: number): number | undefined {
  const [left, next] = [tokens[to], tokens[to + 1]];
  if (!left || !next) return undefined;
  const gap = text.slice(left.end, next.start);
  if (gap !== " " && gap !== ", ") return undefined;
  if (next.key === "và") return to + 2;
  return gap === ", " ? to + 1 : undefined;
}

/**
 * The last word of what an office is for: "Bộ trưởng Nhà ở, Đô thị và Quy hoạch". Behind a comma only a row that ends with "và" counts.
 */
export function subjectsTo(context: ChainContext, at: number, isBehindComma: boolean): number | undefined {
  const { tokens, words } = context;
  if (!words.links.has("của")) return undefined;
  const isAfterAnd = tokens[at - 1]?.key === "và";
  // "Bộ trưởng Bộ Nhà ở"
  const first = tokens[at]?.text === "Bộ" && !isBehindComma && !isAfterAnd ? at + 1 : at;
  let to = subjectAt(context, first, isBehindComma || isAfterAnd);
  if (to === undefined) return undefined;
  let whole = isBehindComma ? undefined : to;
  for (let count = 1; count < MOST_SUBJECTS; count++) {
    const start = nextOfRow(context, to);
    const next = start === undefined ? undefined : subjectAt(context, start, true);
    if (start === undefined || next === undefined) break;
    to = next;
    if (tokens[start - 1]?.key === "và" || startsName(context, to)) whole = to;
  }
  return whole;
}

/** "Văn hóa, Thể thao, Du lịch Trần Văn A": a name or a country ends a row without "và". */
const startsName = ({ text, tokens }: ChainContext, to: number): boolean =>
  tokens[to + 1]?.isCapital === true && text.slice(tokens[to]?.end, tokens[to + 1]?.start) === " ";

/** "Phụ trách các vấn đề chính trị - quân sự Stanley Brown": the last word of a subject behind a dash, where a name follows. */
export function dashedSubjectTo(context: ChainContext, at: number): number | undefined {
  const { text, tokens, words } = context;
  const [left, first] = [tokens[at - 1], tokens[at]];
  if (!words.links.has("của") || !left || !first || left.isCapital || first.isCapital) return undefined;
  if (!/^\s[-–]\s$/.test(text.slice(left.end, first.start))) return undefined;
  const to = SUBJECTS.at(text, tokens, at)?.to;
  return to !== undefined && startsName(context, to) ? to : undefined;
}
