import type { Filter } from "@/lib/model/filter";
import type { Columns } from "@/lib/query/columns";
import { prepareSummaries, summarise } from "@/lib/query/summarise";
import { type PairTimeline, summariseByPair } from "@/lib/query/summariseByPair";
import type { Summary } from "@/lib/query/summary";
import { decodeColumns } from "@/lib/query/wire";

/** What counts in the browser: loaded with the data, after the first picture. */
export interface Engine {
  columns: Columns;
  summarise(filter: Filter, text?: Uint8Array): Summary;
  summariseByPair(filter: Filter, text?: Uint8Array): readonly PairTimeline[];
  /** see `prepareSummaries` */
  prepare(): Iterator<void>;
}

/** @throws WireError if the bytes are no columns */
export function openEngine(bytes: ArrayBuffer): Engine {
  const columns = decodeColumns(bytes);
  return {
    columns,
    summarise: (filter, text) => summarise(columns, filter, text),
    summariseByPair: (filter, text) => summariseByPair(columns, filter, text),
    prepare: () => prepareSummaries(columns),
  };
}
