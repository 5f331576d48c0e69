import { type ImportContext, type Importer, type ImportItem, rejectFile } from "../importer";
import type { CsvMapping } from "./fields";
import { checkMapping, guessMapping } from "./mapping";
import { readCsvRow } from "./readCsvRow";
import { type CsvRecord, readRecords } from "./readRecords";

interface Table {
  header: readonly string[];
  mapping: CsvMapping;
  /** positions of the columns by name */
  positions: ReadonlyMap<string, number>;
}

/** The table by its header; what is wrong with the header as text, by the mapping given or guessed. */
function openTable(header: readonly string[], given: CsvMapping | undefined): Table | ImportItem {
  const mapping = given ?? guessMapping(header);
  const { missing, unknown } = checkMapping(mapping, header);
  const has = `the header has: ${header.filter(Boolean).slice(0, 60).join(", ").slice(0, 600) || "nothing"}`;
  if (unknown.length > 0)
    return rejectFile("unknownColumns", `no column ${unknown.join(", ")}; ${has}`, { column: unknown.join(", ") });
  if (missing.length > 0)
    return rejectFile("unknownColumns", `no column for ${missing.join(", ")}; ${has}`, { column: missing.join(", ") });
  return { header, mapping, positions: new Map(header.map((name, index) => [name, index])) };
}

function readRecord({ row, cells }: CsvRecord, { mapping, positions }: Table, context: ImportContext): ImportItem {
  if (!cells)
    return {
      reject: { row, reason: "quoteNotClosed", text: "a quotation mark is never closed, or the row is too long" },
    };
  const read = readCsvRow(
    {
      at: (field) => cells[positions.get(mapping[field] ?? "") ?? -1] ?? "",
      column: (field) => mapping[field] ?? field,
    },
    row,
    context,
  );
  return "version" in read ? { row, draft: read } : { reject: read };
}

async function* parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  let table: Table | undefined;
  for await (const records of readRecords(input))
    for (const record of records) {
      if (table) {
        yield readRecord(record, table, context);
        continue;
      }
      const opened = openTable(record.cells ?? [], context.mapping);
      if (!("header" in opened)) {
        yield opened;
        return;
      }
      table = opened;
    }
  if (!table) yield rejectFile("emptyFile", "the file is empty");
}

/** A table of one's own: columns by their names in English or Vietnamese, or by a mapping. Runs in the browser too. */
export const csv: Importer = {
  id: "csv",
  title: "a table of your own, CSV: columns by name in English or Vietnamese, or by --map",
  parse,
};
