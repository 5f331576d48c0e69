import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Size } from "../chart";

export interface SideBar {
  count: CompareCount;
  x: number;
  width: number;
  /** the bar's whole cell, to hit */
  hit: { x: number; width: number };
}

export interface BarsRow {
  id: string;
  y: number;
  bars: readonly [SideBar, SideBar];
}

export interface CompareBarsLayout extends Size {
  rows: readonly BarsRow[];
  rowHeight: number;
  barHeight: number;
  /** x of the heads and feet of the two columns */
  columns: readonly [number, number];
  head: number;
}

const HEAD_PX = 20;
const ROW_PX = 24;
const NUMBER_PX = 40;
/** The longest label in Vietnamese. */
const LABEL_PX = 124;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * A short list of both pairs as two columns of bars on one scale.
 *
 * @param rowsOf the list of a side, the same ids in the same order on both
 * @param width  px, of which 124 for the labels
 * @returns      px to 0.01, rows in the order of the list; length ~ the share (or number) of events
 */
export function layoutCompareBars(
  comparison: Comparison,
  rowsOf: (side: CompareSide) => readonly CompareCount[],
  measure: Measure,
  width: number,
): CompareBarsLayout {
  const [left, right] = comparison.sides;
  const sizeOf = ({ events }: CompareCount, total: number) =>
    measure === "count" ? events : total === 0 ? 0 : events / total;
  const most = Math.max(
    Number.EPSILON,
    ...rowsOf(left).map((row) => sizeOf(row, left.total)),
    ...rowsOf(right).map((row) => sizeOf(row, right.total)),
  );
  const label = LABEL_PX;
  const column = (width - label) / 2;
  const columns = [round(label), round(label + column)] as const;
  const longest = column - NUMBER_PX;
  const barOf = (side: 0 | 1, count: CompareCount): SideBar => ({
    count,
    x: columns[side],
    width: round((sizeOf(count, comparison.sides[side].total) / most) * longest),
    hit: { x: columns[side], width: round(column) },
  });
  const others = new Map(rowsOf(right).map((row) => [row.id, row]));
  return {
    rows: rowsOf(left).map((row, i) => ({
      id: row.id,
      y: HEAD_PX + i * ROW_PX,
      bars: [barOf(0, row), barOf(1, others.get(row.id) ?? { id: row.id, events: 0 })],
    })),
    rowHeight: ROW_PX,
    barHeight: 12,
    columns,
    head: 11,
    width,
    height: HEAD_PX + rowsOf(left).length * ROW_PX + 2,
  };
}
