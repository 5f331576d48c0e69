import type { KeyboardEvent } from "react";
import type { DeskDraft, RowId } from "@/lib/desk/deskDraft";
import type { Edit } from "@/lib/desk/edits";
import { nextRow } from "@/lib/desk/rowState";

/** True where letters are text: in a box to write in. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;

/** The head of a row, which takes the focus. */
export function focusRow(row: RowId, options?: FocusOptions): void {
  document.getElementById(`row-${row}`)?.focus(options);
}

/** The keys that concern the whole draft. */
export interface DraftKeys {
  onHelp(): void;
  onSave(): void;
  /** the report becomes a source of the event that it likely tells of */
  onAddSource(): void;
  /** the next draft of the report */
  onNextDraft(): void;
  /** the whole draft is no event: why is asked */
  onRejectDraft(): void;
}

/**
 * The keys of the desk. They count while the focus is on the report or the draft and not in a text; undo counts there too
 * unless a text has its own.
 *
 * @returns true if the key was one of ours
 */
export function deskKey(
  event: KeyboardEvent,
  {
    desk,
    rows,
    current,
    onCurrent,
    onEdit,
    onHelp,
    onSave,
    onAddSource,
    onNextDraft,
    onRejectDraft,
  }: DraftKeys & {
    desk: DeskDraft;
    rows: readonly RowId[];
    current: RowId | undefined;
    onCurrent(row: RowId): void;
    onEdit(edit: Edit): void;
  },
): boolean {
  if (isTyping(event.target)) {
    if (event.key !== "Escape" || !current || event.defaultPrevented) return false;
    focusRow(current);
    return true;
  }
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y")) {
    onEdit({ type: key === "y" || event.shiftKey ? "redo" : "undo" });
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const go = (from: RowId | undefined, step: 1 | -1) => {
    const next = nextRow(rows, from, step, desk);
    if (!next) return;
    onCurrent(next);
    focusRow(next);
  };
  if (key === "n" || key === "j") go(current, 1);
  else if (key === "k" || key === "p") go(current, -1);
  else if (key === "?") onHelp();
  else if (key === "s") onSave();
  else if (key === "d") onAddSource();
  else if (key === "t") onNextDraft();
  else if (key === "a" && event.shiftKey) onEdit({ type: "acceptAll" });
  else if (key === "r" && event.shiftKey) onRejectDraft();
  else if (!current) return false;
  else if (key === "a") {
    onEdit({ type: "accept", row: current });
    go(current, 1);
  } else if (key === "r" || key === "delete") onEdit({ type: "reject", row: current });
  else if (key === "e")
    document.querySelector<HTMLElement>(`[data-row="${current}"] .dk-edit :is(input,select,textarea)`)?.focus();
  else return false;
  return true;
}
