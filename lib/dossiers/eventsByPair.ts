import type { Dataset } from "@/lib/model/dataset";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";

type Groups = ReadonlyMap<string, readonly EventRecord[]>;

const known = new WeakMap<Dataset, { all: Groups; counted: Groups }>();

function groupsOf(data: Dataset) {
  const before = known.get(data);
  if (before) return before;
  const { parts } = indexDataset(data);
  const all = new Map<string, EventRecord[]>();
  for (const event of data.events)
    for (const pair of pairsAmong(event.participants.map(({ actor }) => actor))) {
      const group = all.get(pair);
      if (group) group.push(event);
      else all.set(pair, [event]);
    }
  const counted = new Map<string, EventRecord[]>();
  for (const [pair, events] of all) {
    const plain = events.filter(({ id }) => !parts.has(id));
    if (plain.length > 0) counted.set(pair, plain);
  }
  const groups = { all, counted };
  known.set(data, groups);
  return groups;
}

/** The events of each pair, in the order of the store; an umbrella visit is left to its parts. Made once for each dataset. */
export function eventsByPair(data: Dataset): Groups {
  return groupsOf(data).counted;
}

/** All events of a pair, umbrella visits among them, in the order of the store. */
export function allOfPair(data: Dataset, pair: string): readonly EventRecord[] {
  return groupsOf(data).all.get(pair) ?? [];
}
