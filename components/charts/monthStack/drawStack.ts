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
  let below: Float32Array | undefined;
  for (const { theme, top } of layers) {
    pen.fillStyle = inkOf(theme);
    pen.beginPath();
    pen.moveTo(plot.x, top[0] ?? foot);
    for (let i = 0; i < top.length; i++) pen.lineTo(plot.x + (i + 0.5) * band, top[i]!);
    if (below) for (let i = below.length - 1; i >= 0; i--) pen.lineTo(plot.x + (i + 0.5) * band, below[i]!);
    else {
      pen.lineTo(plot.x + plot.width, foot);
      pen.lineTo(plot.x, foot);
    }
    pen.closePath();
    pen.fill();
    below = top;
  }
}
