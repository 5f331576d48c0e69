const RADIANS = Math.PI / 180;
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/**
 * True bearing of the course of constant direction (rhumb line) from one seat to another: what a reader sees on
 * the map beside the network, where a great circle from Hanoi to Washington would leave by the pole.
 *
 * @param from lon, lat in degrees
 * @param to   lon, lat in degrees
 * @returns    degrees clockwise from north, 0 <= bearing < 360; 0 between equal seats
 * Method: https://www.movable-type.co.uk/scripts/latlong.html (rhumb lines)
 */
export function bearing(from: readonly [number, number], to: readonly [number, number]): number {
  const east = ((((to[0] - from[0]) % 360) + 540) % 360) - 180;
  const north = mercator(to[1]) - mercator(from[1]);
  const degrees = (Math.atan2(east * RADIANS, north) / RADIANS + 360) % 360;
  // Engines differ in the last bits of these functions.
  return Math.round(degrees * 1e6) / 1e6;
}
