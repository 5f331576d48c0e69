import type { DeskDraft, RowId } from "@/lib/desk/deskDraft";
import type { Edit } from "@/lib/desk/edits";
import type { DeskLists } from "@/lib/desk/lists";
import type { Words } from "@/lib/i18n/words";

/** What every part that shows or changes the draft shares. */
export interface RowProps {
  desk: DeskDraft;
  /** absent while they are loaded: values can be read, not chosen */
  lists: DeskLists | undefined;
  words: Words;
  onEdit(edit: Edit): void;
}

export type OneRowProps = RowProps & { row: RowId };
