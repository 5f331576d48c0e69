import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates, spanOf } from "@/lib/model/date";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import type { EventRecord, LocalText, Person } from "@/lib/model/record";
import type { Kind } from "@/lib/model/vocabulary";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import { allOfPair } from "./eventsByPair";

/** Kinds of event that are no meeting, whoever is named in them. */
const NO_MEETING: readonly Kind[] = ["project", "statement"];

/** True for an event in which people came together: held, and neither a statement nor a project. Its parts stand for a visit. */
export function isMeeting(event: EventRecord, index: DatasetIndex): boolean {
  return event.status === "held" && !NO_MEETING.includes(event.kind) && !index.parts.has(event.id);
}

/** Who a person is, in one language. */
export interface NamedPerson {
  id: string;
  actor: string;
  name: string;
  /** the other spelling, where there is one: the name at home for an English page, the English for a Vietnamese one */
  also?: string;
}

/** A text of the record in the asked language, or the English marked as English. */
export function sayIn({ locale }: Pick<Words, "locale">): (text: LocalText) => Said {
  return (text) =>
    locale === "en" ? { text: text.en } : text.vi === undefined ? { text: text.en, lang: "en" } : { text: text.vi };
}

/** A person with both spellings of the name. */
export function nameOf(person: Person, { locale }: Pick<Words, "locale">): NamedPerson {
  const home = person.native ?? person.name.vi ?? person.name.en;
  const [name, also] = locale === "vi" ? [home, person.name.en] : [person.name.en, person.native ?? person.name.en];
  return { id: person.id, actor: person.actor, name, ...(also === name ? {} : { also }) };
}

/** The persons of an event by side, each once a side though the record may name them twice. */
export function sidesOf(event: EventRecord): Map<string, string[]> {
  const sides = new Map<string, string[]>();
  for (const { actor, person } of event.participants) {
    if (person === undefined) continue;
    const side = sides.get(actor) ?? [];
    if (!side.includes(person)) side.push(person);
    sides.set(actor, side);
  }
  return sides;
}

