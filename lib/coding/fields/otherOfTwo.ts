import type { Report } from "../report";
import { MET_OR_SIGNED } from "../scene/metKinds";
import type { Scene } from "../scene/scene";
import type { Attendee } from "./findAttendees";
import { isSamePerson } from "./sameAgain";

/** Speaks of somebody whom the events told before name: "the Vietnamese leader asked", "the guest", "hai bên", "tiếp đoàn". Bounded. */
export const OF_BOTH = {
  en: /\b(?:the\s(?:\p{L}{4,14}\s){0,2}(?:leader|guest|visitor|host|dignitary|delegation|minister|president|official|premier|envoy|legislator)s?|both sides|the two|his|her|him|they|their)\b/iu,
  vi: /(?<!\p{L})(?:hai (?:bên|nhà|ông|vị|bộ trưởng|thứ trưởng)|vị khách|khách|tiếp đoàn|đón đoàn|đoàn (?:đã|cũng)|nhà lãnh đạo)(?!\p{L})/iu,
};

/**
 * "Receiving the commissioner on the same day, the Vietnamese leader asked": where a further meeting names one of the two sides told
 * before, the one person whom those events name for the other.
 */
export function otherOfTwo(
  report: Report,
  { lead, kind }: Scene,
  own: readonly Attendee[],
  all: readonly Attendee[],
): Attendee | undefined {
  const sides = new Set(
    own.flatMap(({ actor, mention, isReceiver }) => (mention.name && !isReceiver ? (actor ?? []) : [])),
  );
  const others = own.some(({ mention, actor }) => mention.name && actor === undefined);
  if (sides.size !== 1 || others || !MET_OR_SIGNED.has(kind)) return undefined;
  if (!OF_BOTH[report.lang].test(report.text.slice(lead.start, lead.end))) return undefined;
  const named = all.filter(({ mention, actor, isReceiver }) => mention.name && actor !== undefined && !isReceiver);
  // A meeting with somebody of a third side tells of another matter.
  const told = new Set(named.map(({ actor }) => actor));
  const [side] = sides;
  const strangers = lead.countries.some(
    ({ values }) => values[0] && !told.has(values[0].actor) && !sides.has(values[0].actor),
  );
  const candidates = named.filter(({ actor }) => actor !== side);
  const [first] = candidates;
  const isOne = first !== undefined && candidates.every((one) => isSamePerson(report, one, first));
  return isOne && !strangers ? { ...first, reason: "personBefore" } : undefined;
}
