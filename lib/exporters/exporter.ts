import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord } from "@/lib/model/record";
import type { ExportNote } from "./exportNote";

/** What an exporter writes from: the events in the order of the store, and the lists that their ids stand in. */
export interface ExportInput {
  data: Dataset;
  events: readonly EventRecord[];
  note: ExportNote;
}

/** One format of download. */
export interface Exporter {
  /** name in the address and of the file's ending */
  id: string;
  /** media type with charset */
  type: string;
  /** what it is good for, one English line for the API's document */
  description: string;
  /** The file piece by piece; the same input gives the same bytes. */
  write(input: ExportInput): Iterable<string>;
}
