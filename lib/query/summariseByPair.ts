import type { Filter } from "@/lib/model/filter";
import type { Columns } from "./columns";
import { findMisses, findRows, THEME, TIME } from "./match";
import { countThemesByTime } from "./summarise";
import type { ThemeTimeline } from "./summary";

/** Panels that still can be compared in one look. */
const MOST_PANELS = 6;

export interface PairTimeline {
  pair: string;
  /** by year, not narrowed by theme, from and to */
  timeline: ThemeTimeline;
}

/** The pairs with most events among those that match everything but who. */
function largestPairs(columns: Columns, filter: Filter, text?: Uint8Array): string[] {
  const { pair: _pair, actor: _actor, ...rest } = filter;
  const counts = new Uint32Array(columns.lists.pairs.length);
  const { offsets, values } = columns.pairs;
  for (const row of findRows(columns, rest, text))
    for (let k = offsets[row]!; k < offsets[row + 1]!; k++) counts[values[k]!]! += 1;
  return [...counts.keys()]
    .filter((i) => counts[i]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_PANELS)
    .map((i) => columns.lists.pairs[i]!);
}

/**
 * Themes by year for each chosen pair, or for the largest six: small multiples.
 *
 * @returns at most six, the chosen in their order or the largest first
 */
export function summariseByPair(columns: Columns, filter: Filter, text?: Uint8Array): PairTimeline[] {
  const pairs = filter.pair?.length ? filter.pair.slice(0, MOST_PANELS) : largestPairs(columns, filter, text);
  const { actor: _actor, ...rest } = filter;
  return pairs.map((pair) => {
    const misses = findMisses(columns, { ...rest, pair: [pair] }, text);
    return { pair, timeline: countThemesByTime(columns, misses, "year", THEME | TIME) };
  });
}
