"use client";

import { useCallback, useState } from "react";

/** Widths in CSS px at which a picture is drawn; it is scaled to its place between them. */
export const WIDTHS = { narrow: 358, middle: 720, wide: 920 };
export type WidthName = keyof typeof WIDTHS;

/** As in themes.css. */
const MIDDLE_FROM = 560;
const WIDE_FROM = 860;

function nameOf(width: number): WidthName {
  if (width < MIDDLE_FROM) return "narrow";
  return width < WIDE_FROM ? "middle" : "wide";
}

/**
 * Which of the pictures fits an element.
 * @returns a ref for the element, and the name; undefined until it has been measured, and while it is hidden
 */
export function useBoxWidth(): {
  ref: (node: Element | null) => (() => void) | undefined;
  name: WidthName | undefined;
} {
  const [name, setName] = useState<WidthName>();
  const ref = useCallback((node: Element | null) => {
    if (!node || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setName(nameOf(width));
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, name };
}
