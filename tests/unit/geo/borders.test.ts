import { readFileSync } from "node:fs";
import path from "node:path";
import { geoContains } from "d3";
import { describe, expect, it } from "vitest";
import { landsOf, parseTopology } from "@/lib/geo/topology";

const read = (file: string) => JSON.parse(readFileSync(path.join(process.cwd(), "public", "geo", file), "utf8"));
const editions = ["world.json", "world-fine.json"].map((file) => {
  const shapes = landsOf(parseTopology(read(file), file)).map(({ id, pieces }) => ({
    id,
    geometry: { type: "MultiPolygon" as const, coordinates: pieces.map(({ rings }) => rings) },
  }));
  return {
    file,
    shapes,
    shapesAt: (point: [number, number]) => shapes.filter((s) => geoContains(s.geometry, point)).map((s) => s.id),
  };
});

const islands: { group: string; name: { en: string }; lon: number; lat: number }[] = read("islands.json").islands;

describe.each(editions)("the borders of $file", ({ shapes, shapesAt }) => {
  it.each([
    ["Crimea", [34.1, 45.2], "UA"],
    ["Western Sahara", [-13.5, 24.5], "EH"],
    ["Morocco", [-6.8, 32.5], "MA"],
    ["Kosovo", [20.9, 42.6], "XK"],
    ["Somaliland", [45.5, 9.5], "x-somaliland"],
    ["Northern Cyprus", [33.6, 35.28], "x-n-cyprus"],
    ["the West Bank", [35.25, 32.1], "PS"],
    ["Abkhazia", [41.2, 43.0], "GE"],
    ["Arunachal Pradesh", [94.5, 28.0], "IN"],
    ["Aksai Chin", [79.5, 35.2], "CN"],
    ["Hainan", [109.7, 19.2], "CN"],
    ["Taiwan", [121.0, 23.8], "TW"],
    ["Hanoi", [105.84, 21.03], "VN"],
  ] as [string, [number, number], string][])("draws %s in one shape", (_, point, id) => {
    expect(shapesAt(point)).toEqual([id]);
  });

  it("draws the Paracel and Spratly islands in no country", () => {
    expect(islands.filter(({ group }) => group === "paracel").length).toBeGreaterThan(4);
    expect(islands.filter(({ group }) => group === "spratly").length).toBeGreaterThan(4);
    for (const { name, lon, lat } of islands) expect([name.en, shapesAt([lon, lat])]).toEqual([name.en, []]);
  });

  it("keeps the smallest states that meet others", () => {
    const ids = shapes.map(({ id }) => id);
    for (const id of ["SG", "MV", "VA", "MT", "BN", "TL", "KI", "TV"]) expect(ids).toContain(id);
  });

  it("names every shape once", () => {
    const ids = shapes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(235);
  });

  it("has no ring that covers the rest of the globe", () => {
    expect(shapesAt([-30, -45])).toEqual([]);
    expect(shapesAt([-140, 20])).toEqual([]);
  });
});
