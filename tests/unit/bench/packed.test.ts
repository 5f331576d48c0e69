import { describe, expect, it } from "vitest";
import { digestOf } from "@/components/bench/hook";
import { benchColumns } from "@/lib/bench/columns";
import { filterAfter, openFiveViews } from "@/lib/bench/fiveViews";
import { packBench, unpackBench } from "@/lib/bench/packed";
import type { Filter } from "@/lib/model/filter";

const BENCH = benchColumns(3_000);
const unpacked = () => unpackBench(packBench(BENCH).slice().buffer);

describe("packBench", () => {
  it("brings every event back, whatever number its pair and place have got", () => {
    const { columns } = BENCH;
    const back = unpacked();
    const named = (list: readonly string[], codes: ArrayLike<number>) => Array.from(codes, (code) => list[code]);
    expect(back.startFirst).toEqual(columns.startFirst);
    expect(named(back.lists.pairs, back.pairs.values)).toEqual(named(columns.lists.pairs, columns.pairs.values));
    expect(named(back.lists.places, back.place)).toEqual(named(columns.lists.places, columns.place));
    for (const name of ["kind", "level", "format", "lead"] as const) expect(back[name]).toEqual(columns[name]);
    expect(back.themes.offsets).toEqual(columns.themes.offsets);
    const themesOf = ({ offsets, values }: typeof back.themes, row: number) =>
      [...values.subarray(offsets[row], offsets[row + 1])].sort((a, b) => a - b);
    for (let row = 0; row < back.size; row++) expect(themesOf(back.themes, row)).toEqual(themesOf(columns.themes, row));
  });

  it("names the most frequent pair first", () => {
    const counts = openFiveViews(unpacked()).count({}).pairs;
    expect([...counts]).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("openFiveViews", () => {
  it("counts the same after it was prepared, before, in the middle of it, and from other bytes", () => {
    const [prepared, plain, half, other] = [BENCH.columns, BENCH.columns, BENCH.columns, unpacked()].map(openFiveViews);
    const ways = [prepared, plain, half, other].map((views) => views!.count);
    for (const _ of prepared!.prepare());
    const steps = half!.prepare();
    const pair = BENCH.columns.lists.pairs[0]!;
    let filter: Filter = {};
    for (const step of [
      { name: "brush", value: [240, 359] },
      { name: "pair", value: pair },
      { name: "theme", value: "maritime" },
      { name: "brush", value: [241, 360] },
      { name: "pair", value: null },
    ] as const) {
      filter = filterAfter(filter, step);
      const [first, ...others] = ways.map((count) => digestOf(count(filter)));
      for (const other of others) expect(other).toBe(first);
      steps.next();
    }
    expect(filter).toEqual({ from: "2010-02-01", to: "2020-01-31", theme: ["maritime"] });
  });
});
