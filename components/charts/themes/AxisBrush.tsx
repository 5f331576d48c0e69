"use client";

import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { type BrushEnd, useTimeBrush } from "../useTimeBrush";
import type { BarPicture } from "./picture";
import { px } from "./scale";
import { TimeVeil } from "./TimeVeil";

const STRIP_PX = 21;
const HIT_PX = 24;
const INWARD_PX = 6;
const GRIP = { width: 5, height: 8 };
const GRIP_RISE = 3;
/** The line of what is chosen lies under the axis, clear of the bars. */
const CHOSEN_DROP = 2;
const ENDS: readonly BrushEnd[] = ["from", "to"];

/** From and to on the time axis of a picture: drag along it, tap a period, or move a handle with the arrow keys. */
export function AxisBrush({
  picture,
  words,
  filter,
  onChange,
}: {
  picture: BarPicture;
  words: Words;
  filter: Filter;
  onChange: (from?: string, to?: string) => void;
}) {
  const { axis, plot, band } = picture;
  const brush = useTimeBrush({ axis, from: filter.from, to: filter.to, onChange });
  const foot = plot.y + plot.height;
  const at = (bins: number) => px(plot.x + bins * band);
  const [start, end] = [at(brush.range.start), at(brush.range.end)];
  return (
    <g className={brush.isSet ? "themes-brush set" : "themes-brush"}>
      <TimeVeil picture={picture} range={brush.range} />
      <rect x={plot.x} y={foot} width={plot.width} height={STRIP_PX} className="themes-strip" {...brush.surface} />
      <line x1={start} x2={end} y1={foot + CHOSEN_DROP} y2={foot + CHOSEN_DROP} className="themes-chosen" />
      {ENDS.map((which) => {
        const x = which === "from" ? start : end;
        return (
          <g
            key={which}
            role="slider"
            tabIndex={0}
            aria-valuemin={axis.first}
            aria-valuemax={axis.first + axis.size - 1}
            aria-valuenow={brush.binOf(which)}
            aria-label={words.t(`themes.brush.${which}`)}
            aria-valuetext={words.date(brush.isDragging ? brush.dateAt(which) : (filter[which] ?? brush.dateAt(which)))}
            className="themes-handle"
            {...brush.handle(which)}
          >
            <rect
              x={which === "from" ? x - HIT_PX + INWARD_PX : x - INWARD_PX}
              y={foot - 2}
              width={HIT_PX}
              height={STRIP_PX + 2}
              className="themes-hit"
            />
            <rect x={which === "from" ? x : x - GRIP.width} y={foot - GRIP_RISE} {...GRIP} className="themes-grip" />
          </g>
        );
      })}
    </g>
  );
}
