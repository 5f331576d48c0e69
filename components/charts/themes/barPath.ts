import type { BarLook } from "./picture";

const HALF_STROKE = 0.5;
const CAP_PX = 1;

const at = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Outline of one bar. A hollow bar is open at its foot, and at its head as well where it is cut off.
 * @param x left edge; `y` upper edge; all px
 */
export function barPath(
  look: BarLook,
  { x, y, width, height, isCut }: { x: number; y: number; width: number; height: number; isCut: boolean },
): string {
  if (look !== "hollow") return `M${at(x)},${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  const [left, right] = [at(x + HALF_STROKE), at(x + width - HALF_STROKE)];
  const [head, foot] = [at(y + (isCut ? 0 : HALF_STROKE)), at(y + height)];
  return `M${left},${foot}V${head}${isCut ? "M" : "H"}${right}${isCut ? `,${head}` : ""}V${foot}`;
}

/** The edge at the head of a patterned bar, in its plain hue: a low hatched bar is else not seen. */
export function capPath(x: number, y: number, width: number): string {
  return `M${at(x)},${at(y)}h${at(width)}v${at(CAP_PX)}h${at(-width)}z`;
}
