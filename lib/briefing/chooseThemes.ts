import type { CountedStage } from "@/lib/briefing/stageData";
import type { Words } from "@/lib/i18n/words";
import { askedParent, isLit, rowThemes } from "@/lib/insight/themeRows";
import type { Filter } from "@/lib/model/filter";

/** What the picture of themes is asked for: a part of what the chart on Explore can be. */
export interface ChosenThemes {
  form: "rows" | "stack";
  measure: "share" | "count";
  unit: "year";
  /** rows are the subthemes of this theme */
  parent?: string;
}

/** More rows than this leave no room for words that are read from the last seat. */
export const MOST_ROWS = { wide: 8, half: 7, narrow: 9 } as const;

/**
 * The rows of themes that a stage has room for: those that are lit first, then those with most events; in reading
 * order as everywhere.
 *
 * @param filter with the emphasis laid over it
 * @returns the themes' own options, and words that know only the chosen rows
 */
export function chooseThemes(
  stages: readonly CountedStage[],
  words: Words,
  filter: Filter,
  most: number,
): { options: ChosenThemes; words: Words } {
  const [first] = stages;
  const asked = first?.options ?? {};
  const { labels } = words;
  const parent = asked.parent === "none" ? undefined : (asked.parent ?? askedParent(labels, first?.filter ?? filter));
  const events = new Map<string, number>();
  for (const { summary } of stages)
    for (const { theme, counts } of summary.themeByYear.rows)
      events.set(theme, (events.get(theme) ?? 0) + counts.reduce((sum, count) => sum + count, 0));
  const all = rowThemes(labels, parent);
  const weight = (theme: string) =>
    (theme === parent ? 2e9 : filter.theme && isLit(labels, filter, theme) ? 1e9 : 0) + (events.get(theme) ?? 0);
  const kept = new Set(
    all
      .filter((theme) => weight(theme) > 0)
      .sort((a, b) => weight(b) - weight(a) || all.indexOf(a) - all.indexOf(b))
      .slice(0, most),
  );
  const dropped = new Set(all.filter((theme) => !kept.has(theme)));
  const themes = Object.fromEntries(
    Object.entries(labels.themes).filter(([id, theme]) => !dropped.has(id) && !dropped.has(theme.parent ?? "")),
  );
  return {
    options: {
      form: asked.form === "stack" ? "stack" : "rows",
      measure: asked.measure === "count" ? "count" : "share",
      unit: "year",
      ...(parent === undefined ? {} : { parent }),
    },
    words: dropped.size === 0 ? words : { ...words, labels: { ...labels, themes } },
  };
}
