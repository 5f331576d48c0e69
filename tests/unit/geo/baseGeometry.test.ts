import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildFrameGeometry } from "@/lib/geo/baseGeometry";
import { landProjection, VIET_NAM_AND_THE_SEA, WORLD_FRAME, windowAround, windowFrame } from "@/lib/geo/frame";
import { landPath } from "@/lib/geo/landPath";
import { landsOf, parseDisputedLines, parseTopology } from "@/lib/geo/topology";

const read = (file: string) => JSON.parse(readFileSync(path.join(process.cwd(), "public", "geo", file), "utf8"));
const disputed = parseDisputedLines(read("disputed-lines.json"));
const PRECISION = 10;

describe.each(["world.json", "world-fine.json"])("buildFrameGeometry of %s", (file) => {
  const topology = parseTopology(read(file), file);

  it.each([
    ["Viet Nam and the sea", VIET_NAM_AND_THE_SEA],
    ["Fiji, on the 180th meridian", windowAround([179.5, -17], 30)],
    ["Chukotka, past it", windowAround([-172, 66], 60)],
    ["Europe", windowAround([12, 50], 35)],
    ["the far north", windowAround([20, 70], 90)],
    ["the open sea", windowAround([-140, 20], 5)],
  ])("draws of %s what drawing the whole world would show there", (_, window) => {
    const frame = windowFrame(window);
    const projection = landProjection(frame);
    const whole = landsOf(topology).flatMap(({ id, pieces }) => {
      const coordinates = pieces.map(({ rings }) => rings);
      const d = landPath({ type: "MultiPolygon", coordinates }, projection, PRECISION);
      return d === "" ? [] : [{ id, d }];
    });
    const { shapes } = buildFrameGeometry(frame, topology, disputed, PRECISION);
    expect(shapes).toEqual(whole.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it("names the countries that a window shows large, and none in the world", () => {
    const { names } = buildFrameGeometry(windowFrame(VIET_NAM_AND_THE_SEA), topology, disputed, PRECISION);
    expect(names.map(({ id }) => id)).toEqual(expect.arrayContaining(["VN", "LA", "KH", "CN"]));
    expect(buildFrameGeometry(WORLD_FRAME, topology, disputed, PRECISION).names).toEqual([]);
  });
});
