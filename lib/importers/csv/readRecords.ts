import Papa from "papaparse";

/** A record of a CSV file: its number, the header being 1, and its cells; no cells where the record has no end. */
export interface CsvRecord {
  row: number;
  cells: string[] | undefined;
}

/** Characters of one record, with all its cells: a quotation mark that is never closed must not swallow the file. */
export const MAX_RECORD_CHARS = 256 * 1024;
/** Characters that are parsed at once. */
const BLOCK_CHARS = 64 * 1024;
const DELIMITERS = [",", ";", "\t", "|"];

/** The delimiter that the header line has most of, outside quotation marks; a comma where it has none. */
function guessDelimiter(text: string): string {
  const line = text.slice(0, text.search(/\n|$/)).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function isRows(value: unknown): value is { data: string[][]; meta: { cursor: number } } {
  return typeof value === "object" && value !== null && "data" in value && "meta" in value;
}

/**
 * Records of a CSV file (RFC 4180; comma, semicolon, tab or bar; any end of line; UTF-8 with or without byte order mark), in
 * batches, in constant memory. Empty records are counted and left out. Cells come trimmed.
 */
export async function* readRecords(input: AsyncIterable<Uint8Array>): AsyncIterable<CsvRecord[]> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  let carried = "";
  let parser: Papa.Parser | undefined;
  let row = 0;
  let wanted = BLOCK_CHARS;

  /** One kind of line end, whichever the file has; a return at the end of a piece waits for what follows it. */
  function addText(piece: string, isLast: boolean) {
    const whole = carried + piece;
    carried = !isLast && whole.endsWith("\r") ? "\r" : "";
    text += whole.slice(0, whole.length - carried.length).replace(/\r\n?/g, "\n");
  }
  function take(isLast: boolean): CsvRecord[] {
    parser ??= new Papa.Parser({ delimiter: guessDelimiter(text), newline: "\n", quoteChar: '"' });
    const parsed: unknown = parser.parse(text, 0, !isLast);
    if (!isRows(parsed)) return [];
    const records = parsed.data.flatMap((cells): CsvRecord[] => {
      row += 1;
      if (cells.every((cell) => cell.trim() === "")) return [];
      const isTooLong = cells.reduce((sum, cell) => sum + cell.length, 0) > MAX_RECORD_CHARS;
      return [{ row, cells: isTooLong ? undefined : cells.map((cell) => cell.trim()) }];
    });
    text = isLast ? "" : text.slice(parsed.meta.cursor);
    wanted = Math.max(BLOCK_CHARS, text.length * 2);
    return records;
  }

  for await (const chunk of input) {
    addText(decoder.decode(chunk, { stream: true }), false);
    if (text.length < wanted) continue;
    const records = take(false);
    if (records.length > 0) yield records;
    // an open quotation mark: nothing behind it can be told apart any more
    if (text.length > 4 * MAX_RECORD_CHARS) {
      yield [{ row: row + 1, cells: undefined }];
      return;
    }
  }
  addText(decoder.decode(), true);
  if (text.trim() !== "") yield take(true);
}
