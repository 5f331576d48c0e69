"use client";

import { type RefObject, useEffect, useState } from "react";

const LEAST = 0.5;
const MOST = 2.4;
const STEPS = 50;

/**
 * How many px of a fixed viewBox are one px on the screen: names and bubbles keep their size while the frame follows
 * the page's width. 1 on the server and in the first picture; the frame itself never changes its size.
 *
 * @param width of the viewBox
 */
export function useUnit(box: RefObject<HTMLElement | null>, width: number): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const shown = entry?.contentRect.width ?? 0;
      // Not shown at all (the other frame is chosen on a phone): keep what was.
      if (shown > 0) setUnit(Math.min(MOST, Math.max(LEAST, Math.round((width / shown) * STEPS) / STEPS)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, width]);
  return unit;
}
