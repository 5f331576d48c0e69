import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { MAX_ZIP_ENTRIES, MAX_ZIP_RATIO } from "@/lib/model/limits";
import { readRecords } from "../csv/readRecords";

/** A row of a sheet or CSV file: its number, the header being 1. */
export interface TableRow {
  row: number;
  cells: string[];
}
/** Why there is no table: message id and English text. */
export class TableFault extends Error {
  constructor(
    readonly reason: "badXlsx" | "tooBig" | "quoteNotClosed",
    text: string,
  ) {
    super(text);
  }
}

/** A workbook is read whole: bytes of the file, and of what it holds unpacked. */
export const MAX_XLSX_BYTES = 64 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;
const SMALL_BYTES = 1024 * 1024;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "Yes" : "No";
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

async function readWorkbook(chunks: readonly Uint8Array[]): Promise<TableRow[]> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  let [unpacked, entries] = [0, 0];
  try {
    // looks at the directory only: nothing is unpacked. A size that it lies about is all that is set aside for the part.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        entries += 1;
        return false;
      },
    });
    if (entries > MAX_ZIP_ENTRIES || (unpacked > SMALL_BYTES && unpacked > MAX_ZIP_RATIO * bytes.length))
      throw new Error("it unpacks to more than any workbook");
    if (unpacked <= MAX_UNPACKED_BYTES) {
      const sheet: readonly (readonly unknown[])[] = await readSheet(bytes.buffer);
      return sheet.map((cells, index) => ({ row: index + 1, cells: cells.map(textOfCell) }));
    }
  } catch (error) {
    throw new TableFault(
      "badXlsx",
      `the workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new TableFault("tooBig", "the workbook unpacks to more than 1 GB: save its sheet as CSV");
}

/**
 * Rows of the first sheet of a workbook (.xlsx, told by its first bytes), or of a CSV file. CSV streams; a workbook is read whole,
 * up to `MAX_XLSX_BYTES`. Days come as YYYY-MM-DD, Yes and No as words. Empty rows are left out.
 * @throws TableFault
 */
export async function* readTable(input: AsyncIterable<Uint8Array>): AsyncIterable<TableRow> {
  const rest = input[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = async () => {
    const next = await rest.next();
    if (!next.done) {
      chunks.push(next.value);
      size += next.value.length;
    }
    return !next.done;
  };
  while (size < 2 && (await take()));
  const start = Uint8Array.from(chunks.flatMap((chunk) => [...chunk.subarray(0, 2)]).slice(0, 2));
  if (isZip(start)) {
    while (await take())
      if (size > MAX_XLSX_BYTES)
        throw new TableFault("tooBig", "the workbook has more than 64 MB: save its sheet as CSV");
    for (const row of await readWorkbook(chunks)) if (row.cells.some((cell) => cell !== "")) yield row;
    return;
  }
  async function* all(): AsyncIterable<Uint8Array> {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  for await (const records of readRecords(all()))
    for (const { row, cells } of records) {
      if (!cells) throw new TableFault("quoteNotClosed", `row ${row}: a quotation mark is never closed`);
      yield { row, cells };
    }
}
