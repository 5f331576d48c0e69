import type { Comparison } from "@/lib/dossiers/comparePairs";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { StageView } from "@/lib/model/briefing";
import type { Filter } from "@/lib/model/filter";
import type { StageChart } from "@/lib/model/stage";

/** What a chart or page offers to a briefing: its views as they are seen. */
export type StepOffer = readonly [StageView, ...StageView[]];

/** A view as it is seen: the chart, its filter in canonical form, the choices that were made. */
export function offerOf(
  chart: StageChart,
  filter: Filter,
  options: Readonly<Record<string, string | undefined>> = {},
): StepOffer {
  const made = Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return [{ chart, query: serializeFilter(filter), ...(Object.keys(made).length > 0 ? { options: made } : {}) }];
}

/** Two pairs side by side, one view each, in the time that is compared. */
export function offerSides(
  { sides: [left, right], from, to }: Pick<Comparison, "sides" | "from" | "to">,
  chart: StageChart,
  options: Readonly<Record<string, string | undefined>> = {},
): StepOffer {
  const view = (pair: string) =>
    offerOf(chart, { pair: [pair], ...(from ? { from } : {}), ...(to ? { to } : {}) }, options)[0];
  return [view(left.pair), view(right.pair)];
}
