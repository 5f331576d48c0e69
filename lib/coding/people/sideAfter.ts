import type { ChainContext, OfficeChain } from "./chainContext";

/** "Foreign ministers A of Indonesia and B of Viet Nam": the office is of all in the row. */
export function isPlural({ text, tokens }: ChainContext, { from, to }: OfficeChain): boolean {
  return /(?:ministers|secretaries|presidents|leaders|chiefs|commanders|governors|envoys|ambassadors|directors|speakers|senators|counterparts|delegates|negotiators|chairmen|admirals|generals|premiers)(?:\s(?:in|of|at|for|from)\s|$)/i.test(
    text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0),
  );
}

/** "A of Indonesia", "A (Indonesia)": the side that stands after the name. */
export function sideAfter(
  { text, tokens, countries }: ChainContext,
  to: number,
): { to: number; actor: string } | undefined {
  const [last, next, then] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!last || !next) return undefined;
  const isOf = next.key === "of" && text.slice(last.end, next.start) === " ";
  if (!isOf && text.slice(last.end, next.start) !== " (") return undefined;
  const at = isOf ? (then?.key === "the" ? to + 3 : to + 2) : to + 1;
  const hit = countries.index.at(text, tokens, at);
  const actor = hit?.values.find(({ form }) => form === "name" || (isOf && form === "seat"))?.actor;
  return hit && actor !== undefined && (isOf || text.charAt(hit.end) === ")") ? { to: hit.to, actor } : undefined;
}
