import { z } from "zod";
import { parseDate } from "./date";
import { DRAFT_STATES, DRAFT_VERSION, ORIGINS } from "./draftWords";
import { MAX_TEXT_CHARS } from "./limits";
import { localTextSchema } from "./record";
import { FORMATS, KINDS, LEVELS, STATUSES } from "./vocabulary";

/**
 * A draft: an event that no person has reviewed. Each field says its value, how it is known, and the words that it was
 * read from; what is not known is empty and says why. Coding and importers make drafts, the desk turns one into an
 * event record. Server only, as the other schemas.
 */
const text = z.string().min(1).max(MAX_TEXT_CHARS);
const date = z.string().refine((value) => parseDate(value) !== undefined, "must be YYYY, YYYY-MM or YYYY-MM-DD");

/** The words that a field was read from: W3C TextQuoteSelector and TextPositionSelector in one. */
export const quoteSchema = z.strictObject({
  exact: text,
  /** up to 32 characters before and after */
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  /** UTF-16 offsets in the text of the report, the end excluded */
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Why a field is inferred or empty: a message id under `coding.reason` and its values, so that both languages say it. */
export const reasonSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    /** absent: not known; then `state` is "empty" */
    value: value.optional(),
    state: z.enum(DRAFT_STATES),
    quotes: z.array(quoteSchema),
    /** always there where the state is "inferred" or "empty" */
    reason: reasonSchema.optional(),
  });
export interface DraftField<T> {
  value?: T | undefined;
  state: (typeof DRAFT_STATES)[number];
  quotes: Quote[];
  reason?: Reason | undefined;
}

/** A place of `data/places.json`, or a name that it does not hold. */
export const draftPlaceSchema = z.strictObject({
  id: z.string().optional(),
  name: text,
  /** ISO 3166-1 alpha-2; absent for a sea */
  country: z.string().optional(),
});

/** One participant: each has evidence of its own. */
export const draftParticipantSchema = z.strictObject({
  actor: z.string(),
  /** id of `data/people.json`, where the person is known */
  person: z.string().optional(),
  /** as the source writes it */
  name: text.optional(),
  office: text.optional(),
  received: z.literal(true).optional(),
  state: z.enum(DRAFT_STATES),
  quotes: z.array(quoteSchema),
  reason: reasonSchema.optional(),
});
export type DraftParticipant = z.infer<typeof draftParticipantSchema>;

export const draftFigureSchema = z.strictObject({
  /** id of `data/metrics.json`, where it is one of those */
  metric: z.string().optional(),
  value: z.number(),
  /** "USD", or what is counted: "sets of remains" */
  unit: text,
  /** what it counts, in the words of the source */
  counts: text.optional(),
  quotes: z.array(quoteSchema),
});
export type DraftFigure = z.infer<typeof draftFigureSchema>;

export const draftFieldsSchema = z.strictObject({
  start: field(date),
  end: field(date),
  place: field(draftPlaceSchema),
  /** the host country, where only the country is known */
  country: field(z.string()),
  status: field(z.enum(STATUSES)),
  kind: field(z.enum(KINDS)),
  level: field(z.enum(LEVELS)),
  format: field(z.enum(FORMATS)),
  participants: z.array(draftParticipantSchema),
  /** the leading theme first; empty where none was found */
  themes: field(z.array(z.string())),
  mechanism: field(z.string()),
  round: field(z.int().positive()),
  figures: z.array(draftFigureSchema),
  instruments: field(z.array(z.string())),
  /** in our words, from a template */
  title: field(localTextSchema),
  summary: field(localTextSchema),
});
export type DraftFields = z.infer<typeof draftFieldsSchema>;

/** What the report says of itself, or the row of a file. */
export const draftSourceSchema = z.strictObject({
  url: z.string().max(2_000).optional(),
  publisher: text.optional(),
  title: text.optional(),
  /** the date of publication: never the date of the event */
  published: date.optional(),
  lang: z.string().regex(/^[a-z]{2}$/),
});

export type DraftSource = z.infer<typeof draftSourceSchema>;

/** "Already recorded as ..." */
export const duplicateSchema = z.strictObject({
  /** id of the event in the data */
  event: z.string(),
  /** what speaks for it, strongest first: words of `DUPLICATE_GROUNDS` */
  grounds: z.array(z.enum(["mechanism-round", "people", "place", "pair-days", "source"])).min(1),
  /** certain enough to offer "add as a further source" first */
  isLikely: z.boolean(),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

export const draftSchema = z.strictObject({
  version: z.literal(DRAFT_VERSION),
  /** the same input gives the same id */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  origin: z.enum(ORIGINS),
  /** "GDELT 1234567890", "biden-joseph-r.xml, trip 4123": where it stands in what was imported */
  originRef: text.optional(),
  source: draftSourceSchema,
  fields: draftFieldsSchema,
  /** headlines below the report, and other events named in it: never part of this one */
  leads: z.array(quoteSchema),
  duplicates: z.array(duplicateSchema),
});
export type Draft = z.infer<typeof draftSchema>;
