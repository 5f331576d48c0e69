import type { Span } from "../text/quote";
import type { ChainContext, OfficeChain } from "./chainContext";
import { hasOffice } from "./officeAfter";
import type { PersonMention } from "./personMention";

const ADDRESS = new Set("dr mr mrs ms prof h e h.e ông bà ngài sir".split(" "));

/** The words of the office without "the", "his", "visiting" before them. */
export function officeSpan({ tokens }: ChainContext, chain: OfficeChain): Span {
  let from = chain.from;
  while (from < chain.to && /^(?:the|his|her|its|their|visiting|then)$/.test(tokens[from]?.key ?? "")) from++;
  let to = chain.to;
  while (to > from && ADDRESS.has(tokens[to]?.key ?? "")) to--;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** An office that stands for a person: "the Vietnamese head delegate", "Party General Secretary". */
export function officeAlone(context: ChainContext, chain: OfficeChain): PersonMention | undefined {
  if (!hasOffice(chain)) return undefined;
  const span = officeSpan(context, chain);
  const actor = chain.actors[0];
  return {
    ...span,
    office: span,
    kinds: chain.kinds,
    ...(actor === undefined ? {} : { actor, actorBy: "office" as const }),
  };
}
