import type { BaseGeometry, FrameGeometry } from "@/lib/geo/baseGeometry";
import { type Frame, type GeoWindow, projectionOf, pxPerDegree, type View } from "@/lib/geo/frame";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { MAX_LIST_VALUES } from "@/lib/model/limits";
import type { Summary, ThemeCount } from "@/lib/query/summary";
import { countryOf, nameOf } from "./clusterName";
import { type Cluster, clusterPlaces, type PlacePoint } from "./clusterPlaces";
import { type Disc, LabelRoom, type LabelSpot } from "./placeLabels";
import { countryNames, fixedNames, islandNames, type PlainLabel, takeOutline } from "./placeNames";
import { textWidth } from "./textWidth";

export interface MarkLabel extends LabelSpot {
  name: string;
  /** " +4:" where the bubble holds more places than it names */
  more: string;
  count: string;
  bold: boolean;
}

/** A bubble of the map; px of the frame's viewBox. */
export interface MapMark {
  /** id of its largest place */
  key: string;
  /** shape: disc, dashed ring or square on its corner */
  kind: "city" | "region" | "sea";
  lon: number;
  lat: number;
  x: number;
  y: number;
  r: number;
  /** radius of the area that answers the pointer */
  hit: number;
  events: number;
  lead?: string;
  themes: readonly ThemeCount[];
  places: readonly string[];
  /** as it is spoken and stands in the tooltip */
  name: string;
  label?: MarkLabel;
  /** the filter that selects its events */
  select: Filter;
  /** true if it holds more places than one filter may name: a click zooms in instead */
  isTooMany: boolean;
}

/** One frame, laid out for a view. Positions are at that view; marks keep their lon, lat for other views. */
export interface FrameLayout {
  frame: Frame;
  view: View;
  /** px of the viewBox a px on the screen */
  unit: number;
  /** most events first: the largest lie below */
  marks: readonly MapMark[];
  seaName: readonly PlainLabel[];
  islands: readonly { lon: number; lat: number; key: string }[];
  islandNames: readonly PlainLabel[];
  countryNames: readonly PlainLabel[];
  /** the other frame's edge, lon, lat */
  outline?: GeoWindow;
  /** events of the places inside the frame */
  events: number;
}

export interface FrameOptions {
  frame: Frame;
  view: View;
  unit: number;
  /** factor of all bubbles; 1 if absent */
  scale?: number;
  /** events that count as one, see `grainOf`; 1 if absent */
  grain?: number;
  geometry?: FrameGeometry;
  islands: BaseGeometry["islands"];
  outline?: GeoWindow;
  /** which bubbles may carry a name, by their places and events; all if absent */
  isNamed?: (places: readonly string[], events: number) => boolean;
}

const LABEL_PX = 12;
const RING_PX = 2.6;
const LEAST_RING_PX = 3;
/** px that a bubble of the world reaches past its edge: there is little room, and the second frame shows what it holds. */
const WORLD_REACH_PX = 4;
/** Fewer events than this carry no name, unless there are few bubbles. */
const LABELLED_FROM = 4;
const FEW_MARKS = 16;
/** A name of so many events may cover a bubble of less than LABELLED_FROM events where it finds no other room. */
const COVERS_FROM = 7;
const BOLD_FROM = { world: 30, window: 20 };
const HIT_PX = 12;
/** px a degree from which islands and the names of the sea are drawn. */
const ISLANDS_FROM = 9;
/** The zoom buttons, in the lower left corner. */
const BUTTONS_PX = { width: 62, height: 32 };
const ISLAND_NAMES_FROM = 45;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Lay out one frame of the map: bubbles, names, islands.
 *
 * @param byPlace one row per place that has an event; places that the labels do not know are left out
 * @param options the frame and how it is zoomed; `unit` in px of the viewBox a px on the screen, so that names and
 *                bubbles keep their size while the frame's width follows the page
 * @returns marks with the filter that selects their events, most events first; px to 0.01
 *
 * Deterministic: rows are sorted first. Area ~ events. No name touches another, or a bubble that is not its own.
 */
