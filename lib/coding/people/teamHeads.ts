import type { ChainContext, OfficeChain } from "./chainContext";

const HEADS = new Set("heads leaders chiefs chairs chairmen chairpersons co-chairs chairwomen secretaries".split(" "));
/** What several heads head: "government delegations on delimitation", "security councils". Bounded. */
export const TEAMS =
  /^(?:['’]s?)?\s(?:[\p{L}-]{2,16}\s){0,4}(?:delegations|teams|sides|parties|commissions|committees|councils|contingents|missions|groups|agencies|services|forces|navies|armies|parliaments|legislatures|chambers|governments|ministries|embassies|coast guards|border guards|police|negotiators)(?:\s[\p{L}-]{2,16}){0,10}$/u;
const MOST_WORDS = 20;

/** "The heads of the Kyrgyz and Tajik government delegations on demarcation, A and B": the office of both, its sides in order. */
export function teamHeadsAt({ text, tokens, countries }: ChainContext, from: number): OfficeChain | undefined {
  if (!HEADS.has(tokens[from]?.key ?? "") || tokens[from + 1]?.key !== "of") return undefined;
  const first = countries.index.at(text, tokens, tokens[from + 2]?.key === "the" ? from + 3 : from + 2);
  if (!first) return undefined;
  let and = first.to + 1;
  if (tokens[and]?.key === "s") and++;
  const second = tokens[and]?.key === "and" ? countries.index.at(text, tokens, and + 1) : undefined;
  const [one, other] = [first.values[0]?.actor, second?.values[0]?.actor];
  if (!second || one === undefined || other === undefined) return undefined;
  for (let to = second.to + 1; to < second.to + MOST_WORDS; to++) {
    const [last, next] = [tokens[to], tokens[to + 1]];
    if (!last || !next) return undefined;
    const gap = text.slice(last.end, next.start);
    if (gap === ", " && next.isCapital)
      return TEAMS.test(text.slice(second.end, last.end))
        ? { from, to, kinds: ["head"], actors: [one, other] }
        : undefined;
    if (gap !== " " && gap !== "-") return undefined;
  }
  return undefined;
}
