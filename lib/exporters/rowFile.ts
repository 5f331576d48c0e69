import type { EventRecord, Source } from "@/lib/model/record";
import { citedIn } from "@/lib/query/aroundEvent";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import type { ExportInput, RowFile } from "./exporter";
import type { ExportNote } from "./exportNote";

/** Writes a file of rows from events that are all in memory. */
export function writeRows(rows: (note: ExportNote) => RowFile): (input: ExportInput) => Iterable<string> {
  return function* write({ data, events, note }) {
    const file = rows(note);
    const index = indexDataset(data);
    yield file.head;
    for (const event of events) yield file.row(event, index);
    yield file.tail(citedBy(events, index));
  };
}

/** Every source that some events cite, each once, by id. */
function citedBy(events: readonly EventRecord[], { sources }: DatasetIndex): Source[] {
  return [...new Set(events.flatMap(citedIn))].sort().flatMap((id) => sources.get(id) ?? []);
}

/** Some events of a file, and data that hold what they cite. */
export interface RowBatch {
  events: readonly EventRecord[];
  index: DatasetIndex;
}

/** The same file from events that come a batch at a time: no more than a batch is in memory, and the sources that were cited. */
export async function* streamRows(file: RowFile, batches: AsyncIterable<RowBatch>): AsyncGenerator<string> {
  const cited = new Map<string, Source>();
  yield file.head;
  for await (const { events, index } of batches) {
    for (const source of citedBy(events, index)) cited.set(source.id, source);
    for (const event of events) yield file.row(event, index);
  }
  yield file.tail([...cited.keys()].sort().flatMap((id) => cited.get(id) ?? []));
}
