"use client";

import { useMemo } from "react";
import useSWRImmutable from "swr/immutable";
import { fetchGood } from "@/components/ui/fetchGood";
import { buildFrameGeometry, type FrameGeometry } from "@/lib/geo/baseGeometry";
import type { Frame } from "@/lib/geo/frame";
import { type DisputedLines, parseDisputedLines, parseTopology, type WorldTopology } from "@/lib/geo/topology";

const ADDRESSES = { fine: "/geo/world-fine.json", disputed: "/geo/disputed-lines.json" };

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetchGood(address);
  return answer.json();
}

async function loadFine(): Promise<{ topology: WorldTopology; disputed: DisputedLines }> {
  const [topology, disputed] = await Promise.all([fetchJson(ADDRESSES.fine), fetchJson(ADDRESSES.disputed)]);
  return { topology: parseTopology(topology, ADDRESSES.fine), disputed: parseDisputedLines(disputed) };
}

/** Frames whose land is kept: a reader who goes back, or zooms out and in, waits for nothing. Each is some hundred kB. */
const MOST_KEPT = 8;
const kept = new Map<string, FrameGeometry>();

function fineGeometry(frame: Frame, data: Awaited<ReturnType<typeof loadFine>>, precision: number): FrameGeometry {
  const key = JSON.stringify([frame, precision]);
  const geometry = kept.get(key) ?? buildFrameGeometry(frame, data.topology, data.disputed, precision);
  kept.delete(key);
  kept.set(key, geometry);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return geometry;
}

/**
 * The finer land of a frame, loaded when it is first wanted and kept.
 * @param isWanted false where the land that came with the page is good enough
 * @param precision steps of the paths a px
 */
export function useFineGeometry(frame: Frame, isWanted: boolean, precision: number): FrameGeometry | undefined {
  const { data } = useSWRImmutable(isWanted ? "fine land" : null, loadFine);
  return useMemo(
    () => (data && isWanted ? fineGeometry(frame, data, precision) : undefined),
    [data, frame, isWanted, precision],
  );
}
