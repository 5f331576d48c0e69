import type { BenchColumns } from "@/lib/bench/columns";
import { KINDS, MONTHS, THEMES } from "@/lib/bench/vocabulary";

/** What is asked, by positions; -1 for anything. Months are included at both ends. */
export interface BenchFilter {
  from: number;
  to: number;
  pair: number;
  theme: number;
}
export const NO_FILTER: BenchFilter = { from: 0, to: MONTHS - 1, pair: -1, theme: -1 };

/** The five views. */
export interface BenchViews {
  count: number;
  kinds: Uint32Array;
  pairs: Uint32Array;
  places: Uint32Array;
  /** month by month, a number a theme */
  stack: Uint32Array;
}

/** One pass over all rows: the reference that every answer is held against. Each view ignores its own filter. */
export function scan(bench: BenchColumns, filter: BenchFilter): BenchViews {
  const { month, pair, place, kind, themes, size, columns } = bench;
  const views: BenchViews = {
    count: 0,
    kinds: new Uint32Array(KINDS.length),
    pairs: new Uint32Array(columns.lists.pairs.length),
    places: new Uint32Array(columns.lists.places.length),
    stack: new Uint32Array(MONTHS * THEMES.length),
  };
  const wanted = filter.theme < 0 ? 0xffff : 1 << filter.theme;
  for (let row = 0; row < size; row++) {
    const mask = themes[row]!;
    if ((mask & wanted) === 0) continue;
    const isPair = filter.pair < 0 || pair[row] === filter.pair;
    const at = month[row]!;
    if (at >= filter.from && at <= filter.to) {
      views.pairs[pair[row]!]! += 1;
      if (isPair) {
        views.count += 1;
        views.kinds[kind[row]!]! += 1;
        views.places[place[row]!]! += 1;
      }
    }
    if (!isPair) continue;
    for (let rest = mask; rest; rest &= rest - 1) views.stack[at * THEMES.length + 31 - Math.clz32(rest & -rest)]! += 1;
  }
  return views;
}

const TOP = 20;
const top = (counts: Uint32Array) => [...counts].sort((a, b) => b - a).slice(0, TOP);

/** The views as text: what does not depend on the order of ties. */
export function digest({ count, kinds, pairs, places, stack }: BenchViews): string {
  const themes = new Array<number>(THEMES.length).fill(0);
  stack.forEach((value, i) => {
    themes[i % THEMES.length]! += value;
  });
  return JSON.stringify([count, top(kinds), top(pairs), top(places), themes]);
}
