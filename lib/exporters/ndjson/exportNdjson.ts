import type { Exporter, RowFile } from "../exporter";
import type { ExportNote } from "../exportNote";
import { eventOf } from "../json/exportJson";
import { writeRows } from "../rowFile";

const ndjsonRows = (note: ExportNote): RowFile => ({
  head: `${JSON.stringify({ about: note })}\n`,
  row: (event) => `${JSON.stringify(eventOf(event))}\n`,
  tail: () => "",
});

/** One JSON object a line: first {about}, then the events. */
export const ndjsonExporter: Exporter = {
  id: "ndjson",
  // not application/x-ndjson: the server compresses what it knows to be text
  type: "text/x-ndjson; charset=utf-8",
  description: "one JSON object a line: the first line is {about}, every other line an event",
  unit: "event",
  rows: ndjsonRows,
  write: writeRows(ndjsonRows),
};
