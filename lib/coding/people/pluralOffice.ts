import type { ChainContext, OfficeChain } from "./chainContext";

/** Before an office in Vietnamese that several hold: "hai Thủ tướng A và B". */
const COUNTS = new Set(["hai", "ba", "bốn", "cả", "các"]);
const BOTH = new Set(["nước", "bên", "phía"]);
const PLURAL_EN =
  /(?:ministers|secretaries|presidents|leaders|chiefs|commanders|governors|envoys|ambassadors|directors|speakers|senators|heads|counterparts|colleagues|peers|delegates|negotiators|chairmen|admirals|generals|premiers)(?:\s(?:in|of|at|for|from)\s|$)/i;

/** "Hai vị đồng cấp" */
const PERSONS = new Set(["vị", "người"]);

function isCounted({ tokens }: ChainContext, { from }: OfficeChain): boolean {
  const before = PERSONS.has(tokens[from - 1]?.key ?? "") ? from - 2 : from - 1;
  return COUNTS.has(tokens[before]?.key ?? "");
}

const isOfBoth = ({ tokens }: ChainContext, { to }: OfficeChain): boolean =>
  BOTH.has(tokens[to]?.key ?? "") && COUNTS.has(tokens[to - 1]?.key ?? "");

/** "Foreign ministers A of Indonesia and B of Viet Nam", "hai Thủ tướng A và B": the office is of all in the row. */
export function isPlural(context: ChainContext, chain: OfficeChain): boolean {
  const { text, tokens, words } = context;
  if (words.links.has("của")) return isCounted(context, chain) || isOfBoth(context, chain);
  return PLURAL_EN.test(text.slice(tokens[chain.from]?.start ?? 0, tokens[chain.to]?.end ?? 0));
}

/** "Ngoại trưởng hai nước A và B": the office with the words that say whose it is. */
export function withBothCountries(context: ChainContext, chain: OfficeChain | undefined): OfficeChain | undefined {
  const { text, tokens, words } = context;
  if (!chain || !words.links.has("của")) return chain;
  const [last, count, both] = [tokens[chain.to], tokens[chain.to + 1], tokens[chain.to + 2]];
  if (!last || !count || !both || !COUNTS.has(count.key) || !BOTH.has(both.key)) return chain;
  return text.slice(last.end, count.start) === " " ? { ...chain, to: chain.to + 2 } : chain;
}

/** The token at which the first of a row may stand: past "là" after an office of several, "hai đồng chủ tịch là A và B". */
export function rowStart(context: ChainContext, chain: OfficeChain): number {
  const isLinked = isPlural(context, chain) && /^(?:là|gồm)$/.test(context.tokens[chain.to + 1]?.key ?? "");
  return isLinked ? chain.to + 2 : chain.to + 1;
}

/** "Hai phó thủ tướng: A và B": a colon leads in those who hold the office. */
export const isLedIn = (context: ChainContext, chain: OfficeChain, start: number): boolean =>
  isPlural(context, chain) &&
  /^(?::\s|\s(?:là|gồm)\s)$/.test(
    context.text.slice(context.tokens[chain.to]?.end ?? 0, context.tokens[start]?.start ?? 0),
  );
