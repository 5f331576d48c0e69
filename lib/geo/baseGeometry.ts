import { geoPath } from "d3";
import type { Polygon } from "geojson";
import { doWindowsMeet, type Frame, landProjection, landWindow } from "./frame";
import { landPath } from "./landPath";
import { type DisputedLines, landsOf, type WorldTopology } from "./topology";

/** One country's land in a frame. */
export interface LandShape {
  /** ISO alpha-2, or "x-..." */
  id: string;
  /** path in steps of 1/precision px */
  d: string;
}

/** Where the name of a country may stand: the middle of its largest piece in the frame, px. */
export interface NamePoint {
  id: string;
  x: number;
  y: number;
  /** px²: how much of the country the frame shows in one piece */
  area: number;
}

/** All land of a frame at k = 1. */
export interface FrameGeometry {
  /** steps of the paths a px */
  precision: number;
  shapes: readonly LandShape[];
  /** path of the borders that are drawn dashed */
  disputed: string;
  names: readonly NamePoint[];
}

export interface Island {
  group: "paracel" | "spratly";
  name: string;
  lon: number;
  lat: number;
}

/** What the server gives the map along with the page: enough for the first picture. */
export interface BaseGeometry {
  world: FrameGeometry;
  /** Viet Nam and the sea */
  window: FrameGeometry;
  islands: readonly Island[];
}

/** A country must show this much in one piece to carry its name, px². */
const NAMED_FROM = 1500;

/**
 * Draw the land of a frame.
 *
 * @param topology the light edition for the world, the fine one for windows and where a reader has zoomed in
 * @param precision steps of the paths a px
 * @returns shapes by id, those outside the frame left out
 */
export function buildFrameGeometry(
  frame: Frame,
  topology: WorldTopology,
  disputed: DisputedLines,
  precision: number,
): FrameGeometry {
  const projection = landProjection(frame);
  const path = geoPath(projection);
  const shown = landWindow(frame);
  const names: NamePoint[] = [];
  const shapes = landsOf(topology).flatMap(({ id, pieces }) => {
    // Most of the world lies outside a window: it is not even projected.
    const near = shown ? pieces.filter(({ box }) => doWindowsMeet(shown, box)) : pieces;
    const d = landPath({ type: "MultiPolygon", coordinates: near.map(({ rings }) => rings) }, projection, precision);
    if (d === "") return [];
    if (frame.kind === "window") {
      const largest = near
        .map(({ rings }): Polygon => ({ type: "Polygon", coordinates: rings }))
        .map((piece) => ({ piece, area: path.area(piece) }))
        .reduce((best, piece) => (piece.area > best.area ? piece : best));
      if (largest.area >= NAMED_FROM) {
        const [x, y] = path.centroid(largest.piece);
        names.push({ id, x: Math.round(x), y: Math.round(y), area: Math.round(largest.area) });
      }
    }
    return [{ id, d }];
  });
  const lines = disputed.lines.flatMap(({ coordinates }) => coordinates);
  return {
    precision,
    shapes: shapes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    disputed: landPath({ type: "MultiLineString", coordinates: lines }, projection, precision),
    names: names.sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1)),
  };
}
