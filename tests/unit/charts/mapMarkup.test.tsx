import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { mapChart } from "@/components/charts/map";
import { MapTray } from "@/components/charts/map/MapTray";
import { MapView } from "@/components/charts/map/MapView";
import { narrowTo } from "@/lib/filters/editFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import { loadBase } from "@/lib/geo/loadBase";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { dataWith, PLAIN_EVENT, summaryOf, wordsOf } from "./summaries";

const words = wordsOf("en");
const geo = loadBase("en");
const actionsFor = (filter: Filter) => ({
  hrefFor: (patch: Filter) => `/en?${serializeFilter(narrowTo(filter, patch))}`,
  onSelect: () => {},
  onHover: () => {},
});
const view = (summary: Summary, filter: Filter = {}) =>
  renderToStaticMarkup(
    <MapView summary={summary} words={words} filter={filter} actions={actionsFor(filter)} geo={geo} />,
  );
const count = (text: string, part: string) => text.split(part).length - 1;

describe("the map in the first HTML", () => {
  const html = view(summaryOf());

  it("has both frames with land and bubbles, each a group of links", () => {
    expect(count(html, 'role="group" aria-label="World')).toBe(1);
    expect(count(html, 'role="group" aria-label="Viet Nam and the sea')).toBe(1);
    expect(count(html, 'class="map-land')).toBeGreaterThan(200);
    expect(html).toContain('href="/en?place=da-nang"');
  });

  it("gives Tab one bubble in each frame, and land none", () => {
    const svgs = html.split('class="rsm-svg').slice(1);
    for (const svg of svgs) expect(count(svg.split("</svg>")[0] ?? "", 'tabindex="0"')).toBe(1);
    expect(svgs).toHaveLength(2);
  });

  it("prints the border rule and names the sea by the policy", () => {
    expect(html).toContain(words.t("map.borderRule").replaceAll("'", "&#x27;"));
    expect(html).toContain("South China Sea");
    expect(html).toContain("Paracel Is.");
  });

  it("keeps a chosen place in full colour and fades the others", () => {
    const chosen = view(summaryOf({ place: ["da-nang"] }), { place: ["da-nang"] });
    expect(chosen).toContain('class="mark map-mark chosen"');
    expect(count(chosen, "map-mark off")).toBeGreaterThan(20);
    expect(chosen).toContain("Da Nang: ");
    expect(chosen).toContain("Chosen; show all again.");
  });

  it("draws empty, one event, and a selection elsewhere", () => {
    expect(view(summaryOf({}, dataWith([])))).toContain("No event of this selection has a place on the map.");
    expect(count(view(summaryOf({}, dataWith([PLAIN_EVENT]))), 'class="rsm-svg')).toBe(1);
    expect(view(summaryOf({ pair: ["AU-VN"] }))).toContain("Canberra");
  });
});

describe("the chart's definition", () => {
  it("draws without state", () => {
    const summary = summaryOf();
    const layout = mapChart.layout(summary, words, { width: 920, height: 330 }, { geo });
    const html = renderToStaticMarkup(
      <mapChart.Render layout={layout} words={words} filter={{}} {...actionsFor({})} />,
    );
    expect(count(html, 'class="rsm-svg')).toBe(2);
    expect([layout.width, layout.height]).toEqual([920, 330]);
  });
});

describe("MapTray", () => {
  const tray = renderToStaticMarkup(
    <MapTray unplaced={summaryOf().unplaced} scale={1} words={words} filter={{}} actions={actionsFor({})} />,
  );
  it("links calls and online meetings, not the city that no record names", () => {
    expect(tray).toContain('href="/en?format=phone"');
    expect(tray).toContain('href="/en?format=virtual"');
    expect(count(tray, "<a ")).toBe(2);
    expect(tray).toContain("city not named");
  });
});
