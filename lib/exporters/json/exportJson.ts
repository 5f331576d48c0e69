import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import type { Exporter, RowFile } from "../exporter";
import type { ExportNote } from "../exportNote";
import { writeRows } from "../rowFile";

/** The record as the API gives it. */
export function eventOf(event: EventRecord): EventRecord & { pairs: string[] } {
  return { ...event, pairs: pairsAmong(event.participants.map((p) => p.actor)) };
}

function jsonRows(note: ExportNote): RowFile {
  let before = "";
  return {
    head: `{\n"about": ${JSON.stringify(note, null, 2)},\n"events": [\n`,
    row(event) {
      const row = before + JSON.stringify(eventOf(event));
      before = ",\n";
      return row;
    },
    tail: (cited) => `\n],\n"sources": ${JSON.stringify(cited)}\n}\n`,
  };
}

/** The records as they are kept, with the sources that they cite: {about, events, sources}. */
export const jsonExporter: Exporter = {
  id: "json",
  type: "application/json; charset=utf-8",
  description: "{about, events, sources}: the records as they are kept, with the sources that they cite",
  unit: "event",
  rows: jsonRows,
  write: writeRows(jsonRows),
};
