"use client";

import { DifferenceTable } from "@/components/ui/DifferenceTable";
import { Modal } from "@/components/ui/Modal";
import { compareEvents } from "@/lib/desk/compareEvents";
import type { Words } from "@/lib/i18n/words";

/** Two forms of one record that cannot both stand. */
export interface Conflict {
  /** changed: somebody was faster. exists: there is an event of this id. */
  kind: "changed" | "exists";
  current: object;
  yours: object;
  etag?: string | undefined;
}

/**
 * Shows both forms, field by field, and the ways on.
 *
 * @param onAgain  yours is made anew on top of the current form
 * @param onNewId  yours is saved beside it, under an id of its own
 */
export function ConflictDialog({
  conflict,
  words,
  onClose,
  onAgain,
  onNewId,
}: {
  conflict: Conflict;
  words: Words;
  onClose(): void;
  onAgain(): void;
  onNewId(): void;
}) {
  const rows = compareEvents(conflict.yours, conflict.current);
  return (
    <Modal title={words.t(`desk.conflict.${conflict.kind}`)} words={words} onClose={onClose}>
      <p>{words.t(`desk.conflict.${conflict.kind}Hint`)}</p>
      {rows.length > 0 && (
        <DifferenceTable
          rows={rows}
          heads={{
            field: words.t("desk.conflict.field"),
            mine: words.t("desk.conflict.yours"),
            theirs: words.t("desk.conflict.current"),
          }}
          absent="–"
          label={words.t(`desk.conflict.${conflict.kind}`)}
        />
      )}
      {rows.length === 0 && <p>{words.t("desk.conflict.same")}</p>}
      <p className="dk-acts">
        {conflict.kind === "changed" ? (
          <button type="button" className="btn main" onClick={onAgain}>
            {words.t("desk.conflict.again")}
          </button>
        ) : (
          <>
            <button type="button" className="btn main" onClick={onAgain}>
              {words.t("desk.asSource")}
            </button>
            <button type="button" className="btn" onClick={onNewId}>
              {words.t("desk.conflict.newId")}
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={onClose}>
          {words.t("desk.conflict.leave")}
        </button>
      </p>
    </Modal>
  );
}
