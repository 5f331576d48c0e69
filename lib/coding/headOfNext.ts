import { spanOf } from "@/lib/model/date";
import type { DraftFields } from "@/lib/model/draft";
import type { Kind } from "@/lib/model/vocabulary";

const namesOf = ({ participants }: DraftFields): Set<string> =>
  new Set(participants.flatMap(({ person, name }) => person ?? name ?? []));

const actorsOf = ({ participants }: DraftFields): string =>
  [...new Set(participants.map(({ actor }) => actor))].sort().join();

/** "Is paying a visit", "đang thăm chính thức": what is under way while the report tells more. */
const UNDER_WAY = /(?:^|\s)(?:is|are|đang|hiện)(?:\s\p{L}{2,8}){0,2}\s?$/iu;
const isUnderWay = ({ kind: { value, quotes } }: DraftFields): boolean =>
  value === "visit" && quotes.some(({ prefix, exact }) => UNDER_WAY.test(prefix) || /^(?:is|are|đang)\s/iu.test(exact));

const isSameSides = (first: DraftFields, next: DraftFields): boolean =>
  first.status.value === next.status.value && actorsOf(first) === actorsOf(next);

/** True if nothing of the first says more than the second does. */
const isWithin = (first: DraftFields, next: DraftFields): boolean =>
  (first.place.value === undefined || first.place.value.name === next.place.value?.name) &&
  (first.mechanism.value === undefined || first.mechanism.value === next.mechanism.value);

/** True if a draft says nothing, neither when nor where nor who nor in which series, that the next does not say: "is on a visit. This morning he held talks". */
function isBare(first: DraftFields, next: DraftFields): boolean {
  const names = namesOf(next);
  return (
    (first.kind.value !== "visit" || isUnderWay(first)) &&
    first.start.value === undefined &&
    (next.start.value !== undefined || (first.place.value === undefined && next.place.value !== undefined)) &&
    [...namesOf(first)].every((name) => names.has(name))
  );
}

const MET = new Set<Kind>(["meeting", "talks"]);
const SAT = new Set<Kind>([...MET, "dialogue", "committee", "consultation", "summit"]);
/** Days between when goods came and when they were handed over. */
const MOST_DAYS = 3;

/** "The defence chiefs agreed on Monday to start talks. Secretary A hosted Minister B": who it was stands behind, when and where before. */
const isWhoOf = ({ start, place, kind, mechanism }: DraftFields, next: DraftFields): boolean =>
  start.value !== undefined &&
  next.start.value === undefined &&
  (place.value === undefined || next.place.value === undefined || place.value.name === next.place.value.name) &&
  (next.mechanism.value === undefined || next.mechanism.value === mechanism.value) &&
  kind.value !== undefined &&
  SAT.has(kind.value) &&
  next.kind.value !== undefined &&
  MET.has(next.kind.value);

/** "A and B have agreed, the ministry said Wednesday. The two officials met in Seoul on Tuesday": the same persons, the day before it was told. */
function isTellingOf(first: DraftFields, next: DraftFields): boolean {
  const [a, b] = [first.start.value, next.start.value];
  const [names, others] = [[...namesOf(first)].sort(), [...namesOf(next)].sort()];
  return (
    first.kind.value === "meeting" &&
    next.kind.value === "meeting" &&
    names.length > 1 &&
    names.join() === others.join() &&
    first.place.value === undefined &&
    next.place.value !== undefined &&
    a !== undefined &&
    b !== undefined &&
    spanOf(a).first - spanOf(b).first >= 0 &&
    spanOf(a).first - spanOf(b).first <= MOST_DAYS
  );
}

/** "The relief goods were handed over. The ceremony was held the morning after": one act, told by its ceremony. */
function isSameAct(first: DraftFields, next: DraftFields): boolean {
  const [a, b] = [first.start.value, next.start.value];
  return (
    first.kind.value === "handover" &&
    next.kind.value === "handover" &&
    a !== undefined &&
    b !== undefined &&
    Math.abs(spanOf(b).first - spanOf(a).first) <= MOST_DAYS
  );
}

const isNameless = (first: DraftFields, next: DraftFields): boolean =>
  namesOf(first).size === 0 && namesOf(next).size > 0;

/** True if a draft only opens the next: the two are one event. */
export function isHeadOf(first: DraftFields, next: DraftFields): boolean {
  if (!isSameSides(first, next)) return false;
  if (isWithin(first, next) && (isBare(first, next) || isTellingOf(first, next))) return true;
  if (!isNameless(first, next)) return false;
  return isWhoOf(first, next) || (isWithin(first, next) && first.place.value === undefined && isSameAct(first, next));
}

/** The event, with what only its head says: the day, the place, the series and what the report calls it. */
export function withHead(next: DraftFields, first: DraftFields): DraftFields {
  if (!isNameless(first, next) || !isWhoOf(first, next)) return next;
  const { start, end, place, country, mechanism, round, kind, title, summary } = first;
  const isOfSeries = mechanism.value !== undefined && next.mechanism.value === undefined;
  return {
    ...next,
    start,
    end,
    ...(next.place.value === undefined ? { place, country } : {}),
    ...(isOfSeries ? { mechanism, round, kind, title, summary } : {}),
  };
}
