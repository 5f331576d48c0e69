import type { NetworkActor } from "./networkInput";

/** near: big and named beside the hub; ring: named on the outer ring; inner: by code between them */
export type Tier = "near" | "ring" | "inner";

const NEAR_OVER = 100;
const RING_FROM = 20;
/** in smaller selections the bounds shrink with the hub */
const NEAR_SHARE = 0.1;
const RING_SHARE = 0.02;
/** so few partners are all named */
const FEW = 14;
const MOST_NEAR = 6;

/**
 * Where each partner of the hub stands: over 100 events near it, 20 to 100 on the ring, the rest between; in a
 * selection of fewer than 1,000 events of the hub a tenth and a fiftieth of them.
 */
export function tiersOf(head: NetworkActor, others: readonly NetworkActor[]): Map<string, Tier> {
  const nearOver = Math.min(NEAR_OVER, head.weight * NEAR_SHARE);
  const ringFrom = Math.min(RING_FROM, head.weight * RING_SHARE);
  const ranked = [...others].sort((a, b) => b.weight - a.weight || (a.actor < b.actor ? -1 : 1));
  return new Map(
    ranked.map(({ actor, weight }, i) => {
      if (weight > nearOver && i < MOST_NEAR) return [actor, "near"];
      return [actor, weight >= ringFrom || others.length <= FEW ? "ring" : "inner"];
    }),
  );
}
