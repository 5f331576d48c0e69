"use client";

import { useState } from "react";
import type { Words } from "@/lib/i18n/words";
import { CSV_FIELDS, type CsvField, type CsvMapping, NEEDED_FIELDS } from "@/lib/importers/csv/fields";
import { isOneOf } from "@/lib/model/vocabulary";
import type { OpenedTable } from "./readTable";

/** Which column holds what, with the first value of each beside it. */
export function MappingForm({
  table,
  mapping,
  words,
  onChange,
  onRead,
}: {
  table: OpenedTable;
  mapping: CsvMapping;
  words: Words;
  onChange(mapping: CsvMapping): void;
  onRead(): void;
}) {
  const [order] = useState(() => {
    const isFirst = (field: CsvField) => mapping[field] !== undefined || isOneOf(NEEDED_FIELDS, field);
    return [CSV_FIELDS.filter(isFirst), CSV_FIELDS.filter((field) => !isFirst(field))] as const;
  });
  const set = (field: CsvField, column: string) => {
    const { [field]: _old, ...rest } = mapping;
    onChange(column ? { ...rest, [field]: column } : rest);
  };
  const hasSides = mapping.actors !== undefined || mapping.participants !== undefined;
  const isWhole = mapping.start !== undefined && hasSides;
  const sampleOf = (column: string | undefined) => {
    const at = column === undefined ? -1 : table.header.indexOf(column);
    return table.sample.map((row) => row[at] ?? "").find((cell) => cell !== "") ?? "";
  };
  const box = (field: CsvField) => (
    <label key={field} className="dk-box">
      <span>
        {words.t(`desk.table.fields.${field}`)}
        {(field === "start" || field === "actors") && ` · ${words.t("desk.table.needed")}`}
      </span>
      <select className="dk-input" value={mapping[field] ?? ""} onChange={(event) => set(field, event.target.value)}>
        <option value="">{words.t("desk.table.noColumn")}</option>
        {table.header
          .filter((name) => name !== "")
          .map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
      </select>
      <small dir="auto">{sampleOf(mapping[field])}</small>
    </label>
  );
  // What has a column when the file is opened, or needs one, is in sight; it stays there while columns are changed.
  const [first, rest] = order;
  const unused = table.header.filter((name) => name !== "" && !Object.values(mapping).includes(name));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onRead();
      }}
    >
      <div className="tb-mapping">{first.map(box)}</div>
      {rest.length > 0 && (
        <details className="tb-more">
          <summary className="link">{words.t("desk.table.more", { count: rest.length })}</summary>
          <div className="tb-mapping">{rest.map(box)}</div>
        </details>
      )}
      {unused.length > 0 && <p className="foot">{words.t("desk.table.unused", { columns: words.list(unused) })}</p>}
      <p className="dk-acts">
        <button type="submit" className="btn main" disabled={!isWhole}>
          {words.t("desk.table.read")}
        </button>
        {!isWhole && <span className="dk-missing">{words.t("desk.table.notWhole")}</span>}
      </p>
    </form>
  );
}
