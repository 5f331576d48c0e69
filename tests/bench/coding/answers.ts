import { z } from "zod";
import { parseDate } from "@/lib/model/date";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";

/**
 * The answers to a report: what its own text supports, and nothing that a reader only happens to know.
 * `null` says that the text does not settle a field. `optional` entries and `acceptable` values count neither for nor
 * against a draft: they stand where two careful readers may differ.
 */
const date = z.string().refine((value) => parseDate(value) !== undefined, "must be YYYY, YYYY-MM or YYYY-MM-DD");
const text = z.string().min(1);
const maybeDate = date.nullable();

/** An id of `data/places.json`, a city that it does not hold, or null where the report names no place. */
const placeAnswer = z.union([text, z.strictObject({ city: text, country: text })]).nullable();
export type PlaceAnswer = z.infer<typeof placeAnswer>;

const participantAnswer = z.strictObject({
  actor: text,
  person: text.optional(),
  /** as the text writes it, for persons that the data do not hold */
  name: text.optional(),
  /** in the words of the text, titles of courtesy left out */
  office: text.optional(),
  received: z.literal(true).optional(),
  optional: z.literal(true).optional(),
});
export type ParticipantAnswer = z.infer<typeof participantAnswer>;

const figureAnswer = z.strictObject({
  value: z.number(),
  /** further values that are right: the other end of a range */
  or: z.array(z.number()).optional(),
  /** a currency (ISO 4217), "%", or what is counted */
  unit: text,
  what: text.optional(),
  optional: z.literal(true).optional(),
});
export type FigureAnswer = z.infer<typeof figureAnswer>;

const acceptable = z.strictObject({
  start: z.array(maybeDate).optional(),
  end: z.array(maybeDate).optional(),
  place: z.array(placeAnswer).optional(),
  country: z.array(text.nullable()).optional(),
  status: z.array(z.enum(STATUSES)).optional(),
  kind: z.array(z.enum(KINDS)).optional(),
  level: z.array(z.enum(LEVELS)).optional(),
  format: z.array(z.enum(FORMATS)).optional(),
  actors: z.array(text).optional(),
  /** themes that may stand beside the expected ones */
  themes: z.array(text).optional(),
  /** themes that are right in the place of an expected one: freedom of navigation is the one or the other */
  instead: z.record(text, z.array(text)).optional(),
  /** themes that may lead instead of the first */
  leading: z.array(text).optional(),
  mechanism: z.array(text.nullable()).optional(),
  round: z.array(z.int().positive().nullable()).optional(),
  instruments: z.array(text).optional(),
});

export const eventAnswerSchema = z.strictObject({
  /** an event that may be drafted or left out */
  optional: z.literal(true).optional(),
  start: maybeDate,
  /** null: one day, or not settled */
  end: maybeDate,
  place: placeAnswer,
  /** the host country, where the text names it and no place */
  country: text.nullable(),
  status: z.enum(STATUSES),
  kind: z.enum(KINDS),
  level: z.enum(LEVELS),
  format: z.enum(FORMATS),
  actors: z.array(text).min(2),
  participants: z.array(participantAnswer),
  /** the leading theme first */
  themes: z.array(text).min(1),
  mechanism: text.nullable(),
  round: z.int().positive().nullable(),
  figures: z.array(figureAnswer),
  instruments: z.array(text),
  acceptable: acceptable.optional(),
});
export type EventAnswer = z.infer<typeof eventAnswerSchema>;

export const reportAnswerSchema = z.strictObject({
  lang: z.enum(["en", "vi"]),
  /** whose manner the report is written in */
  manner: z.enum(["vn", "us", "cn", "jp", "asean", "other"]),
  /** what makes it hard */
  traps: z.array(text),
  events: z.array(eventAnswerSchema).min(1),
  /** headlines below the report */
  leads: z.int().nonnegative(),
  /** the line above those headlines */
  leadsHeading: text.optional(),
});
export type ReportAnswer = z.infer<typeof reportAnswerSchema>;
