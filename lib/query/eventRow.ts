import { parseDate } from "@/lib/model/date";
import type { LocalText } from "@/lib/model/record";
import {
  FORMATS,
  type Format,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  STATUSES,
  type Status,
} from "@/lib/model/vocabulary";
import { optional, present, readList, readNumber, readObject, readText, readWord } from "./readJson";

/** An event as a list shows it. */
export interface EventRow {
  id: string;
  /** EDTF */
  start: string;
  end?: string;
  title: LocalText;
  /** all pairs among the actors, alphabetical */
  pairs: readonly string[];
  /** actors, each once, in the order of the record */
  actors: readonly string[];
  kind: Kind;
  level: Level;
  format: Format;
  status: Status;
  place?: string;
  /** the host country, where only the country is known */
  country?: string;
  /** as recorded, the leading one first; subthemes stand without their theme */
  themes: readonly string[];
  mechanism?: string;
  round?: number;
  partOf?: string;
}

export interface EventsPage {
  total: number;
  events: EventRow[];
  /** cursor of the next page; absent on the last */
  next?: string;
}

function readDate(value: unknown, where: string): string {
  const text = readText(value, where);
  if (!parseDate(text)) throw new Error(`${where}: "${text}" is not a date`);
  return text;
}

function readLocalText(value: unknown, where: string): LocalText {
  const text = readObject(value, where);
  return {
    en: readText(text.en, `${where}.en`),
    ...present<{ vi: string }>({ vi: optional(text.vi, `${where}.vi`, readText) }),
  };
}

/**
 * One event of the API's list, cut to what a list shows.
 *
 * @throws Error naming the field, for an answer that is not of this shape
 */
export function readEventRow(value: unknown, where = "event"): EventRow {
  const event = readObject(value, where);
  const at = (field: string) => `${where}.${field}`;
  const text = (field: string) => optional(event[field], at(field), readText);
  return {
    id: readText(event.id, at("id")),
    start: readDate(event.start, at("start")),
    title: readLocalText(event.title, at("title")),
    pairs: readList(event.pairs, at("pairs"), readText),
    actors: [
      ...new Set(
        readList(event.participants, at("participants"), (entry, place) =>
          readText(readObject(entry, place).actor, `${place}.actor`),
        ),
      ),
    ],
    kind: readWord(event.kind, at("kind"), KINDS),
    level: readWord(event.level, at("level"), LEVELS),
    format: readWord(event.format, at("format"), FORMATS),
    status: readWord(event.status, at("status"), STATUSES),
    themes: readList(event.themes, at("themes"), readText),
    ...present<Pick<EventRow, "end" | "place" | "country" | "mechanism" | "round" | "partOf">>({
      end: optional(event.end, at("end"), readDate),
      place: text("place"),
      country: text("country"),
      mechanism: text("mechanism"),
      round: optional(event.round, at("round"), readNumber),
      partOf: text("partOf"),
    }),
  };
}

/**
 * The answer of `GET /api/events`, checked by hand.
 *
 * @param json {total, events: records with their `pairs`, next?}
 * @throws Error naming the field that is missing or of another kind
 */
export function readEventsPage(json: unknown): EventsPage {
  const page = readObject(json, "answer");
  if (!Array.isArray(page.events)) throw new Error("answer.events: expected a list");
  return {
    total: readNumber(page.total, "total"),
    events: readList(page.events, "events", readEventRow),
    ...present<{ next: string }>({ next: optional(page.next ?? undefined, "next", readText) }),
  };
}
