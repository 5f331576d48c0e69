import type { Actor, Instrument, LocalText, Mechanism, Metric, Person, Place, Theme } from "@/lib/model/record";
import type { PLACE_KINDS } from "@/lib/model/vocabulary";

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What the desk knows of an event on record. */
export interface KnownEvent {
  id: string;
  start: string;
  end?: string | undefined;
  title: LocalText;
}

/** The lists that a draft refers to, as `GET /api/lexicon` gives them. */
export interface DeskLists {
  actors: readonly Actor[];
  places: readonly Place[];
  people: readonly Person[];
  themes: readonly Theme[];
  mechanisms: readonly Mechanism[];
  metrics: readonly Metric[];
  instruments: readonly Instrument[];
  events: readonly KnownEvent[];
}
