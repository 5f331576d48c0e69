"use client";

import { useLayoutEffect } from "react";

const PROJECTOR = "projector";

/**
 * Show the whole document as on a wall while a page is open: the patterns of the themes and the tooltips stand
 * outside the page's own part. What the reader has chosen stays kept, and comes back when the page is left.
 */
export function useProjector(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    dataset.theme = PROJECTOR;
    return () => {
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, []);
}