/** The order of names in a language's own alphabet; equal names by id. */
export function byName(words: Pick<Words, "locale">): (a: NamedPerson, b: NamedPerson) => number {
  const { compare } = new Intl.Collator(words.locale);
  return (a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Two persons of different sides, and the meetings in which both took part. */
export interface PersonTie {
  /** of the row's side, of the column's side */
  a: NamedPerson;
  b: NamedPerson;
  /** meetings, each once; at least 1 */
  events: number;
  /** the latest of them */
  last: { id: string; start: string };
}

export interface MatrixPerson extends NamedPerson {
  /** meetings with at least one named person of the other side */
  events: number;
}

export interface MatrixTie {
  /** positions in `rows` and `columns` */
  row: number;
  column: number;
  events: number;
  last: { id: string; title: Said; date: string };
}

/** Who meets whom: the people of one side against those of the other. */
export interface PeopleMatrix {
  /** absent: the actor in most ties against all others */
  pair?: string;
  rowActor: string;
  /** absent: more than one */
  columnActor?: string;
  rows: readonly MatrixPerson[];
  columns: readonly MatrixPerson[];
  /** by row, then column */
  cells: readonly MatrixTie[];
  /** persons of each side in all ties, shown or not */
  allRows: number;
  allColumns: number;
  /** ties by meetings, then names; the first few */
  top: readonly PersonTie[];
  /** ties that have as many meetings as the first */
  ties: number;
  /** meetings with named persons on both sides */
  meetings: number;
}

interface Tie {
  a: string;
  b: string;
  events: EventRecord[];
}

/** Ties between people of `home` and those of `away` (of any other side where it is absent). */
function tiesBetween(data: Dataset, home: string, away: string | undefined): { ties: Tie[]; meetings: EventRecord[] } {
  const index = indexDataset(data);
  const ties = new Map<string, Tie>();
  const meetings: EventRecord[] = [];
  for (const event of away === undefined ? data.events : allOfPair(data, pairId(home, away))) {
    if (!isMeeting(event, index)) continue;
    const sides = sidesOf(event);
    const own = sides.get(home) ?? [];
    const others = new Set(
      [...sides].flatMap(([actor, people]) => (actor === (away ?? actor) && actor !== home ? people : [])),
    );
    if (own.length === 0 || others.size === 0) continue;
    meetings.push(event);
    for (const a of own)
      for (const b of others) {
        if (a === b) continue;
        const tie = ties.get(`${a} ${b}`) ?? { a, b, events: [] };
        tie.events.push(event);
        ties.set(`${a} ${b}`, tie);
      }
  }
  return { ties: [...ties.values()], meetings };
}

/** The actor whose people meet the most others: Viet Nam in these data. Ties between actors go to the first by code. */
function busiestActor(data: Dataset): string {
  const index = indexDataset(data);
  const counts = new Map<string, number>();
  for (const event of data.events) {
    if (!isMeeting(event, index)) continue;
    const sides = sidesOf(event);
    if (sides.size > 1) for (const actor of sides.keys()) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

/** The side of a pair that stands in the rows: Viet Nam where it is in the pair, else the first by code. */
function rowSide([first, second]: readonly [string, string]): readonly [string, string] {
  return second === "VN" ? [second, first] : [first, second];
}

/** The first `most` by meetings, then name; whoever is in the strongest tie is always among them. */
function chosen(people: readonly MatrixPerson[], most: number, always: string | undefined): MatrixPerson[] {
  const first = people.slice(0, most);
  const must = people.find(({ id }) => id === always);
  return must && !first.includes(must) ? [...first.slice(0, most - 1), must] : first;
}

/**
 * Who meets whom, as a matrix: the number of meetings in which both took part, on different sides, whatever
 * their offices then. A meeting is an event that was held and is neither a statement nor a project; an umbrella
 * visit is counted by its parts, an event of four countries in each of its pairs, a person named twice once.
 *
 * @param options.pair "US-VN"; Viet Nam, else the first by code, stands in the rows. Without it the people of
 *                     the busiest actor stand against all others
 * @param options.most rows and columns at most (12)
 * @param options.top  ties listed at most (30)
 * @returns rows and columns by meetings, then name; those without a shown meeting are left out. Empty lists for a
 *          pair without meetings of named people, or a text that is no pair
 */
export function counterparts(
  data: Dataset,
  words: Words,
  { pair, most = 12, top = 30 }: { pair?: string; most?: number; top?: number } = {},
): PeopleMatrix {
  const index = indexDataset(data);
  const actors = pair === undefined ? undefined : actorsOfPair(pair);
  const [home, away] = actors ? rowSide(actors) : [pair === undefined ? busiestActor(data) : "", undefined];
  const { ties, meetings } = tiesBetween(data, home, away);
  const order = byName(words);
  const person = (id: string): NamedPerson => {
    const known = index.people.get(id);
    return known ? nameOf(known, words) : { id, actor: "", name: id };
  };
  const ranked = ties
    .map(({ a, b, events }): PersonTie & { latest: EventRecord } => {
      const latest = events.reduce((best, event) => (compareDates(event.start, best.start) >= 0 ? event : best));
      return {
        a: person(a),
        b: person(b),
        events: events.length,
        last: { id: latest.id, start: latest.start },
        latest,
      };
    })
    .sort((x, y) => y.events - x.events || order(x.a, y.a) || order(x.b, y.b));
  const ofSide = (side: "a" | "b"): MatrixPerson[] => {
    const events = new Map<string, Set<EventRecord>>();
    for (const tie of ties) {
      const known = events.get(tie[side]) ?? new Set();
      for (const event of tie.events) known.add(event);
      events.set(tie[side], known);
    }
    return [...events]
      .map(([id, met]) => ({ ...person(id), events: met.size }))
      .sort((x, y) => y.events - x.events || order(x, y));
  };
  const [left, above] = [ofSide("a"), ofSide("b")];
  const pickedRows = chosen(left, most, ranked[0]?.a.id);
  const pickedColumns = chosen(above, most, ranked[0]?.b.id);
  const shown = ranked.filter(
    ({ a, b }) => pickedRows.some(({ id }) => id === a.id) && pickedColumns.some(({ id }) => id === b.id),
  );
  const rows = pickedRows.filter(({ id }) => shown.some(({ a }) => a.id === id));
  const columns = pickedColumns.filter(({ id }) => shown.some(({ b }) => b.id === id));
  const say = sayIn(words);
  const cells = shown
    .map(({ a, b, events, latest }) => ({
      row: rows.findIndex(({ id }) => id === a.id),
      column: columns.findIndex(({ id }) => id === b.id),
      events,
      last: { id: latest.id, title: say(latest.title), date: words.dates(latest.start, latest.end) },
    }))
    .sort((x, y) => x.row - y.row || x.column - y.column);
  return {
    ...(actors ? { pair: pairId(...actors) } : {}),
    rowActor: home,
    ...(away === undefined ? {} : { columnActor: away }),
    rows,
    columns,
    cells,
    allRows: left.length,
    allColumns: above.length,
    top: ranked.slice(0, top).map(({ latest: _latest, ...tie }) => tie),
    ties: ranked.filter(({ events }) => events === ranked[0]?.events).length,
    meetings: meetings.length,
  };
}

/**
 * Days from the last day of a meeting to the day counted to, at least 0; `undefined` for a date that is no single day.
 *
 * @param to days since 1970-01-01
 */
export function daysSince({ start, end }: { start: string; end?: string | undefined }, to: number): number | undefined {
  const last = spanOf(end ?? start);
  const day = last.precision === "day" ? last : spanOf(start);
  return day.precision === "day" ? Math.max(0, to - day.first) : undefined;
}
