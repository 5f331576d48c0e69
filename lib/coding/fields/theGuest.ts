import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";

/** Behind a country: "the Lao leader", "the Thai guest". Bounded. */
export const LEADER = /^\s(?:leader|guest|visitor|dignitary|host)(?!\p{L})/iu;
/** Before it in Vietnamese: "nhà lãnh đạo Lào", "vị khách Thái Lan". Bounded. */
export const LEADER_VI = /(?:nhà lãnh đạo|vị khách|người khách|vị lãnh đạo)\s$/iu;
const CHARS = 18;

/** "The Prime Minister had a meeting with the Lao leader": who of that side was at the events told before. */
export function theGuest(
  { text }: Report,
  { lead }: Scene,
  own: readonly Attendee[],
  told: readonly Attendee[],
): Attendee | undefined {
  for (const { start, end, values } of lead.countries) {
    const actor = values[0]?.actor;
    const isMeant =
      LEADER.test(text.slice(end, end + CHARS)) ||
      LEADER_VI.test(text.slice(Math.max(lead.start, start - CHARS), start));
    if (!isMeant || actor === undefined || own.some((one) => one.actor === actor)) continue;
    const ofSide = told.filter((one) => one.actor === actor && one.mention.name);
    const person = ofSide.find(({ mention }) => mention.kinds.includes("leader")) ?? ofSide[0];
    if (person) return { ...person, reason: "personBefore" };
  }
  return undefined;
}
