import { type ImportItem, rejectFile } from "../importer";
import { type Line, readLines } from "./readLines";
import { unzipped, ZipFault } from "./unzip";

interface LineOptions {
  isLatin?: boolean;
  /** the items of a line; none where it is no row (a header) */
  read(text: string, line: number): Iterable<ImportItem>;
}

function* itemsOf(lines: readonly Line[], { read }: LineOptions): Iterable<ImportItem> {
  for (const { line, text } of lines)
    if (text === undefined)
      yield { reject: { row: line, reason: "lineTooLong", text: "the line is longer than any row of this format" } };
    else yield* read(text, line);
}

/** Items of a text file, plain or in a ZIP archive, line by line; an empty file and a broken archive are named. */
export async function* rowsOfLines(input: AsyncIterable<Uint8Array>, options: LineOptions): AsyncIterable<ImportItem> {
  let hasLines = false;
  try {
    for await (const lines of readLines(unzipped(input), options.isLatin)) {
      hasLines = true;
      yield* itemsOf(lines, options);
    }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const isBroken = error.reason === "badZip";
    yield rejectFile(error.reason, isBroken ? `the ZIP archive is broken or cut off: ${error.message}` : error.message);
    return;
  }
  if (!hasLines) yield rejectFile("emptyFile", "the file is empty");
}
