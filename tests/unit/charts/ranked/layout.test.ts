import { describe, expect, it } from "vitest";
import { layoutRanked, topPositions } from "@/components/charts/ranked/layout";

describe("topPositions", () => {
  it("gives the most, ties by position, without zeros", () => {
    expect(topPositions([3, 0, 9, 3, 9, 1], 4)).toEqual([2, 4, 0, 3]);
    expect(topPositions([0, 2, 0], 4)).toEqual([1]);
    expect(topPositions([], 4)).toEqual([]);
  });

  it("agrees with a full sort", () => {
    const counts = Array.from({ length: 500 }, (_, i) => (i * 7919) % 97);
    const sorted = [...counts.keys()].filter((i) => counts[i]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
    expect(topPositions(counts, 20)).toEqual(sorted.slice(0, 20));
  });
});

describe("layoutRanked", () => {
  it("fills the room with the longest bar and keeps its height", () => {
    const { bars, height, width, labels } = layoutRanked(["a", "b", "c"], [1, 4, 2], 20, 300);
    expect(bars.map(({ id, events }) => [id, events])).toEqual([
      ["b", 4],
      ["c", 2],
      ["a", 1],
    ]);
    expect(bars[0]!.width).toBe(2 * bars[1]!.width);
    expect(bars[0]!.width).toBeLessThan(width - labels);
    expect(height).toBe(layoutRanked([], [], 20, 300).height);
  });
});
