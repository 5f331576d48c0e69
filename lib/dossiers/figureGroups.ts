import type { Metric } from "@/lib/model/record";

/**
 * What a metric is inside a picture of several: it gives the line its form and its short name.
 * `total`, `paid`: running totals, drawn as steps. `estimate`: held as a dashed line. `stated`, `target`: each
 * statement stands for itself, a dot.
 */
export type SeriesRole = "total" | "paid" | "treated" | "contained" | "estimate" | "stated" | "target";

/** Metrics that are drawn on one axis, since they are about one thing and have one unit. */
export interface FigureGroup {
  /** names it: the message `figures.group.<id>`; a pair's trade has the message `figures.group.trade` */
  id: string;
  /** the leading metric first */
  series: readonly { metric: string; role: SeriesRole }[];
}

/**
 * Relations that no rule can read from the ids, each with its reason. Pledged, paid and cost of one project are
 * three metrics; that they belong together is a judgement, so it is written here and nowhere else.
 */
const STATED_GROUPS: readonly FigureGroup[] = [
  {
    // One project, one currency: the dioxin clean-up at Bien Hoa airbase. Left out: what is added to or stood before
    // a total, shares of one ministry, and single contracts, which would count the same money twice.
    id: "bien-hoa",
    series: [
      { metric: "us-vn-bien-hoa-pledged-cumulative", role: "total" },
      { metric: "us-vn-bien-hoa-paid-cumulative", role: "paid" },
      { metric: "us-vn-bien-hoa-project-cost-estimate", role: "estimate" },
    ],
  },
  {
    // One project, one unit: where the material of the Da Nang clean-up went.
    id: "da-nang-soil",
    series: [
      { metric: "us-vn-da-nang-soil-treated", role: "treated" },
      { metric: "us-vn-da-nang-soil-contained", role: "contained" },
    ],
  },
];

const TRADE = /^([a-z]{2,6}-[a-z]{2,6})-trade$/;

const sameUnit = (a: Metric, b: Metric) => JSON.stringify(a.unit) === JSON.stringify(b.unit);

/**
 * The groups of a list of metrics, by two rules: those written above as far as the list has them, and a pair's
 * yearly trade with the target for it (`<pair>-trade` and `<pair>-trade-target`). Only metrics of one unit share a
 * picture; a group needs two.
 *
 * @returns the groups above first, then trade by id
 */
export function figureGroups(metrics: readonly Metric[]): FigureGroup[] {
  const known = new Map(metrics.map((metric) => [metric.id, metric]));
  const trade = [...known.keys()].sort().flatMap((id): FigureGroup[] => {
    const pair = TRADE.exec(id)?.[1];
    if (pair === undefined) return [];
    return [
      {
        id: `${pair}-trade`,
        series: [
          { metric: id, role: "stated" },
          { metric: `${id}-target`, role: "target" },
        ],
      },
    ];
  });
  return [...STATED_GROUPS, ...trade].flatMap((group) => {
    const lead = known.get(group.series.find(({ metric }) => known.has(metric))?.metric ?? "");
    const series = group.series.filter(({ metric }) => {
      const found = known.get(metric);
      return found !== undefined && lead !== undefined && sameUnit(found, lead);
    });
    return series.length > 1 ? [{ ...group, series }] : [];
  });
}
