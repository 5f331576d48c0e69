import type { SaveOptions } from "../store";
import { recordTag } from "./recordTag";
import { diffRecords, type TrailEntry } from "./trail";
import { WriteError } from "./writeErrors";

interface Named {
  id: string;
}

/**
 * Refuse a change that does not start from what stands there.
 *
 * @param old   the record that stands there
 * @param yours what shall stand there, its keys in order
 * @returns     true if it stands there already: asked again, since the first answer was lost
 * @throws WriteError `exists`, `unknown` or `conflict`
 */
export function isSavedAlready<T extends Named>(
  old: T | undefined,
  yours: T,
  expects: SaveOptions["expects"],
): boolean {
  if (!old) {
    if (expects !== "new") throw new WriteError({ kind: "unknown", id: yours.id });
    return false;
  }
  const tag = recordTag(old);
  if (expects === "new") throw new WriteError({ kind: "exists", current: old, yours, tag });
  if (tag === recordTag(yours)) return true;
  if (expects !== tag) throw new WriteError({ kind: "conflict", current: old, yours, tag });
  return false;
}

/** The line of a record's trail that tells a save. */
export function savedEntry<T extends Named>(
  old: T | undefined,
  after: T,
  { by, reason }: SaveOptions,
  time: Date,
  more: Pick<TrailEntry, "sources" | "added"> = {},
): TrailEntry {
  return {
    time: time.toISOString(),
    by,
    action: old ? "changed" : "created",
    id: after.id,
    changes: diffRecords(old, after),
    ...more,
    ...(reason === undefined ? {} : { reason }),
  };
}
