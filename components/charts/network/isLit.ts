import { actorsOfPair } from "@/lib/model/pair";
import type { Filter } from "@/lib/model/filter";

/**
 * True if a mark keeps its full colour: nothing is selected, or it is selected itself, or it is an end of what is.
 * An actor's ties are lit with it, a pair's actors with the pair.
 */
export function isLit(filter: Filter, mark: { pair: string } | { actor: string }): boolean {
  if (!filter.pair && !filter.actor) return true;
  if ("pair" in mark) {
    const ends = actorsOfPair(mark.pair) ?? [];
    return (filter.pair?.includes(mark.pair) ?? false) || ends.some((end) => filter.actor?.includes(end));
  }
  const isEnd = filter.pair?.some((pair) => actorsOfPair(pair)?.includes(mark.actor)) ?? false;
  return isEnd || (filter.actor?.includes(mark.actor) ?? false);
}
