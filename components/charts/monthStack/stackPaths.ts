import type { MonthStackLayout } from "./layout";

/** Steps of a px in which an edge is written: half of what a screen shows. */
const STEPS = 2;

/**
 * The areas of a stack as paths, the highest first, each down to the foot: what a server sends in place of a canvas. One unit
 * along is a month, one down a step of `unit` px, so that a point takes four signs.
 *
 * @returns paths by theme, and the transform under which they are drawn
 */
export function stackPaths({ plot, band, layers }: MonthStackLayout): {
  transform: string;
  paths: { theme: string; d: string }[];
} {
  const foot = Math.round(plot.height * STEPS);
  const paths = layers.map(({ theme, top }) => {
    let at = foot;
    let d = `M0,${foot}`;
    for (let i = 0; i < top.length; i++) {
      const to = Math.round((top[i]! - plot.y) * STEPS);
      const step = to - at;
      d += i === 0 ? `V${to}h.5` : `${i === 1 ? "l" : " "}1${step < 0 ? "" : ","}${step}`;
      at = to;
    }
    return { theme, d: `${d}h.5V${foot}z` };
  });
  return { transform: `translate(${plot.x},${plot.y}) scale(${band},${1 / STEPS})`, paths: paths.reverse() };
}
