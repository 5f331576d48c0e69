"use client";

import { useMemo, useRef } from "react";
import { briefingMark } from "@/lib/briefing/edit/briefingFile";
import type { Words } from "@/lib/i18n/words";
import type { Briefing } from "@/lib/model/briefing";
import { SaveOnServer } from "./SaveOnServer";
import type { Editor } from "./useEditor";

/** Back and forth, the file, the server; and whether all is kept. */
export function EditBar({
  editor,
  briefing,
  record,
  words,
  onSave,
  onOpen,
  isFit,
  onSay,
}: {
  editor: Editor;
  briefing: Briefing;
  record: Briefing | undefined;
  words: Words;
  onSave: () => void;
  onOpen: (file: File | undefined) => Promise<void>;
  /** true if nothing is unfinished; says so where something is */
  isFit: () => boolean;
  onSay: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { kept, base, state, isSaved } = editor;
  const theirs = useMemo(() => {
    const mark = record && briefingMark(record);
    return state === "ready" && !isSaved && mark !== base && mark !== briefingMark(briefing) ? record : undefined;
  }, [record, base, state, isSaved, briefing]);
  return (
    <>
      <span className={kept === "full" || kept === "refused" ? "edit-kept bad" : "edit-kept"} role="status">
        {kept ? words.t(`edit.kept.${kept}`) : ""}
      </span>
      <button type="button" className="btn" disabled={!editor.canUndo} onClick={editor.undo}>
        {words.t("edit.undo")}
      </button>
      <button type="button" className="btn" disabled={!editor.canRedo} onClick={editor.redo}>
        {words.t("edit.redo")}
      </button>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {words.t("edit.openFile")}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.t("edit.openFile")}
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          await onOpen(file);
          // the same file can be opened again after it was mended
          currentTarget.value = "";
        }}
      />
      <button type="button" className="btn" onClick={onSave}>
        {words.t("edit.saveFile")}
      </button>
      <SaveOnServer editor={editor} briefing={briefing} theirs={theirs} words={words} isFit={isFit} onSay={onSay} />
    </>
  );
}
