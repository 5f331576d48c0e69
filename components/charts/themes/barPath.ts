import type { BarLook } from "./picture";

const HALF_STROKE = 0.5;
const CAP_PX = 1;

const at = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Outline of one bar; a hollow one is open at its foot, where the line of its row is.
 * @param x left edge; `y` upper edge; all px
 */
export function barPath(
  look: BarLook,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  if (look !== "hollow") return `M${at(x)},${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  return `M${at(x + HALF_STROKE)},${at(y + height)}V${at(y + HALF_STROKE)}H${at(x + width - HALF_STROKE)}V${at(y + height)}`;
}

/** The edge at the head of a patterned bar, in its plain hue: a low hatched bar is else not seen. */
export function capPath(x: number, y: number, width: number): string {
  return `M${at(x)},${at(y)}h${at(width)}v${at(CAP_PX)}h${at(-width)}z`;
}
