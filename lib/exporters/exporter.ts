import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord, Source } from "@/lib/model/record";
import type { DatasetIndex } from "@/lib/query/datasetIndex";
import type { ExportNote } from "./exportNote";

/** What an exporter writes from: the events in the order of the store, and the lists that their ids stand in. */
export interface ExportInput {
  data: Dataset;
  /** what the filter selects */
  events: readonly EventRecord[];
  note: ExportNote;
  filter: Filter;
  /** the events that another filter selects, in the order of the store */
  select(filter: Filter): readonly EventRecord[];
  /** scheme and host for links back to the pages; absent where none is known */
  site?: string;
}

/** What a file holds many of: an event a row, an entry of a calendar, a link of a network. */
export type ExportUnit = "event" | "entry" | "link";

/** A file of events one after another: what can be written while they are read. */
export interface RowFile {
  head: string;
  /** @param index of data that hold the sources of the event */
  row(event: EventRecord, index: DatasetIndex): string;
  /** @param cited every source that the events cite, by id */
  tail(cited: readonly Source[]): string;
}

/** One format of download. */
export interface Exporter {
  /** name in the address and of the file's ending */
  id: string;
  /** media type with charset */
  type: string;
  /** what it is good for, one English line for the API's document */
  description: string;
  unit: ExportUnit;
  /** how many of its unit the file holds; absent: as many as there are events */
  count?(input: ExportInput): number;
  /** The file as rows; absent where it is more than its events. */
  rows?(note: ExportNote): RowFile;
  /** The file piece by piece; the same input gives the same bytes. */
  write(input: ExportInput): Iterable<string>;
}
