import type { DraftFields } from "@/lib/model/draft";
import { isHeadOf, withHead } from "./headOfNext";
import {
  isFrameOf,
  isOfSigning,
  isRoundAttended,
  type ToldEvent,
  withGuests,
  withRound,
  withTalks,
} from "./visitOfTalks";

const namesOf = ({ participants }: DraftFields): Set<string> =>
  new Set(participants.flatMap(({ person, name }) => person ?? name ?? []));

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

/** The talks of each visit that only frames them, with the guests whom it names; the visit itself is left out. */
function withoutFrames(events: readonly ToldEvent[]): DraftFields[] {
  return events.flatMap((event, at) => {
    const next = events[at + 1];
    if (next && (isFrameOf(event, next.fields) || isRoundAttended(event, next.fields))) return [];
    if (next && isOfSigning(event.fields, next.fields)) return [withTalks(event.fields, next.fields)];
    const before = events[at - 1];
    if (before && isOfSigning(before.fields, event.fields)) return [];
    if (before && isRoundAttended(before, event.fields)) return [withRound(event.fields, before.fields)];
    return before && isFrameOf(before, event.fields) ? [withGuests(event.fields, before.fields)] : [event.fields];
  });
}

/** The events without those that only open the next. */
const withoutHeads = (events: readonly DraftFields[]): DraftFields[] =>
  events.flatMap((event, at) => {
    const [before, next] = [events[at - 1], events[at + 1]];
    if (next && isHeadOf(event, next)) return [];
    return before && isHeadOf(before, event) ? [withHead(event, before)] : [event];
  });

/** The events of a report, each once: of two that are one round the one that names more people, and no headline without day, place and person of its own. */
export function toldOnce(told: readonly ToldEvent[]): DraftFields[] {
  const events = withoutHeads(withoutFrames(told)).filter(
    ({ participants, kind }, _, all) => participants.length > 0 || all.length === 1 || kind.value !== "meeting",
  );
  return events.filter(
    (event, at) =>
      !events.some((other, i) => {
        if (i === at || !isSameRound(event, other)) return false;
        const [own, more] = [namesOf(event).size, namesOf(other).size];
        return more > own || (more === own && i < at);
      }),
  );
}
