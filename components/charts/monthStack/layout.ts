import type { ThemeTimeline } from "@/lib/query/summary";
import type { Size } from "../chart";

const MONTHS_A_YEAR = 12;
const YEARS_A_TICK = 5;
const FOOT = 18;
const LEFT = 40;
/** px at the right, for the names of the themes */
const NAMES = 112;

/** Upper edges of the areas of a stack, in px from the top. */
export interface StackLayer {
  theme: string;
  /** one a month */
  top: Float32Array;
}

export interface MonthStackLayout extends Size {
  plot: { x: number; y: number; width: number; height: number };
  /** px of a month */
  band: number;
  /** from the foot upwards: the area of a layer lies between its own edge and that of the one before */
  layers: readonly StackLayer[];
  ticks: readonly { x: number; year: number }[];
  /** events at the top of the plot */
  full: number;
}

/**
 * Themes by month as areas on one another: an event counts in each of its themes.
 *
 * @param size of the picture in CSS px
 * @returns    edges as plain numbers, since thousands of them change with a click
 */
export function layoutMonthStack(months: ThemeTimeline, { width, height }: Size): MonthStackLayout {
  const plot = { x: LEFT, y: 0, width: width - LEFT - NAMES, height: height - FOOT };
  const size = months.totals.length;
  const sums = new Float32Array(size);
  for (const { counts } of months.rows) for (let i = 0; i < size; i++) sums[i]! += counts[i]!;
  let full = 1;
  for (let i = 0; i < size; i++) if (sums[i]! > full) full = sums[i]!;
  const scale = plot.height / full;
  const foot = plot.y + plot.height;
  sums.fill(0);
  const layers = months.rows.map(({ theme, counts }) => {
    const top = new Float32Array(size);
    for (let i = 0; i < size; i++) {
      sums[i]! += counts[i]!;
      top[i] = foot - sums[i]! * scale;
    }
    return { theme, top };
  });
  const band = plot.width / Math.max(1, size);
  const ticks: { x: number; year: number }[] = [];
  for (let i = 0; i < size; i++) {
    const month = months.first + i;
    const year = Math.floor(month / MONTHS_A_YEAR);
    if (month % MONTHS_A_YEAR === 0 && year % YEARS_A_TICK === 0) ticks.push({ x: plot.x + i * band, year });
  }
  return { width, height, plot, band, layers, ticks, full };
}
