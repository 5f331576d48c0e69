import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MapView } from "@/components/charts/map/MapView";
import { NetworkView } from "@/components/charts/network/NetworkView";
import { ThemesView } from "@/components/charts/themes/ThemesView";
import { loadBase } from "@/lib/geo/loadBase";
import type { Filter } from "@/lib/model/filter";
import { buildColumns } from "@/lib/query/buildColumns";
import { plainSummary, summarise } from "@/lib/query/summarise";
import type { Summary } from "@/lib/query/summary";
import { SHIPPED, wordsOf } from "./summaries";

const actions = { hrefFor: (patch: Filter) => `?${JSON.stringify(patch)}`, onSelect() {}, onHover() {} };

it("draws the same from counts that are worked out when a chart looks at them", async () => {
  const geo = await loadBase("en");
  const columns = buildColumns(SHIPPED);
  const words = wordsOf("en");
  const draw = (summary: Summary, filter: Filter) =>
    renderToStaticMarkup(
      <>
        <MapView summary={summary} words={words} filter={filter} actions={actions} geo={geo} />
        <NetworkView summary={summary} words={words} filter={filter} actions={actions} />
        <ThemesView summary={summary} words={words} filter={filter} actions={actions} />
      </>,
    );
  const filters: Filter[] = [{}, { pair: ["US-VN"] }, { pair: ["US-VN"], from: "2015", to: "2020" }];
  const lazy = filters.map((filter) => summarise(columns, filter));
  // In another order than they were asked: each still tells its own filter.
  for (const i of [2, 0, 1])
    expect(draw(lazy[i]!, filters[i]!)).toBe(draw(plainSummary(summarise(columns, filters[i]!)), filters[i]!));
});
