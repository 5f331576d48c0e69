import { csvExporter } from "./csv/exportCsv";
import type { Exporter } from "./exporter";
import { geojsonExporter } from "./geojson/exportGeojson";
import { gexfExporter } from "./gexf/exportGexf";
import { graphmlExporter } from "./graphml/exportGraphml";
import { icsExporter } from "./ics/exportIcs";
import { jsonExporter } from "./json/exportJson";
import { ndjsonExporter } from "./ndjson/exportNdjson";

/** Every format of download, in the order in which they are offered. */
export const EXPORTERS: readonly Exporter[] = [
  csvExporter,
  jsonExporter,
  ndjsonExporter,
  geojsonExporter,
  icsExporter,
  gexfExporter,
  graphmlExporter,
];
