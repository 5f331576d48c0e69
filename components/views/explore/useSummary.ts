"use client";

import { useMemo, useRef } from "react";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { summarise } from "@/lib/query/summarise";
import type { PairTimeline } from "@/lib/query/summariseByPair";
import { summariseByPair } from "@/lib/query/summariseByPair";
import type { Summary } from "@/lib/query/summary";
import { useAskedSummary } from "./useAskedSummary";
import { useColumns } from "./useColumns";
import { useTextMatches } from "./useTextMatches";

export interface CurrentSummary {
  summary: Summary;
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
 * @param needsPairs a chart shows the panels by pair
 */
export function useSummary(
  filter: Filter,
  initial: { summary: Summary; query: string; fitsBrowser: boolean },
  needsPairs: boolean,
): CurrentSummary {
  const query = serializeFilter(filter);
  const { fitsBrowser } = initial;
  const local = useColumns(fitsBrowser ? initial.summary.dataVersion : undefined);
  const asked = useAskedSummary(fitsBrowser || query === initial.query ? undefined : query);
  const { columns } = local;
  const { error, retry } = fitsBrowser ? local : asked;
  const text = useTextMatches(filter.q, columns?.version ?? initial.summary.dataVersion, columns?.size ?? 0);
  const canCount = columns !== undefined && (!filter.q || text !== undefined);

  const counted = useMemo(
    // Views are counted when a chart looks at them, and are the same objects where the filter has not changed them.
    () => (canCount && columns ? summarise(columns, filter, text) : undefined),
    [columns, filter, text, canCount],
  );
  const byPair = useMemo(
    () => (needsPairs && canCount && columns ? summariseByPair(columns, filter, text) : undefined),
    [columns, filter, text, canCount, needsPairs],
  );
  const last = useRef(initial.summary);
  const fresh = counted ?? asked.summary ?? (query === initial.query ? initial.summary : undefined);
  if (fresh) last.current = fresh;
  return {
    summary: fresh ?? last.current,
    isStale: fresh === undefined,
    retry,
    ...(byPair ? { byPair } : {}),
    ...(error ? { error } : {}),
    ...(columns ? { people: columns.lists.people } : {}),
  };
}
