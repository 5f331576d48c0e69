import type { MonthStackLayout } from "./layout";

/** The part of a canvas's pen that a stack needs. */
export type StackPen = Pick<
  CanvasRenderingContext2D,
  "setTransform" | "clearRect" | "beginPath" | "moveTo" | "lineTo" | "closePath" | "fill" | "fillStyle"
>;

/**
 * Fill the areas of a stack.
 * @param inkOf a colour that a canvas knows, by theme
 * @param ratio device pixels a CSS px
 */
export function drawStack(
  pen: StackPen,
  layout: MonthStackLayout,
  inkOf: (theme: string) => string,
  ratio: number,
): void {
  const { plot, band, layers } = layout;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, layout.width, layout.height);
  const foot = plot.y + plot.height;
  // The highest first, each down to the foot: the next covers what is not its own, with half the points of a closed band.
  for (let k = layers.length - 1; k >= 0; k--) {
    const { theme, top } = layers[k]!;
    pen.fillStyle = inkOf(theme);
    pen.beginPath();
    pen.moveTo(plot.x, foot);
    pen.lineTo(plot.x, top[0] ?? foot);
    for (let i = 0; i < top.length; i++) pen.lineTo(plot.x + (i + 0.5) * band, top[i]!);
    pen.lineTo(plot.x + plot.width, top[top.length - 1] ?? foot);
    pen.lineTo(plot.x + plot.width, foot);
    pen.closePath();
    pen.fill();
  }
}
