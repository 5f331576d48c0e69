import type { Labels } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import { COMPARED } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import type { ThemeTimeline } from "@/lib/query/summary";
import type { TimeUnit } from "../timeAxis";

export type ThemesForm = "rows" | "stack" | "pairs";
export type Measure = "share" | "count";

export interface PairTimeline {
  pair: string;
  timeline: ThemeTimeline;
}

export interface ThemesOptions {
  form: ThemesForm;
  measure: Measure;
  unit: TimeUnit;
  /** rows are the subthemes of this theme */
  parent?: string;
  /** months are many: the first one shown, as year * 12 + month - 1 */
  firstMonth?: number;
  /** the panels of the form `pairs`; absent until they are counted */
  byPair?: readonly PairTimeline[];
  /** what a full row stands for (a share 0..1, or events), where pictures side by side share one scale */
  full?: number;
}

/** The theme at the top of a theme's family: itself, if it has no parent. */
export function familyOf(labels: Labels, theme: string): string {
  return labels.themes[theme]?.parent ?? theme;
}

/** The theme whose subthemes a filter asks to see: that of all its themes, if they are of one family that has any. */
export function askedParent(labels: Labels, filter: Filter): string | undefined {
  const families = new Set((filter.theme ?? []).map((theme) => familyOf(labels, theme)));
  const [only] = families;
  if (only === undefined || families.size > 1) return undefined;
  return Object.values(labels.themes).some(({ parent }) => parent === only) ? only : undefined;
}

/** Ids of the rows in reading order: all themes, or a theme and its subthemes. */
export function rowThemes(labels: Labels, parent: string | undefined): string[] {
  return Object.entries(labels.themes)
    .filter(([id, theme]) => (parent === undefined ? !theme.parent : id === parent || theme.parent === parent))
    .map(([id]) => id);
}

/** The two themes that the panels set against each other, up and down: the two that are chosen, else the sea and war legacies. */
export function comparedThemes(words: Words, filter: Filter): readonly [string, string] {
  const families = [...new Set((filter.theme ?? []).map((theme) => familyOf(words.labels, theme)))];
  const [up, down] = families;
  return up !== undefined && down !== undefined && families.length === 2 ? [up, down] : COMPARED;
}
