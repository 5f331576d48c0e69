import { isDateStamp } from "./dateStamp";
import type { Line } from "./lines";

const MARKS = [". (", ". [", ". – ", ". — ", ". -- "];
const MARK_CHARS = 2;
const MOST_LINES = 3;

/** "... in October. (With agency inputs, 2025)": the last words of a line, in brackets or behind a dash past a sentence. */
export function tailOf(line: Line): Line | undefined {
  const at = Math.max(...MARKS.map((mark) => line.text.lastIndexOf(mark)));
  return at < 0 ? undefined : { ...line, start: line.start + at + MARK_CHARS, text: line.text.slice(at + MARK_CHARS) };
}

/** Such words at the end of the last lines that sign the report with its day: "— With a report from Ana Belen, 25 March 2023". */
export const signedTails = (lines: readonly Line[]): Line[] =>
  lines
    .filter(({ text }) => text !== "")
    .slice(-MOST_LINES)
    .flatMap((line) => tailOf(line) ?? [])
    .filter(({ text }) => isDateStamp(text));
