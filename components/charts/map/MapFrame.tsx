"use client";

import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { MarkActions } from "@/components/charts/chart";
import type { FrameGeometry, Island } from "@/lib/geo/baseGeometry";
import type { Frame, GeoWindow, View } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { FrameChart } from "./FrameChart";
import { layoutFrame, type MapMark } from "./layoutFrame";
import { nextMark } from "./nextMark";
import { useFineGeometry } from "./useFineGeometry";
import { useMapZoom, ZOOM_STEP } from "./useMapZoom";
import { useUnit } from "./useUnit";

/** From this zoom on, the land that came with the page looks coarse. */
const FINE_FROM = { world: 1.8, window: 1.8 };
const FINE_PRECISION = 40;
const PAN_PX = 40;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
const isArrow = (key: string): key is keyof typeof ARROWS => key in ARROWS;

/**
 * One frame of the map with its buttons: pan, zoom, keys.
 *
 * @param base the land that came with the page, for the frame unzoomed
 * @param fit  the view that shows what is filtered
 */
export function MapFrame({
  frame,
  base,
  fit,
  byPlace,
  islands,
  scale,
  grain,
  outline,
  caption,
  label,
  landEvents,
  words,
  filter,
  actions,
}: {
  frame: Frame;
  base?: FrameGeometry | undefined;
  fit: View;
  byPlace: Summary["byPlace"];
  islands: readonly Island[];
  /** factor of all bubbles, and events that count as one */
  scale: number;
  grain: number;
  outline?: GeoWindow | undefined;
  caption: ReactNode;
  label: string;
  landEvents: Readonly<Record<string, number>>;
  words: Words;
  filter: Filter;
  actions: MarkActions;
}) {
  const box = useRef<HTMLDivElement>(null);
  const unit = useUnit(box, frame.width);
  const { view, settled, svgRef, zoomBy, panBy, reset } = useMapZoom(frame, fit);
  const fine = useFineGeometry(frame, base === undefined || view.k >= FINE_FROM[frame.kind], FINE_PRECISION);
  const geometry = fine ?? base;
  const [active, setActive] = useState<string>();
  const layout = useMemo(
    () =>
      layoutFrame(byPlace, words, {
        frame,
        view: settled,
        unit,
        islands,
        scale,
        grain,
        ...(geometry ? { geometry } : {}),
        ...(outline ? { outline } : {}),
      }),
    [byPlace, words, frame, settled, unit, islands, scale, grain, geometry, outline],
  );

  const open = useCallback((mark: MapMark) => zoomBy(ZOOM_STEP ** 3, [mark.x, mark.y]), [zoomBy]);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === "+" || key === "=") zoomBy(ZOOM_STEP);
    else if (key === "-") zoomBy(1 / ZOOM_STEP);
    else if (key === "0") reset();
    else if (isArrow(key) && event.shiftKey) {
      const step = (PAN_PX * unit) / view.k;
      panBy(-ARROWS[key][0] * step, -ARROWS[key][1] * step);
    } else if (isArrow(key)) {
      const next = nextMark(layout, active ?? layout.marks[0]?.key, ARROWS[key]);
      if (next === undefined) return;
      const mark = event.currentTarget.querySelector(`[data-key="${next}"] a`);
      if (mark instanceof SVGElement) mark.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  };
  const isReset = view.k === fit.k && view.x === fit.x && view.y === fit.y;

  return (
    <figure className={`map-frame ${frame.kind}`}>
      <figcaption>{caption}</figcaption>
      <div className="map-box" ref={box} style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
        <FrameChart
          layout={layout}
          {...(geometry ? { geometry } : {})}
          view={view}
          landEvents={landEvents}
          words={words}
          filter={filter}
          actions={actions}
          label={`${label}. ${words.t("map.keys")}`}
          active={active}
          onOpen={open}
          onKeyDown={onKeyDown}
          onFocusMark={setActive}
          svgRef={svgRef}
        />
        <div className="map-zoom">
          <button type="button" onClick={() => zoomBy(ZOOM_STEP)} aria-label={words.t("map.zoomIn")}>
            +
          </button>
          <button
            type="button"
            onClick={() => zoomBy(1 / ZOOM_STEP)}
            disabled={view.k <= 1}
            aria-label={words.t("map.zoomOut")}
          >
            −
          </button>
          {!isReset && (
            <button type="button" className="map-reset" onClick={reset}>
              {words.t("map.zoomReset")}
            </button>
          )}
        </div>
      </div>
    </figure>
  );
}
