import type { z } from "zod";

/**
 * The one form in which a file of `data/` is written: two blanks of indent, keys in the schema's order, optional keys
 * left out, records one after the other, a newline at the end.
 *
 * @param records rows of one file, in the file's order
 * @param schema  their schema: parsing sets the order of the keys
 */
export function canonical<T>(records: readonly unknown[], schema: z.ZodType<T>): string {
  return `${JSON.stringify(
    records.map((record) => schema.parse(record)),
    null,
    2,
  )}\n`;
}
