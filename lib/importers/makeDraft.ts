import type { Draft, DraftField, DraftFields, DraftParticipant, DraftSource, Quote, Reason } from "@/lib/model/draft";
import { DRAFT_VERSION } from "@/lib/model/draftWords";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import { slugOf } from "@/lib/model/text";
import type { ImportContext } from "./importer";

const CONTEXT_CHARS = 32;

/** A value taken over from the file. */
export function imported<T>(value: T, quotes: Quote[] = []): DraftField<T> {
  return { value, state: "imported", quotes };
}

/** A value concluded from the file; the reason is a message id under `coding.reason`. */
export function inferred<T>(value: T, reason: Reason, quotes: Quote[] = []): DraftField<T> {
  return { value, state: "inferred", quotes, reason };
}

/** No value, and why. */
export function empty<T>(reason: Reason = { id: "notInFile" }): DraftField<T> {
  return { state: "empty", quotes: [], reason };
}

/** Words of a cell or element as a quote; offsets count in that text. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    suffix: text.slice(end, end + CONTEXT_CHARS),
    start,
    end,
  };
}

/** One side of which the file names nobody. */
export function sideOf(actor: string, reason?: Reason): DraftParticipant {
  return reason ? { actor, state: "inferred", quotes: [], reason } : { actor, state: "imported", quotes: [] };
}

/** All fields empty but those that are given. */
export function fieldsOf(given: Partial<DraftFields>): DraftFields {
  return {
    start: empty(),
    end: empty(),
    place: empty(),
    country: empty(),
    status: empty(),
    kind: empty(),
    level: empty(),
    format: empty(),
    participants: [],
    themes: empty({ id: "toReview" }),
    mechanism: empty(),
    round: empty(),
    figures: [],
    instruments: empty(),
    title: empty(),
    summary: empty(),
    ...given,
  };
}

/** A text cut to what a record may hold. */
export function fitText(text: string): string {
  return text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS - 1)}…`;
}

interface DraftParts {
  origin: Draft["origin"];
  /** what the file calls the row; its letters and digits make the id */
  ref: string;
  originRef: string;
  source: DraftSource;
  fields: DraftFields;
}

/** Data sets whose address is that of a whole list: it says nothing of one event. */
const LISTS: readonly Draft["origin"][] = ["state-travels", "state-visits"];

/** A draft of one row. The same row gives the same id. */
export function makeDraft({ origin, ref, originRef, source, fields }: DraftParts, context: ImportContext): Draft {
  return {
    version: DRAFT_VERSION,
    id: `${origin}-${slugOf(ref) || "row"}`,
    origin,
    originRef: fitText(originRef),
    source,
    fields,
    leads: [],
    duplicates: context.findDuplicates?.(fields, LISTS.includes(origin) ? { lang: source.lang } : source) ?? [],
  };
}
