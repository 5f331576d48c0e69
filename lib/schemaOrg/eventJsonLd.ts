import type { Words } from "@/lib/i18n/words";
import type { Actor } from "@/lib/model/record";
import type { Format, Status } from "@/lib/model/vocabulary";
import type { EventView } from "@/lib/query/eventView";

const STATUS: Record<Status, string> = {
  held: "EventScheduled",
  announced: "EventScheduled",
  cancelled: "EventCancelled",
};
const MODE: Record<Format, string> = {
  "in-person": "OfflineEventAttendanceMode",
  virtual: "OnlineEventAttendanceMode",
  phone: "OnlineEventAttendanceMode",
};

/** A thing of schema.org; only what is known has a key. */
type Thing = Record<string, unknown>;

/**
 * The event as schema.org describes events (https://schema.org/Event). Dates stay as exact as the record's;
 * a region or sea has no point, so only a city gets coordinates.
 *
 * @param address absolute address of the event's page
 */
export function eventJsonLd(
  view: EventView,
  { address, words, actorKind }: { address: string; words: Words; actorKind(id: string): Actor["kind"] | undefined },
): Thing {
  const place = view.placeId === undefined ? undefined : words.labels.places[view.placeId];
  const location: Thing | undefined =
    view.format === "in-person"
      ? {
          "@type": "Place",
          name: view.place,
          ...(place?.country ? { address: { "@type": "PostalAddress", addressCountry: place.country } } : {}),
          ...(place?.kind === "city"
            ? { geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon } }
            : {}),
        }
      : undefined;
  const origin = new URL(address).origin;
  const eventAddress = (id: string) => `${origin}/${view.locale}/events/${id}`;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": address,
    url: address,
    name: view.title.text,
    description: view.summary.text,
    inLanguage: view.locale,
    startDate: view.start,
    ...(view.end === undefined ? {} : { endDate: view.end }),
    eventStatus: `https://schema.org/${STATUS[view.status]}`,
    eventAttendanceMode: `https://schema.org/${MODE[view.format]}`,
    ...(location ? { location } : {}),
    about: view.themes.map((theme) => words.theme(theme)),
    organizer: view.sides.map(({ actor, name }) => ({
      "@type": actorKind(actor) === "body" ? "Organization" : "Country",
      identifier: actor,
      name,
    })),
    attendee: view.sides.flatMap(({ name, people }) =>
      people.map((person) => ({
        "@type": "Person",
        name: person.name,
        ...(person.office ? { jobTitle: person.office.text } : {}),
        affiliation: name,
      })),
    ),
    subjectOf: view.sources.map((source) => ({
      "@type": "CreativeWork",
      ...(source.title ? { name: source.title.text } : {}),
      ...(source.publisher ? { publisher: source.publisher } : {}),
      ...(source.url ? { url: source.url } : {}),
    })),
    ...(view.partOf
      ? { superEvent: { "@type": "Event", name: view.partOf.title.text, url: eventAddress(view.partOf.id) } }
      : {}),
    ...(view.parts.length
      ? {
          subEvent: view.parts.map((part) => ({ "@type": "Event", name: part.title.text, url: eventAddress(part.id) })),
        }
      : {}),
  };
}

/** JSON for a script element: no `<`, so that no text of the data can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
