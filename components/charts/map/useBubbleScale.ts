"use client";

import { useSyncExternalStore } from "react";

/** Below this width both frames share a column, and bubbles are drawn smaller. */
const NARROW = "(max-width: 1199px)";
const NARROW_SCALE = 0.8;

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Factor of all bubbles of the map, one for both frames, the tray and the key; 1 on the server. */
export function useBubbleScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (matchMedia(NARROW).matches ? NARROW_SCALE : 1),
    () => 1,
  );
}
