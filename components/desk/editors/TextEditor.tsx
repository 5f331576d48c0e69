"use client";

import { byHand, rejected } from "@/lib/desk/deskDraft";
import type { RowProps } from "../rowProps";
import { TextBox } from "./TextBox";

/** Title or summary in both languages; English is needed. */
export function TextEditor({ row, desk, words, onEdit }: RowProps & { row: "title" | "summary" }) {
  const text = desk.draft.fields[row].value;
  const set = (en: string, vi: string) =>
    onEdit({
      type: "set",
      row,
      fields: { [row]: en || vi ? byHand(vi ? { en, vi } : { en }) : rejected() },
    });
  return (
    <>
      <TextBox
        label={words.t("desk.inEnglish")}
        lang="en"
        isLong={row === "summary"}
        value={text?.en ?? ""}
        onCommit={(en) => set(en, text?.vi ?? "")}
      />
      <TextBox
        label={words.t("desk.inVietnamese")}
        lang="vi"
        isLong={row === "summary"}
        value={text?.vi ?? ""}
        onCommit={(vi) => set(text?.en ?? "", vi)}
      />
    </>
  );
}
