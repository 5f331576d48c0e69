import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";

/**
 * The marks that keep their full colour while something is selected: chosen pairs with both their actors, chosen
 * actors with their ties and partners.
 *
 * @param pairs ids of the pairs that are drawn
 * @returns     ids of pairs and actors; `undefined` where nothing is selected and all are lit
 */
export function litMarks(filter: Filter, pairs: readonly string[]): ReadonlySet<string> | undefined {
  if (!filter.pair && !filter.actor) return undefined;
  const lit = new Set<string>(filter.actor);
  for (const pair of pairs) {
    const ends = actorsOfPair(pair) ?? [];
    if (!filter.pair?.includes(pair) && !ends.some((end) => filter.actor?.includes(end))) continue;
    for (const id of [pair, ...ends]) lit.add(id);
  }
  return lit;
}
