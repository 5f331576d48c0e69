import type { Token } from "../text/tokens";
import type { ChainContext, OfficeChain } from "./chainContext";
import { nameRunAt } from "./nameRun";
import { officeSpan } from "./officeSpan";
import type { PersonMention } from "./personMention";

/** Words behind the office within which the two are named. */
const MOST_WORDS = 60;

const isSentenceStart = (text: string, before: Token | undefined, token: Token): boolean =>
  before !== undefined && /[.!?”"]\s|\n/.test(text.slice(before.end, token.start));

/**
 * "The prime ministers of Fiji and Vanuatu have signed ... Sitiveni Rabuka and Charlot Salwai put their names": two names without an office that open a
 * sentence behind, each with the country that stands in its place.
 */
export function namedNext(context: ChainContext, chain: OfficeChain): PersonMention[] {
  const { text, tokens, words } = context;
  const [one, other, ...more] = chain.actors;
  if (words.links.has("của") || one === undefined || other === undefined || one === other || more.length > 0) return [];
  for (let at = chain.to + 1; at < Math.min(tokens.length - 3, chain.to + MOST_WORDS); at++) {
    const token = tokens[at];
    if (!token?.isCapital || !isSentenceStart(text, tokens[at - 1], token)) continue;
    const first = nameRunAt(context, at);
    if (first === undefined || first === at || tokens[first + 1]?.key !== "and") continue;
    const last = nameRunAt(context, first + 2);
    const next = last === undefined ? undefined : tokens[last + 1];
    if (last === undefined || last === first + 2 || !next || next.isCapital) continue;
    if (text.slice(tokens[last]?.end, next.start) !== " ") continue;
    const office = officeSpan(context, chain);
    return [[at, first, one] as const, [first + 2, last, other] as const].map(([from, to, actor]): PersonMention => {
      const name = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
      return { ...name, name, actor, actorBy: "office", kinds: chain.kinds, ...(office ? { office } : {}) };
    });
  }
  return [];
}
