import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import type { EventRecord, LocalText } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";

/** The events that name a person. */
export interface PersonEvents {
  /** counted, in the order of the store */
  events: readonly EventRecord[];
  /** visits that are counted by their parts */
  umbrellas: readonly EventRecord[];
}

const known = new WeakMap<Dataset, ReadonlyMap<string, PersonEvents>>();

/** Events by person, each once though the record may name a person twice; made once for each dataset. */
export function eventsByPerson(data: Dataset): ReadonlyMap<string, PersonEvents> {
  const before = known.get(data);
  if (before) return before;
  const { parts } = indexDataset(data);
  const people = new Map<string, { events: EventRecord[]; umbrellas: EventRecord[] }>();
  for (const event of data.events)
    for (const id of new Set(event.participants.flatMap(({ person }) => person ?? []))) {
      const entry = people.get(id) ?? { events: [], umbrellas: [] };
      (parts.has(event.id) ? entry.umbrellas : entry.events).push(event);
      people.set(id, entry);
    }
  known.set(data, people);
  return people;
}

/** All events that name a person, umbrella visits too, by first day; what offices and first and last day are read from. */
export function mentionsOf({ events, umbrellas }: PersonEvents): EventRecord[] {
  return umbrellas.length === 0
    ? [...events]
    : [...events, ...umbrellas].sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
}

/** The office in which a person stands in an event; the first that is stated. */
export function officeIn(event: EventRecord, person: string): LocalText | undefined {
  return event.participants.find((entry) => entry.person === person && entry.office)?.office;
}
