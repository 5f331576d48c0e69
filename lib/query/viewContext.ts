import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { EventRecord, LocalText } from "@/lib/model/record";
import type { DatasetIndex } from "./datasetIndex";
import type { Said } from "./eventView";
import type { SourceNumbers } from "./sourceNumbers";

/** What the parts of an event's view are made with. */
export interface ViewContext {
  words: Words;
  index: DatasetIndex;
  numbers: SourceNumbers;
  /** a text in the reader's language, or the English marked as English */
  say(text: LocalText): Said;
}

/** A person's name: in Vietnamese as it is written at home where that is known. */
export function personName(id: string, { words, index }: ViewContext): string {
  const person = index.people.get(id);
  if (!person) return id;
  return words.locale === "vi" ? (person.native ?? localText(person.name, "vi")) : person.name.en;
}

/** Where an event was: the place, or why there is none. */
export function placeText(event: EventRecord, words: Words): string {
  if (event.place) return words.place(event.place);
  if (event.format !== "in-person") return words.format(event.format);
  return event.country
    ? words.t("event.countryOnly", { country: words.actor(event.country) })
    : words.t("event.placeNotKnown");
}
