import type { ChainContext, OfficeChain } from "./chainContext";
import { nameRunAt } from "./nameRun";
import { officeChainAt } from "./officeChain";

/** Words of a chain that are a form of address or a rank alone say no office. */
export const hasOffice = (chain: OfficeChain): boolean =>
  chain.kinds.some((kind) => kind !== "rank" && kind !== "address");

const OPENING = /^(?:\.?,\s{1,2}|\s{1,2}\(|,\s{1,2}(?:the|who is|là|hiện là)\s)$/;

/** The office in apposition: "John Noh, Acting Assistant Secretary of Defense". */
export function officeAfter(context: ChainContext, to: number): OfficeChain | undefined {
  const [last, first] = [context.tokens[to], context.tokens[to + 1]];
  if (!last || !first || !OPENING.test(context.text.slice(last.end, first.start))) return undefined;
  const chain = officeChainAt(context, to + 1);
  if (!chain || !hasOffice(chain)) return undefined;
  // "Son, Minister Wang Yi and ...": the office belongs to the next name.
  const [end, after] = [context.tokens[chain.to], context.tokens[chain.to + 1]];
  const isBlank = end && after && /^\s{1,2}$/.test(context.text.slice(end.end, after.start));
  if (!isBlank || nameRunAt(context, chain.to + 1) === undefined) return chain;
  // "Director of the Việt Nam Disaster and Dyke Management Authority": what follows a country is of the body.
  const isBody = [chain.to - 1, chain.to].some((at) => context.countries.index.at(context.text, context.tokens, at));
  return isBody && nameRunAt(context, chain.to + 1) === chain.to + 1 ? chain : undefined;
}
