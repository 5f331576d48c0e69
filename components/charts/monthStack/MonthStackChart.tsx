"use client";

import { memo, useLayoutEffect, useRef } from "react";
import { drawStack } from "./drawStack";
import type { MonthStackLayout } from "./layout";
import { StackWords } from "./StackWords";

/**
 * Themes by month: thousands of points on a canvas, words and links over it. Drawn anew only for another layout.
 * @param hueOf name of the custom property with a theme's colour
 */
export const MonthStackChart = memo(function MonthStackChart({
  layout,
  label,
  hueOf,
  onSelect,
}: {
  layout: MonthStackLayout;
  label: string;
  hueOf: (theme: string) => string;
  onSelect: (theme: string) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const inks = useRef(new Map<string, string>());
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext("2d");
    if (!pen || !canvas.current) return;
    const inkOf = (theme: string) => {
      const known = inks.current.get(theme);
      if (known) return known;
      const ink = getComputedStyle(document.documentElement).getPropertyValue(hueOf(theme)).trim() || "gray";
      inks.current.set(theme, ink);
      return ink;
    };
    drawStack(pen, layout, inkOf, canvas.current.width / layout.width);
  }, [layout, hueOf]);
  const { width, height } = layout;
  return (
    <div className="month-stack" style={{ width, height }}>
      <canvas ref={canvas} width={width} height={height} aria-hidden />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <StackWords layout={layout} onSelect={onSelect} />
      </svg>
    </div>
  );
});
