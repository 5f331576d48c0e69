import type { StageView } from "@/lib/model/briefing";
import type { Metric } from "@/lib/model/record";
import type { StageChart } from "@/lib/model/stage";

/** The choices of each chart and the values that each may have; a ledger's metric is one of the data. */
const OPTIONS: Readonly<Partial<Record<StageChart, Readonly<Record<string, readonly string[]>>>>> = {
  themes: { measure: ["share", "count"] },
  mix: { measure: ["share", "count"] },
  events: { order: ["asc", "desc"] },
};

/** Metrics that a ledger lays over each other on one scale, in the order in which it was asked for them. */
export function ledgerMetrics(view: StageView): string[] {
  return (view.options?.metric ?? "").split(",").filter(Boolean);
}

function metricFault(view: StageView, metrics: readonly Metric[]): string | undefined {
  const wanted = ledgerMetrics(view);
  if (wanted.length === 0) return "is a ledger without options.metric";
  const found = wanted.map((id) => metrics.find((metric) => metric.id === id));
  const missing = wanted.find((_, i) => found[i] === undefined);
  if (missing !== undefined) return `names the unknown metric "${missing}"`;
  const units = new Set(found.map((metric) => JSON.stringify(metric?.unit)));
  return units.size > 1 ? "lays metrics of different units on one scale" : undefined;
}

/** What is wrong with the choices of a view; `undefined` if each is known. */
export function optionFault(view: StageView, metrics: readonly Metric[]): string | undefined {
  for (const [name, value] of Object.entries(view.options ?? {})) {
    if (view.chart === "ledger" && name === "metric") continue;
    const values = OPTIONS[view.chart]?.[name];
    if (!values) return `has the unknown option "${name}" of ${view.chart}`;
    if (!values.includes(value)) return `has ${name} "${value}"; it must be one of ${values.join(", ")}`;
  }
  return view.chart === "ledger" ? metricFault(view, metrics) : undefined;
}
