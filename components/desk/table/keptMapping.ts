import type { CsvMapping } from "@/lib/importers/csv/fields";
import { CSV_FIELDS } from "@/lib/importers/csv/fields";

const KEY = "entente-csv";
/** Tables whose columns are remembered. */
const MAX_KEPT = 20;

function readAll(): [string, CsvMapping][] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown) => {
      const [header, mapping]: unknown[] = Array.isArray(entry) ? entry : [];
      if (typeof header !== "string" || typeof mapping !== "object" || mapping === null) return [];
      const known: CsvMapping = {};
      for (const field of CSV_FIELDS) {
        const column: unknown = Reflect.get(mapping, field);
        if (typeof column === "string") known[field] = column;
      }
      return [[header, known] satisfies [string, CsvMapping]];
    });
  } catch {
    return [];
  }
}

const keyOf = (header: readonly string[]) => header.join("\u001f");

/** What the columns of such a table were taken for the last time; only columns that are still there. */
export function keptMapping(header: readonly string[]): CsvMapping | undefined {
  const kept = readAll().find(([key]) => key === keyOf(header))?.[1];
  if (!kept) return undefined;
  return Object.fromEntries(Object.entries(kept).filter(([, column]) => header.includes(column)));
}

export function keepMapping(header: readonly string[], mapping: CsvMapping): void {
  try {
    const others = readAll().filter(([key]) => key !== keyOf(header));
    localStorage.setItem(KEY, JSON.stringify([[keyOf(header), mapping], ...others].slice(0, MAX_KEPT)));
  } catch {
    // A browser that keeps nothing asks again.
  }
}
