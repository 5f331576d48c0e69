"use client";

import { byHand, rejected } from "@/lib/desk/deskDraft";
import { missingIn } from "@/lib/desk/missing";
import type { RowProps } from "../rowProps";
import { TextBox } from "./TextBox";

/** First and last day, each as a year, a month or a day. */
export function DateEditor({ desk, words, onEdit }: RowProps) {
  const { start, end } = desk.draft.fields;
  const faults = missingIn("date", desk);
  const fault = faults[0] && faults[0] !== "noDate" ? words.t(`desk.missing.${faults[0]}`) : undefined;
  const set = (key: "start" | "end", text: string) =>
    onEdit({ type: "set", row: "date", fields: { [key]: text ? byHand(text) : rejected() } });
  return (
    <div className="dk-boxes">
      <TextBox
        label={words.t("desk.first")}
        hint={words.t("filters.dateForm")}
        value={start.value ?? ""}
        fault={fault}
        onCommit={(text) => set("start", text)}
      />
      <TextBox
        label={words.t("desk.last")}
        hint={words.t("filters.dateForm")}
        value={end.value ?? ""}
        onCommit={(text) => set("end", text)}
      />
    </div>
  );
}
