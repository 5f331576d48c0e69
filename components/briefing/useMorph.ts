"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

const MORPH_MS = 180;
/** Marks that stay themselves from one step to the next: bubbles, actors and ties, rows, events. */
const MARKS = "[data-key] > a, a[data-key], [data-mark] > a, [data-row]";

interface Box {
  x: number;
  y: number;
  width: number;
}

/** Marks by picture and key, with their place on the screen. */
function marksIn(root: HTMLElement): Map<string, { element: Element; box: Box }> {
  const marks = new Map<string, { element: Element; box: Box }>();
  for (const element of root.querySelectorAll(MARKS)) {
    const owner = element.closest<HTMLElement | SVGElement>("[data-key], [data-mark], [data-row]");
    const id = owner?.dataset.key ?? owner?.dataset.mark ?? owner?.dataset.row;
    const picture = element.closest<HTMLElement>("[data-picture]")?.dataset.picture ?? "";
    const svg = element.closest("svg");
    const { x, y, width, height } = element.getBoundingClientRect();
    if (id !== undefined)
      marks.set(`${picture} ${svg?.getAttribute("aria-label") ?? ""} ${id}`, {
        element,
        box: { x: x + width / 2, y: y + height / 2, width },
      });
  }
  return marks;
}

/** How many px of the screen one unit of the drawing is. */
function scaleOf(element: Element): number {
  const svg = element.closest("svg");
  const width = svg?.viewBox.baseVal.width ?? 0;
  return svg && width > 0 ? svg.getBoundingClientRect().width / width : 1;
}

/**
 * Marks move from where they stood in the step before to where they stand now; new ones fade in. Nothing moves where
 * the reader wants no motion, or where motion cannot be drawn.
 *
 * @param moment changes when another step is shown
 */
export function useMorph(root: RefObject<HTMLElement | null>, moment: string): void {
  const before = useRef<{ moment: string; boxes: Map<string, Box> }>(undefined);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const marks = marksIn(element);
    const last = before.current;
    before.current = { moment, boxes: new Map([...marks].map(([key, { box }]) => [key, box])) };
    if (!last || last.moment === moment || !("animate" in element)) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [key, { element: mark, box }] of marks) {
      const was = last.boxes.get(key);
      if (!was) {
        mark.animate([{ opacity: 0 }, {}], { duration: MORPH_MS, easing: "ease-out" });
        continue;
      }
      const scale = scaleOf(mark);
      const [dx, dy] = [(was.x - box.x) / scale, (was.y - box.y) / scale];
      if (Math.abs(dx) + Math.abs(dy) < 0.5) continue;
      mark.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: "none" }], {
        duration: MORPH_MS,
        easing: "ease-out",
      });
    }
  }, [root, moment]);
}
