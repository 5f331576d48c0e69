import type { Reference } from "@/lib/model/dataset";
import type { DraftFields } from "@/lib/model/draft";
import type { EventAnswer, PlaceAnswer } from "./answers";
import { isSamePlace } from "./same";
import { compareFigures, compareParticipants, compareSets, compareThemes, type Outcome } from "./scoreSets";
import type { Field } from "./tally";

type Value = string | number | null;

/**
 * One value against one value. Empty where something is expected: missed. Something else: extra and missed. Something
 * where nothing is expected: extra. A value of `acceptable` counts as right where a value was expected and given, else
 * not at all.
 */
export function compareValues(
  field: Field,
  got: Value | undefined,
  expected: Value,
  acceptable: readonly Value[] = [],
): Outcome {
  const given = got ?? null;
  const nothing: Outcome = { field, right: 0, extra: [], missed: [] };
  if (given === expected) return given === null ? nothing : { ...nothing, right: 1 };
  if (acceptable.includes(given)) return given !== null && expected !== null ? { ...nothing, right: 1 } : nothing;
  return {
    field,
    right: 0,
    extra: given === null ? [] : [String(given)],
    missed: expected === null ? [] : [[expected, ...acceptable].join(" | ")],
  };
}

const placeName = (place: PlaceAnswer): string | null =>
  place === null || typeof place === "string" ? place : `${place.city}, ${place.country}`;

function comparePlace(fields: DraftFields, expected: EventAnswer, places: Reference["places"]): Outcome {
  const got = fields.place.value;
  const answers = [expected.place, ...(expected.acceptable?.place ?? [])];
  const same = got && answers.find((answer) => isSamePlace(got, answer, places));
  const given = same ? placeName(same) : got && `${got.id ?? got.name}${got.country ? `, ${got.country}` : ""}`;
  return compareValues("place", given, placeName(expected.place), answers.slice(1).map(placeName));
}

const roundKey = (mechanism: string | null | undefined, round: number | null | undefined): string | null =>
  mechanism ? `${mechanism} #${round ?? "-"}` : null;

function compareMechanism(fields: DraftFields, expected: EventAnswer): Outcome[] {
  const { mechanism = [], round = [] } = expected.acceptable ?? {};
  const series = [expected.mechanism, ...mechanism];
  const keys = series.flatMap((id) => [expected.round, ...round].map((number) => roundKey(id, number)));
  return [
    compareValues("mechanism", fields.mechanism.value, expected.mechanism, mechanism),
    compareValues("round", fields.round.value, expected.round, round),
    compareValues(
      "mechanismRound",
      roundKey(fields.mechanism.value, fields.round.value),
      keys[0] ?? null,
      keys.slice(1),
    ),
  ];
}

/** The end of an event of several days; an end that repeats the start says nothing. */
function endOf(fields: DraftFields): string | undefined {
  return fields.end.value === fields.start.value ? undefined : fields.end.value;
}

/** All fields of a draft against the event that it was matched with. */
export function scoreEvent(fields: DraftFields, expected: EventAnswer, data: Reference): Outcome[] {
  const other = expected.acceptable ?? {};
  const actors = [...new Set(fields.participants.map((participant) => participant.actor))];
  const hasPlace = expected.place !== null || fields.place.value !== undefined;
  const start = compareValues("start", fields.start.value, expected.start, other.start);
  const end = compareValues("end", endOf(fields), expected.end, other.end);
  return [
    start,
    end,
    { ...start, field: "date" },
    { ...end, field: "date" },
    comparePlace(fields, expected, data.places),
    // a place implies its country
    ...(hasPlace ? [] : [compareValues("country", fields.country.value, expected.country, other.country)]),
    compareSets("actors", actors, expected.actors, other.actors),
    ...compareParticipants(fields.participants, expected.participants, data.people),
    compareValues("status", fields.status.value, expected.status, other.status),
    compareValues("kind", fields.kind.value, expected.kind, other.kind),
    compareValues("level", fields.level.value, expected.level, other.level),
    compareValues("format", fields.format.value, expected.format, other.format),
    ...compareThemes(fields, expected, data.themes),
    ...compareMechanism(fields, expected),
    compareFigures(fields.figures, expected.figures),
    compareSets("instruments", fields.instruments.value ?? [], expected.instruments, other.instruments),
  ];
}

/** The years that the answers to an event support, as text. */
export function supportedYears({ start, end, acceptable }: EventAnswer): Set<string> {
  const dates = [start, end, ...(acceptable?.start ?? []), ...(acceptable?.end ?? [])];
  return new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])));
}

/** True if the answers to an event support the draft's place, or it has none. */
export function isPlaceSupported(fields: DraftFields, expected: EventAnswer, places: Reference["places"]): boolean {
  const got = fields.place.value;
  if (!got) return true;
  return [expected.place, ...(expected.acceptable?.place ?? [])].some((answer) => isSamePlace(got, answer, places));
}
