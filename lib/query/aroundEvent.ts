import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord, Source } from "@/lib/model/record";
import { indexDataset } from "./datasetIndex";

/** Ids of every source that an event cites, in any field, its own list first. */
export function citedIn(event: EventRecord): string[] {
  return [
    ...new Set([
      ...event.sources,
      ...(event.accounts ?? []).flatMap((account) => [account.source, ...(account.also ?? [])]),
      ...Object.values(event.evidence ?? {}).flatMap((known) => known.source ?? []),
    ]),
  ];
}

/** Every source that an event cites, its own list first. */
export function sourcesOf(data: Dataset, event: EventRecord): Source[] {
  const { sources } = indexDataset(data);
  return citedIn(event).flatMap((id) => sources.get(id) ?? []);
}

/** The parts of a visit, in the order of the store. */
export function partsOf(data: Dataset, id: string): readonly EventRecord[] {
  return indexDataset(data).parts.get(id) ?? [];
}

/** Neighbours of an event in the series it is a round of. */
export interface Rounds {
  previous?: EventRecord;
  next?: EventRecord;
}

/** The rounds of the same mechanism before and after an event, by date; none where the data do not reach back to it. */
export function roundsAround(data: Dataset, event: EventRecord): Rounds {
  const series = event.mechanism === undefined ? [] : (indexDataset(data).series.get(event.mechanism) ?? []);
  const at = series.findIndex((other) => other.id === event.id);
  const [previous, next] = at < 0 ? [] : [series[at - 1], series[at + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
