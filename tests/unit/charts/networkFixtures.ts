import type { Box } from "@/components/charts/network/boxes";
import { overlaps } from "@/components/charts/network/boxes";
import type { NetworkLayout } from "@/components/charts/network/networkLayout";
import { pairId } from "@/lib/model/pair";
import type { PairCount, Summary } from "@/lib/query/summary";
import { dataWith, summaryOf } from "./summaries";

const EMPTY = summaryOf({}, dataWith([]));

/** A summary of nothing but pairs: each actor has as many events as its pairs together. */
export function summaryOfPairs(pairs: readonly [pair: string, events: number, lead?: string][]): Summary {
  const byPair = pairs.map(
    ([pair, events, lead]): PairCount => ({
      pair,
      events,
      themes: lead ? [{ theme: lead, events }] : [],
      ...(lead ? { lead } : {}),
    }),
  );
  const events = new Map<string, number>();
  for (const count of byPair)
    for (const actor of count.pair.split("-")) events.set(actor, (events.get(actor) ?? 0) + count.events);
  return {
    ...EMPTY,
    totalWithoutWho: byPair.reduce((sum, count) => sum + count.events, 0),
    total: byPair.reduce((sum, count) => sum + count.events, 0),
    byPair,
    byActor: [...events].map(([actor, count]) => ({ actor, events: count, themes: [] })),
  };
}

/** The id of actor `i`: AAA, AAB, ... */
function nameOf(i: number): string {
  return [i / 676, i / 26, i].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26))).join("");
}

/** Many actors that all meet about as often: no hub. The same on every run. */
export function crowd(actors: number, pairs: number): Summary {
  const seen = new Set<string>();
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  while (seen.size < pairs) {
    const [a, b] = [next(actors), next(actors)];
    if (a !== b) seen.add(pairId(nameOf(a), nameOf(b)));
  }
  return summaryOfPairs([...seen].map((pair) => [pair, 1 + next(9), "maritime"]));
}

/** Labels that stand on another label or on another mark, by actor or pair: none is allowed. */
export function faultsOf({ nodes, links, width, height }: NetworkLayout): string[] {
  const labels = [
    ...nodes.flatMap(({ actor, label }) => (label ? [{ id: actor, box: label.box }] : [])),
    ...links.flatMap(({ pair, number }) => (number ? [{ id: pair, box: number.box }] : [])),
  ];
  const marks = nodes.map(({ actor, x, y, r }) => ({
    id: actor,
    box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
  }));
  const isOut = (box: Box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
  return [
    ...labels.flatMap((a, i) =>
      labels.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.id}/${b.id}`] : [])),
    ),
    ...labels.flatMap((a) => marks.flatMap((b) => (overlaps(a.box, b.box) ? [`${a.id} on ${b.id}`] : []))),
    ...[...labels, ...marks].flatMap(({ id, box }) => (isOut(box) ? [`${id} outside`] : [])),
  ];
}
