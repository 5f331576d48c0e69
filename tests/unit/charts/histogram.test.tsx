import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HistogramBrush } from "@/components/charts/histogram/HistogramBrush";
import { layoutHistogram } from "@/components/charts/histogram/layout";
import { askedTime, datesOfBin, rangeOf, type TimeAxis } from "@/components/charts/timeAxis";
import { summaryOf, wordsOf } from "./summaries";

const YEARS: TimeAxis = { unit: "year", first: 1991, size: 36 };

describe("rangeOf", () => {
  it("reads years, months and days, and leaves ends open", () => {
    expect(rangeOf(YEARS, undefined, undefined)).toEqual({ start: 0, end: 36 });
    expect(rangeOf(YEARS, "2010", "2012")).toEqual({ start: 19, end: 22 });
    expect(rangeOf(YEARS, "2010-07", undefined)).toEqual({ start: 19.5, end: 36 });
    expect(rangeOf(YEARS, undefined, "2010-06-30").end).toBeCloseTo(19.5);
    expect(rangeOf(YEARS, "1900", "2100")).toEqual({ start: 0, end: 36 });
    expect(rangeOf(YEARS, "2100", "1900")).toEqual({ start: 36, end: 36 });
  });
  it("works in quarters and months", () => {
    expect(rangeOf({ unit: "quarter", first: 2020 * 4, size: 8 }, "2020-04", "2020")).toEqual({ start: 1, end: 4 });
    expect(rangeOf({ unit: "month", first: 2020 * 12, size: 24 }, "2020-02", "2020-02")).toEqual({ start: 1, end: 2 });
  });
});

describe("askedTime", () => {
  it("gives whole bins back, and leaves the ends of the axis open", () => {
    for (let start = 0; start < YEARS.size; start++)
      for (let end = start + 1; end <= YEARS.size; end++) {
        const { from, to } = askedTime(YEARS, { start, end });
        expect(rangeOf(YEARS, from, to)).toEqual({ start, end });
        expect(from === undefined).toBe(start === 0);
        expect(to === undefined).toBe(end === YEARS.size);
      }
  });
  it("names a quarter by its first and last month", () => {
    expect(datesOfBin("quarter", 2025 * 4 + 1)).toEqual({ from: "2025-04", to: "2025-06" });
    expect(datesOfBin("month", 2025 * 12 + 11)).toEqual({ from: "2025-12", to: "2025-12" });
  });
});

describe("layoutHistogram", () => {
  const layout = layoutHistogram(summaryOf().byYear);
  it("names both ends and the decades between", () => {
    expect(layout.ticks.map(({ year }) => year)).toEqual([1991, 2000, 2010, 2020, 2026]);
  });
  it("makes the fullest year the height, and shows a single event", () => {
    expect(Math.max(...layout.heights)).toBe(1);
    expect(Math.min(...layout.heights.filter((height) => height > 0))).toBeGreaterThan(0.05);
    expect(layoutHistogram({ first: 2000, counts: [0, 4, 2] }).heights).toEqual([0, 1, 0.5]);
  });
  it("stands on no year and on one", () => {
    expect(layoutHistogram({ first: 0, counts: [] }).ticks).toEqual([]);
    expect(layoutHistogram({ first: 2020, counts: [3] }).ticks).toHaveLength(1);
  });
});

describe("HistogramBrush", () => {
  const draw = (time: { from?: string; to?: string }, locale: "en" | "vi" = "en") =>
    renderToStaticMarkup(
      <HistogramBrush counts={summaryOf().byYear} words={wordsOf(locale)} onChange={() => {}} {...time} />,
    );
  it("has two sliders that say their date", () => {
    const html = draw({ from: "2015-03" });
    expect(html.match(/role="slider"/g)).toHaveLength(2);
    expect(html).toContain('aria-valuetext="March 2015"');
    expect(html).toContain('aria-valuenow="2015"');
    expect(html).toContain('aria-valuetext="2026"');
    expect(html).toContain("histo-veil");
    expect(draw({})).not.toContain("histo-veil");
  });
  it("speaks Vietnamese", () => {
    expect(draw({}, "vi")).toContain('aria-label="Từ"');
  });
});
