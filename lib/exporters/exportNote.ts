import { isoOf } from "@/lib/model/date";
import { LIST_KEYS } from "@/lib/model/filter";
import { slugOf } from "@/lib/model/text";

/** The rule by which maps made from the data are drawn; the same sentence as on every map. */
export const BORDER_RULE =
  "Borders: Natural Earth, the edition nearest to the United Nations' view; disputed lines dashed where our file has them; islands of the South China Sea (East Sea) in no country's colour.";
const LICENCE =
  "No licence for reuse has been chosen yet: ask before you publish the texts. Facts are free; each source keeps its own rights. Coordinates of cities: GeoNames, CC BY 4.0.";

/** What every download says of itself. */
export interface ExportNote {
  title: string;
  /** canonical query; "" for all events */
  filter: string;
  /** number of events in the file */
  events: number;
  /** YYYY-MM-DD, UTC */
  exported: string;
  dataVersion: string;
  /** last day in the data, YYYY-MM-DD */
  dataEnd: string;
  citation: string;
  borderRule: string;
  licence: string;
}

/**
 * Say what a download holds.
 *
 * @param version of the data
 * @param filter  canonical query, "" for none
 * @param events  number of events in it
 * @param dataEnd days since 1970-01-01
 * @param now     the moment of the export
 */
export function describeExport(
  version: string,
  filter: string,
  events: number,
  dataEnd: number,
  now: Date,
): ExportNote {
  const exported = now.toISOString().slice(0, 10);
  const title = "Entente: events of bilateral diplomacy";
  const of = filter === "" ? "all events" : `events with ${decodeURIComponent(filter)}`;
  return {
    title,
    filter,
    events,
    exported,
    dataVersion: version,
    dataEnd: isoOf(dataEnd),
    citation: `Entente. (n.d.). ${title} [Data set, data version ${version}, data to ${isoOf(dataEnd)}, ${of}]. Exported ${exported}.`,
    borderRule: BORDER_RULE,
    licence: LICENCE,
  };
}

const LONGEST_NAME = 80;
const LIST_NAMES = new RegExp(`\\b(?:${LIST_KEYS.join("|")})=`, "g");

/** A plain ASCII name for the file: entente-us-vn-2025-11-25.csv. No sign of it needs quoting on any system. */
export function exportFileName({ filter, exported }: ExportNote, format: string): string {
  const values = decodeURIComponent(filter).replace(LIST_NAMES, "");
  const words = slugOf(slugOf(values).slice(0, LONGEST_NAME));
  return `${["entente", words || "all", exported].join("-")}.${format}`;
}
