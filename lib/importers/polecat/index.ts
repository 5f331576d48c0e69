import type { ImportContext, Importer, ImportItem } from "../importer";
import { rejectFile } from "../importer";
import { explainMissing, type Header, missingNames, readHeader } from "../text/header";
import { rowsOfLines } from "../text/rowsOfLines";
import { readPolecatRow } from "./polecatRow";

const NEEDED = [["Event ID"], ["Event Date"], ["Event Type"], ["Actor Country"], ["Recipient Country"]] as const;

/** Cells of a line: tabs part them; a cell in quotation marks is without them, doubled ones inside are one. */
const splitTabs = (line: string) =>
  line
    .split("\t")
    .map((cell) => (/^".*"$/s.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());

async function* parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  let header: Header | undefined;
  let isOther = false;
  const rows = rowsOfLines(input, {
    isLatin: true,
    *read(text, line) {
      const cells = splitTabs(text);
      if (!header) {
        header = readHeader(cells);
        const missing = missingNames(header, NEEDED);
        isOther = missing !== "";
        if (isOther) yield rejectFile("unknownColumns", explainMissing(header, missing), { column: missing });
        return;
      }
      const { indexOf, names } = header;
      // files have tabs behind the last cell, and more names than cells: only fewer cells than the needed ones are a fault
      if (cells.length < 2)
        yield {
          reject: {
            row: line,
            reason: "columnCount",
            text: `1 column: the header has ${names.length}`,
            values: { value: "1" },
          },
        };
      else
        yield readPolecatRow(
          (...asked) => {
            const index = indexOf(...asked);
            const cell = index === undefined ? "" : (cells[index] ?? "");
            return cell === "None" ? "" : cell;
          },
          line,
          context,
        );
    },
  });
  for await (const item of rows) {
    yield item;
    if (isOther) return;
  }
}

/** Events of POLECAT (NGEC), one file of a week or a year, plain or zipped: tab-separated, with a header. */
export const polecat: Importer = {
  id: "polecat",
  title: "POLECAT events (Dataverse), tab-separated with a header, plain or .zip",
  parse,
};
