"use client";

import { useMemo, useState } from "react";
import { DifferenceTable } from "@/components/ui/DifferenceTable";
import { Modal } from "@/components/ui/Modal";
import { differences } from "@/lib/briefing/edit/differences";
import { keepDraft, listDrafts } from "@/lib/briefing/edit/draftStore";
import { freeId } from "@/lib/briefing/edit/editBriefing";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";

/** Two versions of one briefing: what differs, and the ways on. Nothing is lost by any of them. */
export function Conflict({
  mine,
  theirs,
  words,
  onClose,
  onOverwrite,
  onTake,
}: {
  mine: Briefing;
  theirs: Briefing;
  words: Words;
  onClose: () => void;
  onOverwrite: () => void;
  /** mine is kept under this id */
  onTake: (copy: string) => void;
}) {
  const rows = useMemo(() => differences(mine, theirs), [mine, theirs]);
  const [failed, setFailed] = useState<"full" | "refused">();
  const take = () => {
    const id = freeId(
      `${mine.id}-copy`,
      listDrafts(localStorage).map(({ briefing }) => briefing.id),
    );
    const kept = keepDraft(localStorage, { briefing: { ...mine, id }, kept: new Date().toISOString() });
    if (kept === "kept") onTake(id);
    else setFailed(kept);
  };
  return (
    <Modal title={words.t("edit.server.conflict")} words={words} onClose={onClose}>
      <p>{words.t("edit.server.newer")}</p>
      {rows.length === 0 ? (
        <p>{words.t("edit.server.same")}</p>
      ) : (
        <DifferenceTable
          rows={rows}
          heads={{
            field: words.t("edit.server.field"),
            mine: words.t("edit.server.mine"),
            theirs: words.t("edit.server.theirs"),
          }}
          absent={words.t("edit.server.absent")}
          label={words.t("edit.server.conflict")}
        />
      )}
      {failed && (
        <p className="notice bad" role="alert">
          {words.t(`edit.kept.${failed}`)}
        </p>
      )}
      <p className="edit-ways">
        <button type="button" className="btn main" onClick={onOverwrite}>
          {words.t("edit.server.overwrite")}
        </button>
        <button type="button" className="btn" onClick={take}>
          {words.t("edit.server.takeTheirs")}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {words.t("edit.server.keepOn")}
        </button>
      </p>
    </Modal>
  );
}
