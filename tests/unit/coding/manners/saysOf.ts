import type { DraftFields } from "@/lib/model/draft";

/** Day, place (or ^ and the host country), persons, mechanism and round of a draft, in one line; persons in order of the alphabet. */
export function saysOf({ start, end, place, country, participants, mechanism, round }: DraftFields): string {
  const when = [start.value, end.value].filter((day) => day !== undefined).join("/") || "-";
  const where = place.value
    ? (place.value.id ?? place.value.name)
    : country.value === undefined
      ? "-"
      : `^${country.value}`;
  const who = participants.map(({ actor, person, name }) => [actor, person ?? name].filter(Boolean).join(" "));
  const series = [mechanism.value, round.value].filter((part) => part !== undefined).join(" ") || "-";
  return sorted([when, where, who.join("; "), series].join(" | "));
}

/** The same line with the persons in order of the alphabet. */
export const sorted = (line: string): string =>
  line
    .split(" | ")
    .map((part) => part.split("; ").sort().join("; "))
    .join(" | ");
