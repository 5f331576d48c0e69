import type { Span } from "../text/quote";

const LEADING = /^(?:the|his|her|its|visiting|then|ông|bà|ngài|đồng chí)\s{1,2}/i;

/** The words of an office in one line, without the small words that lead in. */
export function officeOf(text: string, span: Span): string {
  const isOpen = text.charAt(span.end) === ")" && text.slice(span.start, span.end).lastIndexOf("(") >= 0;
  const end = isOpen && !text.slice(span.start, span.end).includes(")") ? span.end + 1 : span.end;
  return text.slice(span.start, end).replace(/\s+/g, " ").replace(LEADING, "").trim();
}
