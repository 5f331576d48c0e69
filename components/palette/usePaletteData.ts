import { useEffect, useMemo, useState } from "react";
import useSWR from "swr";
import { bothLanguages, isObject, matchesWords, searchText } from "@/components/filters/reference";
import { fetchGood } from "@/components/ui/fetchGood";
import type { Locale } from "@/lib/model/vocabulary";

const DEBOUNCE_MS = 150;
const EVENTS_SHOWN = 8;
/** The server searches summaries and names as well: enough answers that those with the words in their title can lead. */
const EVENTS_ASKED = 40;
const MIN_CHARS = 2;
const ONCE = { revalidateOnFocus: false, revalidateIfStale: false };

export interface FoundEvent {
  id: string;
  title: string;
  /** EDTF */
  start: string;
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetchGood(address);
  return answer.json();
}

/** Pairs that have events, most first. */
async function fetchPairs(address: string): Promise<string[]> {
  const answer = await fetchJson(address);
  const rows = isObject(answer) && Array.isArray(answer.byPair) ? answer.byPair : [];
  return rows.flatMap((row: unknown) => (isObject(row) && typeof row.pair === "string" ? [row.pair] : []));
}

/** Events with the words in their title first, else in the order of the answer. */
function eventsOf(answer: unknown, locale: Locale, typed: string): FoundEvent[] {
  const rows = isObject(answer) && Array.isArray(answer.events) ? answer.events : [];
  const found = rows.flatMap((row: unknown) => {
    if (!isObject(row) || typeof row.id !== "string" || typeof row.start !== "string") return [];
    const titles = bothLanguages(row.title);
    if (!titles) return [];
    const inTitle = matchesWords(searchText([titles.en, titles.vi]), typed);
    return [{ id: row.id, start: row.start, title: titles[locale], inTitle }];
  });
  return [...found.filter((event) => event.inTitle), ...found.filter((event) => !event.inTitle)].slice(0, EVENTS_SHOWN);
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
    isWanted ? `/api/events?q=${encodeURIComponent(q)}&limit=${EVENTS_ASKED}&order=desc` : null,
    fetchJson,
    { ...ONCE, keepPreviousData: true },
  );
  const events = useMemo(() => (isWanted ? eventsOf(data, locale, q) : []), [isWanted, data, locale, q]);
  return { events, isLoading: isLoading || q !== typed.trim() };
}
