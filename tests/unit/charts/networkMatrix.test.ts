import { describe, expect, it } from "vitest";
import { layoutMatrix, rampStep, walkMatrix } from "@/components/charts/network/layoutMatrix";
import { crowd, summaryOfPairs } from "./networkFixtures";
import { summaryOf, wordsOf } from "./summaries";

const EN = wordsOf("en");
const SMALL = summaryOfPairs([
  ["CN-VN", 5, "political-ties"],
  ["US-VN", 30, "war-legacy"],
  ["JP-KR", 2],
]);

describe("layoutMatrix", () => {
  const layout = layoutMatrix(SMALL, EN);

  it("orders both axes by events, then id", () => {
    expect(layout.heads.map(({ actor }) => actor)).toEqual(["VN", "US", "CN", "JP", "KR"]);
  });

  it("draws every pair on both sides of the diagonal", () => {
    expect(layout.cells.map(({ key, pair }) => [key, pair])).toEqual([
      ["0-1", "US-VN"],
      ["0-2", "CN-VN"],
      ["1-0", "US-VN"],
      ["2-0", "CN-VN"],
      ["3-4", "JP-KR"],
      ["4-3", "JP-KR"],
    ]);
    expect(layout.cells[1]).toMatchObject({ x: 2 * layout.cell, y: 0, select: { pair: ["CN-VN"] } });
  });

  it("tints by a fixed ramp of events", () => {
    expect([1, 2, 4, 5, 10, 24, 25, 99, 100, 999].map(rampStep)).toEqual([0, 1, 1, 2, 3, 3, 4, 4, 5, 5]);
  });

  it("fits 448 px up to 24 actors, and scrolls with cells of 22 px beyond", () => {
    for (const actors of [2, 10, 24]) {
      const { heads, cell, headWidth } = layoutMatrix(crowd(actors, actors - 1), EN);
      expect(headWidth + heads.length * cell).toBeLessThanOrEqual(448);
      expect(cell).toBeGreaterThanOrEqual(15);
    }
    const whole = layoutMatrix(summaryOf(), EN);
    expect(whole.cell).toBe(22);
    expect(whole.cells.every(({ isNumbered }) => isNumbered)).toBe(true);
  });

  it("is the same in another order, and empty for nothing", () => {
    expect(layoutMatrix({ ...SMALL, byPair: [...SMALL.byPair].reverse() }, EN)).toEqual(layout);
    expect(layoutMatrix(summaryOfPairs([]), EN)).toMatchObject({ heads: [], cells: [] });
  });
});

describe("walkMatrix", () => {
  const layout = layoutMatrix(SMALL, EN);

  it("reads the cells row by row, each after its head", () => {
    const way = ["row-0"];
    for (let key = walkMatrix(layout, "row-0", "ArrowRight"); key; key = walkMatrix(layout, key, "ArrowRight"))
      way.push(key);
    expect(way).toEqual(["row-0", "0-1", "0-2", "row-1", "1-0", "row-2", "2-0", "row-3", "3-4", "row-4", "4-3"]);
    expect(walkMatrix(layout, "1-0", "ArrowLeft")).toBe("row-1");
    expect(walkMatrix(layout, "row-0", "ArrowLeft")).toBeUndefined();
  });

  it("goes up and down within a column, and to the ends of a row", () => {
    expect(walkMatrix(layout, "1-0", "ArrowDown")).toBe("2-0");
    expect(walkMatrix(layout, "2-0", "ArrowDown")).toBeUndefined();
    expect(walkMatrix(layout, "row-1", "ArrowUp")).toBe("row-0");
    expect(walkMatrix(layout, "0-1", "End")).toBe("0-2");
    expect(walkMatrix(layout, "0-2", "Home")).toBe("row-0");
    expect(walkMatrix(layout, "0-2", "Enter")).toBeUndefined();
  });
});
