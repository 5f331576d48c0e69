"use client";

import { memo, useLayoutEffect, useRef } from "react";
import { drawStack } from "./drawStack";
import type { MonthStackLayout } from "./layout";

const TICK_DROP = 13;

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
  const { width, height, plot, ticks, layers, full } = layout;
  return (
    <div className="month-stack" style={{ width, height }}>
      <canvas ref={canvas} width={width} height={height} aria-hidden />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        <Ticks years={ticks.map(({ x, year }) => `${year} ${x}`).join()} y={plot.y + plot.height + TICK_DROP} />
        <text x={0} y={TICK_DROP}>
          {full}
        </text>
        <Names key={layers.length} themes={layers.map(({ theme }) => theme).join()} width={width} onSelect={onSelect} />
      </svg>
    </div>
  );
});

/** The years below. */
const Ticks = memo(function Ticks({
  years,
  y,
}: {
  /** "2010 120.5", by comma */
  years: string;
  y: number;
}) {
  return years
    .split(",")
    .filter(Boolean)
    .map((tick) => {
      const [year, x] = tick.split(" ");
      return (
        <text key={year} x={x} y={y}>
          {year}
        </text>
      );
    });
});

const NAME_PITCH = 12;

/** The themes from the top of the stack downwards, each a link. */
const Names = memo(function Names({
  themes,
  width,
  onSelect,
}: {
  /** by comma */
  themes: string;
  width: number;
  onSelect: (theme: string) => void;
}) {
  return themes
    .split(",")
    .reverse()
    .map((theme, i) => (
      <a
        key={theme}
        className="mark"
        href={`?theme=${theme}`}
        onClick={(event) => {
          event.preventDefault();
          onSelect(theme);
        }}
      >
        <text x={width - 4} y={(i + 1) * NAME_PITCH} textAnchor="end">
          {theme}
        </text>
      </a>
    ));
});
