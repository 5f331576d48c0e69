import type { Token } from "../text/tokens";
import type { ChainContext, OfficeChain } from "./chainContext";
import { nameRunAt } from "./nameRun";
import { officeSpan } from "./officeSpan";
import type { PersonMention } from "./personMention";

/** Behind an office that both hold: "the Presidents of the two countries, A and B". Bounded. */
export const OF_TWO = /^\s(?:of|from)\s(?:the two|both|their two)\s(?:countries|sides|states|nations),\s/iu;
const OF_TWO_CHARS = 30;
/** Words behind the office within which the two are named. */
const MOST_WORDS = 60;

const isClauseStart = (text: string, before: Token | undefined, token: Token): boolean =>
  before !== undefined && /[.!?”"]\s|\n|^,\s$/.test(text.slice(before.end, token.start));

/**
 * "The prime ministers of Fiji and Vanuatu have signed ... Sitiveni Rabuka and Charlot Salwai put their names": two names without an office that open a
 * sentence behind, each with the country that stands in its place.
 */
export function namedNext(context: ChainContext, chain: OfficeChain): PersonMention[] {
  const { text, tokens, words } = context;
  const [one, other, ...more] = chain.actors;
  const isOfTwo = OF_TWO.test(text.slice(tokens[chain.to]?.end, (tokens[chain.to]?.end ?? 0) + OF_TWO_CHARS));
  const hasBoth = one !== undefined && other !== undefined && one !== other && more.length === 0;
  if (words.links.has("của") || !(hasBoth || isOfTwo)) return [];
  for (let at = chain.to + 1; at < Math.min(tokens.length, chain.to + MOST_WORDS); at++) {
    const token = tokens[at];
    if (!token?.isCapital || !isClauseStart(text, tokens[at - 1], token)) continue;
    const first = nameRunAt(context, at);
    if (first === undefined || first === at || tokens[first + 1]?.key !== "and") continue;
    const last = nameRunAt(context, first + 2);
    if (last === undefined || last === first + 2) continue;
    // A verb goes on with them, unless the office says that they are the two.
    const next = tokens[last + 1];
    const goesOn = next && !next.isCapital && text.slice(tokens[last]?.end, next.start) === " ";
    if (!goesOn && !isOfTwo) continue;
    const office = officeSpan(context, chain);
    return [[at, first, one] as const, [first + 2, last, other] as const].map(([from, to, actor]): PersonMention => {
      const name = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
      const side = actor === undefined ? {} : { actor, actorBy: "office" as const };
      return { ...name, name, ...side, kinds: chain.kinds, ...(office ? { office } : {}) };
    });
  }
  return [];
}
