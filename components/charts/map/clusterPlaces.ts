import type { PlaceCount, ThemeCount } from "@/lib/query/summary";

/** A place with its events, at a point in px. */
export interface PlacePoint extends PlaceCount {
  x: number;
  y: number;
}

/** One bubble: a place, or the largest of several with the rest inside it. */
export interface Cluster {
  /** the place whose point and shape the bubble has */
  leader: string;
  /** the leader first, then most events first */
  places: readonly string[];
  events: number;
  lead?: string;
  themes: readonly ThemeCount[];
  x: number;
  y: number;
  r: number;
}

/** px a square root of an event: area is proportional to events. */
const PX_PER_ROOT = 1.32;
const LEAST_RADIUS = 2;

/**
 * Radius in px of a bubble of so many events, at one px a unit.
 * @param scale 1, or less where the map is narrow
 */
export function bubbleRadius(events: number, scale = 1): number {
  return Math.max(LEAST_RADIUS, PX_PER_ROOT * scale * Math.sqrt(events));
}

/** Events of all data up to which one event counts as one. */
const FINE_EVENTS = 2_000;

/**
 * How many events count as one where bubbles are sized and named: 1, and with more data 2, 5, 10 and so on, so that the largest
 * bubbles of a million events are no larger than those of a thousand. By all data, so that no filter changes it.
 */
export function grainOf(all: number): number {
  const least = Math.max(1, all / FINE_EVENTS);
  const tens = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * tens).find((grain) => grain >= least) ?? least;
}

const byEvents = (a: PlaceCount, b: PlaceCount) => b.events - a.events || (a.place < b.place ? -1 : 1);

/** The mixes of several places added up; most events first, ties in reading order. */
function addThemes(places: readonly PlaceCount[], order: readonly string[]): ThemeCount[] {
  const sums = new Map<string, number>();
  for (const { themes } of places)
    for (const { theme, events } of themes) sums.set(theme, (sums.get(theme) ?? 0) + events);
  return order
    .flatMap((theme) => {
      const events = sums.get(theme);
      return events === undefined ? [] : [{ theme, events }];
    })
    .sort((a, b) => b.events - a.events);
}

/**
 * Join bubbles that cover one another: by size, a bubble whose centre lies inside a larger one joins it, until none
 * does. The joined bubble stands at its largest place.
 *
 * @param points  places in px, in any order
 * @param reach   px by which a bubble reaches past its edge for others
 * @param unit    px of the picture a px on the screen
 * @param scale   factor of all bubbles
 * @param themeOrder ids of themes in reading order
 * @returns bubbles, most events first; every place is in exactly one
 */
export function clusterPlaces(
  points: readonly PlacePoint[],
  {
    reach,
    unit,
    scale = 1,
    themeOrder,
  }: { reach: number; unit: number; scale?: number; themeOrder: readonly string[] },
): Cluster[] {
  let groups = [...points].sort(byEvents).map((point) => ({ leader: point, members: [point], events: point.events }));
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const kept: typeof groups = [];
    for (const group of groups) {
      const host = kept.find(
        ({ leader, events }) =>
          Math.hypot(leader.x - group.leader.x, leader.y - group.leader.y) <
          (bubbleRadius(events, scale) + reach) * unit,
      );
      if (host) {
        host.members.push(...group.members);
        host.events += group.events;
        isStable = false;
      } else kept.push(group);
    }
    groups = kept.sort((a, b) => b.events - a.events || byEvents(a.leader, b.leader));
  }
  return groups.map(({ leader, members, events }) => {
    const themes = members.length === 1 ? leader.themes : addThemes(members, themeOrder);
    const lead = members.length === 1 ? leader.lead : themes[0]?.theme;
    return {
      leader: leader.place,
      places: members.sort(byEvents).map(({ place }) => place),
      events,
      ...(lead === undefined ? {} : { lead }),
      themes,
      x: leader.x,
      y: leader.y,
      r: bubbleRadius(events, scale) * unit,
    };
  });
}
