import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import type { DatasetIndex } from "@/lib/query/datasetIndex";
import type { Exporter, RowFile } from "../exporter";
import type { ExportNote } from "../exportNote";
import { writeRows } from "../rowFile";
import { csvLine } from "./csvCell";

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
type Cell = string | number | undefined;

const listed = (values: readonly string[] | undefined) => (values?.length ? values.join("; ") : undefined);

function participants(event: EventRecord, { people }: DatasetIndex): string {
  const entries = event.participants.map(({ actor, person, office, received }) => {
    const name = person === undefined ? undefined : people.get(person)?.name.en;
    const who = [name, office?.en, received && "received the visitors"].filter(Boolean).join(", ");
    return who ? `${actor}: ${who}` : actor;
  });
  return entries.join("; ");
}

/** The columns in order: name, and the cell of an event. */
const COLUMNS: readonly [string, (event: EventRecord, index: DatasetIndex, note: ExportNote) => Cell][] = [
  ["id", (event) => event.id],
  ["start", (event) => event.start],
  ["end", (event) => event.end],
  ["status", (event) => event.status],
  ["kind", (event) => event.kind],
  ["level", (event) => event.level],
  ["format", (event) => event.format],
  ["pairs", (event) => listed(pairsAmong(event.participants.map((p) => p.actor)))],
  ["title_en", (event) => event.title.en],
  ["title_vi", (event) => event.title.vi],
  ["summary_en", (event) => event.summary.en],
  ["summary_vi", (event) => event.summary.vi],
  ["participants", participants],
  ["place", (event) => event.place],
  ["place_name", (event, { places }) => (event.place ? places.get(event.place)?.name.en : undefined)],
  ["place_kind", (event, { places }) => (event.place ? places.get(event.place)?.kind : undefined)],
  ["country", (event, { places }) => event.country ?? (event.place ? places.get(event.place)?.country : undefined)],
  ["lon", (event, { places }) => (event.place ? places.get(event.place)?.lon : undefined)],
  ["lat", (event, { places }) => (event.place ? places.get(event.place)?.lat : undefined)],
  ["themes", (event) => listed(event.themes)],
  ["mechanism", (event) => event.mechanism],
  ["round", (event) => event.round],
  ["part_of", (event) => event.partOf],
  ["figures", (event) => listed(event.figures?.map(({ metric, value }) => `${metric} = ${value}`))],
  ["instruments", (event) => listed(event.instruments)],
  [
    "inferred",
    (event) =>
      listed(Object.entries(event.evidence ?? {}).flatMap(([field, { state }]) => (state === "inferred" ? field : []))),
  ],
  ["source_count", (event) => event.sources.length],
  [
    "sources",
    (event, { sources }) =>
      listed(
        event.sources.map((id) => {
          const source = sources.get(id);
          return source?.url ?? [source?.publisher, source?.title].filter(Boolean).join(": ");
        }),
      ),
  ],
  ["data_version", (_event, _index, note) => note.dataVersion],
  ["exported", (_event, _index, note) => note.exported],
  ["filter", (_event, _index, note) => note.filter || "all events"],
];

/** What the whole file says of itself, once, behind the first event. */
function about({ citation, dataEnd, borderRule, licence }: ExportNote): string {
  return `${citation} Last day in the data: ${dataEnd}. ${borderRule} ${licence} A leading apostrophe marks a text that a spreadsheet would run as a formula.`;
}

function csvRows(note: ExportNote): RowFile {
  let isFirst = true;
  return {
    head: BYTE_ORDER_MARK + csvLine([...COLUMNS.map(([name]) => name), "about"]),
    row(event, index) {
      const line = csvLine([...COLUMNS.map(([, cell]) => cell(event, index, note)), isFirst ? about(note) : undefined]);
      isFirst = false;
      return line;
    },
    tail: () => "",
  };
}

/**
 * CSV for a spreadsheet: UTF-8 with byte order mark, names in the first row, one event a row. Every row says filter,
 * day and data version in its last columns; the citation and the rules stand in the last cell of the first event.
 */
export const csvExporter: Exporter = {
  id: "csv",
  type: "text/csv; charset=utf-8; header=present",
  description: "one event a row, for a spreadsheet; UTF-8 with byte order mark, formulas made harmless",
  unit: "event",
  rows: csvRows,
  write: writeRows(csvRows),
};
