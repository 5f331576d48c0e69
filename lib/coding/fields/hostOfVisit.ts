import type { DraftFields, DraftParticipant } from "@/lib/model/draft";

const isNamed = ({ person, name }: DraftParticipant): boolean => person !== undefined || name !== undefined;
/** Words of an office that say no matter. */
const OF_ALL =
  /^(?:deputy|vice|prime|first|state|permanent|minister|ministry|secretary|president|chairman|general|affairs|phó|thứ|bộ|trưởng|chủ|tịch|nước|tổng|thủ|tướng|ban|trung|ương|the|and|for|của|và|of)$/iu;

const mattersOf = ({ office = "" }: DraftParticipant): string[] =>
  office
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word.length > 2 && !OF_ALL.test(word));

/** Who of a side, in the events told after a visit, is the host: the visitor's own counterpart, or the first met. */
function hostAmong(
  visitors: readonly DraftParticipant[],
  met: readonly DraftParticipant[],
): DraftParticipant | undefined {
  const matters = new Set(visitors.flatMap(mattersOf));
  return met.find((one) => mattersOf(one).some((word) => matters.has(word))) ?? met[0];
}

/**
 * A visit whose host the report names only where it tells of the talks: he takes part in the visit too.
 * @param all fields of the drafts of one report, in order
 */
export function withHost(fields: DraftFields, all: readonly DraftFields[]): DraftFields {
  const { kind, participants, status } = fields;
  const sides = new Set(participants.map(({ actor }) => actor));
  const visitors = participants.filter(isNamed);
  const [visitor] = visitors;
  const bare = participants.filter(({ actor }) => actor !== visitor?.actor);
  const [host] = bare;
  // A later leg of the journey has hosts of its own.
  if (
    all[0] !== fields ||
    kind.value !== "visit" ||
    status.value !== "held" ||
    sides.size !== 2 ||
    !host ||
    bare.length !== 1
  )
    return fields;
  if (isNamed(host) || host.office !== undefined) return fields;
  const met = all
    .slice(all.indexOf(fields) + 1)
    .filter((later) => later.status.value === "held" && later.participants.some((one) => isSame(one, visitor)))
    .flatMap((later) => later.participants.filter((one) => one.actor === host.actor && isNamed(one)));
  const found = hostAmong(visitors, met);
  if (!found) return fields;
  const { received: _, ...one } = found;
  return {
    ...fields,
    participants: participants.map((part) =>
      part === host ? { ...one, state: "inferred" as const, reason: { id: "metOnVisit" } } : part,
    ),
  };
}

const isSame = (a: DraftParticipant, b: DraftParticipant | undefined): boolean =>
  b !== undefined && a.actor === b.actor && (a.person ?? a.name) === (b.person ?? b.name);
