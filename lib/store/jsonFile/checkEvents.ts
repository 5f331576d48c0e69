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

/** Every reference is looked at, and its place is put into words only where it is at fault: an archive has millions. */
function checkReferences(event: EventRecord, lists: EventLists, faults: (string | undefined)[]): void {
  const refer = (list: IdList, id: string | undefined, field: string, at?: number, part = "") => {
    if (id === undefined || list.knows(id)) return;
    faults.push(list.fault(at === undefined ? field : `${field}[${at}]${part}`, id));
  };
  refer(lists.events, event.partOf, "partOf");
  refer(lists.places, event.place, "place");
  refer(lists.actors, event.country, "country");
  refer(lists.mechanisms, event.mechanism, "mechanism");
  event.participants.forEach(({ actor, person }, i) => {
    refer(lists.actors, actor, "participants", i, ".actor");
    refer(lists.people, person, "participants", i, ".person");
  });
  event.themes.forEach((id, i) => {
    refer(lists.themes, id, "themes", i);
  });
  event.figures?.forEach(({ metric }, i) => {
    refer(lists.metrics, metric, "figures", i, ".metric");
  });
  event.instruments?.forEach((id, i) => {
    refer(lists.instruments, id, "instruments", i);
  });
  event.sources.forEach((id, i) => {
    refer(lists.sources, id, "sources", i);
  });
  event.accounts?.forEach((account, i) => {
    refer(lists.actors, account.actor, "accounts", i, ".actor");
    refer(lists.sources, account.source, "accounts", i, ".source");
    for (const id of account.also ?? []) refer(lists.sources, id, "accounts", i, ".also");
    for (const id of account.themes) refer(lists.themes, id, "accounts", i, ".themes");
  });
  if (!event.evidence) return;
  for (const [key, { source }] of Object.entries(event.evidence)) refer(lists.sources, source, `evidence.${key}`);
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

const LISTS = ["themes", "instruments", "sources"] as const;

/** Lists of an event are short: comparing each with those before it is faster than a set. */
function hasDoubles(ids: readonly string[]): boolean {
  for (let i = 1; i < ids.length; i++) for (let k = 0; k < i; k++) if (ids[i] === ids[k]) return true;
  return false;
}

function checkDoubles(event: EventRecord, faults: (string | undefined)[]): void {
  for (const field of LISTS) {
    const ids = event[field];
    if (!ids || !hasDoubles(ids)) continue;
    const doubles = ids.filter((id, i) => ids.indexOf(id) !== i);
    for (const id of new Set(doubles)) faults.push(`${field} names "${id}" more than once`);
  }
}

/** What is wrong with an event whose shape is right, beside its place in the tree of visits. */
export function checkEvent({ row: event, file }: Placed<EventRecord>, lists: EventLists): string[] {
  const faults: (string | undefined)[] = [];
  const year = event.start.slice(0, 4);
  const fileYear = yearOfFile(file);
  if (fileYear !== undefined && fileYear !== year) faults.push(`start ${event.start} belongs in events/${year}.json`);
  if (event.end !== undefined && endsBeforeStart(event.start, event.end))
    faults.push(`end ${event.end} is before start ${event.start}`);
  const [first] = event.participants;
  if (!first || event.participants.every(({ actor }) => actor === first.actor))
    faults.push(`an event needs at least two actors, found ${first?.actor ?? "none"}`);
  if (event.sources.length === 0) faults.push("sources is empty; name at least one source");
  if (event.round !== undefined && event.mechanism === undefined)
    faults.push(`round ${event.round} needs a mechanism of which it is a round`);
  if (event.place !== undefined && event.country !== undefined)
    faults.push(`country "${event.country}" stands beside place "${event.place}"; the place knows its country`);
  checkReferences(event, lists, faults);
  if (event.evidence) faults.push(...checkEvidence(event));
  checkDoubles(event, faults);
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
