/** Hits and misses of one field. */
export interface Tally {
  /** expected and given */
  right: number;
  /** given, not expected */
  extra: number;
  /** expected, not given */
  missed: number;
}

/** One field of one event that went wrong. */
export interface Failure {
  report: string;
  field: Field;
  expected: string;
  got: string;
}

/** Rows of the table, in its order. */
export const FIELDS = [
  "events",
  "date",
  "start",
  "end",
  "place",
  "country",
  "actors",
  "participants",
  "office",
  "received",
  "status",
  "kind",
  "level",
  "format",
  "themes",
  "leading",
  "mechanism",
  "round",
  "mechanismRound",
  "figures",
  "instruments",
  "leads",
] as const;
export type Field = (typeof FIELDS)[number];

export interface Score {
  fields: Record<Field, Tally>;
  failures: Failure[];
  inventedYears: Failure[];
  inventedPlaces: Failure[];
}

export const emptyTally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

export function emptyScore(): Score {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, emptyTally()])) as Record<Field, Tally>;
  return { fields, failures: [], inventedYears: [], inventedPlaces: [] };
}

/** Sum of scores, failures in the order given. */
export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const field of FIELDS) {
      sum.fields[field].right += score.fields[field].right;
      sum.fields[field].extra += score.fields[field].extra;
      sum.fields[field].missed += score.fields[field].missed;
    }
    sum.failures.push(...score.failures);
    sum.inventedYears.push(...score.inventedYears);
    sum.inventedPlaces.push(...score.inventedPlaces);
  }
  return sum;
}

/** Share of what was given that is right, 0 to 1; undefined if nothing was given. */
export function precisionOf({ right, extra }: Tally): number | undefined {
  return right + extra === 0 ? undefined : right / (right + extra);
}

/** Share of what was expected that was given, 0 to 1; undefined if nothing was expected. */
export function recallOf({ right, missed }: Tally): number | undefined {
  return right + missed === 0 ? undefined : right / (right + missed);
}
