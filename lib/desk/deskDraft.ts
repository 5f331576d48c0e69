import type { Draft, DraftField, DraftFields, Quote } from "@/lib/model/draft";
import type { PlaceKind } from "./lists";

/** The rows of the desk in the order of the record. Some hold two fields that are only understood together. */
export const ROW_IDS = [
  "date",
  "place",
  "participants",
  "mechanism",
  "kind",
  "level",
  "format",
  "status",
  "themes",
  "figures",
  "instruments",
  "title",
  "summary",
  "source",
] as const;
export type RowId = (typeof ROW_IDS)[number];

/** What a report says of itself. */
export type DraftSource = Draft["source"];

/** Where a place lies that the data do not hold yet, as the person at the desk gives it. */
export interface NewPlace {
  kind: PlaceKind;
  /** degrees */
  lon: number;
  lat: number;
  /** where the coordinates come from */
  from: string;
}

/** True if the place can be drawn: degrees in their range, and somebody to answer for them. */
export function isPlaced({ lon, lat, from }: NewPlace): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && from !== "";
}

/** A draft on the desk, with what the person has decided. */
export interface DeskDraft {
  draft: Draft;
  /** rows that the person has looked at and let stand */
  accepted: readonly RowId[];
  newPlace?: NewPlace | undefined;
}

/** Fields of the draft that have the form of a field, without the lists. */
export type PlainField = {
  [Key in keyof DraftFields]: DraftFields[Key] extends DraftField<unknown> ? Key : never;
}[keyof DraftFields];

/** The plain fields behind a row; rows of lists have none. */
export const FIELDS_OF: Readonly<Record<RowId, readonly PlainField[]>> = {
  date: ["start", "end"],
  place: ["place", "country"],
  participants: [],
  mechanism: ["mechanism", "round"],
  kind: ["kind"],
  level: ["level"],
  format: ["format"],
  status: ["status"],
  themes: ["themes"],
  figures: [],
  instruments: ["instruments"],
  title: ["title"],
  summary: ["summary"],
  source: [],
};

/** The reasons that the desk itself gives; their words stand under `desk.reason`. */
export const BY_HAND = "byHand";
export const REJECTED = "rejected";

/** A value that a person has set without words of the report. */
export function byHand<T>(value: T): DraftField<T> {
  return { value, state: "inferred", quotes: [], reason: { id: BY_HAND } };
}

/** A value that a person has set from words of the report. */
export function bySelection<T>(value: T, quote: Quote): DraftField<T> {
  return { value, state: "quoted", quotes: [quote] };
}

/** No value, since a person took it out. */
export function rejected<T>(): DraftField<T> {
  return { state: "empty", quotes: [], reason: { id: REJECTED } };
}

/** All words that a row was read from, in the order of the fields. */
export function quotesOf(row: RowId, { draft }: DeskDraft): readonly Quote[] {
  if (row === "participants") return draft.fields.participants.flatMap(({ quotes }) => quotes);
  if (row === "figures") return draft.fields.figures.flatMap(({ quotes }) => quotes);
  return FIELDS_OF[row].flatMap((field) => draft.fields[field].quotes);
}
