import type { CompareCount, Comparison } from "@/lib/dossiers/comparePairs";
import type { Size } from "../chart";

export interface CadencePoint {
  count: CompareCount;
  x: number;
  y: number;
  /** the half of the year's column that belongs to this side, to hit */
  hit: { x: number; y: number; width: number; height: number };
}

export interface CadenceLine {
  side: 0 | 1;
  path: string;
  points: readonly CadencePoint[];
  /** where the name and the last number stand */
  label: { x: number; y: number };
}

export interface CompareCadenceLayout extends Size {
  lines: readonly [CadenceLine, CadenceLine];
  levels: readonly { value: number; y: number }[];
  ticks: readonly { year: number; x: number; anchor: "start" | "middle" }[];
  /** right end of the axis; y of the foot and of the letters below */
  end: number;
  foot: number;
  axis: number;
  /** last year drawn, and the year after it that the data do not cover to its end */
  lastYear: number;
  partial?: number;
}

const TOP_PX = 16;
const DRAW_PX = 116;
const AXIS_PX = 18;
const LABEL_PX = 76;
const LABEL_GAP_PX = 15;
const TICK_GAP_PX = 40;

const round = (value: number) => Math.round(value * 100) / 100;

/** A step that makes two to four levels. */
function stepOf(most: number): number {
  return [1, 2, 5, 10, 25, 50, 100, 250, 500].find((step) => most / step <= 3.5) ?? 1000;
}

/**
 * Events a year of both pairs as two lines on one scale, to the last full year; where the time asked has none, to
 * its last year.
 *
 * @param width px, of which 76 for the names at the end
 * @returns     px to 0.01; names at least 15 px apart. Hit boxes of one year part half way between the two points
 */
export function layoutCompareCadence(comparison: Comparison, width: number): CompareCadenceLayout {
  const { sides, lastFull } = comparison;
  const years = comparison.years.filter((year) => lastFull === undefined || year <= lastFull);
  const next = comparison.years[years.length];
  const most = Math.max(1, ...sides.flatMap((side) => side.years.slice(0, years.length).map(({ events }) => events)));
  const step = stepOf(most);
  const end = width - LABEL_PX;
  const foot = TOP_PX + DRAW_PX;
  const column = end / Math.max(1, years.length - 1);
  const yOf = (events: number) => round(foot - (events / most) * DRAW_PX);
  const xOf = (at: number) => round(years.length === 1 ? end : at * column);
  const lines = ([0, 1] as const).map((side): CadenceLine => {
    const points = years.map((_, at): CadencePoint => {
      const count = sides[side].years[at]!;
      const [mine, other] = [count.events, sides[1 - side]!.years[at]!.events];
      const middle = (yOf(mine) + yOf(other)) / 2;
      const isUpper = mine > other || (mine === other && side === 0);
      const x = Math.max(0, xOf(at) - column / 2);
      return {
        count,
        x: xOf(at),
        y: yOf(mine),
        hit: {
          x: round(x),
          y: isUpper ? 0 : round(middle),
          width: round(Math.min(end, xOf(at) + column / 2) - x),
          height: round(isUpper ? middle : foot - middle),
        },
      };
    });
    return {
      side,
      points,
      path: points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x},${y}`).join(""),
      label: { x: end + 6, y: (points.at(-1)?.y ?? foot) + 4 },
    };
  });
  const [a, b] = [lines[0]!, lines[1]!];
  const [upper, lower] = a.label.y <= b.label.y ? [a, b] : [b, a];
  const lack = LABEL_GAP_PX - (lower.label.y - upper.label.y);
  if (lack > 0) {
    // Both move by half, unless the lower one would stand on the axis.
    const down = Math.min(lack / 2, Math.max(0, foot - lower.label.y));
    lower.label.y = round(lower.label.y + down);
    upper.label.y = round(upper.label.y - (lack - down));
  }
  const every = [1, 2, 5, 10, 20, 50].find((years) => years * column >= TICK_GAP_PX) ?? 100;
  return {
    lines: [a, b],
    levels: Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step).map((value) => ({
      value,
      y: yOf(value),
    })),
    ticks: years.flatMap((year, at) =>
      at === 0 || (year % every === 0 && xOf(at) >= TICK_GAP_PX)
        ? [{ year, x: xOf(at), anchor: at === 0 ? ("start" as const) : ("middle" as const) }]
        : [],
    ),
    end,
    foot,
    axis: foot + 14,
    lastYear: years.at(-1) ?? 0,
    ...(next === undefined ? {} : { partial: next }),
    width,
    height: foot + AXIS_PX,
  };
}
