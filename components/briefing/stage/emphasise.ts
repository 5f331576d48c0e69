import type { StageData } from "@/lib/briefing/stageData";
import { mergeFilter } from "@/lib/filters/editFilter";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";

/**
 * The filter by which a chart draws its marks strong or faded: the step's emphasis laid over the view's own filter,
 * as if a reader had chosen it there. On the map an emphasis by theme lights the places that this theme leads.
 */
export function emphasise(stage: StageData, emphasis: Filter | undefined, words: Words): Filter {
  if (!emphasis) return stage.filter;
  if (stage.chart !== "map" || !emphasis.theme || emphasis.place) return mergeFilter(stage.filter, emphasis);
  const wanted = new Set(emphasis.theme.map((theme) => words.labels.themes[theme]?.parent ?? theme));
  const place = stage.summary.byPlace.flatMap((row) => (row.lead && wanted.has(row.lead) ? [row.place] : [])).sort();
  return place.length > 0 ? mergeFilter(stage.filter, { place }) : stage.filter;
}
