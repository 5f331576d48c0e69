import { createHash } from "node:crypto";

/** The version of one record: 22 signs from its content alone, the keys as they stand in its file. */
export function recordTag(record: unknown): string {
  return createHash("sha256").update(JSON.stringify(record)).digest("base64url").slice(0, 22);
}
