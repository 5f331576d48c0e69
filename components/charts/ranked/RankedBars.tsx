import { type MouseEvent, memo } from "react";
import type { RankedLayout } from "./layout";
import { BAR_PX, BASE_PX, GAP, hrefOf } from "./moveBars";

/** As many bars as there may be; those that there are not now are empty, and no links. */
export const RankedBars = memo(function RankedBars({
  layout,
  field,
  onSelect,
}: {
  layout: RankedLayout;
  field: string;
  /** absent where the server draws: its links work without it */
  onSelect?: (place: number) => void;
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
        {...(onSelect && {
          onClick: (event: MouseEvent) => {
            event.preventDefault();
            onSelect(i);
          },
        })}
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
