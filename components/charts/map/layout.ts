import type { Size } from "@/components/charts/chart";
import type { BaseGeometry, FrameGeometry } from "@/lib/geo/baseGeometry";
import { type CrowdedWindow, densestWindow } from "@/lib/geo/densestWindow";
import { fitView } from "@/lib/geo/fitView";
import { pxPerDegree, VIET_NAM_AND_THE_SEA, WHOLE, WINDOW_SIZE, WORLD_FRAME, windowFrame } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Summary } from "@/lib/query/summary";
import { grainOf } from "./clusterPlaces";
import { type FrameLayout, layoutFrame } from "./layoutFrame";

/** px between the two frames of the first picture. */
const GUTTER = 12;

export interface MapOptions {
  geo: BaseGeometry;
}

/** The map as the server draws it: both frames at one px a unit, each fitted to what is filtered. */
export interface MapLayout extends Size {
  /** events by actor id, for the tint of the land */
  landEvents: Readonly<Record<string, number>>;
  world: FrameLayout;
  worldGeometry: FrameGeometry;
  second?: FrameLayout;
  secondGeometry?: FrameGeometry;
}

/** A window other than Viet Nam and the sea must bring its places this much nearer than the fitted world does. */
const WORTH_IT = 2.5;

/**
 * The window for the second frame: where over 40 % of the placed events lie in under 5 % of the earth. None where the
 * world, fitted to few places, shows them as well.
 */
export function secondWindow(byPlace: Summary["byPlace"], words: Words): CrowdedWindow | undefined {
  const crowded = densestWindow(
    byPlace.flatMap(({ place, events }) => {
      const label = words.labels.places[place];
      return label ? [{ id: place, lon: label.lon, lat: label.lat, events }] : [];
    }),
  );
  if (!crowded || crowded.window === VIET_NAM_AND_THE_SEA) return crowded;
  const nearer = pxPerDegree(windowFrame(crowded.window)) / (pxPerDegree(WORLD_FRAME) * fitWorld(byPlace, words).k);
  return nearer >= WORTH_IT ? crowded : undefined;
}

/** The view of the world that shows every place with an event. */
export function fitWorld(byPlace: Summary["byPlace"], words: Words) {
  return fitView(
    WORLD_FRAME,
    byPlace.flatMap(({ place }) => {
      const label = words.labels.places[place];
      return label ? [[label.lon, label.lat] as const] : [];
    }),
  );
}

/**
 * Lay out the whole map: the world, and the second frame where events crowd.
 *
 * @param size not used: the frames have fixed viewBoxes, and the page scales them
 * @returns width and height of both frames side by side, px
 */
export function layoutMap(summary: Summary, words: Words, _size: Size, { geo }: MapOptions): MapLayout {
  const crowded = secondWindow(summary.byPlace, words);
  const shared = { unit: 1, islands: geo.islands, grain: grainOf(summary.all) };
  const world = layoutFrame(summary.byPlace, words, {
    ...shared,
    frame: WORLD_FRAME,
    view: fitWorld(summary.byPlace, words),
    geometry: geo.world,
    ...(crowded ? { outline: crowded.window } : {}),
  });
  const landEvents = Object.fromEntries(summary.byCountry.map(({ actor, events }) => [actor, events]));
  const { width, height } = WORLD_FRAME;
  const base = { width, height, landEvents, world, worldGeometry: geo.world };
  if (!crowded) return base;
  const geometry = crowded.window === VIET_NAM_AND_THE_SEA ? { geometry: geo.window } : {};
  const second = layoutFrame(summary.byPlace, words, {
    ...shared,
    frame: windowFrame(crowded.window),
    view: WHOLE,
    ...geometry,
  });
  return {
    ...base,
    width: WORLD_FRAME.width + GUTTER + WINDOW_SIZE.width,
    height: Math.max(WORLD_FRAME.height, WINDOW_SIZE.height),
    second,
    ...(geometry.geometry ? { secondGeometry: geometry.geometry } : {}),
  };
}
