import { type GeoProjection, geoMercator, geoNaturalEarth1 } from "d3";

/** Corners of a piece of the world in degrees. West may exceed east where it crosses the 180th meridian. */
export interface GeoWindow {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A picture of the world or of a window of it; width and height in px of its fixed viewBox. */
export interface Frame {
  kind: "world" | "window";
  width: number;
  height: number;
  /** absent for the world */
  window?: GeoWindow;
}

/** How a frame is zoomed: px = k * base px + (x, y). */
export interface View {
  k: number;
  x: number;
  y: number;
}

export const WHOLE: View = { k: 1, x: 0, y: 0 };

/** The world turned so that the Pacific is in the middle: its edges run through the Atlantic, where no land is cut. */
const WORLD_ROTATION = -152;
/** px a radian, and where 152 E on the equator lies: from 18 W (Dakar) to 35 W (Recife), 79 N to 56 S. */
const WORLD_SCALE = 116.5;
/** Of Natural Earth on the equator: px a radian of longitude for each px of its scale. */
const WORLD_STRETCH = 0.8707;
const WORLD_CENTRE = [302, 163] as const;

export const WORLD_FRAME: Frame = { kind: "world", width: 608, height: 282 };
export const WINDOW_SIZE = { width: 300, height: 330 };

/** Viet Nam and the sea: the second frame wherever it holds enough of the events. */
export const VIET_NAM_AND_THE_SEA: GeoWindow = { west: 101.2, south: 6.35, east: 117.4, north: 23.6 };

export function windowFrame(window: GeoWindow): Frame {
  return { kind: "window", ...WINDOW_SIZE, window };
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
const latitudeOf = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * (180 / Math.PI);

/** Degrees of longitude that a window spans, 0 to 360. */
export function spanOfWindow({ west, east }: GeoWindow): number {
  return east >= west ? east - west : east - west + 360;
}

/** px of the viewBox a degree of longitude: on the equator in the world, anywhere in a window. */
export function pxPerDegree(frame: Frame): number {
  return frame.window ? frame.width / spanOfWindow(frame.window) : radians(WORLD_SCALE * WORLD_STRETCH);
}

/** True if a point, in degrees, lies in a window. */
export function isInWindow(window: GeoWindow, lon: number, lat: number): boolean {
  const fromWest = (((lon - window.west) % 360) + 360) % 360;
  return fromWest <= spanOfWindow(window) && lat >= window.south && lat <= window.north;
}

/** True if two windows share a point, their edges included. */
export function doWindowsMeet(one: GeoWindow, other: GeoWindow): boolean {
  if (one.south > other.north || other.south > one.north) return false;
  const eastward = (from: number, to: number) => (((to - from) % 360) + 360) % 360;
  return eastward(one.west, other.west) <= spanOfWindow(one) || eastward(other.west, one.west) <= spanOfWindow(other);
}

/** Share of the earth's surface that a window covers, 0 to 1. */
export function shareOfWorld(window: GeoWindow): number {
  const band = Math.sin(radians(window.north)) - Math.sin(radians(window.south));
  return (spanOfWindow(window) / 360) * (band / 2);
}

/**
 * The window of a frame's shape round a centre.
 * @param centre lon, lat in degrees; latitudes past 70 are drawn in
 * @param span   degrees of longitude, 1 to 90
 */
export function windowAround(centre: readonly [number, number], span: number): GeoWindow {
  const lat = Math.max(-60, Math.min(70, centre[1]));
  const half = (radians(span) * WINDOW_SIZE.height) / WINDOW_SIZE.width / 2;
  const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
  const rounded = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    west: rounded(wrapped(centre[0] - span / 2)),
    east: rounded(wrapped(centre[0] + span / 2)),
    south: rounded(latitudeOf(mercatorY(lat) - half)),
    north: rounded(latitudeOf(mercatorY(lat) + half)),
  };
}

/** d3 projection of a frame, zoomed to a view: what a browser and the server both draw with. Clips to the frame at k = 1. */
function baseProjection(frame: Frame, { k, x, y }: View): GeoProjection {
  if (!frame.window)
    return geoNaturalEarth1()
      .rotate([WORLD_ROTATION, 0])
      .scale(WORLD_SCALE * k)
      .translate([WORLD_CENTRE[0] * k + x, WORLD_CENTRE[1] * k + y]);
  const span = spanOfWindow(frame.window);
  const scale = frame.width / radians(span);
  const middle = frame.window.west + span / 2;
  const top = mercatorY(frame.window.north) * scale;
  return geoMercator()
    .rotate([-middle, 0])
    .scale(scale * k)
    .translate([(frame.width / 2) * k + x, top * k + y]);
}

const ROUNDED = 100;

/**
 * The projection of a frame at a view, in px rounded to 0.01: engines differ in the last bits of a sine, and the
 * server's picture must be the browser's.
 */
export function projectionOf(frame: Frame, view: View = WHOLE): GeoProjection {
  const base = baseProjection(frame, view);
  // + 0 makes -0 a plain 0.
  const round = (value: number) => Math.round(value * ROUNDED) / ROUNDED + 0;
  return Object.assign((point: [number, number]): [number, number] | null => {
    const px = base(point);
    return px && [round(px[0]), round(px[1])];
  }, base);
}

/** px outside a frame at which its land is cut off, so that no cut is seen. */
const LAND_MARGIN = 2;

/** As `projectionOf` at k = 1, cut off a little outside the frame, for land. */
export function landProjection(frame: Frame): GeoProjection {
  return baseProjection(frame, WHOLE).clipExtent([
    [-LAND_MARGIN, -LAND_MARGIN],
    [frame.width + LAND_MARGIN, frame.height + LAND_MARGIN],
  ]);
}

/** Where land may lie that a frame shows, generously; `undefined` for everywhere. */
export function landWindow({ window, width }: Frame): GeoWindow | undefined {
  if (!window) return undefined;
  const span = spanOfWindow(window);
  // A degree of latitude takes more px than one of longitude, so that this is enough for both.
  const margin = (2 * LAND_MARGIN * span) / width;
  if (span + 2 * margin >= 360) return undefined;
  return {
    west: window.west - margin,
    east: window.west + span + margin,
    south: window.south - margin,
    north: window.north + margin,
  };
}

/** A window's edge as it lies in another frame: the path of its outline in px. */
export function outlineOf(window: GeoWindow, frame: Frame, view: View): [number, number][] {
  const project = projectionOf(frame, view);
  const corners: [number, number][] = [
    [window.west, window.north],
    [window.east, window.north],
    [window.east, window.south],
    [window.west, window.south],
  ];
  return corners.flatMap((corner) => project(corner) ?? []).length === 8
    ? corners.map((corner) => project(corner) ?? [0, 0])
    : [];
}
