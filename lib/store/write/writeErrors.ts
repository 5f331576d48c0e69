import type { DataProblem } from "@/lib/model/dataset";

/** Why nothing was written. */
export type WriteRefusal =
  /** the record has changed since it was read; `current` as it stands */
  | { kind: "conflict"; current: unknown; yours: unknown; tag: string }
  /** there is one of this id already */
  | { kind: "exists"; current: unknown; yours: unknown; tag: string }
  | { kind: "unknown"; id: string }
  /** with the change the folder would have these faults */
  | { kind: "invalid"; problems: readonly DataProblem[] }
  /** the folder has faults without the change: mend them first */
  | { kind: "broken"; problems: readonly DataProblem[] }
  /** others are writing */
  | { kind: "busy"; detail: string }
  /** a bound of a list or queue */
  | { kind: "full"; detail: string }
  /** the disk refused; `code` is the system's word */
  | { kind: "disk"; code: string };

/** Ends a write. Nothing has changed, unless a later message says so. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  constructor(readonly refusal: WriteRefusal) {
    super(`nothing was written: ${refusal.kind}`);
  }
}

/** True for a WriteError, also one made by another bundle of this process, where `instanceof` does not tell. */
export function isWriteError(error: unknown): error is WriteError {
  return error instanceof Error && error.name === "WriteError" && "refusal" in error;
}
