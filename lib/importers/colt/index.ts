import { type ImportContext, type Importer, type ImportItem, rejectFile } from "../importer";
import { explainMissing, type Header, missingNames, readHeader } from "../text/header";
import { readColtRow } from "./readColtRow";
import { readTable, TableFault } from "./readTable";

const NEEDED = [
  ["TripID"],
  ["LeaderCountryISO"],
  ["LeaderRole"],
  ["CountryVisited"],
  ["TripStartDate", "TripYear"],
] as const;

async function* readRows(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  let header: Header | undefined;
  for await (const { row, cells } of readTable(input)) {
    if (!header) {
      header = readHeader(cells);
      const missing = missingNames(header, NEEDED);
      if (missing === "") continue;
      yield rejectFile("unknownColumns", explainMissing(header, missing), { column: missing });
      return;
    }
    const { indexOf } = header;
    yield readColtRow((...names) => cells[indexOf(...names) ?? -1] ?? "", row, context);
  }
  if (!header) yield rejectFile("emptyFile", "the file is empty");
}

async function* parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  try {
    yield* readRows(input, context);
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    yield rejectFile(error.reason, error.message);
  }
}

/** Trips of leaders, Diplometrics COLT: the workbook or its sheet as CSV, by header, missing columns tolerated. */
export const colt: Importer = {
  id: "colt",
  title: "Diplometrics COLT travel data, .xlsx or .csv with a header",
  parse,
};
