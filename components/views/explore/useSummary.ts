"use client";

import { useMemo, useRef } from "react";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import type { PairTimeline } from "@/lib/query/summariseByPair";
import type { Summary } from "@/lib/query/summary";
import { useAskedSummary } from "./useAskedSummary";
import { useEngine } from "./useEngine";
import { useTextMatches } from "./useTextMatches";

export interface CurrentSummary {
  summary: Summary;
  /** what `summary` counts: the page's filter, or the one before while its counts are not there */
  counted: Filter;
  /** war legacies and the sea in each of the largest or chosen pairs; absent until they are needed and the columns there */
  byPair?: readonly PairTimeline[];
  /** true while the picture still shows the filter before this one */
  isStale: boolean;
  error?: Error;
  retry: () => void;
  /** ids of persons in the data, once known */
  people?: readonly string[];
}

/**
 * The counts of the page's filter. The first come with the page; from then on the browser counts, with no
 * request for a click, and the last picture stays until the next is there.
 *
 * @param filter  kept by the caller as one object as long as the address stays
 * @param initial the server's counts, the query they belong to, and whether the browser can count such data: above, the server is asked
 * @param needs   what a chart shows beside the first counts: the panels by pair, or months, which do not come with the page
 */
export function useSummary(
  filter: Filter,
  initial: { summary: Summary; query: string; fitsBrowser: boolean },
  needs: { pairs: boolean; months: boolean },
): CurrentSummary {
  const query = serializeFilter(filter);
  const { fitsBrowser } = initial;
  const local = useEngine(fitsBrowser ? initial.summary.dataVersion : undefined);
  const asked = useAskedSummary(fitsBrowser || query === initial.query ? undefined : query);
  const { engine } = local;
  const { error, retry } = fitsBrowser ? local : asked;
  const text = useTextMatches(
    filter.q,
    engine?.columns.version ?? initial.summary.dataVersion,
    engine?.columns.size ?? 0,
  );
  const counting = !filter.q || text !== undefined ? engine : undefined;

  const summary = useMemo(
    // Views are counted when a chart looks at them, and are the same objects where the filter has not changed them.
    () => counting?.summarise(filter, text),
    [counting, filter, text],
  );
  const byPair = useMemo(
    () => (needs.pairs ? counting?.summariseByPair(filter, text) : undefined),
    [counting, filter, text, needs.pairs],
  );
  // The first counts stay while they hold: the same numbers anew would have every chart drawn anew.
  const first = query === initial.query ? initial.summary : undefined;
  const fresh = (needs.months ? undefined : first) ?? summary ?? asked.summary ?? first;
  const last = useRef({ summary: initial.summary, counted: filter });
  if (fresh) last.current = { summary: fresh, counted: filter };
  return {
    ...last.current,
    isStale: fresh === undefined,
    retry,
    ...(byPair ? { byPair } : {}),
    ...(error ? { error } : {}),
    ...(engine ? { people: engine.columns.lists.people } : {}),
  };
}
