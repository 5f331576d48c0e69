import type { Quote } from "@/lib/model/draft";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";

/** Part of the report: UTF-16 offsets, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

const CONTEXT_CHARS = 32;

/** An offset moved off the middle of a surrogate pair. */
function whole(text: string, at: number, step: -1 | 1): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + step : at;
}

/**
 * The words of a span with what stands before and after.
 * `text.slice(quote.start, quote.end) === quote.exact` always holds.
 */
export function quoteOf(text: string, span: Span): Quote {
  const start = whole(text, span.start, -1);
  const end = whole(text, Math.min(span.end, start + MAX_TEXT_CHARS), -1);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - CONTEXT_CHARS), 1), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT_CHARS), -1)),
    start,
    end,
  };
}

/** True if `inner` lies in `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A span without the blanks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from).trim() === "") from++;
  while (to > from && text.charAt(to - 1).trim() === "") to--;
  return { start: from, end: to };
}
