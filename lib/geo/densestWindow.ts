import { type GeoWindow, isInWindow, shareOfWorld, VIET_NAM_AND_THE_SEA, windowAround } from "./frame";

export interface WeightedPoint {
  id: string;
  lon: number;
  lat: number;
  events: number;
}

export interface CrowdedWindow {
  window: GeoWindow;
  /** events inside it */
  events: number;
  /** the point inside with the most events */
  largest: string;
}

/** A second frame is worth its room if more than this share of the placed events ... */
const SHARE_OF_EVENTS = 0.4;
/** ... lies in less than this share of the earth ... */
const SHARE_OF_WORLD = 0.05;
/** ... and there is more than one bubble or two to tell apart. */
const LEAST_POINTS = 4;
/** Degrees of longitude: as wide as Viet Nam and the sea, then twice that. */
const SPANS = [16.2, 32.4];

/** The same window moved so that its points lie in its middle, if it loses none by that. */
function centred(found: CrowdedWindow, points: readonly WeightedPoint[], span: number): CrowdedWindow {
  const { west } = found.window;
  const inside = points.filter(({ lon, lat }) => isInWindow(found.window, lon, lat));
  const fromWest = inside.map(({ lon }) => (((lon - west) % 360) + 360) % 360);
  const lats = inside.map(({ lat }) => lat);
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const moved = measure(windowAround([west + middle(fromWest), middle(lats)], span), points);
  return moved.events < found.events ? found : { window: moved.window, events: moved.events, largest: moved.largest };
}

function measure(window: GeoWindow, points: readonly WeightedPoint[]): CrowdedWindow & { points: number } {
  const inside = points.filter(({ lon, lat }) => isInWindow(window, lon, lat));
  const events = inside.reduce((sum, point) => sum + point.events, 0);
  return { window, events, largest: inside[0]?.id ?? "", points: inside.length };
}

/**
 * The window for the second frame: Viet Nam and the sea where it is crowded enough, or else the window round one
 * of the points that holds the most events.
 *
 * @param points one per place, in any order
 * @returns undefined where no window holds over 40 % of the events in under 5 % of the earth, with four places or more
 */
export function densestWindow(points: readonly WeightedPoint[]): CrowdedWindow | undefined {
  const ranked = [...points].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  const least = SHARE_OF_EVENTS * ranked.reduce((sum, { events }) => sum + events, 0);
  const found = (windows: readonly GeoWindow[]): CrowdedWindow | undefined => {
    const crowded = windows
      .filter((window) => shareOfWorld(window) < SHARE_OF_WORLD)
      .map((window) => measure(window, ranked))
      .filter(({ events, points: count }) => events > least && count >= LEAST_POINTS);
    const best = crowded.reduce<(typeof crowded)[number] | undefined>(
      (top, next) => (top && top.events >= next.events ? top : next),
      undefined,
    );
    return best && { window: best.window, events: best.events, largest: best.largest };
  };
  const home = found([VIET_NAM_AND_THE_SEA]);
  if (home) return home;
  for (const span of SPANS) {
    const best = found(ranked.map(({ lon, lat }) => windowAround([lon, lat], span)));
    if (best) return centred(best, ranked, span);
  }
  return undefined;
}
