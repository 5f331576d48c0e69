"use client";

import { memo, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { RankedLayout } from "./layout";
import { moveBars } from "./moveBars";
import { RankedBars } from "./RankedBars";

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
        <RankedBars layout={first} field={field} onSelect={select} />
      </g>
    </svg>
  );
});
