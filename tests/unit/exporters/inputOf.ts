import type { ExportInput } from "@/lib/exporters/exporter";
import { describeExport } from "@/lib/exporters/exportNote";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import { Snapshot } from "@/lib/store/snapshot";
import { PLAIN_EVENT } from "../charts/summaries";

export const NOW = new Date("2025-11-25T23:59:00Z");

/** An event of the US and Viet Nam, held unless told otherwise. */
export const eventOf = (id: string, start: string, more: Partial<EventRecord> = {}): EventRecord => ({
  ...PLAIN_EVENT,
  id,
  start,
  ...more,
});

/** What an exporter writes from: the data under a filter, as of NOW. */
export function inputOf(data: Dataset, filter: Filter = {}, now = NOW): ExportInput {
  const snapshot = new Snapshot(data);
  const events = snapshot.select(filter);
  const note = describeExport(data.version, serializeFilter(filter), events.length, snapshot.dataEnd, now);
  return { data, events, note, filter, select: (other) => snapshot.select(other), site: "https://entente.example" };
}
