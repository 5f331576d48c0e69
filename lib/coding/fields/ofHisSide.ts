import type { Attendee } from "./findAttendees";

/** "The Vietnamese minister met Welfare Minister A": the one of that side whom the events told before name, with A of the other. */
export function ofHisSide(inLead: readonly Attendee[], told: readonly Attendee[]): Attendee[] | undefined {
  const office = inLead.find(({ mention, actor }) => !mention.name && actor !== undefined);
  const loose = inLead.filter(({ mention, actor }) => mention.name && mention.office && actor === undefined);
  if (!office || loose.length !== 1 || inLead.length !== 2) return undefined;
  const person = told.find(({ mention, actor, isReceiver }) => mention.name && actor === office.actor && !isReceiver);
  return person && [{ ...person, reason: "personBefore" }, ...loose];
}
