"use client";

import useSWRInfinite from "swr/infinite";
import { fetchGood } from "@/components/ui/fetchGood";
import { useOnNewData } from "@/components/ui/useOnNewData";
import type { PeopleSort, PersonRow } from "@/lib/dossiers/peopleRows";
import { DEFAULT_PAGE_EVENTS } from "@/lib/model/limits";
import type { Locale } from "@/lib/model/vocabulary";
import { optional, present, readList, readNumber, readObject, readText } from "@/lib/query/readJson";

/** What the list of people is asked for; the names are the parameters of its address. */
export interface PeopleAsked {
  q: string;
  /** one actor; empty for all */
  actor: string;
  sort: PeopleSort;
}

interface PeoplePage {
  total: number;
  people: PersonRow[];
  next?: string;
}

/** The rows that are there, and how to get more. */
export interface PeoplePages {
  rows: readonly PersonRow[];
  total: number;
  /** true while `rows` still belong to the question before */
  isStale: boolean;
  hasMore: boolean;
  error?: Error;
  loadMore: () => void;
  retry: () => void;
}

function queryOf({ q, actor, sort }: PeopleAsked): string {
  return [q && `q=${encodeURIComponent(q)}`, actor && `actor=${actor}`, sort !== "events" && `sort=${sort}`]
    .filter(Boolean)
    .join("&");
}

/** Address of the list as a reader asks for it; what is not asked is left out. */
export function peopleAddress(locale: Locale, asked: PeopleAsked): string {
  const query = queryOf(asked);
  return `/${locale}/people${query && `?${query}`}`;
}

function readRow(value: unknown, where: string): PersonRow {
  const row = readObject(value, where);
  const text = (field: string) => optional(row[field], `${where}.${field}`, readText);
  const office = optional(row.office, `${where}.office`, (entry, at) => {
    const found = readObject(entry, at);
    const name = readObject(found.name, `${at}.name`);
    return {
      name: {
        text: readText(name.text, `${at}.name.text`),
        ...present<{ lang: string }>({ lang: optional(name.lang, `${at}.name.lang`, readText) }),
      },
      at: readText(found.at, `${at}.at`),
    };
  });
  return {
    id: readText(row.id, `${where}.id`),
    actor: readText(row.actor, `${where}.actor`),
    name: readText(row.name, `${where}.name`),
    events: readNumber(row.events, `${where}.events`),
    counterparts: readNumber(row.counterparts, `${where}.counterparts`),
    ...present<Pick<PersonRow, "also" | "first" | "last" | "office">>({
      also: text("also"),
      first: text("first"),
      last: text("last"),
      office,
    }),
  };
}

/** The answer of `GET /api/people`, checked by hand. @throws Error naming the field that is not as it should be */
export function readPeoplePage(json: unknown): PeoplePage {
  const page = readObject(json, "answer");
  return {
    total: readNumber(page.total, "total"),
    people: readList(page.people, "people", readRow),
    ...present<{ next: string }>({ next: optional(page.next ?? undefined, "next", readText) }),
  };
}

async function fetchPage(address: string): Promise<PeoplePage> {
  const answer = await fetchGood(address);
  return readPeoplePage(await answer.json());
}

/**
 * The people that are asked for, page by page; the old rows stay while the next are loading.
 *
 * @param known the server's first rows, where the question is still the address's
 */
export function usePeoplePages(
  asked: PeopleAsked,
  locale: Locale,
  known: { first: readonly PersonRow[]; total: number } | undefined,
): PeoplePages {
  const query = queryOf(asked);
  const addressOf = (index: number, before: PeoplePage | null) => {
    if (index > 0 && before?.next === undefined) return null;
    const cursor = before?.next === undefined ? "" : `&cursor=${encodeURIComponent(before.next)}`;
    return `/api/people?${query && `${query}&`}locale=${locale}&limit=${DEFAULT_PAGE_EVENTS}${cursor}`;
  };
  const { data, error, size, setSize, mutate, isLoading } = useSWRInfinite<PeoplePage, Error>(addressOf, fetchPage, {
    revalidateFirstPage: false,
    revalidateOnFocus: false,
    keepPreviousData: true,
    ...(known ? { fallbackData: [{ total: known.total, people: [...known.first] }] } : {}),
  });
  useOnNewData(() => mutate());
  const rows = data?.flatMap(({ people }) => people) ?? [];
  const total = data?.[0]?.total ?? 0;
  return {
    rows,
    total,
    isStale: isLoading && !known,
    hasMore: rows.length < total,
    loadMore: () => void setSize(size + 1),
    retry: () => void mutate(),
    ...(error ? { error } : {}),
  };
}
