import type { Span } from "../text/quote";

const LEADING = /^(?:the|his|her|its|visiting|then|ông|bà|ngài|đồng chí)\s{1,2}/i;

/** The words of an office in one line, without the small words that lead in. */
export function officeOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, " ").replace(LEADING, "").trim();
}
