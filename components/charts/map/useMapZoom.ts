"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Frame, View } from "@/lib/geo/frame";
import type { HeldZoom } from "./zoomBehaviour";

export const ZOOM_STEP = 1.6;
/** Between two layouts while a reader zooms: a fifth of a doubling and a bit. */
const RELAYOUT_AT = 0.3;
/** What comes before a gesture: whoever only reads loads nothing for it. */
const NEARING = ["pointerenter", "pointerdown", "touchstart", "focusin", "wheel"] as const;

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

/** The view that stays the same object where nothing has moved. */
const movedTo = (next: View) => (now: View) => (now.k === next.k && now.x === next.x && now.y === next.y ? now : next);

/**
 * Pan and zoom of a frame: drag, pinch with two fingers, buttons and keys; the wheel only with Ctrl or Cmd, or once
 * the map was clicked, so that the page still scrolls. What knows the gestures is loaded when a reader comes near.
 *
 * @param fit the view that shows what is filtered; when it changes, the frame goes there
 */
export function useMapZoom(frame: Frame, fit: View): MapZoom {
  const [view, setView] = useState(fit);
  const [settled, setSettled] = useState(fit);
  const [element, setElement] = useState<SVGSVGElement | null>(null);
  const held = useRef<Promise<HeldZoom>>(undefined);
  const isActive = useRef(false);
  const lastFit = useRef(fit);
  const settledK = useRef(fit.k);

  const settle = useCallback((next: View) => {
    settledK.current = next.k;
    setSettled(movedTo(next));
  }, []);
  /** The gestures, loaded at the first call. */
  const hold = useCallback(async (): Promise<HeldZoom | undefined> => {
    if (!element) return undefined;
    held.current ??= import("./zoomBehaviour").then(({ holdZoom }) =>
      holdZoom(element, {
        frame,
        start: lastFit.current,
        isActive: () => isActive.current,
        onMove(next, isEnd) {
          setView(movedTo(next));
          if (isEnd || Math.abs(Math.log2(next.k / settledK.current)) > RELAYOUT_AT) settle(next);
        },
      }),
    );
    return held.current;
  }, [element, frame, settle]);

  useEffect(() => {
    if (!element) return;
    const near = () => void hold();
    const activate = () => {
      isActive.current = true;
    };
    const rest = () => {
      isActive.current = false;
    };
    for (const sign of NEARING) element.addEventListener(sign, near, { passive: true });
    element.addEventListener("pointerdown", activate);
    element.addEventListener("pointerleave", rest);
    return () => {
      for (const sign of NEARING) element.removeEventListener(sign, near);
      element.removeEventListener("pointerdown", activate);
      element.removeEventListener("pointerleave", rest);
      void held.current?.then((zoom) => zoom.letGo());
      held.current = undefined;
    };
  }, [element, hold]);

  const { k, x, y } = fit;
  const goToFit = useCallback(() => {
    const next = { k, x, y };
    lastFit.current = next;
    if (held.current) void held.current.then((zoom) => zoom.goTo(next));
    else {
      setView(movedTo(next));
      settle(next);
    }
  }, [k, x, y, settle]);
  useEffect(goToFit, [goToFit]);

  const zoomBy = useCallback(
    (factor: number, point?: [number, number]) => void hold().then((zoom) => zoom?.zoomBy(factor, point)),
    [hold],
  );
  const panBy = useCallback((dx: number, dy: number) => void hold().then((zoom) => zoom?.panBy(dx, dy)), [hold]);
  return { view, settled, svgRef: setElement, zoomBy, panBy, reset: goToFit };
}
