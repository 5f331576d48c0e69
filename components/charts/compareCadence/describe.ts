import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeCadence } from "@/lib/insight/compare";
import type { ChartDescription } from "../chart";

/** Events a year of both pairs in words: the last full year and the most, and a row a year, the latest first. */
export function describeCompareCadence(comparison: Comparison, words: Words): ChartDescription {
  const { sides, years } = comparison;
  return {
    sentence: describeCadence(comparison),
    events: comparison.events,
    columns: [
      { key: "year", label: words.t("compare.year") },
      ...sides.map((side, i) => ({ key: String(i), label: side.pair, numeric: true })),
    ],
    rows: years
      .map((year, at) => ({
        key: String(year),
        cells: [String(year), ...sides.map((side) => side.years[at]?.events ?? 0)],
      }))
      .reverse(),
  };
}
