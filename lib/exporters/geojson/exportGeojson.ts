import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import type { DatasetIndex } from "@/lib/query/datasetIndex";
import type { Exporter, RowFile } from "../exporter";
import type { ExportNote } from "../exportNote";
import { writeRows } from "../rowFile";

function featureOf(event: EventRecord, { places, sources }: DatasetIndex) {
  const place = event.place === undefined ? undefined : places.get(event.place);
  const { id, start, end, status, kind, level, format, title, themes, mechanism, round } = event;
  return {
    type: "Feature",
    id,
    // no place known, or none: never a point that was guessed
    geometry: place ? { type: "Point", coordinates: [place.lon, place.lat] } : null,
    properties: {
      id,
      title: title.en,
      titleVi: title.vi,
      start,
      end,
      status,
      kind,
      level,
      format,
      pairs: pairsAmong(event.participants.map((p) => p.actor)),
      themes,
      mechanism,
      round,
      place: place?.name.en,
      placeVi: place?.name.vi,
      placeKind: place?.kind,
      /** false for a region or a sea: the coordinates are the middle of it, not where people met */
      isExactPoint: place ? place.kind === "city" : undefined,
      country: place ? place.country : event.country,
      sources: event.sources.flatMap((source) => sources.get(source)?.url ?? []),
    },
  };
}

function geojsonRows(note: ExportNote): RowFile {
  let before = "";
  return {
    head: `{"type":"FeatureCollection",\n"about":${JSON.stringify(note)},\n"features":[\n`,
    row(event, index) {
      const row = before + JSON.stringify(featureOf(event, index));
      before = ",\n";
      return row;
    },
    tail: () => "\n]}\n",
  };
}

/** RFC 7946. An event without a place is a feature without geometry; a region or sea is marked as no exact point. */
export const geojsonExporter: Exporter = {
  id: "geojson",
  type: "application/geo+json; charset=utf-8",
  description: "a feature an event; null geometry where no place is known, isExactPoint false for regions and seas",
  unit: "event",
  rows: geojsonRows,
  write: writeRows(geojsonRows),
};
