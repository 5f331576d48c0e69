import type { Filter } from "@/lib/model/filter";
import type { Columns } from "./columns";
import { binsOf } from "./linked/bins";
import { raggedTally } from "./linked/countTallies";
import { LinkedCounts } from "./linked/linkedCounts";
import { timeTally } from "./linked/timeTally";
import { THEME, TIME, WHO } from "./match";
import type { ThemeTimeline } from "./summary";

/** Panels that still can be compared in one look. */
const MOST_PANELS = 6;

export interface PairTimeline {
  pair: string;
  /** by year, not narrowed by theme, from and to */
  timeline: ThemeTimeline;
}

/** The counts behind the panels, kept beside the columns. */
function linkedPanels(columns: Columns) {
  const pairs = raggedTally(WHO, columns.pairs, columns.lists.pairs.length);
  const timeline = timeTally(THEME | TIME, columns, binsOf(columns).year);
  return { pairs, timeline, counts: new LinkedCounts(columns) };
}

const kept = new WeakMap<Columns, ReturnType<typeof linkedPanels>>();

/**
 * Themes by year for each chosen pair, or for the largest six: small multiples.
 *
 * @returns at most six, the chosen in their order or the largest first
 */
export function summariseByPair(columns: Columns, filter: Filter, text?: Uint8Array): PairTimeline[] {
  const panels = kept.get(columns) ?? linkedPanels(columns);
  kept.set(columns, panels);
  const { counts } = panels;
  const { actor: _actor, pair: chosen, ...rest } = filter;
  counts.ask(rest, text);
  const pairs = chosen?.length ? chosen : largest(columns.lists.pairs, counts.read(panels.pairs));
  return pairs.slice(0, MOST_PANELS).map((pair) => {
    counts.ask({ ...rest, pair: [pair] }, text);
    return { pair, timeline: counts.read(panels.timeline) };
  });
}

/** Those with most events, ties by position. */
function largest(pairs: readonly string[], events: Uint32Array): string[] {
  return [...events.keys()]
    .filter((i) => events[i]! > 0)
    .sort((a, b) => events[b]! - events[a]! || a - b)
    .slice(0, MOST_PANELS)
    .map((i) => pairs[i]!);
}
