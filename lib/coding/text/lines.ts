import { type Span, trimmed } from "./quote";

/** A line of the report without the blanks at its ends; an empty span stands for a blank line. */
export interface Line extends Span {
  text: string;
}

/** The lines of a text, blank ones too. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    const span = trimmed(text, { start, end });
    lines.push({ ...span, text: text.slice(span.start, span.end) });
    start = end + 1;
  }
  return lines;
}

const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "*", "_"]);
const STOPS = new Set([".", "!", "?", "…", ";", ":"]);

/** True if a line ends as a sentence does: a stop, perhaps with closing marks after it. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  while (at >= 0 && CLOSERS.has(line.charAt(at))) at--;
  return STOPS.has(line.charAt(at));
}

const BULLET = /^[-–—•*·►▶»›>+#\s]{1,8}/;

/** The signs of a list or a heading before a line. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}

/** Hard-wrapped texts: most lines inside a block break in the middle of a sentence and go on with a small letter. */
export function isWrapped(lines: readonly Line[]): boolean {
  let [broken, small, inner] = [0, 0, 0];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!line.text || !next?.text) return;
    inner += 1;
    if (endsSentence(line.text) || line.text.length < 40) return;
    broken += 1;
    const first = next.text.charAt(0);
    if (first !== first.toUpperCase()) small += 1;
  });
  return broken >= 2 && broken * 2 > inner && small * 3 >= broken;
}
