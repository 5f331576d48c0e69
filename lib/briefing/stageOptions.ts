import type { StageView } from "@/lib/model/briefing";
import type { Metric } from "@/lib/model/record";
import type { StageChart } from "@/lib/model/stage";
import type { BriefingFault } from "./briefingFault";

/** What of the data the choices of a chart are held against. */
export interface OptionFacts {
  metrics: readonly Pick<Metric, "id" | "unit">[];
  actor: ReadonlySet<string>;
  theme: ReadonlySet<string>;
}

/** The choices of each chart and the fixed values that each may have. */
export const OPTIONS: Readonly<Partial<Record<StageChart, Readonly<Record<string, readonly string[]>>>>> = {
  map: { frame: ["world", "window"] },
  themes: { measure: ["share", "count"], form: ["rows", "stack"] },
  mix: { measure: ["share", "count"] },
  events: { order: ["asc", "desc"] },
};

/** Choices whose values are ids of the data; "none" as the parent of themes asks for themes, not subthemes. */
const isKnownId: Readonly<Record<string, (value: string, facts: OptionFacts) => boolean>> = {
  "network centre": (value, { actor }) => actor.has(value),
  "themes parent": (value, { theme }) => value === "none" || theme.has(value),
};

/** Metrics that a ledger lays over each other on one scale, in the order in which it was asked for them. */
export function ledgerMetrics(view: StageView): string[] {
  return (view.options?.metric ?? "").split(",").filter(Boolean);
}

type OptionFault = Omit<BriefingFault, "where">;

function metricFault(view: StageView, metrics: OptionFacts["metrics"]): OptionFault | undefined {
  const wanted = ledgerMetrics(view);
  if (wanted.length === 0)
    return { code: "noMetric", values: {}, text: "is a ledger without options.metric", at: "options.metric" };
  const found = wanted.map((id) => metrics.find((metric) => metric.id === id));
  const missing = wanted.find((_, i) => found[i] === undefined);
  if (missing !== undefined)
    return {
      code: "unknownMetric",
      values: { value: missing },
      text: `names the unknown metric "${missing}"`,
      at: "options.metric",
    };
  const units = new Set(found.map((metric) => JSON.stringify(metric?.unit)));
  return units.size > 1
    ? { code: "units", values: {}, text: "lays metrics of different units on one scale", at: "options.metric" }
    : undefined;
}

/** What is wrong with the choices of a view; `undefined` if each is known. */
export function optionFault(view: StageView, facts: OptionFacts): OptionFault | undefined {
  for (const [name, value] of Object.entries(view.options ?? {})) {
    if (view.chart === "ledger" && name === "metric") continue;
    const at = `options.${name}`;
    const isKnown = isKnownId[`${view.chart} ${name}`];
    if (isKnown) {
      if (isKnown(value, facts)) continue;
      const text = `has the unknown ${name} "${value}"`;
      return { code: "unknownChoice", values: { name, value }, text, at };
    }
    const values = OPTIONS[view.chart]?.[name];
    if (!values) {
      const text = `has the unknown option "${name}" of ${view.chart}`;
      return { code: "unknownOption", values: { name }, text, at };
    }
    if (!values.includes(value)) {
      const text = `has ${name} "${value}"; it must be one of ${values.join(", ")}`;
      return { code: "unknownChoice", values: { name, value }, text, at };
    }
  }
  return view.chart === "ledger" ? metricFault(view, facts.metrics) : undefined;
}
