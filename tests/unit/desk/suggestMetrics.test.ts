import { describe, expect, it } from "vitest";
import { suggestMetrics } from "@/lib/desk/suggestMetrics";
import type { DraftFigure } from "@/lib/model/draft";
import type { Metric } from "@/lib/model/record";

const metric = (id: string, en: string, vi: string, unit: Metric["unit"] = { currency: "USD" }): Metric => ({
  id,
  name: { en, vi },
  counts: { en, vi },
  unit,
  cumulative: false,
});
const METRICS = [
  metric("us-vn-bien-hoa-pledged", "US pledge for Bien Hoa", "Cam kết của Hoa Kỳ cho Biên Hòa"),
  metric("us-vn-da-nang-cost", "Cost of the Da Nang clean-up", "Chi phí xử lý dioxin Đà Nẵng"),
  metric("us-vn-remains", "Remains handed over", "Hài cốt được trao trả", {
    one: { en: "set", vi: "bộ" },
    other: { en: "sets", vi: "bộ" },
  }),
  metric("cn-vn-pledged", "Chinese pledge", "Cam kết của Trung Quốc"),
];
const figure = (unit: string, counts: string): DraftFigure => ({ value: 430, unit, counts, quotes: [] });

describe("suggestMetrics", () => {
  it("gives metrics of the sides and the unit, the one with the words around the figure first", () => {
    expect(suggestMetrics(figure("USD", "pledge in total for Bien Hoa"), ["VN", "US"], METRICS)).toEqual([
      "us-vn-bien-hoa-pledged",
    ]);
    expect(suggestMetrics(figure("USD", "cam kết tăng cho Biên Hòa, xử lý dioxin"), ["US", "VN"], METRICS)).toEqual([
      "us-vn-bien-hoa-pledged",
      "us-vn-da-nang-cost",
    ]);
    expect(suggestMetrics(figure("sets of remains", ""), ["VN", "US"], METRICS)).toEqual(["us-vn-remains"]);
  });
  it("gives none of other sides or currencies, and none that nothing speaks for", () => {
    expect(suggestMetrics(figure("USD", "pledge for Bien Hoa"), ["VN", "JP"], METRICS)).toEqual([]);
    expect(suggestMetrics(figure("JPY", "pledge for Bien Hoa"), ["VN", "US"], METRICS)).toEqual([]);
    expect(suggestMetrics(figure("USD", "something else"), ["VN", "US"], METRICS)).toEqual([]);
  });
});
