import type { Quote } from "@/lib/model/draft";
import { type DeskDraft, quotesOf, ROW_IDS, type RowId } from "./deskDraft";
import { numberRows, type RowState, rowState } from "./rowState";

/** A stretch of the report that was read for a row, or left out on purpose. */
export interface TextMark {
  /** absent for what was left out */
  row?: RowId;
  number?: number;
  state: RowState | "lead";
  /** UTF-16 offsets, the end excluded */
  start: number;
  end: number;
}

/** Words that are drawn alike. Marks run from the longest to the shortest: the last one gives the look. */
export interface TextRun {
  start: number;
  text: string;
  marks: readonly TextMark[];
  /** marks that end with this run: their numbers stand behind it */
  ends: readonly TextMark[];
}

export interface TextParagraph {
  start: number;
  runs: readonly TextRun[];
}

/** The offsets of a quote in this text: where they say, or where the words are found again; `undefined` where they are not. */
export function locateQuote(
  text: string,
  { exact, prefix, start, end }: Quote,
): { start: number; end: number } | undefined {
  if (text.slice(start, end) === exact) return { start, end };
  const withPrefix = text.indexOf(prefix + exact);
  const found = withPrefix >= 0 ? withPrefix + prefix.length : text.indexOf(exact);
  return found < 0 ? undefined : { start: found, end: found + exact.length };
}

/** The marks of a draft in its text, by position; the same words twice for one row are one mark. */
export function marksOf(desk: DeskDraft, text: string): TextMark[] {
  const numbers = numberRows(desk);
  const seen = new Set<string>();
  const marks: TextMark[] = [];
  for (const row of ROW_IDS) {
    const state = rowState(row, desk);
    for (const quote of quotesOf(row, desk)) {
      const at = locateQuote(text, quote);
      const key = at && `${row}:${at.start}:${at.end}`;
      if (!at || !key || seen.has(key)) continue;
      seen.add(key);
      marks.push({ row, number: numbers.get(row) ?? 0, state, ...at });
    }
  }
  for (const lead of desk.draft.leads) {
    const at = locateQuote(text, lead);
    if (at) marks.push({ state: "lead", ...at });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One line of the report cut where marks begin and end. */
function layoutLine(line: string, offset: number, marks: readonly TextMark[]): TextRun[] {
  const end = offset + line.length;
  const here = marks.filter((mark) => mark.start < end && mark.end > offset);
  const cuts = [...new Set([offset, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= offset && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    const over = here.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      start: from,
      text: line.slice(from - offset, to - offset),
      marks: over.sort((a, b) => b.end - b.start - (a.end - a.start)),
      ends: over.filter((mark) => mark.end === to),
    };
  });
}

/**
 * Lay marks over a text. Marks may overlap, nest, or run over several lines; every character of the text stands in
 * exactly one run, blank lines aside.
 *
 * @param text  of the report
 * @param marks in any order, offsets inside the text
 * @returns     one paragraph for each line that is not blank
 */
export function layoutMarks(text: string, marks: readonly TextMark[]): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let offset = 0;
  // Lines come in order, so that marks that have ended are passed over once.
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      while (first < sorted.length && (sorted[first]?.end ?? 0) <= offset) first++;
      let last = first;
      while (last < sorted.length && (sorted[last]?.start ?? 0) < offset + line.length) last++;
      paragraphs.push({ start: offset, runs: layoutLine(line, offset, sorted.slice(first, last)) });
    }
    offset += line.length + 1;
  }
  return paragraphs;
}
