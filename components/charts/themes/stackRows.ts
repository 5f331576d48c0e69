import type { BarPicture } from "./picture";
import { px } from "./scale";

export const valueKey = (series: number) => `v${series}`;
export const spacerKey = (series: number) => `s${series}`;

/**
 * The rows that recharts stacks, one a bin, in px from the foot of the plot: the bar of each series (`v0`, `v1`
 * ..), below it in rows the empty space from the head of the row before (`s0`, `s1` ..); in a mirror downward
 * bars are negative.
 */
export function stackRows({ axis, plot, order, series }: BarPicture): Record<string, number>[] {
  const foot = plot.y + plot.height;
  const heights = series.map(({ bars }) => new Map(bars.map((bar) => [bar.index, bar])));
  return Array.from({ length: axis.size }, (_, index) => {
    const row: Record<string, number> = { bin: axis.first + index };
    let reached = 0;
    series.forEach(({ base }, i) => {
      const bar = heights[i]?.get(index);
      const height = bar?.height ?? 0;
      const isDown = order === "mirror" && bar !== undefined && bar.y >= base;
      row[valueKey(i)] = isDown ? -height : height;
      if (order !== "rows") return;
      row[spacerKey(i)] = px(foot - base - reached);
      reached = foot - base + height;
    });
    return row;
  });
}
