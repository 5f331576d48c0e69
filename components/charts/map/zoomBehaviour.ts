import { zoom as createZoom, select, zoomIdentity } from "d3";
import type { Frame, View } from "@/lib/geo/frame";

const MOST = { world: 12, window: 8 };
const MOTION_MS = 140;
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

/** Moves of a frame that is held by a zoom behaviour. */
export interface HeldZoom {
  goTo(view: View): void;
  zoomBy(factor: number, point?: [number, number]): void;
  panBy(dx: number, dy: number): void;
  letGo(): void;
}

/**
 * Give a frame's picture the gestures of a map.
 *
 * @param start    where the frame is
 * @param isActive the wheel zooms without Ctrl or Cmd
 * @param onMove   where it is now, in the middle of a move and at its end
 */
export function holdZoom(
  element: SVGSVGElement,
  {
    frame: { width, height, kind },
    start,
    isActive,
    onMove,
  }: { frame: Frame; start: View; isActive: () => boolean; onMove: (view: View, isEnd: boolean) => void },
): HeldZoom {
  const moved =
    (isEnd: boolean) =>
    ({ transform: { k, x, y } }: { transform: View }) =>
      onMove({ k: round(k), x: round(x), y: round(y) }, isEnd);
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  const zoom = createZoom<SVGSVGElement, unknown>()
    .extent(extent)
    .translateExtent(extent)
    .scaleExtent([1, MOST[kind]])
    .clickDistance(CLICK_PX)
    .wheelDelta(wheelDelta)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || isActive();
      if ("touches" in event) return (event as TouchEvent).touches.length > 1;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    })
    .on("zoom", moved(false))
    .on("end", moved(true));
  const svg = select(element);
  const place = ({ k, x, y }: View) => zoomIdentity.translate(x, y).scale(k);
  svg.call(zoom).on("dblclick.zoom", null).call(zoom.transform, place(start));
  return {
    goTo(view) {
      const ms = motion();
      if (ms === 0) svg.call(zoom.transform, place(view));
      else svg.transition().duration(ms).call(zoom.transform, place(view));
    },
    zoomBy: (factor, point) => void svg.transition().duration(motion()).call(zoom.scaleBy, factor, point),
    panBy: (dx, dy) => void svg.call(zoom.translateBy, dx, dy),
    letGo: () => void svg.on(".zoom", null),
  };
}
