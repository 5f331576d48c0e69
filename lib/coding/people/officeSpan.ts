import type { Span } from "../text/quote";
import type { ChainContext, OfficeChain } from "./chainContext";
import { hasOffice } from "./officeAfter";
import type { PersonMention } from "./personMention";

const ADDRESS = new Set("dr mr mrs ms prof h e h.e ông bà ngài sir".split(" "));

const MOST_RANK_WORDS = 4;

/** Where the office ends before the rank of its holder: "Deputy Minister of Defence | Sen. Lt. Gen.". */
function beforeRank({ text, tokens, words }: ChainContext, { from, to, kinds }: OfficeChain): number {
  if (kinds.length < 2 || kinds.at(-1) !== "rank" || kinds.every((kind) => kind === "rank")) return to;
  for (let at = Math.max(from + 1, to - MOST_RANK_WORDS); at <= to; at++)
    if (words.offices.at(text, tokens, at)?.to === to) return at - 1;
  return to;
}

/** The words of the office without "the", "his", "visiting" before them and the rank behind them. */
export function officeSpan(context: ChainContext, chain: OfficeChain): Span {
  const { tokens } = context;
  let from = chain.from;
  while (from < chain.to && /^(?:the|his|her|its|their|visiting|then)$/.test(tokens[from]?.key ?? "")) from++;
  let to = beforeRank(context, chain);
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
