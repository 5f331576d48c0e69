import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
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
  /** mechanism -> its events, in the order of the store */
  series: ReadonlyMap<string, readonly EventRecord[]>;
  /** last day on which an event began, days since 1970-01-01 */
  dataEnd: number;
}

const known = new WeakMap<Dataset, DatasetIndex>();

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

function groupBy(
  events: readonly EventRecord[],
  keyOf: (event: EventRecord) => string | undefined,
): ReadonlyMap<string, readonly EventRecord[]> {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) {
    const key = keyOf(event);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** The parts of each visit; a visit of an excerpt is one also where its parts are not in it. */
function partsOf({ events, excerpt }: Dataset): ReadonlyMap<string, readonly EventRecord[]> {
  const parts = groupBy(events, (event) => event.partOf);
  return excerpt ? new Map([...Array.from(excerpt.visits, (id) => [id, []] as const), ...parts]) : parts;
}

/** Index a dataset by id; made once for each dataset and kept as long as it. */
export function indexDataset(data: Dataset): DatasetIndex {
  const before = known.get(data);
  if (before) return before;
  const index: DatasetIndex = {
    events: byId(data.events),
    places: byId(data.places),
    people: byId(data.people),
    mechanisms: byId(data.mechanisms),
    metrics: byId(data.metrics),
    instruments: byId(data.instruments),
    sources: byId(data.sources),
    parts: partsOf(data),
    series: groupBy(data.events, (event) => event.mechanism),
    dataEnd: data.excerpt?.dataEnd ?? data.events.reduce((last, { start }) => Math.max(last, spanOf(start).first), 0),
  };
  known.set(data, index);
  return index;
}
