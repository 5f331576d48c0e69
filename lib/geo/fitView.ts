import { type Frame, projectionOf, type View, WHOLE } from "./frame";

/** Fitting goes no nearer than this: one city alone still shows where in the world it is. */
const NEAREST = 4;
/** Below this much zoom the whole frame is clearer. */
const WORTH_IT = 1.25;
/** px kept free around, for bubbles and their names. */
const PAD = { x: 70, y: 34 };

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/**
 * The view of a frame in which all points are seen, as near as that allows.
 * @param points lon, lat in degrees
 * @returns the whole frame where the points are spread, or where there are none
 */
export function fitView(frame: Frame, points: readonly (readonly [number, number])[]): View {
  const project = projectionOf(frame);
  const at = points.flatMap(([lon, lat]) => {
    const px = project([lon, lat]);
    return px ? [px] : [];
  });
  if (at.length === 0) return WHOLE;
  const xs = at.map(([x]) => x);
  const ys = at.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const k = Math.min(NEAREST, frame.width / (right - left + 2 * PAD.x), frame.height / (bottom - top + 2 * PAD.y));
  if (k < WORTH_IT) return WHOLE;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    k: round(k),
    x: round(clamp(frame.width / 2 - (k * (left + right)) / 2, frame.width * (1 - k), 0)),
    y: round(clamp(frame.height / 2 - (k * (top + bottom)) / 2, frame.height * (1 - k), 0)),
  };
}
