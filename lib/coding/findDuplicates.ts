import { parseDate } from "@/lib/model/date";
import type { Draft, DraftFields, Duplicate } from "@/lib/model/draft";
import { pairsAmong } from "@/lib/model/pair";
import type { EventLight } from "./lexiconData";

type Ground = Duplicate["grounds"][number];

/** Days by which two sources may differ on one event. */
const SLACK_DAYS = 2;
const MOST_FOUND = 5;
const WEIGHTS: Readonly<Record<Ground, number>> = {
  source: 5,
  "mechanism-round": 4,
  people: 3,
  place: 1,
  "pair-days": 2,
};
const LIKELY = 5;

/** An address without scheme, "www.", anchor and closing slash. */
function plainAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/#.*$/s, "")
    .replace(/\/$/, "");
}

function overlaps(start: string, end: string | undefined, event: EventLight): boolean {
  const [first, last] = [parseDate(start), parseDate(end ?? start)];
  const [from, to] = [parseDate(event.start), parseDate(event.end ?? event.start)];
  if (!first || !last || !from || !to) return false;
  return first.first - SLACK_DAYS <= to.last && from.first - SLACK_DAYS <= last.last;
}

function groundsOf(
  fields: DraftFields,
  { url, pairs, people }: { url: string | undefined; pairs: readonly string[]; people: readonly string[] },
  event: EventLight,
): Ground[] {
  const grounds: Ground[] = [];
  if (url !== undefined && event.sources.some((other) => plainAddress(other) === url)) grounds.push("source");
  const { mechanism, round, start, end, place } = fields;
  if (
    mechanism.value !== undefined &&
    mechanism.value === event.mechanism &&
    round.value !== undefined &&
    round.value === event.round
  )
    grounds.push("mechanism-round");
  if (!pairs.some((pair) => event.pairs.includes(pair))) return grounds;
  if (start.value === undefined || !overlaps(start.value, end.value, event)) return grounds;
  const shared = people.filter((person) => event.people.includes(person));
  if (shared.length >= Math.min(2, event.people.length) && shared.length > 0) grounds.push("people");
  grounds.push("pair-days");
  if (place.value?.id !== undefined && place.value.id === event.place) grounds.push("place");
  return grounds;
}

/**
 * Events already recorded that a draft may be: by the report's address, by mechanism and round, by pair and days within
 * two of each other with shared persons or place. Likely ones first, then those of more weight; at most five.
 *
 * An event told without its year is found by mechanism and round, or by address, alone.
 */
export function findDuplicates(
  fields: DraftFields,
  source: Draft["source"],
  events: readonly EventLight[],
): Duplicate[] {
  const draft = {
    url: source.url === undefined ? undefined : plainAddress(source.url),
    pairs: pairsAmong(fields.participants.map(({ actor }) => actor)),
    people: fields.participants.flatMap(({ person }) => person ?? []),
  };
  const scored = events.flatMap((event) => {
    const grounds = groundsOf(fields, draft, event);
    const other =
      fields.round.value !== undefined &&
      event.round !== undefined &&
      fields.mechanism.value === event.mechanism &&
      fields.round.value !== event.round;
    if (grounds.length === 0 || other) return [];
    const weight = grounds.reduce((sum, ground) => sum + WEIGHTS[ground], 0);
    // Another round's address, another person of the same week: not enough.
    const isLikely = weight >= LIKELY || grounds.includes("mechanism-round");
    return [{ duplicate: { event: event.id, grounds, isLikely }, weight }];
  });
  return scored
    .sort(
      (a, b) =>
        Number(b.duplicate.isLikely) - Number(a.duplicate.isLikely) ||
        b.weight - a.weight ||
        a.duplicate.event.localeCompare(b.duplicate.event),
    )
    .slice(0, MOST_FOUND)
    .map(({ duplicate }) => duplicate);
}
