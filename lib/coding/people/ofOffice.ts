import type { ChainContext, OfficeChain } from "./chainContext";
import type { NameHit } from "./nameHit";
import { officeSpan } from "./officeSpan";
import type { PersonMention } from "./personMention";

/** One of a row with the office of all and the side that is his own. */
export function ofOffice(
  context: ChainContext,
  { mention }: NameHit,
  chain: OfficeChain,
  side?: string,
): PersonMention {
  const actor = mention.person?.actor ?? side;
  const actorBy = mention.person ? "person" : "office";
  const whose = actor === undefined ? {} : ({ actor, actorBy } as const);
  return { ...mention, office: officeSpan(context, chain), kinds: chain.kinds, ...whose };
}

/** "Hai người đồng cấp Penny Wong và Richard Marles": the counterparts of one side are of the side of him who is known. */
export function withOneSide({ kinds }: OfficeChain, row: readonly PersonMention[]): readonly PersonMention[] {
  const [actor, ...others] = new Set(row.flatMap((one) => one.actor ?? []));
  if (kinds[0] !== "head" || actor === undefined || others.length > 0) return row;
  return row.map((one) => (one.actor === undefined ? { ...one, actor, actorBy: "office" } : one));
}
