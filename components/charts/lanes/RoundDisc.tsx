import type { LaneDot } from "./placeRounds";

/** A round as a disc, its number in it where there is room; hollow where no number is stated. @param ink of its theme */
export function RoundDisc({ dot, ink }: { dot: LaneDot; ink: string }) {
  const isHollow = dot.kind === "hollow";
  return (
    <>
      <circle
        cx={dot.x}
        cy={dot.y}
        r={dot.r}
        fill={isHollow ? "var(--paper)" : ink}
        stroke={isHollow ? ink : "var(--paper)"}
        strokeWidth={isHollow ? 1.6 : 0.9}
      />
      {dot.number !== undefined && (
        <text x={dot.x} y={dot.y + 3.7} textAnchor="middle" className="lane-number">
          {dot.number}
        </text>
      )}
    </>
  );
}
