import { memo } from "react";
import type { FrameGeometry } from "@/lib/geo/baseGeometry";

/** Events from which the land takes the next step of its tint. */
const TINT_STEPS = [1, 10, 40, 160];

/** Colour of a country's land by the events it took part in: five steps, 0 to 4. */
export function landTint(events: number): string {
  const step = TINT_STEPS.filter((from) => events >= from).length;
  return step === 0 ? "var(--land)" : `var(--land-${step})`;
}

/**
 * All land of a frame, for the pointer only: the same choice is in the table and the pickers.
 * @param events events by actor id
 */
export const LandShapes = memo(function LandShapes({
  geometry,
  events,
}: {
  geometry: FrameGeometry;
  events: Readonly<Record<string, number>>;
}) {
  return (
    <g transform={`scale(${1 / geometry.precision})`}>
      {geometry.shapes.map(({ id, d }) => {
        const count = events[id] ?? 0;
        return (
          <path
            key={id}
            d={d}
            fill={landTint(count)}
            className={count > 0 ? "map-land met" : "map-land"}
            {...(count > 0 ? { "data-actor": id } : {})}
          />
        );
      })}
      {geometry.disputed && <path d={geometry.disputed} className="map-disputed" />}
    </g>
  );
});
