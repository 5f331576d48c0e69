import type { Kind } from "@/lib/model/vocabulary";

/** Kinds of event by whose verbs somebody met somebody. */
export const MET: ReadonlySet<Kind> = new Set(["meeting", "talks", "call"]);
/** The same, and what is signed where they met. */
export const MET_OR_SIGNED: ReadonlySet<Kind> = new Set([...MET, "signing"]);
/** Kinds of what is held, signed or handed over. */
export const HELD: ReadonlySet<Kind> = new Set(["dialogue", "signing", "exercise", "handover", "port-call", "project"]);
/** Kinds of series that have rounds. */
export const SERIES: ReadonlySet<Kind> = new Set(["dialogue", "consultation", "committee"]);
