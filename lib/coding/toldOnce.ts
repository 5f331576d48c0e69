import type { DraftFields } from "@/lib/model/draft";
import { isFrameOf, isOfSigning, type ToldEvent, withGuests, withTalks } from "./visitOfTalks";

const namesOf = ({ participants }: DraftFields): Set<string> =>
  new Set(participants.flatMap(({ person, name }) => person ?? name ?? []));

const actorsOf = ({ participants }: DraftFields): string =>
  [...new Set(participants.map(({ actor }) => actor))].sort().join();

/** True if two drafts are one round of a series: a round is held once. */
function isSameRound(a: DraftFields, b: DraftFields): boolean {
  const isNear = a.start.value === undefined || b.start.value === undefined || overlaps(a, b);
  return (
    a.mechanism.value !== undefined &&
    a.round.value !== undefined &&
    a.mechanism.value === b.mechanism.value &&
    a.round.value === b.round.value &&
    isNear
  );
}

function overlaps(a: DraftFields, b: DraftFields): boolean {
  const [from, to] = [a.start.value ?? "", a.end.value ?? a.start.value ?? ""];
  return from <= (b.end.value ?? b.start.value ?? "") && to >= (b.start.value ?? "");
}

/** "Is paying a visit", "đang thăm chính thức": what is under way while the report tells more. */
const UNDER_WAY = /(?:^|\s)(?:is|are|đang|hiện)(?:\s\p{L}{2,8}){0,2}\s?$/iu;
const isUnderWay = ({ kind: { value, quotes } }: DraftFields): boolean =>
  value === "visit" && quotes.some(({ prefix, exact }) => UNDER_WAY.test(prefix) || /^(?:is|are|đang)\s/iu.test(exact));

/** True if a draft says nothing, neither when nor where nor who nor in which series, that the next does not say: "is on a visit. This morning he held talks". */
const isHeadOf = (first: DraftFields, next: DraftFields): boolean => {
  const names = namesOf(next);
  return (
    (first.kind.value !== "visit" || isUnderWay(first)) &&
    first.start.value === undefined &&
    (first.place.value === undefined || first.place.value.name === next.place.value?.name) &&
    next.start.value !== undefined &&
    (first.mechanism.value === undefined || first.mechanism.value === next.mechanism.value) &&
    first.status.value === next.status.value &&
    actorsOf(first) === actorsOf(next) &&
    [...namesOf(first)].every((name) => names.has(name))
  );
};

/** The talks of each visit that only frames them, with the guests whom it names; the visit itself is left out. */
function withoutFrames(events: readonly ToldEvent[]): DraftFields[] {
  return events.flatMap((event, at) => {
    const next = events[at + 1];
    if (next && isFrameOf(event, next.fields)) return [];
    if (next && isOfSigning(event.fields, next.fields)) return [withTalks(event.fields, next.fields)];
    const before = events[at - 1];
    if (before && isOfSigning(before.fields, event.fields)) return [];
    return before && isFrameOf(before, event.fields) ? [withGuests(event.fields, before.fields)] : [event.fields];
  });
}

/** The events of a report, each once: of two that are one round the one that names more people, and no headline without day, place and person of its own. */
export function toldOnce(told: readonly ToldEvent[]): DraftFields[] {
  const events = withoutFrames(told);
  return events.filter((event, at) => {
    const next = events[at + 1];
    if (next && isHeadOf(event, next)) return false;
    return !events.some((other, i) => {
      if (i === at || !isSameRound(event, other)) return false;
      const [own, more] = [namesOf(event).size, namesOf(other).size];
      return more > own || (more === own && i < at);
    });
  });
}
