import type { Quote } from "@/lib/model/draft";
import { quoteOf } from "./quote";
import type { Readable } from "./readable";

const isQuote = (value: object): value is Quote =>
  "exact" in value && "start" in value && "end" in value && "prefix" in value;

/** The same value with every quote taken from the original text. */
export function withOriginalQuotes<T>(value: T, original: string, reading: Readable): T;
export function withOriginalQuotes(value: unknown, original: string, reading: Readable): unknown {
  if (reading.text === original || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry: unknown) => withOriginalQuotes(entry, original, reading));
  if (isQuote(value)) {
    const start = reading.toOriginal(value.start);
    return quoteOf(original, { start, end: Math.max(reading.endToOriginal(value.end), start + 1) });
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, withOriginalQuotes(entry, original, reading)]),
  );
}
