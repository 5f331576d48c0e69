import type { DraftFields } from "@/lib/model/draft";
import { type DeskDraft, type DraftSource, FIELDS_OF, type NewPlace, ROW_IDS, type RowId, rejected } from "./deskDraft";
import { rowState } from "./rowState";

/** What a person does to a draft. */
export type Edit =
  /** new values of a row, with how they are known */
  | { type: "set"; row: RowId; fields: Partial<DraftFields>; newPlace?: NewPlace }
  | { type: "source"; source: DraftSource }
  | { type: "accept"; row: RowId }
  /** every row that has a value and is not open */
  | { type: "acceptAll" }
  /** takes the values out */
  | { type: "reject"; row: RowId }
  | { type: "undo" }
  | { type: "redo" };

/** A draft with the way back. */
export interface DeskHistory {
  /** oldest first */
  past: readonly DeskDraft[];
  present: DeskDraft;
  /** next first */
  future: readonly DeskDraft[];
}

/** Steps that can be undone: more than a person remembers. */
export const MAX_UNDO = 100;

export function startHistory(draft: DeskDraft["draft"]): DeskHistory {
  return { past: [], present: { draft, accepted: [] }, future: [] };
}

const withRow = (rows: readonly RowId[], row: RowId): readonly RowId[] => (rows.includes(row) ? rows : [...rows, row]);

function withFields(desk: DeskDraft, fields: Partial<DraftFields>): DeskDraft {
  return { ...desk, draft: { ...desk.draft, fields: { ...desk.draft.fields, ...fields } } };
}

/** Nothing in a row, and the reason that a person took it out. */
function emptyRow(row: RowId): Partial<DraftFields> {
  if (row === "participants") return { participants: [] };
  if (row === "figures") return { figures: [] };
  return Object.fromEntries(FIELDS_OF[row].map((field) => [field, rejected()]));
}

function applied(desk: DeskDraft, edit: Exclude<Edit, { type: "undo" | "redo" }>): DeskDraft {
  switch (edit.type) {
    case "set": {
      const next = withFields(desk, edit.fields);
      const accepted = withRow(desk.accepted, edit.row);
      return edit.row === "place" ? { ...next, accepted, newPlace: edit.newPlace } : { ...next, accepted };
    }
    case "source":
      return { ...desk, draft: { ...desk.draft, source: edit.source }, accepted: withRow(desk.accepted, "source") };
    case "acceptAll": {
      const rows = ROW_IDS.filter((row) => !["open", "empty"].includes(rowState(row, desk)));
      return { ...desk, accepted: rows.reduce(withRow, desk.accepted) };
    }
    case "accept":
      return { ...desk, accepted: withRow(desk.accepted, edit.row) };
    case "reject": {
      if (edit.row === "source") return { ...desk, draft: { ...desk.draft, source: { lang: desk.draft.source.lang } } };
      const next = withFields(desk, emptyRow(edit.row));
      return edit.row === "place" ? { ...next, newPlace: undefined } : next;
    }
  }
}

/** One step on, back, or forward again. A step that changes nothing leaves no trace in the history. */
export function editDraft(history: DeskHistory, edit: Edit): DeskHistory {
  const { past, present, future } = history;
  if (edit.type === "undo") {
    const last = past.at(-1);
    return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : history;
  }
  if (edit.type === "redo") {
    const [next, ...rest] = future;
    return next ? { past: [...past, present], present: next, future: rest } : history;
  }
  if (edit.type === "accept" && present.accepted.includes(edit.row)) return history;
  const next = applied(present, edit);
  if (edit.type === "acceptAll" && next.accepted.length === present.accepted.length) return history;
  return { past: [...past, present].slice(-MAX_UNDO), present: next, future: [] };
}
