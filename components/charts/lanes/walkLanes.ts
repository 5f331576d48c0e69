import type { PlacedLane } from "./layoutLanes";

/**
 * The dot that a key leads to: left and right along a lane, Home and End to its ends, up and down to the nearest
 * dot of the next lane.
 *
 * @param from id of the event that has the focus
 * @returns `undefined` where the key leads nowhere
 */
export function walkLanes(
  lanes: readonly Pick<PlacedLane, "row" | "dots">[],
  from: string,
  key: string,
): { lane: string; dot: string } | undefined {
  const at = lanes.findIndex(({ dots }) => dots.some(({ id }) => id === from));
  const lane = lanes[at];
  const i = lane?.dots.findIndex(({ id }) => id === from) ?? -1;
  const dot = lane?.dots[i];
  if (!lane || !dot) return undefined;
  const along = { ArrowLeft: i - 1, ArrowRight: i + 1, Home: 0, End: lane.dots.length - 1 }[key];
  if (along !== undefined) {
    const next = lane.dots[along];
    return next && { lane: lane.row.id, dot: next.id };
  }
  const other = lanes[{ ArrowUp: at - 1, ArrowDown: at + 1 }[key] ?? -1];
  const [first, ...rest] = other?.dots ?? [];
  if (!other || !first) return undefined;
  const nearest = rest.reduce(
    (best, entry) => (Math.abs(entry.x - dot.x) < Math.abs(best.x - dot.x) ? entry : best),
    first,
  );
  return { lane: other.row.id, dot: nearest.id };
}
