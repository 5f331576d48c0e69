import { describe, expect, it } from "vitest";
import { spanOf } from "@/lib/model/date";
import { estimateNext, gapsOf, type Round } from "@/lib/query/rounds";

const rounds = (...list: [start: string, number?: number][]): Round[] =>
  list.map(([start, number]) => ({
    id: start,
    start,
    side: "none",
    status: "held",
    ...(number === undefined ? {} : { number }),
  }));
const day = (text: string) => spanOf(text).first;

describe("gapsOf", () => {
  it("finds the rounds that the numbers skip", () => {
    expect(gapsOf(rounds(["2013-10-28", 4], ["2015-09-29", 6]))).toEqual([{ after: 0, count: 1 }]);
  });

  it("lets rounds without a number fill the gap first", () => {
    expect(gapsOf(rounds(["2019-05-01", 23], ["2020-05-01"], ["2021-05-01", 25]))).toEqual([]);
  });

  it("puts what misses into the longest interval", () => {
    expect(gapsOf(rounds(["2018-10-04", 9], ["2019-12-11"], ["2022-09-12"], ["2023-09-19", 13]))).toEqual([
      { after: 1, count: 1 },
    ]);
  });

  it("says nothing before the first number, nor of numbers that fall", () => {
    expect(gapsOf(rounds(["2010"], ["2011", 9], ["2012", 3]))).toEqual([]);
  });
});

describe("estimateNext", () => {
  const yearly = rounds(["2021-05-01", 1], ["2022-05-01", 2], ["2023-05-01", 3], ["2024-05-01", 4]);

  it("gives the last round plus a year for a yearly series, at least 45 days to each side", () => {
    const next = estimateNext(yearly, day("2024-08-01"));
    expect(next?.everyMonths).toBe(12);
    expect(next && next.to - next.from).toBeGreaterThanOrEqual(90);
    expect(next && (next.from + next.to) / 2).toBeCloseTo(day("2025-05-01"), -1);
  });

  it("counts an interval that skips rounds as several", () => {
    const next = estimateNext(rounds(["2020-05-01", 1], ["2023-05-01", 4]), day("2024-01-01"));
    expect(next?.everyMonths).toBe(12);
  });

  it("has no estimate below three intervals, and none after three silent years", () => {
    expect(estimateNext(yearly.slice(0, 3), day("2024-08-01"))).toBeUndefined();
    expect(estimateNext(yearly, day("2028-01-01"))).toBeUndefined();
    expect(estimateNext([], day("2024-08-01"))).toBeUndefined();
  });
});
