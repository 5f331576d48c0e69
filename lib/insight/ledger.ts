import type { LedgerSeries, LedgerStatement } from "@/lib/dossiers/ledger";
import { spanOf } from "@/lib/model/date";
import type { Insight, InsightValue } from "./insight";

/** The month of a statement, or its year where no more is known. */
function since({ start, first }: LedgerStatement): InsightValue {
  return spanOf(start).precision === "year" ? { year: Number(start.slice(0, 4)) } : { month: first };
}

/** The first statement of each run of one value. */
function runsOf(statements: readonly LedgerStatement[]): LedgerStatement[] {
  return statements.filter((statement, i) => statement.value !== statements[i - 1]?.value);
}

/**
 * How a metric was stated over time: once; always alike; as one value and then another; else, of a running total,
 * as the first and as the last of so many statements, and of other metrics between the least and the largest.
 *
 * @param series the metric; without one there is nothing to say
 */
export function describeLedger(
  series: Pick<LedgerSeries, "name" | "statements" | "isCumulative"> | undefined,
): Insight {
  const [first] = series?.statements ?? [];
  if (!series || !first) return { id: "figures.say.none", values: {} };
  const { statements } = series;
  const values = { name: series.name.text, count: statements.length, a: first.amount, from: since(first) };
  if (statements.length === 1) return { id: "figures.say.one", values };
  const runs = runsOf(statements);
  const last = runs.at(-1) ?? first;
  const ends = { ...values, b: last.amount, to: since(last) };
  if (runs.length === 1) return { id: "figures.say.same", values: { ...ends, to: since(statements.at(-1) ?? first) } };
  if (series.isCumulative)
    return { id: runs.length === 2 ? "figures.say.two" : "figures.say.many", values: { ...ends, values: runs.length } };
  const sorted = [...statements].sort((x, y) => x.value - y.value);
  const [low, high] = [sorted[0] ?? first, sorted.at(-1) ?? first];
  return {
    id: "figures.say.range",
    values: { ...ends, low: low.amount, lowAt: since(low), high: high.amount, highAt: since(high) },
  };
}
