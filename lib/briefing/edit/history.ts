import type { Briefing } from "@/lib/model/briefing";
import { type Edit, editBriefing } from "./editBriefing";

/** Changes that can be taken back; older ones are forgotten. */
export const MAX_UNDO = 200;

/** A briefing with the way back, and the way forth again after going back. */
export interface History {
  past: readonly Briefing[];
  present: Briefing;
  future: readonly Briefing[];
  /** the text that is being written: further letters of it are one change, up to the next blank or pause */
  writing?: string;
}

export function startHistory(present: Briefing): History {
  return { past: [], present, future: [] };
}

/** What letters belong to: one text of one language; `undefined` for changes that stand alone. */
function writingOf(edit: Edit): string | undefined {
  if (edit.kind === "headText") return `${edit.field} ${edit.locale}`;
  if (edit.kind === "stepText") return `${edit.step} ${edit.field} ${edit.locale}`;
  return undefined;
}

const endsWord = (edit: Edit) => "value" in edit && /\s$/.test(edit.value);

/** One change made: what came after a step back is forgotten. A change that changes nothing is none. */
export function makeEdit(history: History, edit: Edit): History {
  const present = editBriefing(history.present, edit);
  if (present === history.present) return history;
  const writing = writingOf(edit);
  const goesOn = writing !== undefined && writing === history.writing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_UNDO);
  return { past, present, future: [], ...(writing === undefined || endsWord(edit) ? {} : { writing }) };
}

/** What is written next is a change of its own. */
export function endWriting({ writing: _, ...history }: History): History {
  return history;
}

export function undo({ past, present, future }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future };
}

export function redo({ past, present, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future };
}
