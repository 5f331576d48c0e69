"use client";

import { useEffect, useState } from "react";
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
 * The data and what counts them, loaded once per data version when the browser has drawn the first picture.
 * @param dataVersion undefined: they are not wanted
 * @returns           undefined until they are there
 */
export function useEngine(dataVersion: string | undefined): { engine?: Engine; error?: Error; retry: () => void } {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const id = requestAnimationFrame(() => setTimeout(() => setIsIdle(true)));
    return () => cancelAnimationFrame(id);
  }, []);
  const { data, error, mutate } = useSWRImmutable<Engine, Error>(
    isIdle && dataVersion !== undefined ? columnsAddress(dataVersion) : null,
    loadEngine,
  );
  return { ...(data ? { engine: data } : {}), ...(error ? { error } : {}), retry: () => void mutate() };
}
