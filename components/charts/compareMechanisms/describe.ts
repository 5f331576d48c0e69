import type { Comparison } from "@/lib/dossiers/comparePairs";
import type { Words } from "@/lib/i18n/words";
import { describeMechanisms } from "@/lib/insight/compare";
import type { ChartDescription } from "../chart";

/** The mechanisms of both pairs in words: how many, how many names on both sides, and a row each. */
export function describeCompareMechanisms(comparison: Comparison, words: Words): ChartDescription {
  return {
    sentence: describeMechanisms(comparison),
    events: comparison.sides.reduce((most, { mechanisms }) => Math.max(most, mechanisms.length), 0)
      ? comparison.events
      : 0,
    columns: [
      { key: "pair", label: words.t("field.pair") },
      { key: "mechanism", label: words.t("compare.mechanism") },
      { key: "events", label: words.t("themes.column.events"), numeric: true },
    ],
    rows: comparison.sides.flatMap(({ pair, mechanisms }, i) =>
      mechanisms.map(({ id, events, select }) => ({
        key: `${i} ${id}`,
        cells: [pair, words.mechanism(id), events],
        ...(select ? { select } : {}),
      })),
    ),
  };
}
