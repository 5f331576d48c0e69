import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import { type Attendee, findSpeakers } from "./findAttendees";
import { merged } from "./participants";
import { type Sides, sidesOf } from "./sides";

const HOME = "VN";
/** Offices of the party state that a Vietnamese report gives without a country. */
/** Offices that only the United States has. */
const AMERICAN =
  /\b(?:deputy secretary of state|assistant secretary of (?:state|defen[sc]e|war)|under ?secretary of (?:state|defen[sc]e|war)|secretary of (?:war|defense|the treasury|homeland security|state)(?! for)|secretary of state marco|u\.?s\.? trade representative)\b/i;
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

/** Give every participant a side, where the text settles one, and the event its actors. */
export function settleSides(
  report: Report,
  scene: Scene,
  attendees: readonly Attendee[],
  mechanism: readonly string[],
): { attendees: Attendee[]; sides: Sides } {
  const known = american(report, attendees).filter(({ actor }) => actor !== undefined);
  const sides = sidesOf(report, scene, american(report, attendees), mechanism);
  const settled: Attendee[] = [];
  for (const attendee of american(report, attendees)) {
    if (attendee.actor !== undefined) {
      settled.push(
        attendee.mention.actorBy === "name" && attendee.reason === undefined
          ? { ...attendee, reason: "sideByName" }
          : attendee,
      );
      continue;
    }
    const actor = sideFor(attendee, sides, known, report.lang);
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

function american({ text }: Report, attendees: readonly Attendee[]): Attendee[] {
  return attendees.map((attendee) => {
    const { office } = attendee.mention;
    const isAmerican = attendee.actor === undefined && office && AMERICAN.test(text.slice(office.start, office.end));
    return isAmerican ? { ...attendee, actor: "US", reason: "sideByOffice" } : attendee;
  });
}
