import { LEVELS, type Level } from "@/lib/model/vocabulary";
import type { Attendee } from "./findAttendees";

/** The highest level that an office says. A rank alone is military. */
export function levelOf({ mention }: Attendee): Level | undefined {
  const levels = mention.kinds.filter((kind): kind is Level => LEVELS.some((level) => level === kind));
  const best = ORDER.find((level) => levels.includes(level));
  return best ?? (mention.kinds.includes("rank") ? "military" : undefined);
}

/** From the highest to the lowest; officers stand between deputy ministers and other officials. */
const ORDER: readonly Level[] = [
  "leader",
  "parliament",
  "minister",
  "vice-minister",
  "military",
  "senior-official",
  "local",
];

/** The level of an event: the highest that both sides brought, so the lower of the sides' highest. */
export function chooseLevel(
  attendees: readonly Attendee[],
): { level: Level; isBoth: boolean; by: Attendee[] } | undefined {
  const best = new Map<string, { level: Level; by: Attendee }>();
  for (const attendee of attendees) {
    const level = levelOf(attendee);
    if (attendee.actor === undefined || level === undefined || attendee.isReceiver) continue;
    const old = best.get(attendee.actor);
    if (!old || ORDER.indexOf(level) < ORDER.indexOf(old.level)) best.set(attendee.actor, { level, by: attendee });
  }
  const sides = [...best.values()].sort((a, b) => ORDER.indexOf(b.level) - ORDER.indexOf(a.level));
  const [lowest, next] = sides;
  if (!lowest) return undefined;
  // A deputy chief of staff sits with a deputy minister as his like.
  const level = lowest.level === "military" && next?.level === "vice-minister" ? next.level : lowest.level;
  return { level, isBoth: sides.length > 1, by: sides.map(({ by }) => by) };
}
