"use client";

import { useSyncExternalStore } from "react";

/** Upright screens: the picture stands over the facts, and the step scrolls. */
const NARROW = "(max-aspect-ratio: 1/1)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** True on a phone held upright; false on the server. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  );
}
