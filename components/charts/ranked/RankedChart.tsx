import { memo } from "react";
import type { RankedBar, RankedLayout } from "./layout";

const BAR_PX = 11;
const BASE_PX = 9.5;
const GAP = 4;

/** Bars of a ranking, each a link to its events. Drawn anew only for another layout, a bar only where it has changed. */
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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} role="group" aria-label={label}>
      {layout.bars.map(({ id, ...bar }, i) => (
        // By place, not by id: a move in the ranking then changes texts, and no nodes.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a bar is
        <Bar key={i} id={id} {...bar} labels={layout.labels} field={field} onSelect={onSelect} />
      ))}
    </svg>
  );
});

const Bar = memo(function Bar({
  id,
  events,
  y,
  width,
  labels,
  field,
  onSelect,
}: RankedBar & { labels: number; field: string; onSelect: (id: string) => void }) {
  return (
    <a
      className="mark"
      href={`?${field}=${id}`}
      onClick={(event) => {
        event.preventDefault();
        onSelect(id);
      }}
    >
      <text x={labels - GAP} y={y + BASE_PX} textAnchor="end">
        {id}
      </text>
      <rect x={labels} y={y} width={width} height={BAR_PX} className="ranked-bar" />
      <text x={labels + width + GAP} y={y + BASE_PX}>
        {events}
      </text>
    </a>
  );
});
