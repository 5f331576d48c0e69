"use client";

import useSWRImmutable from "swr/immutable";
import { fetchGood } from "@/components/ui/fetchGood";
import { inSpareTime } from "@/components/ui/inSpareTime";
import { columnsAddress } from "@/lib/query/columnsAddress";
import type { Engine } from "./engine";

async function loadEngine(address: string): Promise<Engine> {
  const [{ openEngine }, bytes] = await Promise.all([
    import("./engine"),
    fetchGood(address).then((answer) => answer.arrayBuffer()),
  ]);
  const engine = openEngine(bytes);
  inSpareTime(engine.prepare());
  return engine;
}

/**
 * The data and what counts them, loaded once per data version.
 * @param dataVersion undefined: they are not wanted
 * @returns           undefined until they are there
 */
export function useEngine(dataVersion: string | undefined): { engine?: Engine; error?: Error; retry: () => void } {
  const { data, error, mutate } = useSWRImmutable<Engine, Error>(
    dataVersion !== undefined ? columnsAddress(dataVersion) : null,
    loadEngine,
  );
  return { ...(data ? { engine: data } : {}), ...(error ? { error } : {}), retry: () => void mutate() };
}
