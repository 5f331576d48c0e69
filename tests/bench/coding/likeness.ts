import type { Reference } from "@/lib/model/dataset";
import type { DraftFields } from "@/lib/model/draft";
import type { EventAnswer } from "./answers";
import { isSameParticipant, isSamePlace } from "./same";

/** How much a draft is like an expected event, >= 0. A required event takes even an unlike draft rather than none. */
export function likeness(fields: DraftFields, event: EventAnswer, data: Reference): number {
  const actors = new Set(fields.participants.map(({ actor }) => actor));
  const shared = event.actors.filter((actor) => actors.has(actor)).length;
  const people = event.participants.filter((answer) =>
    fields.participants.some((participant) => isSameParticipant(participant, answer, data.people)),
  ).length;
  const place = fields.place.value;
  const places = [event.place, ...(event.acceptable?.place ?? [])];
  return (
    (event.optional ? 0 : 0.1) +
    shared / new Set([...event.actors, ...actors]).size +
    people +
    (event.start !== null && fields.start.value === event.start ? 2 : 0) +
    (event.mechanism !== null && fields.mechanism.value === event.mechanism ? 2 : 0) +
    (event.round !== null && fields.round.value === event.round ? 1 : 0) +
    (fields.kind.value === event.kind ? 0.5 : 0) +
    (place && places.some((answer) => isSamePlace(place, answer, data.places)) ? 1 : 0)
  );
}
