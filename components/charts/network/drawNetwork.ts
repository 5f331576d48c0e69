import type { Words } from "@/lib/i18n/words";
import type { PairCount } from "@/lib/query/summary";
import type { Size } from "../chart";
import { lengthOf, round } from "./boxes";
import { drawLinks } from "./links";
import type { NetworkLink, NetworkNode } from "./networkLayout";
import type { Placement } from "./placement";

const HIT_PX = 12;
const CODE_FROM_PX = 11;

/** Turn placed actors into marks, and their pairs into lines. */
export function drawNetwork(
  { actors, points, labels, numbers, middle }: Placement,
  pairs: readonly PairCount[],
  words: Words,
  size: Size,
): { nodes: NetworkNode[]; links: NetworkLink[] } {
  const all = [...points];
  const nodes = actors.flatMap(({ ties: _, weight: __, ...count }): NetworkNode[] => {
    const point = points.get(count.actor);
    if (!point) return [];
    const { x, y, r } = point;
    const near = Math.min(
      ...all.filter(([actor]) => actor !== count.actor).map(([, other]) => lengthOf(other.x - x, other.y - y) / 2),
    );
    const label = labels.get(count.actor);
    return [
      {
        ...count,
        shape: words.labels.actors[count.actor]?.kind === "body" ? "square" : "circle",
        isHub: point === middle,
        x: round(x),
        y: round(y),
        r,
        hit: round(Math.max(r, Math.min(HIT_PX, near))),
        ...(r >= CODE_FROM_PX ? { code: count.actor } : {}),
        ...(label ? { label } : {}),
        select: { actor: [count.actor] },
      },
    ];
  });
  return { nodes, links: drawLinks(pairs, points, numbers, middle, size) };
}
