import { BODIES } from "../keywords/countries";
import { type Report, within } from "../report";
import { Cover } from "../text/cover";

/** "www.npc.gov.cn", "mofa.go.jp", "beehive.govt.nz". Bounded. */
export const DOMAIN = /\.(?:govt|gov|go|gc|gob|gouv|mil)\.([a-z]{2})\b/;
/** Bodies that sign a page without their country. Bounded. */
const SIGNED: readonly (readonly [string, RegExp])[] = [
  ["GB", /\bForeign, Commonwealth (?:&|and) Development Office\b/],
  ["AU", /\bForeign Affairs and Trade\b/],
  ["CA", /\bGlobal Affairs Canada\b/],
  ["US", /\b(?:state|defense|war|whitehouse|treasury|dvidshub)\.(?:gov|net|mil)\b|\bOffice of the Spokesperson\b/],
];
/** What a body is, in a line that bears its name and that of its country. */
export const BODY =
  /\b(?:ministry|department|embassy|consulate|government|mission|cabinet|chancellery|prime minister's office|president's office|office of the (?:president|prime minister)|presidency|agency|command|navy|coast guard|public affairs|parliament|senate)\b/i;
const TAIL_CHARS = 240;
const LONGEST_LINE = 100;
const DOMAIN_CODES: Readonly<Record<string, string>> = { uk: "GB" };

/** The country of the body whose letterhead or signature stands above or below the report. */
export function letterheadHome(report: Report): string | undefined {
  const { text, sentences, parts, countries } = report;
  const told = new Cover(text.length, sentences);
  const tail = text.length - TAIL_CHARS;
  let at = 0;
  let isAfterBody = false;
  for (const line of text.split("\n")) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const isEdge = start >= tail || !told.touches({ start, end });
    const isTold = parts.headline !== undefined && start <= parts.headline.start && parts.headline.end <= end;
    if (!isEdge || isTold || line.trim() === "" || line.length > LONGEST_LINE) continue;
    const domain = DOMAIN.exec(line)?.[1];
    if (domain !== undefined) return DOMAIN_CODES[domain] ?? domain.toUpperCase();
    const signed = SIGNED.find(([, pattern]) => pattern.test(line));
    if (signed) return signed[0];
    const named = within(countries, { start, end })[0];
    const actor = named?.values[0]?.actor;
    const isAlone = named !== undefined && named.end - named.start >= line.trim().length - 1;
    const isBody = BODY.test(line) && !/[.!?]$/.test(line.trim());
    if (actor !== undefined && !BODIES.has(actor) && (isBody || (isAfterBody && isAlone))) return actor;
    isAfterBody = isBody;
  }
  return undefined;
}
