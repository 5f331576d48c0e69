import type { DraftField, Reason } from "@/lib/model/draft";
import { quoteOf, type Span } from "../text/quote";

/** A field whose words stand in the report. */
export function quoted<T>(text: string, value: T, spans: readonly Span[]): DraftField<T> {
  return { value, state: "quoted", quotes: spans.map((span) => quoteOf(text, span)) };
}

/** A field that is concluded, with the words it rests on. */
export function inferred<T>(text: string, value: T, reason: Reason, spans: readonly Span[] = []): DraftField<T> {
  return { value, state: "inferred", quotes: spans.map((span) => quoteOf(text, span)), reason };
}

/** A field that stays empty, and why; the words are given where there are some. */
export function empty<T>(text: string, reason: Reason, spans: readonly Span[] = []): DraftField<T> {
  return { state: "empty", quotes: spans.map((span) => quoteOf(text, span)), reason };
}
