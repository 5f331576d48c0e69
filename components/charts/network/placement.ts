import type { PlacedText } from "./boxes";
import type { Point } from "./links";
import type { NetworkActor } from "./networkInput";

/** Actors that have found their place, before the lines are drawn. */
export interface Placement {
  actors: readonly NetworkActor[];
  points: ReadonlyMap<string, Point>;
  labels: ReadonlyMap<string, PlacedText>;
  /** on lines, by pair */
  numbers: ReadonlyMap<string, PlacedText>;
  middle: Point | undefined;
}

const LARGEST_PX = 27;
const SMALLEST_PX = 3;

/** Radius in px: area ~ events, 27 for the most, 3 at least. */
export function markRadius(events: number, most: number, largest = LARGEST_PX): number {
  return Math.round(Math.max(SMALLEST_PX, largest * Math.sqrt(events / most)) * 100) / 100;
}
