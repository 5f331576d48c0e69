import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord, Source } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Exporter, ExportInput } from "../exporter";

/** The record as the API gives it. */
export function eventOf(event: EventRecord): EventRecord & { pairs: string[] } {
  return { ...event, pairs: pairsAmong(event.participants.map((p) => p.actor)) };
}

/** Every source that the events cite, each once, by id. */
function citedSources({ data, events }: ExportInput): Source[] {
  const { sources } = indexDataset(data);
  const ids = events.flatMap((event) => [
    ...event.sources,
    ...(event.accounts ?? []).flatMap((account) => [account.source, ...(account.also ?? [])]),
    ...Object.values(event.evidence ?? {}).flatMap((known) => known.source ?? []),
  ]);
  return [...new Set(ids)].sort().flatMap((id) => sources.get(id) ?? []);
}

function* writeJson(input: ExportInput): Iterable<string> {
  yield `{\n"about": ${JSON.stringify(input.note, null, 2)},\n"events": [\n`;
  let before = "";
  for (const event of input.events) {
    yield before + JSON.stringify(eventOf(event));
    before = ",\n";
  }
  yield `\n],\n"sources": ${JSON.stringify(citedSources(input))}\n}\n`;
}

/** The records as they are kept, with the sources that they cite: {about, events, sources}. */
export const jsonExporter: Exporter = {
  id: "json",
  type: "application/json; charset=utf-8",
  description: "{about, events, sources}: the records as they are kept, with the sources that they cite",
  unit: "event",
  write: writeJson,
};
