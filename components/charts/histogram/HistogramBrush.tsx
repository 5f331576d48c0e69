"use client";

import type { Words } from "@/lib/i18n/words";
import type { Summary } from "@/lib/query/summary";
import { type BrushEnd, useTimeBrush } from "../useTimeBrush";
import { layoutHistogram } from "./layout";
import "./histogram.css";

/** Width of a bar in the drawing's own units; a year is 10 wide. */
const BAR = 8.2;
const YEAR = 10;
const HEIGHT = 100;
const ENDS: readonly BrushEnd[] = ["from", "to"];

/**
 * Events by year, on which a reader chooses from and to: drag, tap a year, move a handle with the arrow keys.
 *
 * @param counts   events by year, not narrowed by from and to
 * @param from     EDTF; absent for an open end
 * @param onChange called with the years chosen; an absent end is open
 */
export function HistogramBrush({
  counts,
  from,
  to,
  words,
  onChange,
}: {
  counts: Summary["byYear"];
  from?: string;
  to?: string;
  words: Words;
  onChange: (from?: string, to?: string) => void;
}) {
  const { axis, heights, ticks } = layoutHistogram(counts);
  const brush = useTimeBrush({ axis, from, to, onChange });
  if (axis.size === 0) return <div className="histo" />;
  const share = (bins: number) => `${Math.round((bins / axis.size) * 1e4) / 100}%`;
  const [start, end] = [share(brush.range.start), share(brush.range.end)];
  const asked = { from, to };
  return (
    <div className={brush.isDragging ? "histo dragging" : "histo"}>
      <div className="histo-plot" {...brush.surface}>
        <svg viewBox={`0 0 ${axis.size * YEAR} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {heights.map((height, i) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its year
              key={i}
              x={i * YEAR + (YEAR - BAR) / 2}
              y={HEIGHT * (1 - height)}
              width={BAR}
              height={HEIGHT * height}
            />
          ))}
        </svg>
        {brush.isSet && (
          <>
            <i className="histo-veil" style={{ left: 0, right: `calc(100% - ${start})` }} />
            <i className="histo-veil" style={{ left: end, right: 0 }} />
            <i className="histo-chosen" style={{ left: start, right: `calc(100% - ${end})` }} />
          </>
        )}
        {ENDS.map((which) => (
          <span
            key={which}
            role="slider"
            tabIndex={0}
            aria-valuemin={axis.first}
            aria-valuemax={axis.first + axis.size - 1}
            aria-valuenow={brush.binOf(which)}
            className={`histo-handle ${which}`}
            style={{ left: which === "from" ? start : end }}
            aria-label={words.t(`histogram.${which}`)}
            aria-valuetext={words.date(brush.isDragging ? brush.dateAt(which) : (asked[which] ?? brush.dateAt(which)))}
            {...brush.handle(which)}
          />
        ))}
      </div>
      <div className="histo-ticks" aria-hidden="true">
        {ticks.map(({ year, at, anchor }) => (
          <span key={year} className={anchor} style={{ left: `${Math.round(at * 1e4) / 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
