"use client";

import { memo, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { RankedLayout } from "./layout";
import { BAR_PX, BASE_PX, GAP, hrefOf, moveBars } from "./moveBars";

/**
 * Bars of a ranking, each a link to its events. React draws them once; another layout is written into the same nodes, only
 * where it differs, since a moved window changes every bar some sixty times a second.
 */
export const RankedChart = memo(function RankedChart({
  layout,
  label,
  field,
  onSelect,
}: {
  layout: RankedLayout;
  label: string;
  /** parameter of the address that a bar asks for */
  field: string;
  onSelect: (id: string) => void;
}) {
  const [first] = useState(layout);
  const drawn = useRef(first);
  const bars = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (bars.current && drawn.current !== layout) moveBars(bars.current, drawn.current, layout, field);
    drawn.current = layout;
  }, [layout, field]);
  const select = useCallback(
    (place: number) => {
      const bar = drawn.current.bars[place];
      if (bar) onSelect(bar.id);
    },
    [onSelect],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} role="group" aria-label={label}>
      <g ref={bars}>
        <Bars layout={first} field={field} onSelect={select} />
      </g>
    </svg>
  );
});

/** As many bars as there may be; those that there are not now are empty, and no links. */
const Bars = memo(function Bars({
  layout,
  field,
  onSelect,
}: {
  layout: RankedLayout;
  field: string;
  onSelect: (place: number) => void;
}) {
  const { labels, width, pitch, most } = layout;
  return Array.from({ length: most }, (_, i) => {
    const bar = layout.bars[i];
    return (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a bar is
        key={i}
        className="mark"
        href={hrefOf(field, bar)}
        onClick={(event) => {
          event.preventDefault();
          onSelect(i);
        }}
      >
        <text x={labels - GAP} y={i * pitch + BASE_PX} textAnchor="end">
          {bar?.id ?? ""}
        </text>
        <rect x={labels} y={i * pitch} width={bar?.width ?? 0} height={BAR_PX} className="ranked-bar" />
        <text x={width} y={i * pitch + BASE_PX} textAnchor="end">
          {bar?.events ?? ""}
        </text>
      </a>
    );
  });
});
