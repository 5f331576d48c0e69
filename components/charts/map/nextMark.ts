import type { FrameLayout } from "./layoutFrame";

/** How much worse a mark is for lying aside of the wanted direction. */
const ASIDE = 2;

/**
 * The mark that an arrow key leads to: the nearest visible one in that direction.
 * @param direction unit vector in px, y grows downwards
 * @returns its key, or undefined where there is none
 */
export function nextMark(
  { marks, frame }: FrameLayout,
  from: string | undefined,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const start = marks.find(({ key }) => key === from) ?? marks[0];
  if (!start) return undefined;
  let best: { key: string; cost: number } | undefined;
  for (const { key, x, y } of marks) {
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    const [ahead, aside] = [(x - start.x) * dx + (y - start.y) * dy, Math.abs((x - start.x) * dy - (y - start.y) * dx)];
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && (!best || cost < best.cost)) best = { key, cost };
  }
  return best?.key;
}
