import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";

/** Actors of an event, each with the words that name it. */
export type Sides = Map<string, Span>;

/** "Vietnam–US", "Việt Nam và Trung Quốc", "Vietnam, Laos and Cambodia": actors in a row. */
const LINK = /^(?:\s?[-–—/]\s?|\s(?:and|và|với|with|-)\s(?:the\s)?|,\s(?:and\s)?(?:the\s)?|\s?&\s?)$/;

/** The rows of a sentence, in its order; each has two actors or more. */
export function rowsOf(report: Report, view: SentenceView): Sides[] {
  const rows: Sides[] = [];
  let row: Sides = new Map();
  let end = -1;
  for (const hit of view.countries) {
    const name = hit.values[0];
    if (!name || name.form === "seat") continue;
    // "Lamu Port-South Sudan-Ethiopia Transport": names within a longer one.
    if (end < 0 && /\p{L}-$/u.test(report.text.slice(Math.max(0, hit.start - 2), hit.start))) continue;
    const isLinked = end >= 0 && LINK.test(report.text.slice(end, hit.start).replace(/\s+/g, " "));
    if (!isLinked) {
      if (row.size > 1) rows.push(row);
      row = new Map();
    }
    row.set(name.actor, hit);
    end = hit.end;
  }
  if (row.size > 1) rows.push(row);
  return rows;
}
