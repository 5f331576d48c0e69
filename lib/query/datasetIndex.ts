import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord, Instrument, Mechanism, Metric, Person, Place, Source } from "@/lib/model/record";

/** The lists of a dataset by id. */
export interface DatasetIndex {
  events: ReadonlyMap<string, EventRecord>;
  places: ReadonlyMap<string, Place>;
  people: ReadonlyMap<string, Person>;
  mechanisms: ReadonlyMap<string, Mechanism>;
  metrics: ReadonlyMap<string, Metric>;
  instruments: ReadonlyMap<string, Instrument>;
  sources: ReadonlyMap<string, Source>;
  /** umbrella event -> its parts, in the order of the store */
  parts: ReadonlyMap<string, readonly EventRecord[]>;
}

const known = new WeakMap<Dataset, DatasetIndex>();

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** Index a dataset by id; made once for each dataset and kept as long as it. */
export function indexDataset(data: Dataset): DatasetIndex {
  const before = known.get(data);
  if (before) return before;
  const parts = new Map<string, EventRecord[]>();
  for (const event of data.events) {
    if (event.partOf === undefined) continue;
    parts.set(event.partOf, [...(parts.get(event.partOf) ?? []), event]);
  }
  const index: DatasetIndex = {
    events: byId(data.events),
    places: byId(data.places),
    people: byId(data.people),
    mechanisms: byId(data.mechanisms),
    metrics: byId(data.metrics),
    instruments: byId(data.instruments),
    sources: byId(data.sources),
    parts,
  };
  known.set(data, index);
  return index;
}
