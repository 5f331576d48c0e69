import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import { byName, isMeeting, type NamedPerson, nameOf, sayIn, sidesOf } from "./people";
import { eventsByPerson, mentionsOf, officeIn } from "./personEvents";

/** One person as the list shows it. */
export interface PersonRow extends NamedPerson {
  /** the latest office on record, and the EDTF date of the event that states it; absent where none does */
  office?: { name: Said; at: string };
  /** events that name the person; visits that have parts are counted by them, as everywhere */
  events: number;
  /** different people of other sides, met in events that were held; statements and projects left out */
  counterparts: number;
  /** EDTF dates of the first and last event on record; absent for a person whom no event names */
  first?: string;
  last?: string;
}

export const PEOPLE_SORTS = ["events", "name", "last", "counterparts"] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** What the list of people is asked for; the names are the parameters of its address. */
export interface PeopleQuery {
  /** actors, any of them */
  actor?: readonly string[];
  /** words, all of which must stand in a name, an office or a country, in either language */
  q?: string;
  sort?: PeopleSort;
}

function metBy(person: string, events: readonly EventRecord[], data: Dataset): Set<string> {
  const index = indexDataset(data);
  const met = new Set<string>();
  for (const event of events) {
    if (!isMeeting(event, index)) continue;
    const sides = sidesOf(event);
    const own = [...sides].filter(([, people]) => people.includes(person)).map(([actor]) => actor);
    for (const [actor, people] of sides) {
      const isOther = own.some((side) => side !== actor);
      if (isOther) for (const other of people) if (other !== person) met.add(other);
    }
  }
  return met;
}

/**
 * All people of the data, by id.
 *
 * @returns counts over the whole data, texts in the words' language
 */
export function peopleRows(data: Dataset, words: Words): PersonRow[] {
  const byPerson = eventsByPerson(data);
  const say = sayIn(words);
  return data.people.map((person) => {
    const found = byPerson.get(person.id) ?? { events: [], umbrellas: [] };
    const mentions = mentionsOf(found);
    const stated = mentions.findLast((event) => officeIn(event, person.id) !== undefined);
    const office = stated && officeIn(stated, person.id);
    const [first, last] = [mentions[0], mentions.at(-1)];
    return {
      ...nameOf(person, words),
      ...(stated && office ? { office: { name: say(office), at: stated.start } } : {}),
      events: found.events.length,
      counterparts: metBy(person.id, found.events, data).size,
      ...(first && last ? { first: first.start, last: last.start } : {}),
    };
  });
}

const texts = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** What a person may be found by, folded: every spelling of the name, all offices on record, the country. */
function searchTexts(data: Dataset): ReadonlyMap<string, string> {
  const before = texts.get(data);
  if (before) return before;
  const byPerson = eventsByPerson(data);
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const made = new Map(
    data.people.map((person) => {
      const offices = mentionsOf(byPerson.get(person.id) ?? { events: [], umbrellas: [] }).flatMap((event) => {
        const office = officeIn(event, person.id);
        return office ? [office.en, office.vi] : [];
      });
      const actor = actors.get(person.actor);
      const parts = [person.name.en, person.name.vi, person.native, ...(person.aliases ?? []), ...offices];
      parts.push(actor?.name.en, actor?.name.vi, ...(actor?.aliases ?? []));
      return [person.id, foldText([...new Set(parts)].filter((part) => part !== undefined).join(" | "))];
    }),
  );
  texts.set(data, made);
  return made;
}

/**
 * The people that a reader asks for.
 *
 * @returns by the asked order (events unless asked otherwise): the largest number or the latest date first, ties
 *          by name; by name in the alphabet of the language
 */
export function selectPeople(
  data: Dataset,
  words: Words,
  { actor, q = "", sort = "events" }: PeopleQuery,
): PersonRow[] {
  const asked = foldText(q).split(" ").filter(Boolean);
  const search = asked.length > 0 ? searchTexts(data) : undefined;
  const byWords = byName(words);
  const later = (a: PersonRow, b: PersonRow) =>
    a.last === undefined || b.last === undefined
      ? Number(a.last === undefined) - Number(b.last === undefined)
      : compareDates(b.last, a.last);
  const order: Record<PeopleSort, (a: PersonRow, b: PersonRow) => number> = {
    events: (a, b) => b.events - a.events,
    counterparts: (a, b) => b.counterparts - a.counterparts,
    last: later,
    name: () => 0,
  };
  return peopleRows(data, words)
    .filter((row) => !actor?.length || actor.includes(row.actor))
    .filter((row) => !search || asked.every((word) => search.get(row.id)?.includes(word)))
    .sort((a, b) => order[sort](a, b) || byWords(a, b));
}
