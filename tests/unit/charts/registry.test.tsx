import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ChartDefinition, Size } from "@/components/charts/chart";
import { CHARTS } from "@/components/charts/registry";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { loadBase } from "@/lib/geo/loadBase";
import type { Filter } from "@/lib/model/filter";
import { LOCALES } from "@/lib/model/vocabulary";
import { dataWith, PLAIN_EVENT, SHIPPED, summaryOf, wordsOf } from "./summaries";

const SIZE = { width: 600, height: 400 };
const CASES = { none: dataWith([]), one: dataWith([PLAIN_EVENT]), shipped: SHIPPED };
const ACTIONS = { hrefFor: (patch: Filter) => `?${serializeFilter(patch)}`, onSelect() {}, onHover() {} };

/** What every chart must hold, whatever it draws. */
function holds<Options, Layout extends Size>(chart: ChartDefinition<Options, Layout>, options: Options): void {
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    for (const [name, data] of Object.entries(CASES)) {
      it(`draws ${name} in ${locale}, with a sentence and a table`, () => {
        const summary = summaryOf({}, data);
        const { sentence, rows, columns, events } = chart.describe(summary, words, {}, options);
        expect(words.plain(sentence)).toMatch(/^\p{Lu}|^\d/u);
        expect(words.plain(sentence)).not.toMatch(/[{}\ue000-\ue002]|undefined|NaN/);
        expect(events).toBe(summary.total);
        for (const row of rows) expect(row.cells).toHaveLength(columns.length);
        const layout = chart.layout(summary, words, SIZE, options);
        const draw = () =>
          renderToStaticMarkup(<chart.Render layout={layout} words={words} filter={{}} {...ACTIONS} />);
        expect(draw()).not.toMatch(/NaN|undefined|Infinity/);
        expect(draw()).toBe(draw());
        expect(chart.layout(summary, words, SIZE, options)).toEqual(layout);
      });
    }
  }
  it("is not narrowed by a click on its own mark", () => {
    const [key] = chart.ownFilters;
    const marks: Filter = { place: ["hanoi"], pair: ["US-VN"], theme: ["war-legacy"] };
    const own = Object.fromEntries(Object.entries(marks).filter(([name]) => name === key));
    const rows = (filter: Filter) => chart.describe(summaryOf(filter), wordsOf("en"), filter, options).rows;
    expect(rows(own)).toEqual(rows({}));
    expect(Object.keys(own)).toHaveLength(1);
  });
}

const geo = await loadBase("en");
describe("the map", () => holds(CHARTS.map, { geo }));
describe("the network", () => holds(CHARTS.network, {}));
describe("themes over time", () => holds(CHARTS.themes, { form: "rows", measure: "share", unit: "year" }));
