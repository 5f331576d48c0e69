"use client";

import { zoom as createZoom, select, type ZoomBehavior, zoomIdentity } from "d3";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Frame, View } from "@/lib/geo/frame";

const MOST = { world: 12, window: 8 };
const STEP = 1.6;
const MOTION_MS = 140;
/** Between two layouts while a reader zooms: a fifth of a doubling and a bit. */
const RELAYOUT_AT = 0.3;
const CLICK_PX = 4;
/** Wheel steps below this come from a pinch. */
const PINCH_PX = 20;

const round = (value: number) => Math.round(value * 100) / 100;
const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOTION_MS);

/** As d3's own, but only the small steps of a pinch on a touchpad are strengthened, not a wheel turned with Ctrl. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perStep = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  return -deltaY * perStep * (ctrlKey && Math.abs(deltaY) < PINCH_PX ? 10 : 1);
}

export interface MapZoom {
  /** where the frame is now */
  view: View;
  /** where it was when it was last laid out */
  settled: View;
  svgRef: (element: SVGSVGElement | null) => void;
  /** zoom round a point of the viewBox, or round the middle */
  zoomBy: (factor: number, point?: [number, number]) => void;
  /** move by px of the viewBox */
  panBy: (dx: number, dy: number) => void;
  reset: () => void;
}

/**
 * Pan and zoom of a frame: drag, pinch with two fingers, buttons and keys; the wheel only with Ctrl or Cmd, or once
 * the map was clicked, so that the page still scrolls.
 *
 * @param fit the view that shows what is filtered; when it changes, the frame goes there
 */
export function useMapZoom(frame: Frame, fit: View): MapZoom {
  const [view, setView] = useState(fit);
  const [settled, setSettled] = useState(fit);
  const [element, setElement] = useState<SVGSVGElement | null>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const isActive = useRef(false);
  const settledK = useRef(fit.k);
  const { width, height, kind } = frame;

  useEffect(() => {
    if (!element) return;
    const settle = (next: View) => {
      settledK.current = next.k;
      setSettled(next);
    };
    const svg = select(element);
    const zoom = createZoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([1, MOST[kind]])
      .clickDistance(CLICK_PX)
      .wheelDelta(wheelDelta)
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || isActive.current;
        if ("touches" in event) return (event as TouchEvent).touches.length > 1;
        return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
      })
      .on("zoom", ({ transform }: { transform: View }) => {
        const next = { k: round(transform.k), x: round(transform.x), y: round(transform.y) };
        setView(next);
        if (Math.abs(Math.log2(next.k / settledK.current)) > RELAYOUT_AT) settle(next);
      })
      .on("end", ({ transform }: { transform: View }) =>
        settle({ k: round(transform.k), x: round(transform.x), y: round(transform.y) }),
      );
    behaviour.current = zoom;
    svg.call(zoom).on("dblclick.zoom", null);
    const activate = () => {
      isActive.current = true;
    };
    const rest = () => {
      isActive.current = false;
    };
    element.addEventListener("pointerdown", activate);
    element.addEventListener("pointerleave", rest);
    return () => {
      svg.on(".zoom", null);
      element.removeEventListener("pointerdown", activate);
      element.removeEventListener("pointerleave", rest);
    };
  }, [element, width, height, kind]);

  const goTo = useCallback(
    ({ k, x, y }: View) => {
      const zoom = behaviour.current;
      if (!element || !zoom) return;
      const target = zoomIdentity.translate(x, y).scale(k);
      const ms = motion();
      if (ms === 0) select(element).call(zoom.transform, target);
      else select(element).transition().duration(ms).call(zoom.transform, target);
    },
    [element],
  );
  const { k, x, y } = fit;
  useEffect(() => goTo({ k, x, y }), [goTo, k, x, y]);

  const zoomBy = useCallback(
    (factor: number, point?: [number, number]) => {
      const zoom = behaviour.current;
      if (element && zoom) select(element).transition().duration(motion()).call(zoom.scaleBy, factor, point);
    },
    [element],
  );
  const panBy = useCallback(
    (dx: number, dy: number) => {
      const zoom = behaviour.current;
      if (element && zoom) select(element).call(zoom.translateBy, dx, dy);
    },
    [element],
  );
  const reset = useCallback(() => goTo({ k, x, y }), [goTo, k, x, y]);
  return { view, settled, svgRef: setElement, zoomBy, panBy, reset };
}

export const ZOOM_STEP = STEP;
