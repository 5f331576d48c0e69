import type { TimeAxis } from "../timeAxis";
import { opensYear, yearOf } from "./bins";
import type { Box, TextNote } from "./picture";
import { px } from "./scale";

const STEPS = [1, 5, 10, 20, 50];
/** Room for a year and the space round it. */
const YEAR_PX = 34;
const HALF_YEAR_PX = 12;

/**
 * Years under a plot: the first, then full steps of 1, 5, 10 .. that keep apart.
 * @param y     base line of the text
 * @param width of the picture: no year is cut at its edges
 */
export function yearTicks(axis: TimeAxis, plot: Box, y: number, width: number): TextNote[] {
  const band = plot.width / Math.max(1, axis.size);
  const bins = Array.from({ length: axis.size }, (_, i) => axis.first + i).filter((bin) => opensYear(axis.unit, bin));
  const years = bins.map((bin) => ({
    year: yearOf(axis.unit, bin),
    x: px(plot.x + (bin - axis.first + 0.5) * band),
  }));
  const yearPx = (band * axis.size) / Math.max(1, years.length);
  const step = STEPS.find((one) => one * yearPx >= YEAR_PX) ?? 100;
  const full = years.filter(({ year }) => year % step === 0);
  const first = years[0];
  const next = full[0];
  const isOwn = first && next && first.year !== next.year && next.x - first.x >= YEAR_PX;
  return [...(isOwn || (first && !next) ? [first] : []), ...full].map(({ year, x }) => ({
    key: `tick-${year}`,
    x: Math.min(Math.max(x, HALF_YEAR_PX), width - HALF_YEAR_PX),
    y,
    text: String(year),
    anchor: "middle",
    style: "axis",
  }));
}
