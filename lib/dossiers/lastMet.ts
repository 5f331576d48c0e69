import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { LEVELS, type Level } from "@/lib/model/vocabulary";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import type { SourceNumbers } from "@/lib/query/sourceNumbers";
import { placeText } from "@/lib/query/viewContext";
import { firstDue, type NextDue, nextDue } from "./nextDue";
import { isMeeting, type NamedPerson, nameOf, sayIn } from "./people";

/** Data older than this are counted to their own last day: "today" would measure our silence. Days. */
const FRESH_DAYS = 7;
/** People of the other side that a row names. */
const NAMED_OTHERS = 2;

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

export interface LevelRow {
  level: Level;
  /** meetings at this level */
  meetings: number;
  last: Met;
  /** meetings known by month or year only that may have been later than `last` */
  maybeLater: number;
  /** due first and not yet overdue, else the overdue one whose window ended last */
  next?: NextDue;
  /** further mechanisms of this level that are overdue */
  moreOverdue: number;
  /** numbers of the sources of `last` */
  sources: readonly number[];
}

/** When a person last met the other side. */
export interface PersonMet extends MetPerson {
  /** office on that day, where the event states it */
  office?: Said;
  /** meetings with the other side */
  meetings: number;
  last: Omit<Met, "sides" | "end"> & { with: readonly string[]; others: number };
  /** the mechanism that `last` was a round of, where it has a rhythm: an id of the dossier's `due` */
  next?: string;
}

export interface LastMetBoard {
  pair: string;
  sides: readonly [string, string];
  countedTo: CountedTo;
  meetings: number;
  /** in the order of the vocabulary, highest first; levels without a meeting left out */
  levels: readonly LevelRow[];
  /** the levels left out */
  silent: readonly Level[];
  /** of both sides, latest meeting first, then by name */
  people: readonly PersonMet[];
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
  return data.events.filter((event) => {
    const sides = new Set(event.participants.map(({ actor }) => actor));
    return sides.size === 2 && actors.every((actor) => sides.has(actor)) && isMeeting(event, index);
  });
}

const spanOfEvent = ({ start, end }: EventRecord) => {
  const [from, to] = [spanOf(start), spanOf(end ?? start)];
  return { first: from.first, last: Math.max(from.last, to.last), precision: from.precision };
};

/** True if `a` stands after `b` in a list of the latest: later first day, then the more precise date, then the id. */
function isLater(a: EventRecord, b: EventRecord): boolean {
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

/** Days from the last day of a meeting to the day counted to; `undefined` for a date that is no single day. */
export function daysSinceMet(event: EventRecord, to: CountedTo): number | undefined {
  const end = spanOf(event.end ?? event.start);
  const day = end.precision === "day" ? end : spanOf(event.start);
  return day.precision === "day" ? Math.max(0, to.day - day.first) : undefined;
}

function personOf(id: string, index: DatasetIndex, words: Words): NamedPerson {
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
  const days = daysSinceMet(event, to);
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

/**
 * When the two sides of a pair last met, by level and by person, and what is due next.
 *
 * @param today   days since 1970-01-01; what is counted to is `countedTo`
 * @param numbers the page's numbering of sources: rows ask for theirs in the order of the levels
 * @returns       `days` to the day counted to. The last meeting is the one of the latest first day; vaguer dates
 *                that may have been later are counted in `maybeLater`. Whoever received is among the people, since
 *                they met, and leads a level only where no head is named
 */
export function lastMetBoard(
  data: Dataset,
  pair: string,
  words: Words,
  { today, numbers }: { today: number; numbers: SourceNumbers },
): LastMetBoard {
  const index = indexDataset(data);
  const sides = actorsOfPair(pair) ?? (["", ""] as const);
  const to = countedTo(data, today);
  const view = { data, words, to };
  const say = sayIn(words);
  const met = meetingsOf(data, pair);
  const due = nextDue(data, pair, words, to.day);
  const levels = LEVELS.flatMap((level): LevelRow[] => {
    const here = met.filter((event) => event.level === level);
    const last = latestOf(here);
    if (!last) return [];
    const end = spanOfEvent(last).last;
    const ofLevel = due.filter((entry) => entry.level === level);
    const next = firstDue(ofLevel);
    return [
      {
        level,
        meetings: here.length,
        last: viewMet(last, sides, view),
        maybeLater: here.filter((event) => {
          const span = spanOfEvent(event);
          return event !== last && span.precision !== "day" && span.last > end;
        }).length,
        ...(next ? { next } : {}),
        moreOverdue: ofLevel.filter((entry) => entry !== next && entry.state === "overdue").length,
        sources: numbers.of(last.sources),
      },
    ];
  });
  const byPerson = new Map<string, EventRecord[]>();
  for (const event of met)
    for (const id of new Set(event.participants.flatMap(({ person }) => person ?? []))) {
      const known = byPerson.get(id);
      if (known) known.push(event);
      else byPerson.set(id, [event]);
    }
  const { compare } = new Intl.Collator(words.locale);
  const people = [...byPerson]
    .flatMap(([id, events]): (PersonMet & { event: EventRecord })[] => {
      const event = latestOf(events);
      const part = event?.participants.find(({ person }) => person === id);
      if (!event || !part) return [];
      const { sides: both, end: _end, ...last } = viewMet(event, sides, view);
      const others = both[part.actor === sides[0] ? 1 : 0];
      return [
        {
          event,
          ...personOf(id, index, words),
          actor: part.actor,
          ...(part.received ? { received: true as const } : {}),
          ...(part.office ? { office: say(part.office) } : {}),
          meetings: events.length,
          last: {
            ...last,
            with: others.slice(0, NAMED_OTHERS).map(({ name }) => name),
            others: Math.max(0, others.length - NAMED_OTHERS),
          },
          ...(due.some(({ mechanism }) => mechanism === event.mechanism) && event.mechanism
            ? { next: event.mechanism }
            : {}),
        },
      ];
    })
    .sort((x, y) =>
      x.event === y.event ? compare(x.name, y.name) || (x.id < y.id ? -1 : 1) : isLater(x.event, y.event) ? -1 : 1,
    )
    .map(({ event: _event, ...row }) => row);
  return {
    pair,
    sides,
    countedTo: to,
    meetings: met.length,
    levels,
    silent: LEVELS.filter((level) => !levels.some((row) => row.level === level)),
    people,
  };
}
