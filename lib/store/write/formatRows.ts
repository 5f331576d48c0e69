import type { z } from "zod";

/**
 * A file of `data/` in its one form: two blanks of indent, records one after the other, a newline at the end.
 * @param rows as they are to stand; `inOrder` puts the keys of a new one right
 */
export function formatRows(rows: readonly unknown[]): string {
  return formatRecord(rows);
}

/** One record as a file of its own (a briefing, a draft), in the same form. */
export function formatRecord(record: unknown): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A record with its keys in the order of its schema, and without those that are `undefined`. */
export function inOrder<T>(record: T, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(JSON.stringify(record)));
}
