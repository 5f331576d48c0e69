import { useMemo } from "react";
import type { FormFacts } from "@/lib/briefing/edit/formFaults";
import type { Labels } from "@/lib/i18n/labels";

/** A metric that a ledger can show. */
export interface EditMetric {
  id: string;
  name: string;
  unit: FormFacts["metrics"][number]["unit"];
}

/** The names of the page as the ids that a filter may hold. */
export function useFormFacts(labels: Labels, metrics: readonly EditMetric[]): FormFacts {
  return useMemo(() => {
    const ids = (table: object): ReadonlySet<string> => new Set(Object.keys(table));
    return {
      metrics,
      known: {
        actor: ids(labels.actors),
        theme: ids(labels.themes),
        place: ids(labels.places),
        mechanism: ids(labels.mechanisms),
        instrument: ids(labels.instruments),
      },
    };
  }, [labels, metrics]);
}
