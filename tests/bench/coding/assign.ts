/**
 * Best one-to-one assignment of drafts to expected events: the pairs with the largest sum of weights.
 *
 * @param weights one row a draft, one number an expected event (>= 0; 0 = never together); at most 12 events
 * @returns       for each draft the index of its event, or undefined
 */
export function assign(weights: readonly (readonly number[])[]): (number | undefined)[] {
  const events = weights[0]?.length ?? 0;
  if (events > 12) throw new RangeError(`${events} expected events in one report: at most 12 can be matched`);
  // best[mask]: the best way to give the drafts so far the events of the mask
  let best = new Map<number, { sum: number; chosen: (number | undefined)[] }>([[0, { sum: 0, chosen: [] }]]);
  for (const row of weights) {
    const next = new Map<number, { sum: number; chosen: (number | undefined)[] }>();
    const offer = (mask: number, sum: number, chosen: (number | undefined)[]): void => {
      const old = next.get(mask);
      if (!old || sum > old.sum) next.set(mask, { sum, chosen });
    };
    for (const [mask, { sum, chosen }] of best) {
      offer(mask, sum, [...chosen, undefined]);
      row.forEach((weight, event) => {
        if (weight > 0 && !(mask & (1 << event))) offer(mask | (1 << event), sum + weight, [...chosen, event]);
      });
    }
    best = next;
  }
  return [...best.values()].reduce((a, b) => (b.sum > a.sum ? b : a)).chosen;
}
