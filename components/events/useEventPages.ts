"use client";

import useSWRInfinite from "swr/infinite";
import { fetchGood } from "@/components/ui/fetchGood";
import { useOnNewData } from "@/components/ui/useOnNewData";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { DEFAULT_PAGE_EVENTS } from "@/lib/model/limits";
import { type EventRow, type EventsPage, readEventsPage } from "@/lib/query/eventRow";

export type EventOrder = "desc" | "asc";

async function fetchPage(address: string): Promise<EventsPage> {
  const answer = await fetchGood(address);
  return readEventsPage(await answer.json());
}

/** The events of a filter, page by page, kept while the next filter loads. */
export interface EventPages {
  rows: readonly EventRow[];
  /** true while `rows` still belong to the filter before */
  isStale: boolean;
  isLoading: boolean;
  error?: Error;
  loadMore: () => void;
  retry: () => void;
}

/**
 * @param first the server's first page of this filter, latest first
 */
export function useEventPages(
  filter: Filter,
  { order, total, first }: { order: EventOrder; total: number; first?: readonly EventRow[] | undefined },
): EventPages {
  const query = serializeFilter(filter);
  const addressOf = (index: number, before: EventsPage | null) => {
    if (index > 0 && before?.next === undefined) return null;
    const cursor = before?.next === undefined ? "" : `&cursor=${encodeURIComponent(before.next)}`;
    return `/api/events?${query && `${query}&`}limit=${DEFAULT_PAGE_EVENTS}&order=${order}${cursor}`;
  };
  // A refusal is the server's answer; only where it cannot be reached do the kept events stand in.
  const fetchOrKept = (address: string) =>
    fetchPage(address).catch(async (error: unknown) => {
      if (!(error instanceof TypeError) || address.includes("cursor=")) throw error;
      return (await import("./keptEvents")).keptEvents(filter, order);
    });
  const { data, error, size, setSize, mutate, isLoading } = useSWRInfinite<EventsPage, Error>(addressOf, fetchOrKept, {
    revalidateFirstPage: false,
    revalidateOnFocus: false,
    keepPreviousData: true,
    ...(first && order === "desc" ? { fallbackData: [{ total, events: [...first] }] } : {}),
  });
  useOnNewData(() => mutate());
  const rows = data?.flatMap((page) => page.events) ?? [];
  const last = data?.at(-1);
  return {
    rows,
    isStale: data !== undefined && isLoading && !first,
    isLoading: isLoading || (data !== undefined && size > data.length),
    loadMore: () => {
      if (data && data.length === size && last?.next !== undefined) void setSize(size + 1);
    },
    retry: () => void mutate(),
    ...(error ? { error } : {}),
  };
}
