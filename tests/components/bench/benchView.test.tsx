import { act, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { BenchView } from "@/components/bench/BenchView";
import { type BenchHook, digestOf } from "@/components/bench/hook";
import { benchColumns } from "@/lib/bench/columns";
import { filterAfter, openFiveViews } from "@/lib/bench/fiveViews";
import type { Filter } from "@/lib/model/filter";

const BENCH = benchColumns(2_000);
const drawn = vi.hoisted(() => ({ of: {} as Record<string, number> }));

vi.mock("@/components/bench/loadBench", () => ({ loadBench: async () => BENCH.columns }));
vi.mock("@/components/charts/ranked/RankedChart", async () => {
  const { memo } = await import("react");
  return {
    RankedChart: memo(({ label }: { label: string }) => {
      drawn.of[label] = (drawn.of[label] ?? 0) + 1;
      return null;
    }),
  };
});
vi.mock("@/components/charts/monthStack/MonthStackChart", async () => {
  const { memo } = await import("react");
  return {
    MonthStackChart: memo(({ label }: { label: string }) => {
      drawn.of[label] = (drawn.of[label] ?? 0) + 1;
      return null;
    }),
  };
});

async function open(): Promise<BenchHook> {
  delete window.bench;
  render(
    <BenchView address="/nowhere">
      <p>as the server drew it</p>
    </BenchView>,
  );
  expect(screen.getByText("as the server drew it")).toBeDefined();
  await waitFor(() => expect(window.bench).toBeDefined());
  const bench = window.bench;
  if (!bench || "error" in bench) throw new Error("no hook");
  return bench;
}

beforeEach(() => {
  drawn.of = {};
});

it("draws a chart anew only where its rows have changed", async () => {
  const bench = await open();
  const step = async (...[name, value]: Parameters<typeof bench.step>) => {
    drawn.of = {};
    await act(() => bench.step(name, value));
    return drawn.of;
  };
  expect(await step("brush", [240, 359])).toEqual({ pairs: 1, places: 1, kinds: 1 });
  expect(await step("pair", BENCH.columns.lists.pairs[0]!)).toEqual({ "themes by month": 1, places: 1, kinds: 1 });
  expect(await step("theme", "maritime")).toEqual({ "themes by month": 1, pairs: 1, places: 1, kinds: 1 });
  expect(await step("theme", "maritime")).toEqual({});
});

it("shows and tells the counts of its filter", async () => {
  const bench = await open();
  const { count } = openFiveViews(BENCH.columns);
  let filter: Filter = {};
  for (const step of [
    { name: "brush", value: [240, 359] },
    { name: "theme", value: "maritime" },
    { name: "theme", value: null },
  ] as const) {
    filter = filterAfter(filter, step);
    await act(() => bench.step(step.name, step.value));
    expect(bench.digest()).toBe(digestOf(count(filter)));
    expect(screen.getByText(`${count(filter).count} events`)).toBeDefined();
  }
});
