import type { LexiconData } from "@/lib/coding/lexicon";
import type { DraftFault } from "@/lib/desk/readDrafts";
import type { CsvMapping } from "@/lib/importers/csv/fields";
import type { Draft } from "@/lib/model/draft";

/** Rows that are shown before a table is read whole. */
const SAMPLE_ROWS = 3;

/** What a table holds, before it is read: its columns, some rows, and what each column is taken for. */
export interface OpenedTable {
  header: readonly string[];
  sample: readonly (readonly string[])[];
  guess: CsvMapping;
}

/** A row that is no draft; what is wrong as messages where there are any. */
export interface TableFault extends DraftFault {
  reasons?: readonly { reason: string; values?: Readonly<Record<string, string>> | undefined }[];
}

/** Rows as drafts, and those that are none, with row and reason. */
export interface ReadTable {
  drafts: readonly Draft[];
  faults: readonly TableFault[];
}

async function* bytesOf(file: Blob): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

/** The header of a table and its first rows. */
export async function openTable(file: Blob): Promise<OpenedTable> {
  const [{ readRecords }, { guessMapping }] = await Promise.all([
    import("@/lib/importers/csv/readRecords"),
    import("@/lib/importers/csv/mapping"),
  ]);
  const rows: string[][] = [];
  for await (const records of readRecords(bytesOf(file))) {
    for (const { cells } of records) if (cells) rows.push([...cells]);
    if (rows.length > SAMPLE_ROWS) break;
  }
  const [header = [], ...sample] = rows;
  return { header, sample: sample.slice(0, SAMPLE_ROWS), guess: guessMapping(header) };
}

/** All rows of a table by a mapping, checked against what is on record. */
export async function readTable(file: File, mapping: CsvMapping, data: LexiconData): Promise<ReadTable> {
  const [{ csv }, { buildLists }, { findDuplicates }] = await Promise.all([
    import("@/lib/importers/csv"),
    import("@/lib/importers/lists"),
    import("@/lib/coding/findDuplicates"),
  ]);
  const drafts: Draft[] = [];
  const faults: TableFault[] = [];
  const context = {
    file: file.name,
    lists: buildLists(data),
    mapping,
    findDuplicates: (fields: Draft["fields"], source: Draft["source"]) => findDuplicates(fields, source, data.events),
  };
  for await (const item of csv.parse(bytesOf(file), context)) {
    if ("draft" in item) drafts.push(item.draft);
    else faults.push({ line: item.reject.row, text: item.reject.text, reasons: item.reject.faults ?? [item.reject] });
  }
  return { drafts, faults };
}

/** A table with one row as an example, to fill in. */
export async function tableTemplate(): Promise<string> {
  return (await import("@/lib/importers/csv/template")).template();
}

/** Drafts of a file, as `npm run import` prints them. */
export async function readDraftFile(file: File): Promise<ReadTable> {
  const { readDrafts } = await import("@/lib/desk/readDrafts");
  return readDrafts(await file.text());
}
