import type { Attendee } from "./findAttendees";

/** "The Vietnamese minister met Welfare Minister A": the one of that side whom the events told before name, with A of the other. */
export function ofHisSide(inLead: readonly Attendee[], told: readonly Attendee[]): Attendee[] | undefined {
  const office = inLead.find(({ mention, actor }) => !mention.name && actor !== undefined);
  const loose = inLead.filter(({ mention, actor }) => mention.name && mention.office && actor === undefined);
  if (!office || loose.length !== 1 || inLead.length !== 2) return undefined;
  const own = told.filter(({ mention, actor, isReceiver }) => mention.name && actor === office.actor && !isReceiver);
  // "The Vietnamese leader" is the General Secretary, not the minister who signed last.
  const person =
    own.find(({ mention }) => office.mention.kinds.every((kind) => mention.kinds.includes(kind))) ?? own[0];
  return person && [{ ...person, reason: "personBefore" }, ...loose];
}
