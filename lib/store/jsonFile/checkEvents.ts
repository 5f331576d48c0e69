import { endsBeforeStart } from "@/lib/model/date";
import { type EventRecord, eventSchema } from "@/lib/model/record";
import { yearOfFile } from "./dataFiles";
import { hint } from "./explainIssue";
import type { IdList } from "./knownIds";
import type { Placed } from "./readRows";

/** The lists that an event refers to. */
export interface EventLists {
  events: IdList;
  sources: IdList;
  actors: IdList;
  places: IdList;
  people: IdList;
  themes: IdList;
  mechanisms: IdList;
  metrics: IdList;
  instruments: IdList;
}

const FIELDS = Object.keys(eventSchema.shape);

function checkReferences(event: EventRecord, lists: EventLists): (string | undefined)[] {
  const faults: (string | undefined)[] = [];
  const refer = (list: IdList, field: string, id: string | undefined) => {
    if (id !== undefined) faults.push(list.fault(field, id));
  };
  refer(lists.events, "partOf", event.partOf);
  refer(lists.places, "place", event.place);
  refer(lists.actors, "country", event.country);
  refer(lists.mechanisms, "mechanism", event.mechanism);
  event.participants.forEach((participant, i) => {
    refer(lists.actors, `participants[${i}].actor`, participant.actor);
    refer(lists.people, `participants[${i}].person`, participant.person);
  });
  event.themes.forEach((id, i) => {
    refer(lists.themes, `themes[${i}]`, id);
  });
  event.figures?.forEach((figure, i) => {
    refer(lists.metrics, `figures[${i}].metric`, figure.metric);
  });
  event.instruments?.forEach((id, i) => {
    refer(lists.instruments, `instruments[${i}]`, id);
  });
  event.sources.forEach((id, i) => {
    refer(lists.sources, `sources[${i}]`, id);
  });
  event.accounts?.forEach((account, i) => {
    refer(lists.actors, `accounts[${i}].actor`, account.actor);
    refer(lists.sources, `accounts[${i}].source`, account.source);
    for (const id of account.also ?? []) refer(lists.sources, `accounts[${i}].also`, id);
    for (const id of account.themes) refer(lists.themes, `accounts[${i}].themes`, id);
  });
  for (const [key, { source }] of Object.entries(event.evidence ?? {})) refer(lists.sources, `evidence.${key}`, source);
  return faults;
}

function checkEvidence(event: EventRecord): (string | undefined)[] {
  return Object.keys(event.evidence ?? {}).map((key) => {
    if (FIELDS.includes(key)) return undefined;
    const metric = key.startsWith("figures.") ? key.slice("figures.".length) : undefined;
    if (metric === undefined) return `evidence.${key}: "${key}" is no field of an event${hint(key, FIELDS)}`;
    const metrics = (event.figures ?? []).map((figure) => figure.metric);
    return metrics.includes(metric)
      ? undefined
      : `evidence.${key}: the event has no figure of "${metric}"${hint(metric, metrics)}`;
  });
}

function checkDoubles(event: EventRecord): string[] {
  return (["themes", "instruments", "sources"] as const).flatMap((field) => {
    const ids = event[field] ?? [];
    const doubles = ids.filter((id, i) => ids.indexOf(id) !== i);
    return [...new Set(doubles)].map((id) => `${field} names "${id}" more than once`);
  });
}

/** What is wrong with an event whose shape is right, beside its place in the tree of visits. */
export function checkEvent({ row: event, file }: Placed<EventRecord>, lists: EventLists): string[] {
  const faults: (string | undefined)[] = [];
  const actors = new Set(event.participants.map((p) => p.actor));
  const year = event.start.slice(0, 4);
  if (yearOfFile(file) !== undefined && yearOfFile(file) !== year)
    faults.push(`start ${event.start} belongs in events/${year}.json`);
  if (event.end !== undefined && endsBeforeStart(event.start, event.end))
    faults.push(`end ${event.end} is before start ${event.start}`);
  if (actors.size < 2)
    faults.push(`an event needs at least two actors, found ${actors.size ? [...actors].join(", ") : "none"}`);
  if (event.sources.length === 0) faults.push("sources is empty; name at least one source");
  if (event.round !== undefined && event.mechanism === undefined)
    faults.push(`round ${event.round} needs a mechanism of which it is a round`);
  if (event.place !== undefined && event.country !== undefined)
    faults.push(`country "${event.country}" stands beside place "${event.place}"; the place knows its country`);
  faults.push(...checkReferences(event, lists), ...checkEvidence(event), ...checkDoubles(event));
  return faults.filter((fault) => fault !== undefined);
}

/** Events that are, over others, a part of themselves: each ring once, named at its first event in the order given. */
export function findCycles(events: readonly Placed<EventRecord>[]): { at: Placed<EventRecord>; fault: string }[] {
  const parents = new Map(events.map(({ row }) => [row.id, row.partOf]));
  const done = new Set<string>();
  return events.flatMap((at) => {
    const path: string[] = [];
    let id: string | undefined = at.row.id;
    while (id !== undefined && !done.has(id) && !path.includes(id)) {
      path.push(id);
      id = parents.get(id);
    }
    for (const seen of path) done.add(seen);
    const ring = id === undefined ? -1 : path.indexOf(id);
    if (ring < 0 || id === undefined) return [];
    const inRing = [...path.slice(ring), id];
    const first = events.find(({ row }) => row.id === id) ?? at;
    return [{ at: first, fault: `partOf goes round in a ring: ${inRing.join(" > ")}` }];
  });
}
