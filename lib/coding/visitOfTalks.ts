import { spanOf } from "@/lib/model/date";
import type { DraftFields, DraftParticipant } from "@/lib/model/draft";
import type { Kind } from "@/lib/model/vocabulary";

/** A draft, and how many sentences tell it. */
export interface ToldEvent {
  fields: DraftFields;
  sentences: number;
}

/** What a visit is made for: who came and who received them are the same two. */
const IN_A_VISIT = new Set<Kind>(["talks", "meeting", "committee", "dialogue", "consultation", "summit"]);
/** Sentences of a visit that is only named: more tell of it. */
const MOST_OF_FRAME = 2;
/** Days within which the talks of a visit are, where its last day is not told. */
const MOST_DAYS = 3;

const keyOf = ({ person, name }: DraftParticipant): string | undefined => person ?? name;
const isBare = (one: DraftParticipant): boolean => keyOf(one) === undefined && one.office === undefined;

/** True if the talks are on a day of the visit. */
function isDuring({ start, end }: DraftFields, { start: { value: day } }: DraftFields): boolean {
  if (day === undefined) return false;
  if (start.value === undefined) return true;
  const [first, on] = [spanOf(start.value).first, spanOf(day).first];
  return first <= on && on <= (end.value === undefined ? first + MOST_DAYS : spanOf(end.value).last);
}

/** True if nobody of one side is told otherwise by the other: the same persons, or no more than the side. */
function isSameParty(visit: readonly DraftParticipant[], talks: readonly DraftParticipant[]): boolean {
  // A host who is only the likeliest of those met may be another.
  const named = visit.filter((one) => keyOf(one) !== undefined && one.reason?.id !== "metOnVisit");
  const met = new Set(talks.map(keyOf));
  return named.every(
    (one) => met.has(keyOf(one)) || talks.every((other) => other.actor !== one.actor || isBare(other)),
  );
}

/** "Told a joint press conference that they had agreed. Earlier that day the two leaders held talks": what was said after the talks. */
const isSaidOf = (said: DraftFields, talks: DraftFields): boolean =>
  said.kind.value === "statement" && said.start.value !== undefined && said.start.value === talks.start.value;

/**
 * True if a visit is only the frame of the talks told next: "paid a visit to X from 7 to 11 June. On 8 June he held talks with Y". The
 * two are one event, and the talks are what took place.
 */
export function isFrameOf({ fields: visit, sentences }: ToldEvent, talks: DraftFields): boolean {
  const sides = new Set(visit.participants.map(({ actor }) => actor));
  const named = new Set(visit.participants.filter((one) => !isBare(one)).map(({ actor }) => actor));
  return (
    sentences <= MOST_OF_FRAME &&
    (visit.kind.value === "visit" || isSaidOf(visit, talks)) &&
    talks.kind.value !== undefined &&
    IN_A_VISIT.has(talks.kind.value) &&
    visit.status.value === talks.status.value &&
    // A ship's visit is its own.
    !visit.themes.value?.includes("port-call") &&
    // A visit without a host, and talks with one, may be of two hosts.
    (named.size !== 1 || talks.participants.some((one) => isBare(one) && named.has(one.actor))) &&
    sides.size === new Set(talks.participants.map(({ actor }) => actor)).size &&
    talks.participants.every(({ actor }) => sides.has(actor)) &&
    // "On 6 March he met students": none of the hosts.
    (named.size === 0 || talks.participants.some((one) => !isBare(one))) &&
    isDuring(visit, talks) &&
    isSameParty(visit.participants, talks.participants)
  );
}

/** What a delegation comes for by its name. */
const SERIES = new Set<Kind>(["committee", "dialogue", "consultation"]);

/**
 * True if a round is first told by the visit in which it was: "paid a visit from March 18 to 21 and attended the Defence Policy Dialogue. On
 * March 19, A and B co-chaired the dialogue". The two are one event, on the day of the round.
 */
export function isRoundAttended({ fields: named, sentences }: ToldEvent, round: DraftFields): boolean {
  const sides = new Set(named.participants.map(({ actor }) => actor));
  return (
    sentences <= MOST_OF_FRAME &&
    named.kind.value !== undefined &&
    SERIES.has(named.kind.value) &&
    named.kind.value === round.kind.value &&
    named.mechanism.value !== undefined &&
    round.mechanism.value === undefined &&
    named.end.value !== undefined &&
    round.end.value === undefined &&
    named.status.value === round.status.value &&
    round.participants.every(({ actor }) => sides.has(actor)) &&
    isDuring(named, round) &&
    isSameParty(named.participants, round.participants)
  );
}

/** The round, by the name that the visit gives it. */
export const withRound = (round: DraftFields, named: DraftFields): DraftFields => ({
  ...withGuests(round, named),
  mechanism: named.mechanism,
  round: named.round.value === undefined ? round.round : named.round,
});

const BEFORE_SIGNING = new Set<Kind>(["talks", "meeting"]);
const MOST_THEMES = 12;

/** True if talks are only what came before a signing that the report leads with: "A and B signed ... Before the signing, the two held talks on". */
export function isOfSigning(signing: DraftFields, talks: DraftFields): boolean {
  const keysOf = ({ participants }: DraftFields) => participants.flatMap((one) => keyOf(one) ?? []).sort();
  return (
    signing.kind.value === "signing" &&
    talks.kind.value !== undefined &&
    BEFORE_SIGNING.has(talks.kind.value) &&
    signing.start.value !== undefined &&
    signing.start.value === talks.start.value &&
    keysOf(talks).length > 1 &&
    keysOf(talks).join() === keysOf(signing).join()
  );
}

/** A signing, with what its talks were on. */
export function withTalks(signing: DraftFields, talks: DraftFields): DraftFields {
  const [own, more] = [signing.themes, talks.themes];
  if (own.value === undefined || more.value === undefined) return { ...signing, themes: own.value ? own : more };
  const value = [...new Set([...own.value, ...more.value])].slice(0, MOST_THEMES);
  const quotes = [...own.quotes, ...more.quotes].sort((a, b) => a.start - b.start);
  return { ...signing, themes: { ...own, value, quotes } };
}

/** The talks, with the guests whom only the visit names, and its country where they name no place. */
export function withGuests(talks: DraftFields, visit: DraftFields): DraftFields {
  const participants = talks.participants.flatMap((one) => {
    const guests = isBare(one)
      ? visit.participants.filter((guest) => guest.actor === one.actor && keyOf(guest) !== undefined)
      : [];
    return guests.length > 0
      ? guests.map((guest) => ({ ...guest, state: "inferred" as const, reason: { id: "personBefore" } }))
      : [one];
  });
  const isNowhere = talks.place.value === undefined && talks.country.value === undefined;
  return { ...talks, participants, ...(isNowhere ? { country: visit.country } : {}) };
}
