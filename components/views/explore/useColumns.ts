"use client";

import { useEffect, useState } from "react";
import useSWRImmutable from "swr/immutable";
import { fetchGood } from "@/components/ui/fetchGood";
import type { Columns } from "@/lib/query/columns";
import { prepareSummaries } from "@/lib/query/summarise";
import { columnsAddress, decodeColumns } from "@/lib/query/wire";

async function loadColumns(address: string): Promise<Columns> {
  const answer = await fetchGood(address);
  const columns = decodeColumns(await answer.arrayBuffer());
  setTimeout(() => prepareSummaries(columns));
  return columns;
}

/**
 * The data as columns, loaded once per data version when the browser has drawn the first picture.
 * @param dataVersion undefined: they are not wanted
 * @returns           undefined until they are there
 */
export function useColumns(dataVersion: string | undefined): { columns?: Columns; error?: Error; retry: () => void } {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const id = requestAnimationFrame(() => setTimeout(() => setIsIdle(true)));
    return () => cancelAnimationFrame(id);
  }, []);
  const { data, error, mutate } = useSWRImmutable<Columns, Error>(
    isIdle && dataVersion !== undefined ? columnsAddress(dataVersion) : null,
    loadColumns,
  );
  return { ...(data ? { columns: data } : {}), ...(error ? { error } : {}), retry: () => void mutate() };
}
