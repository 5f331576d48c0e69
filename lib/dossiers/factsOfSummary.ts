import type { Summary } from "@/lib/query/summary";
import type { PairFacts } from "./pairDossier";

/** The headline facts of a pair by the counts of all its events, for a page that reads only the latest of them. */
export function factsOfSummary(
  { total, matched, coverage }: Summary,
  { leaders }: Pick<PairFacts, "leaders">,
): PairFacts {
  const years = coverage.map(({ year }) => year);
  const [lead] = matched.themes;
  return {
    events: total,
    from: Math.min(...years),
    to: Math.max(...years),
    sources: matched.sources,
    oneSource: coverage.reduce((sum, { oneSource }) => sum + oneSource, 0),
    ...(lead ? { lead: { theme: lead.theme, events: lead.events } } : {}),
    ...(leaders ? { leaders } : {}),
  };
}
