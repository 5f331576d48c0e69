"use client";

import { type TouchEvent, useRef } from "react";

const LEAST_PX = 50;
/** A finger that goes more down than across scrolls. */
const SLOPE = 1.5;

/** Handlers of a surface that is swiped to the left (1) or to the right (-1). */
export function useSwipe(onSwipe: (way: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      start.current = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const [from, touch] = [start.current, changedTouches[0]];
      start.current = undefined;
      if (!from || !touch) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dx) > SLOPE * Math.abs(dy)) onSwipe(dx < 0 ? 1 : -1);
    },
  };
}
