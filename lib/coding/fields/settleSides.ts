import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import { type Attendee, findSpeakers } from "./findAttendees";
import { withOwnSide } from "./ownSide";
import { merged } from "./participants";
import { type Sides, sidesOf } from "./sides";

const HOME = "VN";
const isCounterpart = ({ mention }: Attendee): boolean => mention.kinds.includes("head");

/** The side of a person whose words name none: the one of two sides that nobody else stands for. */
function sideFor(attendee: Attendee, sides: Sides, others: readonly Attendee[], lang: "en" | "vi"): string | undefined {
  const taken = new Set(others.flatMap(({ actor }) => (actor === undefined ? [] : [actor])));
  const free = [...sides.keys()].filter((actor) => !taken.has(actor));
  if (free.length === 1) return free[0];
  if (sides.size === 2 && isCounterpart(attendee))
    return [...sides.keys()].find((actor) => actor !== others.at(-1)?.actor);
  return lang === "vi" && sides.has(HOME) && attendee.mention.office && !isCounterpart(attendee) ? HOME : undefined;
}

/** Who commands ships in a port is of the side that is not at home there. */
function visitorOf({ kind, lead }: Scene, sides: Sides): string | undefined {
  if (kind !== "port-call" || sides.size !== 2) return undefined;
  const port = lead.places.flatMap(({ values }) => values.find(({ id }) => id !== undefined) ?? []).at(-1);
  const guests = [...sides.keys()].filter((actor) => actor !== port?.country);
  return port && guests.length === 1 ? guests[0] : undefined;
}

/** Give every participant a side, where the text settles one, and the event its actors. */
export function settleSides(
  report: Report,
  scene: Scene,
  attendees: readonly Attendee[],
  mechanism: readonly string[],
): { attendees: Attendee[]; sides: Sides } {
  const own = withOwnSide(report, attendees);
  const known = own.filter(({ actor }) => actor !== undefined);
  const sides = sidesOf(report, scene, own, mechanism);
  const settled: Attendee[] = [];
  for (const attendee of own) {
    if (attendee.actor !== undefined) {
      settled.push(
        attendee.mention.actorBy === "name" && attendee.reason === undefined
          ? { ...attendee, reason: "sideByName" }
          : attendee,
      );
      continue;
    }
    const actor = sideFor(attendee, sides, known, report.lang) ?? visitorOf(scene, sides);
    if (actor !== undefined) {
      const next = { ...attendee, actor, reason: "sideByOthers" };
      settled.push(next);
      known.push(next);
    }
  }
  const alone = [...sides.keys()].filter((actor) => !settled.some((one) => one.actor === actor && one.mention.name));
  const speakers = alone.flatMap((actor) => findSpeakers(report, scene, actor));
  return { attendees: speakers.length > 0 ? merged(report, [...settled, ...speakers], true) : settled, sides };
}
