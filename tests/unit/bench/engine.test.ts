import { expect, it } from "vitest";
import { benchColumns } from "@/lib/bench/columns";
import { makeEvents } from "@/lib/bench/generate";
import { ours } from "../../bench/engine/peers/ours";
import { type BenchFilter, digest, NO_FILTER, scan } from "../../bench/engine/scan";

const BENCH = benchColumns(5_000);

it("makes the same events for the same seed, others for another, in the order of their days", () => {
  const [one, same, other] = [1, 1, 2].map((seed) => [...makeEvents(300, seed)]);
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  const days = one!.map(({ day }) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(one!.every(({ themes }) => themes.length > 0 && themes.length <= 4)).toBe(true);
});

it("counts the five views as a pass over all rows does, on a reader's walk", async () => {
  const engine = await ours.build(BENCH);
  const filter: BenchFilter = { ...NO_FILTER };
  const steps = [
    { name: "brush", value: [240, 359] },
    { name: "theme", value: 4 },
    { name: "pair", value: 0 },
    { name: "brush", value: [245, 364] },
    { name: "theme", value: null },
    { name: "brush", value: [0, 20] },
    { name: "pair", value: null },
  ] as const;
  for (const step of steps) {
    if (step.name === "brush") [filter.from, filter.to] = step.value;
    else filter[step.name] = step.value ?? -1;
    await engine.apply(step);
    expect(digest(await engine.views())).toBe(digest(scan(BENCH, filter)));
  }
});
