import { z } from "zod";

const whole = z.int();
/** 64 bits as digits: more than a number of JSON holds */
const bits = z
  .string()
  .regex(/^\d{1,20}$/)
  .transform(BigInt);

/** A count of the rows that a filter lets through, by the columns that its name says. */
interface TallySql<Row> {
  select: string;
  join?: string;
  by: string;
  hasTotals?: boolean;
  row: z.ZodType<Row>;
}

/** The rows of each tally. */
export interface TallyRows {
  /** kind, level, format, status, events */
  facets: [number, number, number, number, number];
  /** mechanism, events */
  mechanisms: [number, number];
  /** year, events, events of one source, events with an inferred field, first day, last day */
  years: [number, number, number, number, number, number];
  /** year, different sources; the totals are those of all years */
  sources: [number, number];
  /** year, month, leading theme, events */
  leads: [number, number, number, number];
  /** theme, year, month, events */
  themes: [number, number, number, number];
  /** pair, its themes as bits, events */
  pairs: [number, bigint, number];
  /** actor, its themes as bits, events */
  actors: [number, bigint, number];
  /** place, format, themes as bits, events */
  places: [number, number, bigint, number];
}

/**
 * All that a summary counts. Few columns each, so that a question reads little; what two views need under the same
 * conditions is asked once.
 */
export const TALLIES: Readonly<{ [Name in keyof TallyRows]: TallySql<TallyRows[Name]> }> = {
  facets: {
    select: "kind, level, format, status, count()",
    by: "kind, level, format, status",
    row: z.tuple([whole, whole, whole, whole, whole]),
  },
  mechanisms: { select: "mechanism, count()", by: "mechanism", row: z.tuple([whole, whole]) },
  years: {
    select: "year, count(), countIf(length(sources) = 1), countIf(inferred = 1), min(first), max(last)",
    by: "year",
    row: z.tuple([whole, whole, whole, whole, whole, whole]),
  },
  sources: {
    select: "year, uniqExact(source)",
    join: "ARRAY JOIN sources AS source",
    by: "year",
    hasTotals: true,
    row: z.tuple([whole, whole]),
  },
  leads: {
    select: "year, month, lead, count()",
    by: "year, month, lead",
    row: z.tuple([whole, whole, whole, whole]),
  },
  themes: {
    select: "theme, year, month, count()",
    join: "ARRAY JOIN themes AS theme",
    by: "theme, year, month",
    row: z.tuple([whole, whole, whole, whole]),
  },
  pairs: {
    select: "pair, toString(tops), count()",
    join: "ARRAY JOIN pairs AS pair",
    by: "pair, tops",
    row: z.tuple([whole, bits, whole]),
  },
  actors: {
    select: "actor, toString(tops), count()",
    join: "ARRAY JOIN actors AS actor",
    by: "actor, tops",
    row: z.tuple([whole, bits, whole]),
  },
  places: {
    select: "place, format, toString(tops), count()",
    by: "place, format, tops",
    row: z.tuple([whole, whole, bits, whole]),
  },
};

export type TallyName = keyof TallyRows;

/** What a tally gave. */
export interface Tallied<Name extends TallyName> {
  rows: TallyRows[Name][];
  totals?: TallyRows[Name];
}
