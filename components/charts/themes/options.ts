import type { Words } from "@/lib/i18n/words";
import { familyOf } from "@/lib/insight/themeRows";
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

/** The two themes that the panels set against each other, up and down: the two that are chosen, else the sea and war legacies. */
export function comparedThemes(words: Words, filter: Filter): readonly [string, string] {
  const families = [...new Set((filter.theme ?? []).map((theme) => familyOf(words.labels, theme)))];
  const [up, down] = families;
  return up !== undefined && down !== undefined && families.length === 2 ? [up, down] : COMPARED;
}
