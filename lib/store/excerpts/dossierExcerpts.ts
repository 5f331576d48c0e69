import type { Dataset } from "@/lib/model/dataset";
import { actorsOfPair, pairId } from "@/lib/model/pair";
import type { Moment } from "../moment";
import { readExcerpt } from "./readExcerpt";

/**
 * What the pages of some pairs look at: their events, the rounds of mechanisms that hold both sides, the events of milestones.
 * @param pairs in any order of the two; what is no pair has no events
 */
export function pairsExcerpt(moment: Moment, pairs: readonly string[]): Promise<Dataset> {
  const { mechanisms, milestones } = moment.reference;
  const sides = pairs.flatMap((pair) => {
    const two = actorsOfPair(pair);
    return two ? [two] : [];
  });
  if (sides.length === 0) return readExcerpt(moment, { filters: [] });
  const pair = sides.map((two) => pairId(...two));
  const mechanism = mechanisms.flatMap(({ id, actors }) =>
    sides.some((two) => two.every((side) => actors.includes(side))) ? id : [],
  );
  return readExcerpt(moment, {
    filters: [{ pair }, ...(mechanism.length > 0 ? [{ mechanism }] : [])],
    ids: milestones.flatMap(({ pair: of, event }) => (event !== undefined && pair.includes(of) ? event : [])),
  });
}

/** What the page of a person looks at. */
export function personExcerpt(moment: Moment, id: string): Promise<Dataset> {
  return readExcerpt(moment, { filters: [{ person: [id] }] });
}

/** What the page of a mechanism looks at. */
export function mechanismExcerpt(moment: Moment, id: string): Promise<Dataset> {
  return readExcerpt(moment, { filters: [{ mechanism: [id] }] });
}
