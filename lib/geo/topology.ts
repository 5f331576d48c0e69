import type { FeatureCollection, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

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

/** The shapes of a topology, each with its id: ISO alpha-2, or "x-..." where ISO has none. */
export function shapesOf(topology: WorldTopology): FeatureCollection<MultiPolygon>["features"] {
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) =>
    geometry.type === "MultiPolygon" && typeof id === "string"
      ? [{ type: "Feature" as const, id, properties: {}, geometry }]
      : [],
  );
}
