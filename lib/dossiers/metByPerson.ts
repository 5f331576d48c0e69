import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import { type CountedTo, isLater, latestOf, type Met, type MetPerson, personOf, viewMet } from "./meetings";
import type { NextDue } from "./nextDue";
import { sayIn } from "./people";

/** People of the other side that a row names. */
const NAMED_OTHERS = 2;

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

/**
 * When each person of a pair last met the other side.
 *
 * @param met   meetings of the pair, from `meetingsOf`
 * @param sides of the pair, in its order
 * @param due   what is due next: a person's row names the mechanism of the last meeting where it has a rhythm
 * @returns     latest meeting first, then by name
 */
export function metByPerson(
  met: readonly EventRecord[],
  sides: readonly [string, string],
  { data, words, to, due }: { data: Dataset; words: Words; to: CountedTo; due: readonly NextDue[] },
): PersonMet[] {
  const index = indexDataset(data);
  const say = sayIn(words);
  const byPerson = new Map<string, EventRecord[]>();
  for (const event of met)
    for (const id of new Set(event.participants.flatMap(({ person }) => person ?? []))) {
      const known = byPerson.get(id);
      if (known) known.push(event);
      else byPerson.set(id, [event]);
    }
  const { compare } = new Intl.Collator(words.locale);
  return [...byPerson]
    .flatMap(([id, events]): (PersonMet & { event: EventRecord })[] => {
      const event = latestOf(events);
      const part = event?.participants.find(({ person }) => person === id);
      if (!event || !part) return [];
      const { sides: both, end: _end, ...last } = viewMet(event, sides, { data, words, to });
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
}
