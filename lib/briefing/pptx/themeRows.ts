import { mergeFilter } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import { isLit, rowThemes } from "@/lib/insight/themeRows";
import { fullCount, fullShare, THIN_EVENTS } from "@/lib/insight/themeScale";
import { lastFullYear } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import { chooseThemes, MOST_ROWS } from "../chooseThemes";
import type { CountedStage } from "../stageData";

/** Two charts side by side have room from this year on. */
const HALF_FIRST_YEAR = 2000;

export interface ThemeRow {
  theme: string;
  name: string;
  hue: string;
  isLit: boolean;
  /** share 0..1 of the year's events, or events; one a year */
  values: readonly number[];
  /** events of all years */
  events: number;
  /** share or events of the last full year */
  last: number;
}

export interface ThemeRows {
  isShare: boolean;
  first: number;
  /** all events, one a year */
  totals: readonly number[];
  /** events of all years, drawn or not */
  events: number;
  /** in reading order */
  rows: readonly ThemeRow[];
  /** what a full row stands for */
  full: number;
  lastYear: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function rowsOf(stage: CountedStage, themes: readonly string[], filter: Filter, isHalf: boolean, words: Words) {
  const { first: start, totals: all, rows } = stage.summary.themeByYear;
  const cut = isHalf ? Math.max(0, HALF_FIRST_YEAR - start) : 0;
  const isShare = stage.options.measure !== "count";
  const lastYear = lastFullYear(stage.summary.dataEnd);
  const shownOf = (count: number, at: number) => (isShare ? (all[at] ? count / (all[at] ?? 1) : 0) : count);
  return {
    isShare,
    first: start + cut,
    totals: all.slice(cut),
    events: sum(all),
    lastYear,
    rows: themes.map((theme): ThemeRow => {
      const counts = rows.find((row) => row.theme === theme)?.counts ?? all.map(() => 0);
      return {
        theme,
        name: words.theme(theme),
        hue: words.labels.themes[theme]?.hue ?? "oth",
        isLit: isLit(words.labels, filter, theme),
        values: counts.map(shownOf).slice(cut),
        events: sum(counts),
        last: shownOf(counts[lastYear - start] ?? 0, lastYear - start),
      };
    }),
  };
}

function scaleOf({ isShare, totals, rows }: Omit<ThemeRows, "full">, parent: string | undefined): number {
  const values = rows.flatMap((row) =>
    isShare ? row.values.filter((_, i) => (totals[i] ?? 0) >= THIN_EVENTS) : row.values,
  );
  return isShare ? fullShare(values, parent === undefined ? undefined : 0) : fullCount(values);
}

/**
 * Themes by year as the step's picture has them: the same rows, the same scale.
 *
 * @param beside the other picture of the step, which shares rows and scale
 * @param isHalf one of two side by side, which show the years from 2000
 */
export function themeRows(
  stage: CountedStage,
  beside: CountedStage | undefined,
  emphasis: Filter,
  isHalf: boolean,
  words: Words,
): ThemeRows {
  const both = beside ? [stage, beside] : [stage];
  const filter = mergeFilter(stage.filter, emphasis);
  const chosen = chooseThemes(both, words, filter, MOST_ROWS[isHalf ? "half" : "wide"]);
  const { parent } = chosen.options;
  const themes = rowThemes(chosen.words.labels, parent);
  const draw = (one: CountedStage) => rowsOf(one, themes, filter, isHalf, words);
  return { ...draw(stage), full: Math.max(...both.map((one) => scaleOf(draw(one), parent))) };
}
