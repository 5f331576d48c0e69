import { plainText } from "@/lib/exporters/plainText";

/** Signs that turn the direction of what follows, beyond their own text. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** Longer than any text of a slide may be, shorter than what stops PowerPoint. */
const MOST_CHARS = 2_000;

/** A text that a slide can hold, in one line: no control characters, no turned directions, of a length that opens. */
export function cleanText(text: string): string {
  const line = plainText(text.replace(TURNING, ""))
    .replace(/[ \t\n]+/g, " ")
    .replace(/^ | $/g, "");
  const letters = [...line];
  return letters.length > MOST_CHARS ? `${letters.slice(0, MOST_CHARS).join("")}…` : line;
}

/** The same for a run between others: the blanks at its ends stay. */
export function cleanRun(text: string): string {
  const [before, after] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  const clean = cleanText(text);
  return clean === "" ? before || after : `${before}${clean}${after}`;
}

/** An address that a slide may lead to, as it is written in a file; `undefined` for any other. */
export function cleanAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
