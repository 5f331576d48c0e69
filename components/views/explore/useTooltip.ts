"use client";

import { useCallback, useRef, useState } from "react";
import type { Tip } from "./Tooltip";

/** Milliseconds in which the pointer may cross from a mark to its tooltip. */
const CROSSING_MS = 140;

/** The one tooltip of a page: shown at once, hidden a moment after the pointer has left. */
export function useTooltip() {
  const [tip, setTip] = useState<Tip>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setTip(undefined);
  }, []);
  const onHover = useCallback((next: Tip | undefined) => {
    clearTimeout(timer.current);
    if (next) setTip(next);
    else timer.current = setTimeout(() => setTip(undefined), CROSSING_MS);
  }, []);
  return { tip, onHover, keep, close };
}
