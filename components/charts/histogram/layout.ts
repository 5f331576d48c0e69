import type { TimeAxis } from "../timeAxis";

/** Heights and ticks of the little histogram; the browser stretches it to the width of its place. */
export interface HistogramLayout {
  axis: TimeAxis;
  /** share of the full height, 0..1, one a year; a year with events has at least `LEAST` */
  heights: readonly number[];
  /** years that are named, with their place as a share of the width */
  ticks: readonly { year: number; at: number; anchor: "start" | "middle" | "end" }[];
}

/** A single event still shows: 1.5 of 28 px. */
const LEAST = 0.054;
/** Named years keep this distance, as a share of the width: about 40 px at 560. */
const TICK_GAP = 0.075;

/**
 * Lay out the events by year.
 *
 * @param counts one number of events a year, `first` is the year of the first
 * @returns heights relative to the largest year; ticks at both ends and at full decades that do not touch them
 */
export function layoutHistogram({ first, counts }: { first: number; counts: readonly number[] }): HistogramLayout {
  const most = Math.max(1, ...counts);
  const heights = counts.map((count) => (count === 0 ? 0 : Math.max(LEAST, round(count / most))));
  const size = counts.length;
  const last = first + size - 1;
  const centre = (year: number) => round((year - first + 0.5) / size);
  const decades = counts
    .map((_, i) => first + i)
    .filter((year) => year % 10 === 0 && centre(year) > 1.5 * TICK_GAP && centre(year) < 1 - 1.5 * TICK_GAP)
    .map((year) => ({ year, at: centre(year), anchor: "middle" as const }));
  const ends = [
    { year: first, at: 0, anchor: "start" as const },
    { year: last, at: 1, anchor: "end" as const },
  ];
  return {
    axis: { unit: "year", first, size },
    heights,
    ticks: size === 0 ? [] : size === 1 ? [ends[0]!] : [ends[0]!, ...decades, ends[1]!],
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
