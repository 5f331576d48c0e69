import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { footText } from "@/components/charts/themes/footText";
import { layoutThemes } from "@/components/charts/themes/layout";
import type { ThemesOptions } from "@/components/charts/themes/options";
import { ThemesChart } from "@/components/charts/themes/ThemesChart";
import { ThemesView } from "@/components/charts/themes/ThemesView";
import { narrowTo } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { dataWith, PLAIN_EVENT, summaryOf, wordsOf } from "./summaries";

const ROWS: ThemesOptions = { form: "rows", measure: "share", unit: "year" };
const ALL = summaryOf();
const actionsOf = (filter: Filter) => ({
  hrefFor: (patch: Filter) => `/en?${serializeFilter(narrowTo(filter, patch))}`,
  onSelect: () => {},
  onHover: () => {},
});

function view(filter: Filter = {}, locale: "en" | "vi" = "en", summary = ALL): string {
  return renderToStaticMarkup(
    <ThemesView summary={summary} words={wordsOf(locale)} filter={filter} actions={actionsOf(filter)} />,
  );
}

describe("ThemesChart", () => {
  it("is a group with a name, its rows are links", () => {
    const words = wordsOf("en");
    const layout = layoutThemes(ALL, words, { width: 920, height: 0 }, ROWS);
    const html = renderToStaticMarkup(<ThemesChart layout={layout} words={words} filter={{}} {...actionsOf({})} />);
    expect(html).toContain('role="group"');
    expect(html).toContain("Themes from 1991 to 2026");
    expect(html).toContain('href="/en?theme=war-legacy"');
    expect(html).toContain('viewBox="0 0 920 449"');
  });

  it("fades the rows that the filter leaves out", () => {
    const words = wordsOf("en");
    const filter: Filter = { theme: ["defence", "maritime"] };
    const layout = layoutThemes(ALL, words, { width: 920, height: 0 }, ROWS, filter);
    const html = renderToStaticMarkup(
      <ThemesChart layout={layout} words={words} filter={filter} {...actionsOf(filter)} />,
    );
    expect(html.match(/themes-name off/g)).toHaveLength(11);
  });
});

describe("ThemesView on the server", () => {
  it("sends the sentence, a picture for each width, and the table for readers without scripts", () => {
    const html = view();
    expect(html).toContain("ten-year high");
    expect(html.match(/viewBox="0 0 (358|720|920) /g)).toHaveLength(3);
    expect(html).toContain("<noscript>");
    expect(html).toContain('role="slider"');
    expect(html).not.toContain("recharts");
  });

  it("speaks Vietnamese, with no key left", () => {
    const html = view({}, "vi");
    expect(html).toContain("Chủ đề theo năm");
    expect(html).not.toMatch(/themes\.[a-z]+\.[a-z]/);
    expect(html).not.toMatch(/>(Share|Count|Year|Rows)</);
  });

  it("offers subthemes where one theme is chosen", () => {
    expect(view({ theme: ["war-legacy"] })).toContain("Subthemes");
    expect(view({ theme: ["war-legacy", "maritime"] })).not.toContain("Subthemes");
  });

  it("stands on nothing and on one event", () => {
    expect(view({ q: "nothing" }, "en", summaryOf({}, dataWith([])))).toContain("No event matches");
    expect(view({}, "en", summaryOf({}, dataWith([PLAIN_EVENT])))).toContain("The only event, in 2020");
  });
});

describe("footText", () => {
  const words = wordsOf("en");
  const said = (options: Partial<ThemesOptions>) => {
    const all = { ...ROWS, ...options };
    const [picture] = layoutThemes(ALL, words, { width: 920, height: 0 }, all).pictures;
    return footText(picture, ALL, all, words);
  };
  it("says the scale, what hollow means, and what has no place", () => {
    expect(said({})).toMatch(/^A full row is \d+\u202f% of the year’s events\. Hollow bars: years with fewer than ten/);
    expect(said({ unit: "month" })).toContain(`${ALL.themeByMonth?.unbinned} events are known by year only.`);
    expect(said({ form: "stack" })).toContain("once, in its leading theme");
  });
});
