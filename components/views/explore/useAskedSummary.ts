"use client";

import useSWRImmutable from "swr/immutable";
import { fetchGood } from "@/components/ui/fetchGood";
import type { Summary } from "@/lib/query/summary";

/** What the server's Retry-After asks for. */
const RETRY_MS = 5_000;

/** The answer of our own server of the same version: what it counts is what the engine counts. @throws Error if it is no summary */
async function loadSummary(address: string): Promise<Summary> {
  const summary: unknown = await (await fetchGood(address)).json();
  if (isSummary(summary)) return summary;
  throw new Error("The answer of /api/summary has no counts.");
}

function isSummary(value: unknown): value is Summary {
  return typeof value === "object" && value !== null && "total" in value && "byPair" in value && "themeByYear" in value;
}

/**
 * The counts of a query, asked of the server: for data that are too many for a browser. It asks again by itself where the
 * database does not answer.
 * @param query undefined: nothing is asked
 */
export function useAskedSummary(query: string | undefined): { summary?: Summary; error?: Error; retry: () => void } {
  const { data, error, mutate } = useSWRImmutable<Summary, Error>(
    query === undefined ? null : `/api/summary${query && `?${query}`}`,
    loadSummary,
    // Not ever more slowly, as by default: a reader waits for the picture.
    {
      onErrorRetry: (_error, _key, _config, revalidate, options) =>
        setTimeout(() => void revalidate(options), RETRY_MS),
    },
  );
  return { ...(data ? { summary: data } : {}), ...(error ? { error } : {}), retry: () => void mutate() };
}
