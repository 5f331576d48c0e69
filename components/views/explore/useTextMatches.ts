"use client";

import { useMemo } from "react";
import useSWRImmutable from "swr/immutable";
import { fetchGood } from "@/components/ui/fetchGood";

/** Read the answer of `GET /api/matches`: rows of the columns whose text matches. @throws Error naming what is wrong */
function readMatches(json: unknown): readonly number[] {
  if (typeof json === "object" && json !== null && "rows" in json && Array.isArray(json.rows)) {
    if (json.rows.every((row) => typeof row === "number")) return json.rows;
  }
  throw new Error("The answer of /api/matches has no list of rows.");
}

async function loadMatches(address: string): Promise<readonly number[]> {
  const answer = await fetchGood(address);
  return readMatches(await answer.json());
}

/**
 * Which rows match a text search; the texts stay on the server, only the rows come.
 * @param size number of rows in the columns
 * @returns 1 for each row that matches; undefined while it is asked, or if nothing is searched
 */
export function useTextMatches(q: string | undefined, dataVersion: string, size: number): Uint8Array | undefined {
  const { data } = useSWRImmutable(q ? `/api/matches?q=${encodeURIComponent(q)}&v=${dataVersion}` : null, loadMatches);
  return useMemo(() => {
    if (!data) return undefined;
    const matches = new Uint8Array(size);
    for (const row of data) matches[row] = 1;
    return matches;
  }, [data, size]);
}
