import { fieldsOf } from "@/lib/importers/makeDraft";
import type { Reference } from "@/lib/model/dataset";
import type { DraftField, DraftFields } from "@/lib/model/draft";
import type { EventAnswer, PlaceAnswer } from "./answers";

const valued = <T>(value: T | null): DraftField<T> =>
  value === null ? { state: "empty", quotes: [] } : { value, state: "quoted", quotes: [] };

function placeOf(place: PlaceAnswer, places: Reference["places"]): DraftFields["place"] {
  if (place === null) return valued<never>(null);
  if (typeof place !== "string") return valued({ name: place.city, country: place.country });
  return valued({ id: place, name: places.find(({ id }) => id === place)?.name.en ?? place });
}

/** An answer as if it were a draft, so that one reader can be scored, or matched, against another. */
export function answerFields(event: EventAnswer, places: Reference["places"]): DraftFields {
  const sides = event.actors.filter((actor) => !event.participants.some((one) => one.actor === actor));
  return fieldsOf({
    start: valued(event.start),
    end: valued(event.end),
    place: placeOf(event.place, places),
    country: valued(event.country),
    status: valued(event.status),
    kind: valued(event.kind),
    level: valued(event.level),
    format: valued(event.format),
    participants: [
      ...event.participants.map(({ optional: _, ...one }) => ({ ...one, state: "quoted" as const, quotes: [] })),
      ...sides.map((actor) => ({ actor, state: "quoted" as const, quotes: [] })),
    ],
    themes: valued(event.themes),
    mechanism: valued(event.mechanism),
    round: valued(event.round),
    figures: event.figures.map(({ value, unit, what }) => ({
      value,
      unit,
      ...(what === undefined ? {} : { counts: what }),
      quotes: [],
    })),
    instruments: valued(event.instruments),
  });
}
