import { render } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { NetworkView } from "@/components/charts/network/NetworkView";
import type { Filter } from "@/lib/model/filter";
import { buildColumns } from "@/lib/query/buildColumns";
import { summarise } from "@/lib/query/summarise";
import { SHIPPED, wordsOf } from "../../unit/charts/summaries";

const placed = vi.hoisted(() => ({ times: 0 }));
vi.mock("@/components/charts/network/drawNetwork", async (original) => {
  const module = await original<typeof import("@/components/charts/network/drawNetwork")>();
  return {
    ...module,
    drawNetwork: (...all: Parameters<typeof module.drawNetwork>) => {
      placed.times++;
      return module.drawNetwork(...all);
    },
  };
});

it("places the network anew for another theme, not for a pair that is chosen in it", () => {
  const columns = buildColumns(SHIPPED);
  const words = wordsOf("en");
  const view = (filter: Filter) => (
    <NetworkView
      summary={summarise(columns, filter)}
      words={words}
      filter={filter}
      actions={{ hrefFor: () => "/", onSelect() {}, onHover() {} }}
    />
  );
  const times = (filter: Filter) => {
    placed.times = 0;
    rerender(view(filter));
    return placed.times;
  };
  const { rerender } = render(view({}));
  expect(placed.times).toBeGreaterThan(0);
  expect(times({ pair: ["US-VN"] })).toBe(0);
  expect(times({ pair: ["CN-VN"] })).toBe(0);
  expect(times({ pair: ["CN-VN"], theme: ["maritime"] })).toBeGreaterThan(0);
});
