import { z } from "zod";
import { isDate } from "./date";
import { MAX_TEXT_CHARS } from "./limits";
import { EVIDENCE_STATES, FORMATS, KINDS, LEVELS, PLACE_KINDS, STATUSES } from "./vocabulary";

/**
 * The schemas of every record in `data/`, the one source of types. Unknown keys are errors.
 * Server only: the browser imports types from here, never values (the build's size budget holds this).
 */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case letters and digits joined by hyphens");
const actorId = z.string().regex(/^[A-Z]{2,6}$/, "must be an ISO 3166-1 alpha-2 code or the short name of a body");
const text = z.string().min(1).max(MAX_TEXT_CHARS);
const date = z.string().refine(isDate, {
  error: (issue) => `"${String(issue.input)}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`,
});
const webAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\//, "must begin with http:// or https://");

/** A text that a reader sees: English always, Vietnamese where it is there. */
export const localTextSchema = z.strictObject({ en: text, vi: text.optional() });
export type LocalText = z.infer<typeof localTextSchema>;

export const evidenceSchema = z.strictObject({
  state: z.enum(EVIDENCE_STATES),
  /** the words of the source, in its language */
  quote: text.optional(),
  source: id.optional(),
  note: localTextSchema.optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const participantSchema = z.strictObject({
  actor: actorId,
  /** absent where no page names a person of this side */
  person: id.optional(),
  /** the office held on the day */
  office: localTextSchema.optional(),
  /** true if the person received the visitors and did not lead the talks */
  received: z.literal(true).optional(),
});

export const figureSchema = z.strictObject({
  metric: id,
  value: z.number(),
  /** what this statement counts, where it says more than the metric's name */
  note: localTextSchema.optional(),
});

export const accountSchema = z.strictObject({
  actor: actorId,
  summary: localTextSchema,
  themes: z.array(id),
  source: id,
  /** further pages of the same side */
  also: z.array(id).optional(),
  /** how much of the page was read: only where both sides' pages were read whole may "only this side" be said */
  read: z.enum(["whole", "opening"]),
  /** how much of the other side's page was read */
  comparedWith: z.enum(["whole", "opening"]).optional(),
  /** true if the page is the side's own (a ministry, a government portal), not a news agency's */
  official: z.literal(true).optional(),
  /** points found in this account and not in the other's */
  only: z.array(localTextSchema).optional(),
});
export type Account = z.infer<typeof accountSchema>;

export const eventSchema = z.strictObject({
  id,
  start: date,
  end: date.optional(),
  dateNote: localTextSchema.optional(),
  status: z.enum(STATUSES),
  kind: z.enum(KINDS),
  level: z.enum(LEVELS),
  format: z.enum(FORMATS),
  /** the event that this one was a part of */
  partOf: id.optional(),
  /** absent: not known, or none (a call) */
  place: id.optional(),
  /** the host country, where only the country is known; never drawn as a pin */
  country: actorId.optional(),
  participants: z.array(participantSchema),
  title: localTextSchema,
  summary: localTextSchema,
  /** the leading theme first; a subtheme implies its theme, so that a theme whose subtheme stands here may be left out */
  themes: z.array(id),
  mechanism: id.optional(),
  round: z.int().positive().optional(),
  figures: z.array(figureSchema).optional(),
  instruments: z.array(id).optional(),
  accounts: z.array(accountSchema).optional(),
  evidence: z.record(z.string(), evidenceSchema).optional(),
  sources: z.array(id),
});
export type EventRecord = z.infer<typeof eventSchema>;

export const sourceSchema = z.strictObject({
  id,
  /** absent where the page's address is not known */
  url: webAddress.optional(),
  publisher: text.optional(),
  title: text.optional(),
  published: date.optional(),
  /** ISO 639-1 */
  lang: z.string().regex(/^[a-z]{2}$/, "must be an ISO 639-1 code of two letters"),
});
export type Source = z.infer<typeof sourceSchema>;

export const actorSchema = z.strictObject({
  id: actorId,
  kind: z.enum(["country", "body"]),
  name: localTextSchema,
  /** short form for narrow labels ("US", "UK") */
  short: localTextSchema.optional(),
  /** seat or capital, lon and lat in degrees: gives the bearing in the network, is never drawn as a meeting place */
  seat: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  aliases: z.array(text).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

export const placeSchema = z.strictObject({
  id,
  kind: z.enum(PLACE_KINDS),
  /** absent for a sea: shared waters and disputed features belong to no country */
  country: actorId.optional(),
  name: localTextSchema,
  /** degrees, three decimals */
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** where the coordinates come from */
  from: text,
  aliases: z.array(text).optional(),
});
export type Place = z.infer<typeof placeSchema>;

export const personSchema = z.strictObject({
  id,
  actor: actorId,
  name: localTextSchema,
  /** the name as it is written at home, where that differs from the English */
  native: text.optional(),
  aliases: z.array(text).optional(),
});
export type Person = z.infer<typeof personSchema>;

export const themeSchema = z.strictObject({
  id,
  /** absent: a theme; present: a subtheme of that theme */
  parent: id.optional(),
  label: localTextSchema,
  short: localTextSchema.optional(),
  /** the family whose hue this theme has (a token of the style sheet), and its pattern inside the family */
  hue: z.enum(["war", "sea", "def", "eco", "rights", "pol", "oth"]),
  pattern: z.enum(["solid", "hatch", "dot"]),
});
export type Theme = z.infer<typeof themeSchema>;

export const mechanismSchema = z.strictObject({
  id,
  name: localTextSchema,
  actors: z.array(actorId).min(2),
});
export type Mechanism = z.infer<typeof mechanismSchema>;

export const metricSchema = z.strictObject({
  id,
  name: localTextSchema,
  /** what exactly is counted, and whose */
  counts: localTextSchema,
  unit: z.strictObject({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    one: localTextSchema.optional(),
    other: localTextSchema.optional(),
  }),
  /** true if each statement is a running total to its date */
  cumulative: z.boolean(),
});
export type Metric = z.infer<typeof metricSchema>;

export const instrumentSchema = z.strictObject({
  id,
  name: localTextSchema,
  short: localTextSchema.optional(),
  aliases: z.array(text).optional(),
});
export type Instrument = z.infer<typeof instrumentSchema>;

export const milestoneSchema = z.strictObject({
  id,
  date,
  pair: z.string(),
  label: localTextSchema,
  /** what holds between the two from that day: "comprehensive partnership" */
  tie: localTextSchema.optional(),
  /** the event that shows it, where the data have it */
  event: id.optional(),
});
export type Milestone = z.infer<typeof milestoneSchema>;
