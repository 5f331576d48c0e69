"use client";

import { ROW_IDS, type RowId } from "@/lib/desk/deskDraft";
import type { Words } from "@/lib/i18n/words";

/** Rows that words of the report can be a value of. */
const ROWS = ROW_IDS.filter((row) => row !== "source");

/**
 * What can be set from selected words: the current row first.
 *
 * @param top px below the top of the report's box
 */
export function SelectionMenu({
  quote,
  top,
  current,
  words,
  onSet,
}: {
  quote: string;
  top: number;
  current: RowId | undefined;
  words: Words;
  onSet(row: RowId): void;
}) {
  const rows = current && current !== "source" ? [current, ...ROWS.filter((row) => row !== current)] : ROWS;
  return (
    <fieldset className="dk-select" style={{ top }}>
      <legend>
        {words.t("desk.setFrom")} <q dir="auto">{quote}</q>
      </legend>
      {rows.map((row) => (
        <button
          key={row}
          type="button"
          className={row === current ? "btn main" : "btn"}
          // The selection must not be lost before the press counts.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onSet(row)}
        >
          {words.t(`desk.rows.${row}`)}
        </button>
      ))}
    </fieldset>
  );
}
