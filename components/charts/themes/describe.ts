import type { Words } from "@/lib/i18n/words";
import { rowThemes } from "@/lib/insight/themeRows";
import { describeThemesByPair, describeThemeTrend } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { ChartDescription, TableRow } from "../chart";
import { datesOfBin } from "../timeAxis";
import { binSummary, binTimeline, periodName } from "./bins";
import { comparedThemes, type PairTimeline, type ThemesOptions } from "./options";
import { sum } from "./seriesOf";

/** The themes over time in words: the sentence, and a row for each period with a column for each theme that has an event. */
export function describeThemes(
  summary: Summary,
  words: Words,
  filter: Filter,
  options: ThemesOptions,
): ChartDescription {
  if (options.form === "pairs" && options.byPair) return describePairs(options.byPair, words, filter, options);
  const binned = binSummary(summary, options.unit, { most: Number.POSITIVE_INFINITY });
  const isStack = options.form === "stack";
  const table = isStack ? binned.leads : binned.counts;
  const themes = rowThemes(words.labels, isStack ? undefined : options.parent).filter(
    (theme) => sum(table.get(theme) ?? []) > 0,
  );
  return {
    sentence: describeThemeTrend(summary, words.labels.themes, filter, options.measure, isStack ? "leads" : "counts"),
    events: sum(summary.themeByYear.totals),
    columns: [
      { key: "period", label: words.t("themes.column.period") },
      { key: "total", label: words.t("themes.column.events"), numeric: true },
      ...themes.map((theme) => ({ key: theme, label: words.theme(theme), numeric: true })),
    ],
    rows: binned.periods.flatMap(({ bin, total }, i): TableRow[] => {
      if (total === 0) return [];
      const shown = (count: number) => (options.measure === "share" ? words.percent(count / total) : count);
      return [
        {
          key: String(bin),
          cells: [
            periodName(words, binned.axis.unit, bin),
            total,
            ...themes.map((theme) => shown(table.get(theme)?.[i] ?? 0)),
          ],
          select: datesOfBin(binned.axis.unit, bin),
        },
      ];
    }),
  };
}

function describePairs(
  panels: readonly PairTimeline[],
  words: Words,
  filter: Filter,
  { measure }: ThemesOptions,
): ChartDescription {
  const themes = comparedThemes(words, filter);
  const rows = panels.flatMap(({ pair, timeline }) => {
    const { first, totals, rows: counted } = timeline;
    const binned = binTimeline(timeline, { unit: "year", first, size: totals.length });
    return binned.periods.flatMap(({ bin, total }, i): TableRow[] => {
      if (total === 0) return [];
      const cells = themes.map((theme) => {
        const count = counted.find((row) => row.theme === theme)?.counts[i] ?? 0;
        return measure === "share" ? words.percent(count / total) : count;
      });
      return [
        {
          key: `${pair} ${bin}`,
          cells: [words.pair(pair), String(bin), total, ...cells],
          select: { pair: [pair], ...datesOfBin("year", bin) },
        },
      ];
    });
  });
  return {
    sentence: describeThemesByPair(panels, themes),
    events: sum(panels.flatMap(({ timeline }) => timeline.totals)),
    columns: [
      { key: "pair", label: words.t("field.pair") },
      { key: "period", label: words.t("themes.column.period") },
      { key: "total", label: words.t("themes.column.events"), numeric: true },
      ...themes.map((theme) => ({ key: theme, label: words.theme(theme), numeric: true })),
    ],
    rows,
  };
}
