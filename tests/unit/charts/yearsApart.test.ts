import { describe, expect, it } from "vitest";
import { yearsApart } from "@/components/charts/yearsApart";

describe("yearsApart", () => {
  it("names every year where there is room, else whole steps", () => {
    expect(yearsApart(2019, 2022, 40, 40)).toEqual([2019, 2020, 2021, 2022]);
    expect(yearsApart(1991, 2002, 10, 40)).toEqual([1995, 2000]);
    expect(yearsApart(1991, 2026, 1, 40)).toEqual([2000]);
  });

  it("names none where no whole step lies inside", () => {
    expect(yearsApart(2021, 2024, 4, 40)).toEqual([]);
    expect(yearsApart(2024, 2021, 40, 40)).toEqual([]);
  });
});
