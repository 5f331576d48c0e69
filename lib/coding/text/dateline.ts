import { MONTHS_EN } from "../dates/calendarWords";
import { AGENCIES } from "../keywords/furniture";
import type { Span } from "./quote";
import { readTokens } from "./tokens";

/** The head of a report: city, day and agency before a dash. */
export interface Dateline extends Span {
  /** words of the head, without the dash */
  head: Span;
  publisher?: string;
}

const LONGEST = 110;
const DASHES = ["--", " – ", " — ", " - ", ")- ", ") –", "– ", "— ", "|", ": ", ". "];

function publisherOf(head: string): string | undefined {
  const small = head.toLowerCase();
  const bracket = /\(([^()]{2,40})\)/.exec(small)?.[1] ?? small.trimEnd();
  for (const part of [bracket, ...bracket.split(/[/,|]/)]) {
    const known = AGENCIES[part.trim()];
    if (known) return known;
  }
  return undefined;
}

/** "READOUT: Secretary's Meeting": the rubric of a page, no city. */
const RUBRICS = new Set(
  "readout statement remarks joint press media release note fact transcript summary update breaking news official photo video exclusive".split(
    " ",
  ),
);

/** "HANOI", "KUALA LUMPUR, Malaysia", "Hanoi, 12 December 2023", "Hà Nội (TTXVN)": no verb, all capitals or names. */
function isHead(head: string): boolean {
  const tokens = readTokens(head);
  if (tokens.length === 0 || tokens.length > 12 || RUBRICS.has(tokens[0]?.key ?? "")) return false;
  return tokens.every(
    ({ key, isCapital }) =>
      isCapital ||
      /^\d/.test(key) ||
      MONTHS_EN.has(key) ||
      key === "of" ||
      key === "ngày" ||
      key === "tháng" ||
      key === "năm" ||
      key === "online" ||
      key === "news" ||
      key in AGENCIES ||
      key === "vn" ||
      key === "com",
  );
}

/**
 * The dateline at the start of a paragraph, if it has one.
 * @returns its span with the dash, so that the report begins at `end`
 */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const dash of DASHES) {
    const at = opening.indexOf(dash);
    if (at < 2) continue;
    const after = at + dash.length;
    const head = opening.slice(0, dash.startsWith(")") ? at + 1 : at);
    if (!isHead(head)) continue;
    const publisher = publisherOf(head);
    const isCapitals =
      head.replace(/\([^()]*\)/g, "").replace(/,.*$/s, "") ===
      head
        .replace(/\([^()]*\)/g, "")
        .replace(/,.*$/s, "")
        .toUpperCase();
    if (dash === ". " && (!/\d{4}$/.test(head) || readTokens(head).length > 6)) continue;
    if (dash === ": " && (!isCapitals || head.length < 4)) continue;
    if (!publisher && !isCapitals && !/\d/.test(head) && ["-", "|"].includes(dash.trim())) continue;
    let end = paragraph.start + after;
    while (end < paragraph.end && /[\s–—-]/.test(text.charAt(end))) end++;
    return {
      start: paragraph.start,
      end,
      head: { start: paragraph.start, end: paragraph.start + head.trimEnd().length },
      ...(publisher ? { publisher } : {}),
    };
  }
  return undefined;
}
