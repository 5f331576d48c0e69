import type { Dataset } from "@/lib/model/dataset";
import { foldText } from "@/lib/model/text";

/** The folded text of each event, in the order of the store. */
export type SearchText = readonly string[];

/**
 * Gather what a reader may search an event by: titles and summaries in both languages, persons with their
 * spellings, offices, place, actors, mechanism, instruments. Folded, so that "Da Nang" finds "Đà Nẵng".
 */
export function buildSearchText(data: Dataset): SearchText {
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const people = byId(data.people);
  const places = byId(data.places);
  const actors = byId(data.actors);
  const mechanisms = byId(data.mechanisms);
  const instruments = byId(data.instruments);
  const themes = byId(data.themes);
  return data.events.map((event) => {
    const place = event.place ? places.get(event.place) : undefined;
    const mechanism = event.mechanism ? mechanisms.get(event.mechanism) : undefined;
    const texts = [event.title, event.summary, place?.name, mechanism?.name];
    const parts: (string | undefined)[] = texts.flatMap((text) => [text?.en, text?.vi]);
    parts.push(...(place?.aliases ?? []));
    for (const { actor, person, office } of event.participants) {
      const who = person ? people.get(person) : undefined;
      const side = actors.get(actor);
      parts.push(who?.name.en, who?.name.vi, who?.native, ...(who?.aliases ?? []));
      parts.push(office?.en, office?.vi, side?.name.en, side?.name.vi, ...(side?.aliases ?? []));
    }
    for (const id of event.instruments ?? []) {
      const instrument = instruments.get(id);
      parts.push(instrument?.name.en, instrument?.name.vi, instrument?.short?.en, ...(instrument?.aliases ?? []));
    }
    for (const id of event.themes) parts.push(themes.get(id)?.label.en, themes.get(id)?.label.vi);
    return foldText([...new Set(parts)].filter((part) => part !== undefined).join(" | "));
  });
}

/** 1 for each event whose text holds every word of `query`, in the order of the store; all 1 for an empty query. */
export function searchEvents(text: SearchText, query: string): Uint8Array {
  const words = foldText(query).split(" ").filter(Boolean);
  return Uint8Array.from(text, (hay) => (words.every((word) => hay.includes(word)) ? 1 : 0));
}
