import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates, isoOf } from "@/lib/model/date";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import type { EventRecord } from "@/lib/model/record";
import type { Kind, Level, Status } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said, ViewedSource } from "@/lib/query/eventView";
import { present } from "@/lib/query/readJson";
import { middleOf } from "@/lib/query/rounds";
import { numberSources } from "@/lib/query/sourceNumbers";
import { placeText } from "@/lib/query/viewContext";
import { viewSources } from "@/lib/query/viewEvent";
import { byName, daysSince, isMeeting, type NamedPerson, nameOf, sayIn } from "./people";
import { eventsByPerson, mentionsOf, officeIn } from "./personEvents";
import { type ShownPart, shownPart } from "./shownPart";

/** A person in an event, with the office of that day. */
export interface PersonThere extends NamedPerson {
  office?: Said;
  /** received the visitors and did not lead the talks */
  received: boolean;
}

export interface PersonEvent {
  id: string;
  title: Said;
  /** EDTF */
  start: string;
  /** "12–13 December 2023" */
  date: string;
  place: string;
  kind: Kind;
  level: Level;
  status: Status;
  /** the office held on the day, where the record states it */
  office?: Said;
  received: boolean;
  /** named people of the other sides, in the order of the record */
  others: readonly PersonThere[];
  /** numbers of sources */
  sources: readonly number[];
  /** a visit that is counted by its parts */
  isUmbrella: boolean;
  /** people came together: held, no statement, no project, no umbrella */
  isMeeting: boolean;
}

export interface Counterpart extends NamedPerson {
  /** meetings in which both took part on different sides; at least 1 */
  events: number;
  /** their office on the day of the last meeting */
  office?: Said;
  last: { id: string; start: string };
  /** days from the last meeting to the last day of the data; absent where no day is known */
  days?: number;
  /** middle days of all meetings, days since 1970-01-01, rising */
  at: readonly number[];
}

/** An office as the events state it; from the first to the last mention, which is no term of office. */
export interface OfficeSpan {
  office: Said;
  /** EDTF */
  first: string;
  last: string;
  mentions: number;
}

/** All that the data hold of one person, in one language. */
export interface PersonDossier extends NamedPerson {
  /** absent where the page stands on all events of its subject */
  part?: ShownPart;
  aliases: readonly string[];
  /** the latest office on record, and the EDTF date of the event that states it */
  office?: { name: Said; at: string };
  /** events, umbrella visits left out: the number that Explore gives for this person */
  total: number;
  /** of them, those in which people came together */
  meetings: number;
  first?: string;
  last?: string;
  /** last day of the data, EDTF */
  dataEnd: string;
  /** every year from the first event to the last, rising */
  years: readonly { year: number; events: number }[];
  /** most meetings first, then the latest met, then name */
  counterparts: readonly Counterpart[];
  /** by first mention */
  offices: readonly OfficeSpan[];
  /** the latest, latest first, umbrella visits among them */
  events: readonly PersonEvent[];
  /** events before those */
  earlier: number;
  /** numbered as in `events` */
  sources: readonly ViewedSource[];
}

function yearsOf(events: readonly EventRecord[]): { year: number; events: number }[] {
  const years = events.map(({ start }) => Number(start.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    year: first + i,
    events: years.filter((year) => year === first + i).length,
  }));
}

function officesOf(mentions: readonly EventRecord[], id: string, words: Words): OfficeSpan[] {
  const spans = new Map<string, OfficeSpan>();
  for (const event of mentions) {
    const office = officeIn(event, id);
    if (!office) continue;
    const span = spans.get(office.en);
    if (!span)
      spans.set(office.en, { office: sayIn(words)(office), first: event.start, last: event.start, mentions: 1 });
    else spans.set(office.en, { ...span, last: event.start, mentions: span.mentions + 1 });
  }
  return [...spans.values()];
}

/**
 * Whom a person met, when, where and in which office on that day.
 *
 * @returns `undefined` for an unknown id. A person named twice in an event stands there once; an event of four
 *          countries gives the people of the three other sides as counterparts
 */
export function personDossier(data: Dataset, id: string, words: Words): PersonDossier | undefined {
  const index = indexDataset(data);
  const person = index.people.get(id);
  if (!person) return undefined;
  const found = eventsByPerson(data).get(id) ?? { events: [], umbrellas: [] };
  const mentions = mentionsOf(found);
  const say = sayIn(words);
  const numbers = numberSources();
  const named = (other: string): NamedPerson => {
    const record = index.people.get(other);
    return record ? nameOf(record, words) : { id: other, actor: "", name: other };
  };

  const othersIn = (event: EventRecord): PersonThere[] => {
    const own = new Set(event.participants.filter((entry) => entry.person === id).map(({ actor }) => actor));
    const others = new Map<string, PersonThere>();
    for (const { actor, person: other, received } of event.participants) {
      const isOther = other !== undefined && other !== id && [...own].some((side) => side !== actor);
      if (!isOther || others.has(other)) continue;
      const office = officeIn(event, other);
      others.set(other, {
        ...named(other),
        actor,
        received: received === true,
        ...(office ? { office: say(office) } : {}),
      });
    }
    return [...others.values()];
  };
  const all = mentions.toReversed().map((event, i): PersonEvent => {
    const office = officeIn(event, id);
    return {
      id: event.id,
      title: say(event.title),
      start: event.start,
      date: words.dates(event.start, event.end),
      place: placeText(event, words),
      kind: event.kind,
      level: event.level,
      status: event.status,
      received: event.participants.some((entry) => entry.person === id && entry.received === true),
      others: othersIn(event),
      sources: i < SHOWN_AT_MOST.events ? numbers.of(event.sources) : [],
      isUmbrella: index.parts.has(event.id),
      isMeeting: isMeeting(event, index),
      ...(office ? { office: say(office) } : {}),
    };
  });

  const counterparts = new Map<string, Counterpart>();
  for (const event of all) {
    if (!event.isMeeting) continue;
    for (const { received: _received, ...other } of event.others) {
      const before = counterparts.get(other.id);
      const at = middleOf(event.start);
      const days = daysSince(index.events.get(event.id) ?? event, index.dataEnd);
      counterparts.set(
        other.id,
        before
          ? { ...before, events: before.events + 1, at: [at, ...before.at] }
          : {
              ...other,
              events: 1,
              last: { id: event.id, start: event.start },
              at: [at],
              ...(days === undefined ? {} : { days }),
            },
      );
    }
  }
  const order = byName(words);
  const [first, last] = [mentions[0], mentions.at(-1)];
  const stated = mentions.findLast((event) => officeIn(event, id) !== undefined);
  const office = stated && officeIn(stated, id);
  return {
    ...nameOf(person, words),
    ...present<{ part: ShownPart }>({ part: shownPart(data, words) }),
    aliases: person.aliases ?? [],
    ...(stated && office ? { office: { name: say(office), at: stated.start } } : {}),
    total: found.events.length,
    meetings: all.filter((event) => event.isMeeting).length,
    ...(first && last ? { first: first.start, last: last.start } : {}),
    dataEnd: isoOf(index.dataEnd),
    years: yearsOf(found.events),
    counterparts: [...counterparts.values()].sort(
      (a, b) => b.events - a.events || compareDates(b.last.start, a.last.start) || order(a, b),
    ),
    offices: officesOf(mentions, id, words),
    events: all.slice(0, SHOWN_AT_MOST.events),
    earlier: Math.max(0, all.length - SHOWN_AT_MOST.events),
    sources: viewSources(numbers.inOrder([]), { words, index }),
  };
}
