import { useEffect, useState } from "react";
import useSWR from "swr";
import { bothLanguages, isObject } from "@/components/filters/reference";
import type { Locale } from "@/lib/model/vocabulary";

const DEBOUNCE_MS = 150;
const EVENTS_SHOWN = 8;
const MIN_CHARS = 2;
const ONCE = { revalidateOnFocus: false, revalidateIfStale: false };

export interface FoundEvent {
  id: string;
  title: string;
  /** EDTF */
  start: string;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Pairs that have events, most first. */
async function fetchPairs(address: string): Promise<string[]> {
  const answer = await fetchJson(address);
  const rows = isObject(answer) && Array.isArray(answer.byPair) ? answer.byPair : [];
  return rows.flatMap((row: unknown) => (isObject(row) && typeof row.pair === "string" ? [row.pair] : []));
}

function eventsOf(answer: unknown, locale: Locale): FoundEvent[] {
  const rows = isObject(answer) && Array.isArray(answer.events) ? answer.events : [];
  return rows.flatMap((row: unknown) => {
    if (!isObject(row) || typeof row.id !== "string" || typeof row.start !== "string") return [];
    const title = typeof row.title === "string" ? row.title : bothLanguages(row.title)?.[locale];
    return title ? [{ id: row.id, start: row.start, title }] : [];
  });
}

export function usePairs(): readonly string[] {
  return useSWR("/api/summary", fetchPairs, ONCE).data ?? [];
}

/** The text, once it has rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Events whose words match, the latest first; the last finds stay until the next come. */
export function useEvents(typed: string, locale: Locale): { events: readonly FoundEvent[]; isLoading: boolean } {
  const q = useRested(typed.trim());
  const isWanted = q.length >= MIN_CHARS;
  const { data, isLoading } = useSWR(
    isWanted ? `/api/events?q=${encodeURIComponent(q)}&limit=${EVENTS_SHOWN}&order=desc` : null,
    fetchJson,
    { ...ONCE, keepPreviousData: true },
  );
  return { events: isWanted ? eventsOf(data, locale) : [], isLoading: isLoading || q !== typed.trim() };
}
