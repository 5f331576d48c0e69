"use client";

import type { DraftSource } from "@/lib/desk/deskDraft";
import { missingIn } from "@/lib/desk/missing";
import { parseDate } from "@/lib/model/date";
import type { RowProps } from "../rowProps";
import { TextBox } from "./TextBox";

const KEYS = ["url", "title", "publisher", "published"] as const;

/** Where the report was published. The date of publication is never the date of the event. */
export function SourceEditor({ desk, words, onEdit }: RowProps) {
  const { source } = desk.draft;
  const isBad = missingIn("source", desk).includes("badAddress");
  const set = (key: (typeof KEYS)[number] | "lang", text: string) => {
    const next: DraftSource = { ...source };
    if (text) next[key] = text;
    else if (key !== "lang") delete next[key];
    const isDate = next.published === undefined || parseDate(next.published) !== undefined;
    if (isDate && /^[a-z]{2}$/.test(next.lang)) onEdit({ type: "source", source: next });
  };
  return (
    <div className="dk-boxes">
      {KEYS.map((key) => (
        <TextBox
          key={key}
          label={words.t(`desk.sourceKeys.${key}`)}
          value={source[key] ?? ""}
          isWide={key === "url"}
          onCommit={(text) => set(key, text)}
          {...(key === "url" ? { inputMode: "url" as const } : {})}
          {...(key === "published" ? { hint: words.t("filters.dateForm") } : {})}
          fault={key === "url" && isBad ? words.t("desk.missing.badAddress") : undefined}
        />
      ))}
      <TextBox label={words.t("desk.sourceKeys.lang")} value={source.lang} onCommit={(text) => set("lang", text)} />
    </div>
  );
}
