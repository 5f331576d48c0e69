import { createHash } from "node:crypto";

/** A cursor that cannot be continued: it was damaged, or belongs to another question, or to older data. */
export class CursorError extends Error {
  override readonly name = "CursorError";
  constructor(
    readonly reason: "malformed" | "other-question" | "stale",
    message: string,
  ) {
    super(message);
  }
}

/**
 * True for a CursorError, also one made by another bundle of this process: the store is shared between them,
 * its classes are not, so `instanceof` does not tell.
 */
export function isCursorError(error: unknown): error is CursorError {
  return error instanceof Error && error.name === "CursorError" && "reason" in error;
}

const FORM = /^([0-9a-f]{16})\.([0-9a-f]{12})\.(\d{1,9})$/;

function digestOf(question: string): string {
  return createHash("sha256").update(question).digest("hex").slice(0, 12);
}

/**
 * Name the place in a list where the next page begins. Opaque to the reader.
 *
 * @param question canonical filter and order that the list answers
 * @param offset   rows before the next page
 */
export function writeCursor(version: string, question: string, offset: number): string {
  return Buffer.from(`${version}.${digestOf(question)}.${offset}`).toString("base64url");
}

/** The offset that a cursor names. @throws CursorError if it is not of this data version and question */
export function readCursor(cursor: string, version: string, question: string): number {
  const match = FORM.exec(Buffer.from(cursor.slice(0, 200), "base64url").toString("latin1"));
  if (!match) throw new CursorError("malformed", "this is no cursor that an answer gave as next");
  if (match[1] !== version) throw new CursorError("stale", "the data have changed since this cursor was given");
  if (match[2] !== digestOf(question)) throw new CursorError("other-question", "this cursor belongs to another filter");
  return Number(match[3]);
}
