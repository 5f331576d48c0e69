import type { DraftParticipant } from "@/lib/model/draft";
import type { EventRecord, LocalText, Person, Place, Source } from "@/lib/model/record";
import { slugOf } from "@/lib/model/text";
import type { DeskDraft } from "./deskDraft";
import type { SayReason } from "./evidenceOf";
import { evidenceOf } from "./evidenceOf";
import type { DeskLists } from "./lists";
import { actorsOf, type Missing, missingOf } from "./missing";
import { eventIdOf, freeId, sourceIdOf } from "./newIds";
import { asciiOf, officeOf } from "./texts";

/** What would be saved: the event, and the rows of other lists that it needs and the data do not hold. */
export interface Conversion {
  /** absent while something is missing */
  event?: EventRecord;
  sources: Source[];
  people: Person[];
  places: Place[];
  /** in the order of the record */
  missing: Missing[];
  /** figures that are no metric of the data stay out of the record */
  leftOut: number;
}

/** Rows of `people.json` for participants with a name that the data do not know; one person named twice is one row. */
function newPeople(participants: readonly DraftParticipant[], lists: DeskLists): Map<string, Person> {
  const made = new Map<string, Person>();
  const known = new Set(lists.people.map(({ id }) => id));
  for (const { actor, person, name } of participants) {
    const key = `${actor}:${name}`;
    if (person !== undefined || name === undefined || made.has(key)) continue;
    const id = freeId(slugOf(name) || "person", (taken) => known.has(taken));
    known.add(id);
    const en = asciiOf(name, actor);
    made.set(key, { id, actor, name: en === name ? { en } : { en, vi: name } });
  }
  return made;
}

function newPlaces({ draft, newPlace }: DeskDraft, lists: DeskLists): Place[] {
  const place = draft.fields.place.value;
  if (!place || place.id !== undefined || !newPlace) return [];
  const id = freeId(slugOf(place.name) || "place", (taken) => lists.places.some((known) => known.id === taken));
  const en = asciiOf(place.name, place.country ?? "");
  return [
    {
      id,
      kind: newPlace.kind,
      ...(place.country && newPlace.kind !== "sea" ? { country: place.country } : {}),
      name: en === place.name ? { en } : { en, vi: place.name },
      lon: newPlace.lon,
      lat: newPlace.lat,
      from: newPlace.from,
    },
  ];
}

/** Sides that are no actors of the data: who an actor is is settled there, not at the desk. */
function strangers(desk: DeskDraft, { actors }: DeskLists): Missing[] {
  const known = new Set(actors.map(({ id }) => id));
  return actorsOf(desk).flatMap((name) =>
    known.has(name) ? [] : [{ row: "participants" as const, fault: "actorNotInData" as const, name }],
  );
}

/** The source as a row: fields that are empty are left out. */
export function sourceOf({ draft: { source } }: DeskDraft): Source {
  const { url, publisher, title, published, lang } = source;
  return {
    id: sourceIdOf(source),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    lang,
  };
}

function localTitle(text: LocalText): LocalText {
  return text.vi ? { en: text.en, vi: text.vi } : { en: text.en };
}

/**
 * Turn what stands on the desk into a record.
 *
 * @param lists     what the data hold: ids of new rows keep clear of them
 * @param sayReason a reason in both languages, for the evidence of what is inferred
 * @returns         the event without `undefined` in it, or what is missing and where
 */
export function toEvent(desk: DeskDraft, lists: DeskLists, sayReason: SayReason): Conversion {
  const { fields } = desk.draft;
  const missing = [...missingOf(desk), ...strangers(desk, lists)];
  const people = newPeople(fields.participants, lists);
  const places = newPlaces(desk, lists);
  const source = sourceOf(desk);
  const said = new Set<string>();
  const figures = fields.figures.flatMap(({ metric, value, counts }) => {
    // A report may state two values of one metric; the same value twice is one.
    if (metric === undefined || said.has(`${metric} ${value}`)) return [];
    said.add(`${metric} ${value}`);
    return [{ metric, value, ...(counts ? { note: officeOf(counts, source.lang) } : {}) }];
  });
  const shared = {
    sources: [source],
    people: [...people.values()],
    places,
    missing,
    leftOut: fields.figures.length - figures.length,
  };
  const { start, status, kind, level, format, title, summary } = fields;
  if (missing.length || !start.value || !status.value || !kind.value || !level.value || !format.value) return shared;
  if (!title.value || !summary.value) return shared;

  const place = fields.place.value && (fields.place.value.id ?? places[0]?.id);
  const end = fields.end.value !== start.value ? fields.end.value : undefined;
  const { country, mechanism, round, instruments, themes } = fields;
  const evidence = evidenceOf(desk, source.id, sayReason);
  const event: Omit<EventRecord, "id"> = {
    start: start.value,
    ...(end === undefined ? {} : { end }),
    status: status.value,
    kind: kind.value,
    level: level.value,
    format: format.value,
    ...(place === undefined ? {} : { place }),
    ...(place === undefined && country.value ? { country: country.value } : {}),
    participants: fields.participants.map(({ actor, person, name, office, received }) => {
      const id = person ?? people.get(`${actor}:${name}`)?.id;
      return {
        actor,
        ...(id === undefined ? {} : { person: id }),
        ...(office === undefined ? {} : { office: officeOf(office, source.lang) }),
        ...(received ? { received } : {}),
      };
    }),
    title: localTitle(title.value),
    summary: localTitle(summary.value),
    themes: [...new Set(themes.value ?? [])],
    ...(mechanism.value === undefined ? {} : { mechanism: mechanism.value }),
    ...(round.value === undefined ? {} : { round: round.value }),
    ...(figures.length ? { figures } : {}),
    ...(instruments.value?.length ? { instruments: [...new Set(instruments.value)] } : {}),
    ...(Object.keys(evidence).length ? { evidence } : {}),
    sources: [source.id],
  };
  const id = freeId(eventIdOf(event), (taken) => lists.events.some((known) => known.id === taken));
  return { ...shared, event: { id, ...event } };
}