export function layoutFrame(byPlace: Summary["byPlace"], words: Words, options: FrameOptions): FrameLayout {
  const { frame, view, unit, islands, outline, grain = 1 } = options;
  const project = projectionOf(frame, view);
  const { places, themes } = words.labels;
  const themeOrder = Object.keys(themes);
  const points = byPlace.flatMap((row): PlacePoint[] => {
    const place = places[row.place];
    const at = place && project([place.lon, place.lat]);
    if (!place || !at) return [];
    // A window shows only what lies in it; the world has everything.
    const [baseX, baseY] = [(at[0] - view.x) / view.k, (at[1] - view.y) / view.k];
    const isInside = baseX >= 0 && baseY >= 0 && baseX <= frame.width && baseY <= frame.height;
    return isInside ? [{ ...row, x: at[0], y: at[1] }] : [];
  });
  const clusters = clusterPlaces(points, {
    reach: frame.kind === "world" ? WORLD_REACH_PX : 0,
    unit,
    scale: (options.scale ?? 1) / Math.sqrt(grain),
    themeOrder,
  });
  const rows = new Map(byPlace.map((row) => [row.place, row]));
  const byCountry = new Map<string, number>();
  for (const { place, events } of byPlace) {
    const country = places[place]?.country;
    if (country !== undefined) byCountry.set(country, (byCountry.get(country) ?? 0) + events);
  }
  const eventsOf = (place: string) => rows.get(place)?.events ?? 0;
  const leadOf = (place: string) => rows.get(place)?.lead;

  const outer = (cluster: Cluster) => {
    const kind = places[cluster.leader]?.kind;
    const own =
      kind === "region" ? Math.max(cluster.r, LEAST_RING_PX * unit) : kind === "sea" ? cluster.r * 1.25 : cluster.r;
    return own + (cluster.places.length > 1 ? RING_PX + 1 : 1) * unit;
  };
  const discs = clusters.map((cluster): Disc => ({ x: cluster.x, y: cluster.y, r: outer(cluster) }));
  const small = new Set(discs.filter((_, i) => clusters[i]!.events < LABELLED_FROM * grain));
  const isLabelled = (events: number) => events >= LABELLED_FROM * grain || clusters.length <= FEW_MARKS;
  const bounds = { left: 2 * unit, top: 2 * unit, right: frame.width - 2 * unit, bottom: frame.height - 2 * unit };
  const density = (pxPerDegree(frame) * view.k) / unit;
  const hasIslands = density >= ISLANDS_FROM;
  const dots = hasIslands
    ? islands.flatMap((island) => {
        const at = project([island.lon, island.lat]);
        return at ? [{ ...island, x: at[0], y: at[1] }] : [];
      })
    : [];
  const room = new LabelRoom(bounds, [...discs, ...dots.map(({ x, y }) => ({ x, y, r: 3 * unit }))], unit);

  const { seaName, groupNames } = hasIslands ? fixedNames(words, project, room, unit) : { seaName: [], groupNames: [] };
  room.take({
    left: 0,
    top: frame.height - BUTTONS_PX.height * unit,
    right: BUTTONS_PX.width * unit,
    bottom: frame.height,
  });
  if (outline) takeOutline(outline, frame, view, room, unit);

  const marks = clusters.map((cluster, i): MapMark => {
    const place = places[cluster.leader]!;
    const country = countryOf(cluster, words, byCountry, eventsOf);
    const { name, more } = nameOf(cluster, words, country, leadOf);
    const disc = discs[i]!;
    const size = LABEL_PX * unit;
    const bold = cluster.events >= BOLD_FROM[frame.kind] * grain;
    const text = { name, more: more > 0 ? ` +${words.number(more)}:` : "", count: words.number(cluster.events) };
    const width = textWidth(text.name, size, bold) + textWidth(`${text.more} ${text.count}`, size);
    const spot =
      isLabelled(cluster.events) && (options.isNamed?.(cluster.places, cluster.events) ?? true)
        ? room.around(disc, width, size, cluster.events >= COVERS_FROM * grain ? small : undefined)
        : undefined;
    const isTooMany = cluster.places.length > MAX_LIST_VALUES;
    return {
      key: cluster.leader,
      kind: place.kind,
      lon: place.lon,
      lat: place.lat,
      x: cluster.x,
      y: cluster.y,
      r: round(cluster.r),
      hit: round(hitRadius(disc, discs, i, unit)),
      events: cluster.events,
      ...(cluster.lead === undefined ? {} : { lead: cluster.lead }),
      themes: cluster.themes,
      places: cluster.places,
      name: more > 0 ? words.t("map.andMore", { name, count: more }) : name,
      ...(spot ? { label: { ...text, bold, dx: round(spot.dx), dy: round(spot.dy), anchor: spot.anchor } } : {}),
      select: { place: [...cluster.places.slice(0, MAX_LIST_VALUES)].sort() },
      isTooMany,
    };
  });
  return {
    frame,
    view,
    unit,
    marks,
    seaName,
    islands: dots.map(({ lon, lat, name }) => ({ lon, lat, key: name })),
    islandNames: [...groupNames, ...(density >= ISLAND_NAMES_FROM ? islandNames(dots, room, unit) : [])],
    countryNames: countryNames(options, words, room, places[clusters[0]?.leader ?? ""]?.country),
    ...(outline ? { outline } : {}),
    events: points.reduce((sum, { events }) => sum + events, 0),
  };
}

/** As large as a finger wants, but never over the centre of a neighbour. */
function hitRadius(disc: Disc, discs: readonly Disc[], own: number, unit: number): number {
  let room = HIT_PX * unit;
  discs.forEach((other, i) => {
    if (i !== own) room = Math.min(room, Math.hypot(other.x - disc.x, other.y - disc.y) / 2);
  });
  return Math.max(disc.r, room);
}
