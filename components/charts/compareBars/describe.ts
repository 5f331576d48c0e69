import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeWidest, gapsOf } from "@/lib/insight/compare";
import { capital, measureText } from "@/lib/insight/compareText";
import type { ChartDescription } from "../chart";

/**
 * A list of both pairs in words: the row furthest apart, and a row each.
 * @param nameOf name of a row, as the sentence says it
 * @param head   head of the table's first column
 */
export function describeCompareBars(
  comparison: Comparison,
  rowsOf: (side: CompareSide) => readonly CompareCount[],
  { measure, nameOf, head }: { measure: Measure; nameOf(id: string): string; head: string },
  words: Words,
): ChartDescription {
  const [left, right] = comparison.sides;
  return {
    sentence: describeWidest(comparison, rowsOf, measure, nameOf),
    events: comparison.events,
    columns: [
      { key: "row", label: head },
      { key: "left", label: left.pair, numeric: true },
      { key: "leftShare", label: `${left.pair} %`, numeric: true },
      { key: "right", label: right.pair, numeric: true },
      { key: "rightShare", label: `${right.pair} %`, numeric: true },
    ],
    rows: gapsOf(comparison, rowsOf, measure).map((row) => ({
      key: row.id,
      cells: [
        capital(nameOf(row.id), words),
        row.left.events,
        measureText(row.left.events, left.total, "share", words),
        row.right.events,
        measureText(row.right.events, right.total, "share", words),
      ],
    })),
  };
}
