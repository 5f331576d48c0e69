"use client";

import { type RefObject, useEffect, useState } from "react";

/** A step is the one being read when it crosses this band, in the upper half of the window. */
const BAND = "-38% 0px -56% 0px";

/** The position of the step that is being read, among the elements `[data-step]` inside. */
export function useActiveStep(root: RefObject<HTMLElement | null>): number {
  const [active, setActive] = useState(0);
  useEffect(() => {
    const steps = [...(root.current?.querySelectorAll<HTMLElement>("[data-step]") ?? [])];
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (entered?.target instanceof HTMLElement) setActive(Number(entered.target.dataset.step));
      },
      { rootMargin: BAND },
    );
    for (const step of steps) observer.observe(step);
    return () => observer.disconnect();
  }, [root]);
  return active;
}
