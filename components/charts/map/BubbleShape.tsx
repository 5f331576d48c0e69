import { themeFill, themeHue } from "@/components/ui/themeFill";
import type { Words } from "@/lib/i18n/words";
import type { MapMark } from "./layoutFrame";

const LEAST_RING_PX = 3;
const SECOND_RING_PX = 2.6;

/**
 * The shape of a bubble at (0, 0): a disc for a city, a dashed ring for a province, a square on its corner for a
 * sea; a thin second ring says that it holds several places.
 *
 * @param unit px of the viewBox a px on the screen
 */
export function BubbleShape({ mark, unit, words }: { mark: MapMark; unit: number; words: Words }) {
  const fill = themeFill(words.labels, mark.lead);
  const hue = themeHue(words.labels, mark.lead);
  const side = mark.r * Math.SQRT2 * 1.1;
  const radius = mark.kind === "region" ? Math.max(mark.r, LEAST_RING_PX * unit) : mark.r;
  const outer = (mark.kind === "sea" ? side / Math.SQRT2 : radius) + SECOND_RING_PX * unit;
  return (
    <>
      <circle r={mark.hit} fill="transparent" />
      {mark.kind === "sea" && (
        <rect
          x={-side / 2}
          y={-side / 2}
          width={side}
          height={side}
          transform="rotate(45)"
          fill={fill}
          className="map-bubble"
        />
      )}
      {mark.kind === "region" && (
        <circle
          r={radius}
          fill="var(--paper)"
          fillOpacity={0.55}
          stroke={hue}
          strokeWidth={1.5 * unit}
          strokeDasharray={`${2.4 * unit} ${1.8 * unit}`}
        />
      )}
      {mark.kind === "city" && <circle r={radius} fill={fill} className="map-bubble" />}
      {mark.places.length > 1 && <circle r={outer} fill="none" stroke={hue} strokeWidth={unit} />}
      <circle r={outer} fill="none" className="map-ring" />
    </>
  );
}
