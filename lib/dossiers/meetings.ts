import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import { placeText } from "@/lib/query/viewContext";
import { allOfPair } from "./eventsByPair";
import { daysSince, isMeeting, type NamedPerson, nameOf, sayIn } from "./people";

/** Data older than this are counted to their own last day: "today" would measure our silence. Days. */
const FRESH_DAYS = 7;

/** The day that days are counted to, days since 1970-01-01. */
export interface CountedTo {
  day: number;
  /** true: the last day of the data; false: today */
  isDataEnd: boolean;
}

/**
 * The day to count to: today while the data are at most seven days old, else the last day of the data.
 *
 * @param today days since 1970-01-01
 */
export function countedTo(data: Dataset, today: number): CountedTo {
  const { dataEnd } = indexDataset(data);
  return today - dataEnd > FRESH_DAYS ? { day: dataEnd, isDataEnd: true } : { day: today, isDataEnd: false };
}

/** A person of a meeting; `received`: received the visitors, and did not lead the talks. */
export interface MetPerson extends NamedPerson {
  received?: true;
}

/** One meeting as a board shows it. */
export interface Met {
  id: string;
  /** EDTF */
  start: string;
  end?: string;
  /** "29 October 2025", "June 2025" */
  date: string;
  /** from its last day to the day counted to, at least 0; absent for a date that is no single day */
  days?: number;
  place: string;
  title: Said;
  /** who led it, of the first side of the pair and of the second; those who received where nobody else is named */
  sides: readonly [readonly MetPerson[], readonly MetPerson[]];
}

/**
 * The meetings of a pair: held, of these two alone, neither statement nor project; a visit by its parts.
 *
 * @returns in the order of the store; none for a text that is no pair
 */
export function meetingsOf(data: Dataset, pair: string): EventRecord[] {
  const actors = actorsOfPair(pair);
  const index = indexDataset(data);
  if (!actors) return [];
  return allOfPair(data, pairId(...actors)).filter(
    (event) => new Set(event.participants.map(({ actor }) => actor)).size === 2 && isMeeting(event, index),
  );
}

/** First and last day that an event may mean, days since 1970-01-01, and how exact its start is. */
export const spanOfEvent = ({ start, end }: EventRecord) => {
  const [from, to] = [spanOf(start), spanOf(end ?? start)];
  return { first: from.first, last: Math.max(from.last, to.last), precision: from.precision };
};

/** True if `a` stands after `b` in a list of the latest: later first day, then the more precise date, then the id. */
export function isLater(a: EventRecord, b: EventRecord): boolean {
  const [x, y] = [spanOf(a.start), spanOf(b.start)];
  if (x.first !== y.first) return x.first > y.first;
  if (x.last !== y.last) return x.last < y.last;
  return a.id > b.id;
}

/** The latest of some meetings; a date that is a month or a year counts as its first day. */
export function latestOf(events: readonly EventRecord[]): EventRecord | undefined {
  return events.reduce<EventRecord | undefined>(
    (best, event) => (!best || isLater(event, best) ? event : best),
    undefined,
  );
}

export function personOf(id: string, index: DatasetIndex, words: Words): NamedPerson {
  const known = index.people.get(id);
  return known ? nameOf(known, words) : { id, actor: "", name: id };
}

function leadersOf(event: EventRecord, actor: string, index: DatasetIndex, words: Words): MetPerson[] {
  const seen = new Map<string, MetPerson>();
  for (const { actor: side, person, received } of event.participants) {
    if (side !== actor || person === undefined || seen.has(person)) continue;
    seen.set(person, { ...personOf(person, index, words), ...(received ? { received } : {}) });
  }
  const all = [...seen.values()];
  const heads = all.filter((person) => !person.received);
  return heads.length > 0 ? heads : all;
}

/** A meeting with everything said in one language. */
export function viewMet(
  event: EventRecord,
  [a, b]: readonly [string, string],
  { data, words, to }: { data: Dataset; words: Words; to: CountedTo },
): Met {
  const index = indexDataset(data);
  const days = daysSince(event, to.day);
  return {
    id: event.id,
    start: event.start,
    ...(event.end === undefined ? {} : { end: event.end }),
    date: words.dates(event.start, event.end),
    ...(days === undefined ? {} : { days }),
    place: placeText(event, words),
    title: sayIn(words)(event.title),
    sides: [leadersOf(event, a, index, words), leadersOf(event, b, index, words)],
  };
}
