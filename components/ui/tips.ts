import type { ReactNode } from "react";
import type { Filter } from "@/lib/model/filter";

export interface Tip {
  content: ReactNode;
  /** the mark, in client px */
  box: DOMRect;
  /** what the mark asks for: its latest events are listed */
  select?: Filter;
}

/** Milliseconds in which the pointer may cross from a mark to its tooltip. */
const CROSSING_MS = 140;

/** The one tooltip of a page. Kept outside of React's tree, so that a hover draws the tooltip and nothing else. */
export interface Tips {
  current(): Tip | undefined;
  subscribe(onChange: () => void): () => void;
  /** shown at once; `undefined` hides it a moment later, so that the pointer can cross over to it */
  show(tip: Tip | undefined): void;
  /** the pointer has crossed over: stay */
  keep(): void;
  close(): void;
}

export function createTips(): Tips {
  let tip: Tip | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: Tip | undefined) => {
    clearTimeout(timer);
    if (tip === next) return;
    tip = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => tip,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    show(next) {
      if (next) return set(next);
      clearTimeout(timer);
      timer = setTimeout(() => set(undefined), CROSSING_MS);
    },
    keep: () => clearTimeout(timer),
    close: () => set(undefined),
  };
}
