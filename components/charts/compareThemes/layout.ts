import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, Comparison } from "@/lib/dossiers/comparePairs";
import { gapsOf, measured, WIDE_GAP } from "@/lib/insight/compare";
import type { Size } from "../chart";

export interface ThemeBar {
  count: CompareCount;
  /** the number that is written: whole per cent, or events */
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** where the number stands */
  text: { x: number; y: number; anchor: "start" | "end" };
  /** the whole half of the row, to hit */
  hit: { x: number; width: number };
}

export interface ThemeRow {
  theme: string;
  /** difference of the two written numbers, left less right */
  gap: number;
  /** less than ten points or events apart */
  isPale: boolean;
  y: number;
  height: number;
  label: { x: number; y: number; anchor: "start" | "middle" };
  bars: readonly [ThemeBar, ThemeBar];
  gapText: { x: number; y: number };
}

export interface CompareThemesLayout extends Size {
  rows: readonly ThemeRow[];
  /** x of the feet of the left and the right bars */
  feet: readonly [number, number];
  head: number;
  isNarrow: boolean;
}

const HEAD_PX = 22;
/** Below this the label stands over its bars. */
const NARROW_PX = 500;
const NUMBER_PX = 34;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Themes of both pairs as bars that diverge from the middle, on one scale.
 *
 * @param width px; under 500 the labels stand over the bars
 * @returns     px to 0.01; length ~ the share (or number) of events, not its rounded form. Rows from the widest lead of the left pair to
 *              the widest lead of the right one, by the written numbers; ties by the exact shares, then in reading order
 */
export function layoutCompareThemes(comparison: Comparison, measure: Measure, width: number): CompareThemesLayout {
  const [left, right] = comparison.sides;
  const sizeOf = (events: number, total: number) => (measure === "count" ? events : total === 0 ? 0 : events / total);
  const exact = (row: { left: CompareCount; right: CompareCount }) =>
    sizeOf(row.left.events, left.total) - sizeOf(row.right.events, right.total);
  const rows = gapsOf(comparison, ({ themes }) => themes, measure).sort((a, b) => b.gap - a.gap || exact(b) - exact(a));
  const most = Math.max(
    Number.EPSILON,
    ...rows.flatMap((row) => [sizeOf(row.left.events, left.total), sizeOf(row.right.events, right.total)]),
  );
  const isNarrow = width < NARROW_PX;
  const label = isNarrow ? 0 : width > 800 ? 170 : 150;
  const gapRoom = isNarrow ? 0 : 76;
  const half = (width - gapRoom - label) / 2;
  const feet = isNarrow ? ([half - 0.5, half + 0.5] as const) : ([half, half + label] as const);
  const longest = half - NUMBER_PX;
  const rowHeight = isNarrow ? 40 : 27;
  const barHeight = isNarrow ? 14 : 15;
  const placed = rows.map((row, i): ThemeRow => {
    const y = HEAD_PX + i * rowHeight;
    const barY = isNarrow ? y + 20 : y + 6;
    const barOf = (side: 0 | 1): ThemeBar => {
      const { total } = comparison.sides[side];
      const count = side === 0 ? row.left : row.right;
      const length = (sizeOf(count.events, total) / most) * longest;
      const foot = feet[side];
      return {
        count,
        value: measured(count.events, total, measure),
        x: round(side === 0 ? foot - length : foot),
        y: barY,
        width: round(length),
        height: barHeight,
        text: {
          x: round(side === 0 ? foot - length - 6 : foot + length + 6),
          y: barY + 12,
          anchor: side === 0 ? "end" : "start",
        },
        hit: { x: round(side === 0 ? 0 : foot), width: round(half) },
      };
    };
    return {
      theme: row.id,
      gap: row.gap,
      isPale: Math.abs(row.gap) < WIDE_GAP,
      y,
      height: rowHeight,
      label: isNarrow
        ? { x: 0, y: y + 14, anchor: "start" }
        : { x: round(half + label / 2), y: barY + 12, anchor: "middle" },
      bars: [barOf(0), barOf(1)],
      gapText: { x: width, y: isNarrow ? y + 14 : barY + 12 },
    };
  });
  return {
    rows: placed,
    feet,
    head: 12,
    isNarrow,
    width,
    height: HEAD_PX + rows.length * rowHeight + 4,
  };
}
