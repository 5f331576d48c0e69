import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { GeoWindow } from "./frame";

export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** Borders that are not agreed by all, as lines of lon, lat. */
export interface DisputedLines {
  lines: readonly { id: string; coordinates: [number, number][][] }[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isTopology(value: unknown): value is WorldTopology {
  return (
    isRecord(value) &&
    value.type === "Topology" &&
    Array.isArray(value.arcs) &&
    isRecord(value.objects) &&
    isRecord(value.objects.countries) &&
    Array.isArray(value.objects.countries.geometries)
  );
}

/** Read a file of `public/geo/` that holds the world. @throws Error if it is something else */
export function parseTopology(value: unknown, name: string): WorldTopology {
  if (!isTopology(value)) throw new Error(`${name} is no topology with an object "countries": run lib/cli/buildGeo.ts`);
  return value;
}

const isLine = (part: unknown): part is [number, number][] =>
  Array.isArray(part) && part.every((point) => Array.isArray(point) && typeof point[0] === "number");

/** Read `disputed-lines.json`. @throws Error if it is something else */
export function parseDisputedLines(value: unknown): DisputedLines {
  const lines = isRecord(value) && Array.isArray(value.lines) ? value.lines : undefined;
  const read = lines?.flatMap((line: unknown) =>
    isRecord(line) && typeof line.id === "string" && Array.isArray(line.coordinates) && line.coordinates.every(isLine)
      ? [{ id: line.id, coordinates: line.coordinates }]
      : [],
  );
  if (!lines || read?.length !== lines.length) throw new Error("disputed-lines.json holds no list of lines");
  return { lines: read };
}

/** The land of one country: its pieces, each with the rectangle in which it lies. */
export interface Land {
  /** ISO alpha-2, or "x-..." where ISO has none */
  id: string;
  pieces: readonly { rings: Position[][]; box: GeoWindow }[];
}

function boxOf(rings: readonly Position[][]): GeoWindow {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon = 0, lat = 0] of rings[0] ?? []) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

const lands = new WeakMap<WorldTopology, readonly Land[]>();

/** The land of a topology, taken apart once and kept: each window of the world is drawn from the same. */
export function landsOf(topology: WorldTopology): readonly Land[] {
  const kept = lands.get(topology);
  if (kept) return kept;
  const made = feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }): Land[] =>
    geometry.type === "MultiPolygon" && typeof id === "string"
      ? [{ id, pieces: geometry.coordinates.map((rings) => ({ rings, box: boxOf(rings) })) }]
      : [],
  );
  lands.set(topology, made);
  return made;
}
