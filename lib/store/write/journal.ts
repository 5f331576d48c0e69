import { createHash } from "node:crypto";
import { z } from "zod";

/** The file that holds a change of several files until all of them are written. */
export const JOURNAL_FILE = ".journal.json";

const relative = z
  .string()
  .regex(/^(?:[a-z0-9-]+\/){0,2}[a-z0-9-]+\.(?:json|ndjson)$/, "must be a file below the data folder");

const journalSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: relative,
      /** SHA-256 of the bytes before; null: there was none */
      before: z.string().nullable(),
      /** the new text; null: the file goes */
      text: z.string().nullable(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      file: relative,
      /** bytes of the file before */
      at: z.int().nonnegative(),
      /** with its newline */
      text: z.string(),
    }),
  ),
});

/**
 * One change of the data folder, whole: new texts of files and lines at the end of others. Once its file is in place the
 * change is made: readers see the new texts, and who writes next puts them where they belong.
 */
export type Journal = z.infer<typeof journalSchema>;

export const hashOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** The journal of a text; `undefined` if it is none (then it changes nothing). */
export function parseJournal(text: string): Journal | undefined {
  try {
    const read = journalSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * True if each file of a journal holds what it held before the change, or what the change gives it. Otherwise somebody
 * has changed files by hand since, and the journal must not undo that.
 *
 * @param now bytes of a file as it stands; `undefined` if there is none
 */
export function isApplicable(journal: Journal, now: (file: string) => Uint8Array | undefined): boolean {
  return journal.files.every(({ file, before, text }) => {
    const bytes = now(file);
    const hash = bytes === undefined ? null : hashOf(bytes);
    return hash === before || hash === (text === null ? null : hashOf(text));
  });
}
