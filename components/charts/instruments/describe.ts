import type { InstrumentsBoard } from "@/lib/dossiers/instruments";
import type { Words } from "@/lib/i18n/words";
import { describeInstruments } from "@/lib/insight/instruments";
import type { ChartDescription } from "../chart";

/** Instruments in words: the sentence, and a row an instrument with its full name, events, first and last. */
export function describeInstrumentsBoard(board: InstrumentsBoard, words: Words): ChartDescription {
  return {
    sentence: describeInstruments(board),
    events: board.events,
    columns: [
      { key: "name", label: words.t("field.instrument") },
      { key: "events", label: words.t("people.events"), numeric: true },
      { key: "first", label: words.t("instruments.first") },
      { key: "last", label: words.t("instruments.last") },
    ],
    rows: board.rows.map((row) => ({
      key: row.id,
      cells: [
        row.name === row.short ? row.name : `${row.short}: ${row.name}`,
        row.events,
        row.first.date,
        row.last.date,
      ],
      select: { instrument: [row.id] },
    })),
  };
}
