import { bulletLength, endsSentence, type Line } from "./lines";
import type { Span } from "./quote";

const LONGEST = 220;
const SHORTEST = 25;
const FEWEST = 2;

/** "... boost ties (24/6/2025)", "24/06/2025 Việt Nam ...": a headline with its day. */
const DATED =
  /(?:\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\)|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\d{1,2}:\d{2})/;

/** A line that may be a headline: short, no sentence's stop at its end. */
function isHeadline(line: Line): boolean {
  const { text } = line;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  return !endsSentence(text) || (bulletLength(text) > 0 && DATED.test(text));
}

/**
 * Headlines in a row at the end of a page, without a heading over them.
 * @returns the number of lines (blank ones too) they take from the end, and the headlines
 */
export function trailingHeadlines(lines: readonly Line[]): { lines: number; leads: Span[] } {
  const leads: Span[] = [];
  let from = lines.length;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at];
    if (!line) break;
    if (line.text === "") continue;
    // A signature ("VNA", "Thu Trang") between or below.
    if (line.text.length < SHORTEST && !endsSentence(line.text)) continue;
    if (!isHeadline(line)) break;
    leads.unshift({ start: line.start + bulletLength(line.text), end: line.end });
    from = at;
  }
  const hasProse = lines.slice(0, from).some(({ text }) => endsSentence(text) && text.length > SHORTEST);
  const isList = leads.length >= FEWEST || (leads.length === 1 && DATED.test(lines[from]?.text ?? ""));
  return hasProse && isList ? { lines: lines.length - from, leads } : { lines: 0, leads: [] };
}
