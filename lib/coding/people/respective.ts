import type { ChainContext, OfficeChain } from "./chainContext";
import { isPlural } from "./pluralOffice";

/** A name of a row, by the positions of its first and last word. */
export interface NameSpan {
  from: number;
  to: number;
}

const AND = /^,?\s(?:and|&)\s$/;
const MOST_COUNTRIES = 4;
const MOST_WORDS = 5;
const MOST_NAMES = 5;

/** The country whose name ends at a token. */
function countryEnding(
  { text, tokens, countries }: ChainContext,
  last: number,
): { from: number; actor: string } | undefined {
  for (let from = last; from > last - MOST_WORDS && from >= 0; from--) {
    const hit = countries.index.at(text, tokens, from);
    const actor = hit?.values[0]?.actor;
    if (hit?.to === last && actor !== undefined) return { from, actor };
  }
  return undefined;
}

/** "Vietnamese and Thai foreign ministers": the countries before the one that the office begins with, first first. */
function countriesBefore(context: ChainContext, chain: OfficeChain): string[] {
  const { text, tokens, countries } = context;
  if (!countries.index.at(text, tokens, chain.from)) return [];
  const found: string[] = [];
  let at = chain.from;
  while (found.length < MOST_COUNTRIES) {
    const isAnd = found.length === 0 && tokens[at - 1]?.key === "and";
    const last = isAnd ? at - 2 : at - 1;
    const gap = text.slice(tokens[last]?.end ?? 0, tokens[at]?.start ?? 0);
    if (!(isAnd ? AND.test(gap) : found.length > 0 && gap === ", ")) break;
    const country = countryEnding(context, last);
    if (!country) break;
    found.unshift(country.actor);
    at = country.from;
  }
  return found;
}

/**
 * "The foreign ministers of Viet Nam and Thailand, A and B", "Vietnamese and Thai foreign ministers A and B": the names after an office
 * in the plural, each with the country that stands in its place; all of the one country of "his Japanese counterparts, A and B".
 * @param nameAt the name that begins at a token
 */
export function respectively<T extends NameSpan>(
  context: ChainContext,
  chain: OfficeChain,
  nameAt: (at: number) => T | undefined,
): { hit: T; actor: string }[] {
  if (!isPlural(context, chain)) return [];
  const { text, tokens } = context;
  const actors = [...countriesBefore(context, chain), ...chain.actors];
  const [one] = actors;
  const isOne = new Set(actors).size === 1;
  if (one === undefined) return [];
  const row: { hit: T; actor: string }[] = [];
  let last = chain.to;
  let isLast = false;
  while (row.length < (isOne ? MOST_NAMES : actors.length) && !isLast) {
    const [left, next] = [tokens[last], tokens[last + 1]];
    if (!left || !next) break;
    const gap = text.slice(left.end, next.start);
    const isFirst = row.length === 0;
    isLast = !isFirst && next.key === "and" && /^,?\s$/.test(gap);
    if (!isLast && !(isFirst ? (isOne ? /^,\s$/ : /^,?\s$/) : /^,\s$/).test(gap)) break;
    const start = isLast ? last + 2 : last + 1;
    const hit = tokens[start]?.isCapital ? nameAt(start) : undefined;
    if (!hit || hit.to === hit.from) break;
    row.push({ hit, actor: isOne ? one : (actors[row.length] ?? one) });
    last = hit.to;
  }
  return (isOne ? isLast && row.length > 1 : row.length === actors.length) ? row : [];
}
