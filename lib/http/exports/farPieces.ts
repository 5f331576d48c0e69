import type { Exporter } from "@/lib/exporters/exporter";
import type { ExportNote } from "@/lib/exporters/exportNote";
import { type RowBatch, streamRows } from "@/lib/exporters/rowFile";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import { MAX_PAGE_EVENTS } from "@/lib/model/limits";
import type { EventRecord } from "@/lib/model/record";
import { citedIn } from "@/lib/query/aroundEvent";
import { indexDataset } from "@/lib/query/datasetIndex";
import { listsOf } from "@/lib/store/excerpts/readExcerpt";
import type { Moment } from "@/lib/store/moment";
import { aheadInput } from "./aheadInput";

/** The events that a filter selects, in the order of the store, a page at a time. */
async function* pagesOf(moment: Moment, filter: Filter): AsyncGenerator<readonly EventRecord[]> {
  let cursor: string | undefined;
  do {
    const page = await moment.page(filter, { limit: MAX_PAGE_EVENTS, ...(cursor === undefined ? {} : { cursor }) });
    yield page.events;
    cursor = page.next;
  } while (cursor !== undefined);
}

const dataOf = (moment: Moment): Dataset => ({
  ...listsOf(moment.reference),
  version: moment.version,
  events: [],
  sources: [],
});

async function* batchesOf(moment: Moment, filter: Filter): AsyncGenerator<RowBatch> {
  for await (const events of pagesOf(moment, filter)) {
    const sources = await moment.sources([...new Set(events.flatMap(citedIn))]);
    yield { events, index: indexDataset({ ...dataOf(moment), sources }) };
  }
}

/** Of an event what a network is made of: who, when and the themes. */
const bareEvent = (event: EventRecord): EventRecord => ({
  id: event.id,
  start: event.start,
  ...(event.end === undefined ? {} : { end: event.end }),
  status: event.status,
  kind: event.kind,
  level: event.level,
  format: event.format,
  participants: event.participants.map(({ actor }) => ({ actor })),
  themes: event.themes,
  title: { en: "" },
  summary: { en: "" },
  sources: [],
});

/**
 * A file whose events are not in memory: rows are written as they are read, a network from the bare events, a calendar from what
 * lies ahead.
 */
export async function* farPieces(
  exporter: Exporter,
  { moment, filter, note, site }: { moment: Moment; filter: Filter; note: ExportNote; site: string },
): AsyncGenerator<string> {
  if (exporter.rows) {
    yield* streamRows(exporter.rows(note), batchesOf(moment, filter));
    return;
  }
  if (exporter.unit === "entry") {
    yield* exporter.write({ ...(await aheadInput(moment, filter)), note, filter, site });
    return;
  }
  const events: EventRecord[] = [];
  for await (const page of pagesOf(moment, filter)) events.push(...page.map(bareEvent));
  yield* exporter.write({ data: dataOf(moment), events, note, filter, select: () => [], site });
}
