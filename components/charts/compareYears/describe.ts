import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeThemeYears } from "@/lib/insight/compare";
import type { ChartDescription } from "../chart";

/** Both themes of both pairs in words: the last full year, and a row a year, the latest first, earlier years too. */
export function describeCompareYears(comparison: Comparison, measure: Measure, words: Words): ChartDescription {
  const { sides, themes, years } = comparison;
  const numbers = themes.flatMap((theme, row) =>
    sides.map((side, i) => ({ key: `${row}${i}`, label: `${side.pair}: ${words.theme(theme)}`, numeric: true })),
  );
  const all = sides.map((side, i) => ({
    key: `all${i}`,
    label: `${side.pair}: ${words.t("themes.all")}`,
    numeric: true,
  }));
  return {
    sentence: describeThemeYears(comparison, measure),
    events: comparison.events,
    columns: [{ key: "year", label: words.t("compare.year") }, ...numbers, ...all],
    rows: years
      .map((year, at) => ({
        key: String(year),
        cells: [
          String(year),
          ...([0, 1] as const).flatMap((row) => sides.map((side) => side.series[row][at]?.events ?? 0)),
          ...sides.map((side) => side.years[at]?.events ?? 0),
        ],
      }))
      .reverse(),
  };
}
