import type { Exporter, ExportInput } from "../exporter";
import { eventOf } from "../json/exportJson";

function* writeNdjson({ events, note }: ExportInput): Iterable<string> {
  yield `${JSON.stringify({ about: note })}\n`;
  for (const event of events) yield `${JSON.stringify(eventOf(event))}\n`;
}

/** One JSON object a line: first {about}, then the events. */
export const ndjsonExporter: Exporter = {
  id: "ndjson",
  // not application/x-ndjson: the server compresses what it knows to be text
  type: "text/x-ndjson; charset=utf-8",
  description: "one JSON object a line: the first line is {about}, every other line an event",
  unit: "event",
  write: writeNdjson,
};
