import { spanOf } from "@/lib/model/date";
import type { DraftFields } from "@/lib/model/draft";

const namesOf = ({ participants }: DraftFields): Set<string> =>
  new Set(participants.flatMap(({ person, name }) => person ?? name ?? []));

const actorsOf = ({ participants }: DraftFields): string =>
  [...new Set(participants.map(({ actor }) => actor))].sort().join();

/** "Is paying a visit", "đang thăm chính thức": what is under way while the report tells more. */
const UNDER_WAY = /(?:^|\s)(?:is|are|đang|hiện)(?:\s\p{L}{2,8}){0,2}\s?$/iu;
const isUnderWay = ({ kind: { value, quotes } }: DraftFields): boolean =>
  value === "visit" && quotes.some(({ prefix, exact }) => UNDER_WAY.test(prefix) || /^(?:is|are|đang)\s/iu.test(exact));

/** True if two drafts are of the same sides, and nothing of the first speaks against the second. */
const isAlike = (first: DraftFields, next: DraftFields): boolean =>
  (first.place.value === undefined || first.place.value.name === next.place.value?.name) &&
  (first.mechanism.value === undefined || first.mechanism.value === next.mechanism.value) &&
  first.status.value === next.status.value &&
  actorsOf(first) === actorsOf(next);

/** True if a draft says nothing, neither when nor where nor who nor in which series, that the next does not say: "is on a visit. This morning he held talks". */
function isBare(first: DraftFields, next: DraftFields): boolean {
  const names = namesOf(next);
  return (
    (first.kind.value !== "visit" || isUnderWay(first)) &&
    first.start.value === undefined &&
    next.start.value !== undefined &&
    [...namesOf(first)].every((name) => names.has(name))
  );
}

const MET = new Set<string>(["meeting", "talks"]);
/** Days between when goods came and when they were handed over. */
const MOST_DAYS = 3;

/** "The defence chiefs agreed on Monday to start talks. Secretary A hosted Minister B in Makati": who and where stand behind, the day before. */
const isDayOf = (first: DraftFields, next: DraftFields): boolean =>
  first.start.value !== undefined &&
  next.start.value === undefined &&
  MET.has(first.kind.value ?? "") &&
  MET.has(next.kind.value ?? "");

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

/** True if a draft only opens the next: the two are one event. */
export function isHeadOf(first: DraftFields, next: DraftFields): boolean {
  if (!isAlike(first, next)) return false;
  if (isBare(first, next)) return true;
  const isNameless = namesOf(first).size === 0 && namesOf(next).size > 0 && first.place.value === undefined;
  return isNameless && (isDayOf(first, next) || isSameAct(first, next));
}

/** The event, with the day that only its head gives. */
export const withDayOf = (next: DraftFields, first: DraftFields): DraftFields =>
  isDayOf(first, next) ? { ...next, start: first.start, end: first.end } : next;
