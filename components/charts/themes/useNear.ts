"use client";

import { useCallback, useState } from "react";

/** Half of the picture is in view: it is what the reader looks at. */
const SEEN = 0.5;

/**
 * True from when an element is half in view, or a pointer or the focus comes near: then is the time to load what
 * only makes it answer. The first paint does not wait for it.
 */
export function useNear(): {
  ref: (node: Element | null) => (() => void) | undefined;
  isNear: boolean;
  near: () => void;
} {
  const [isNear, setIsNear] = useState(false);
  const near = useCallback(() => setIsNear(true), []);
  const ref = useCallback((node: Element | null) => {
    if (!node || typeof IntersectionObserver === "undefined") return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { threshold: SEEN },
    );
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, isNear, near };
}
