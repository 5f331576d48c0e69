import type { Measure } from "@/lib/dossiers/compareAsked";
import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeThemeGaps } from "@/lib/insight/compare";
import { gapText, measureText } from "@/lib/insight/compareText";
import type { ChartDescription } from "../chart";
import type { CompareThemesLayout } from "./layout";

/** The themes of both pairs in words: the sentence, and a row a theme in the order of the picture. */
export function describeCompareThemes(
  comparison: Comparison,
  { rows }: CompareThemesLayout,
  measure: Measure,
  words: Words,
): ChartDescription {
  const [left, right] = comparison.sides;
  return {
    sentence: describeThemeGaps(comparison, measure),
    events: comparison.events,
    columns: [
      { key: "theme", label: words.t("compare.theme") },
      { key: "left", label: left.pair, numeric: true },
      { key: "leftShare", label: `${left.pair} %`, numeric: true },
      { key: "right", label: right.pair, numeric: true },
      { key: "rightShare", label: `${right.pair} %`, numeric: true },
      {
        key: "gap",
        label: words.t(measure === "count" ? "compare.eventsApart" : "compare.pointsApart"),
        numeric: true,
      },
    ],
    rows: rows.map(({ theme, gap, bars: [a, b] }) => ({
      key: theme,
      cells: [
        words.theme(theme),
        a.count.events,
        measureText(a.count.events, left.total, "share", words),
        b.count.events,
        measureText(b.count.events, right.total, "share", words),
        gapText(gap, comparison, words),
      ],
      select: { pair: [...new Set([left.pair, right.pair])].sort(), theme: [theme] },
    })),
  };
}
