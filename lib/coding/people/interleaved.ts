import type { ChainContext, OfficeChain } from "./chainContext";
import { isPlural } from "./pluralOffice";
import type { NameSpan } from "./respective";

const MOST_NAMES = 4;
const LEADING = new Set(["of", "the"]);

/** The country that begins at a token, past "of the". */
function countryAt({ text, tokens, countries }: ChainContext, from: number): { to: number; actor: string } | undefined {
  let at = from;
  while (at < from + LEADING.size && LEADING.has(tokens[at]?.key ?? "")) at++;
  const hit = countries.index.at(text, tokens, at);
  const value = hit?.values[0];
  return hit && value?.form === "name" ? { to: hit.to, actor: value.actor } : undefined;
}

/**
 * "The foreign ministers of Brazil, A, and of Argentina, B", "the presidents of Brazil (A) and Argentina (B)", "Ngoại trưởng Brazil A và
 * Argentina B": each name right behind its country, the office of all before the first.
 * @param nameAt the name that begins at a token
 */
export function interleaved<T extends NameSpan>(
  context: ChainContext,
  chain: OfficeChain,
  nameAt: (at: number) => T | undefined,
): { hit: T; actor: string }[] {
  const { text, tokens, words } = context;
  const isVi = words.links.has("của");
  const [first] = chain.actors;
  if (first === undefined || chain.actors.length > 1 || !(isVi || isPlural(context, chain))) return [];
  const gapAfter = (at: number) => text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);
  const row: { hit: T; actor: string }[] = [];
  let country: { to: number; actor: string } | undefined = { to: chain.to, actor: first };
  while (country && row.length < MOST_NAMES) {
    const open = gapAfter(country.to);
    if (!(isVi ? /^\s$/ : /^,\s$|^\s\($/).test(open)) break;
    const hit: T | undefined = tokens[country.to + 1]?.isCapital ? nameAt(country.to + 1) : undefined;
    if (!hit || hit.to === hit.from) break;
    row.push({ hit, actor: country.actor });
    const close = gapAfter(hit.to);
    const isAnd = /^(?:and|và)$/.test(tokens[hit.to + 1]?.key ?? "");
    const isApart = open.endsWith("(") ? close.startsWith(")") : /^(?:,\s|\s)$/.test(close);
    country = isApart && (isAnd || close.includes(",")) ? countryAt(context, hit.to + (isAnd ? 2 : 1)) : undefined;
  }
  return row.length > 1 ? row : [];
}
