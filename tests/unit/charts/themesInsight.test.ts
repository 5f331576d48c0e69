import { describe, expect, it } from "vitest";
import { describeThemesByPair, describeThemeTrend, lastFullYear } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import type { ThemeTimeline } from "@/lib/query/summary";
import { summaryOf, wordsOf } from "./summaries";

const [EN, VI] = [wordsOf("en"), wordsOf("vi")];
const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** A timeline from 2014 with the given counts by year. */
function timeline(totals: number[], rows: Record<string, number[]>, first = 2014): ThemeTimeline {
  return {
    first,
    totals,
    rows: Object.entries(rows).map(([theme, counts]) => ({ theme, counts, leads: counts.map(() => 0) })),
    unbinned: 0,
  };
}

function say(
  themeByYear: ThemeTimeline,
  filter: Filter = {},
  measure: "share" | "count" = "share",
  end = "2026-03-18",
) {
  const insight = describeThemeTrend({ themeByYear, dataEnd: day(end) }, EN.labels.themes, filter, measure);
  return { en: EN.plain(insight).replaceAll("\u202f", " "), vi: VI.plain(insight) };
}

//                2014 15  16  17  18  19  20  21  22  23  24   25  26
const TOTALS = [20, 20, 20, 44, 40, 40, 40, 40, 50, 50, 100, 100, 5];
const SEA = [20, 2, 2, 22, 10, 10, 10, 10, 10, 10, 20, 26, 5];
const WAR = [0, 2, 1, 6, 4, 4, 4, 4, 5, 5, 10, 11, 0];
const FULL = timeline(TOTALS, { "war-legacy": WAR, maritime: SEA });

describe("lastFullYear", () => {
  it("is the year before the last event, or that year if it ran to its end", () => {
    expect(lastFullYear(day("2026-03-18"))).toBe(2025);
    expect(lastFullYear(day("2025-12-30"))).toBe(2024);
    expect(lastFullYear(day("2025-12-31"))).toBe(2025);
  });
});

describe("describeThemeTrend", () => {
  it("sets the ten-year high against the last full year, for the larger theme and the other", () => {
    expect(say(FULL)).toEqual({
      en: "The sea came up in 50 % of 2017’s events, a ten-year high, and in 26 % of 2025’s; war legacies in 14 % and 11 %.",
      vi: "Biển có trong 50% sự kiện năm 2017 (cao nhất mười năm) và 26% năm 2025; hậu quả chiến tranh trong 14% và 11%.",
    });
  });

  it("does not look back past ten years, nor at the year under way", () => {
    // 2014 has a share of 100 %, and so has 2026.
    expect(say(FULL).en).toContain("50 % of 2017’s");
  });

  it("says so when the last full year is the high, and of equal highs takes the latest", () => {
    const even = timeline(TOTALS, { maritime: TOTALS.map((total) => total / 2) });
    expect(say(even).en).toBe("The sea came up in 50 % of 2025’s events, a ten-year high.");
  });

  it("passes over years under ten events, and says that it does", () => {
    const totals = TOTALS.map((total, i) => (i === 3 ? 9 : total));
    const sea = SEA.map((count, i) => (i === 3 ? 9 : count));
    expect(say(timeline(totals, { maritime: sea })).en).toBe(
      "The sea came up in 26 % of 2025’s events, the most since 2016 in a year of ten events or more.",
    );
  });

  it("counts over the years where the last full year is thin", () => {
    const thin = timeline([3, 4, 2], { "war-legacy": [1, 0, 1], maritime: [2, 2, 0] }, 2023);
    expect(say(thin)).toEqual({
      en: "The sea came up in 4 of 9 events from 2023 to 2025, war legacies in 2.",
      vi: "Biển có trong 4 trên 9 sự kiện từ 2023 đến 2025, hậu quả chiến tranh trong 2.",
    });
  });

  it("compares counts where counts are shown, thin years too", () => {
    expect(say(FULL, {}, "count").en).toBe(
      "The sea came up in 26 events in 2025, a ten-year high; war legacies in 11.",
    );
    const fewer = timeline([3, 4, 2], { maritime: [1, 2, 1] }, 2023);
    expect(say(fewer, {}, "count").en).toBe(
      "The sea came up in 2 events in 2024, the most since 2023, and in 1 in 2025.",
    );
  });

  it("knows one year, one event, none, and events older than ten years", () => {
    const one = timeline([0, 12, 0], { maritime: [0, 6, 0], "war-legacy": [0, 1, 0] }, 2023);
    expect(say(one).en).toBe("All 12 events are of 2024: the sea came up in 6, war legacies in 1.");
    const single = timeline([0, 1], { maritime: [0, 1], unclos: [0, 1], defence: [0, 1] }, 2023);
    expect(say(single)).toEqual({
      en: "The only event, in 2024, carries the sea and defence.",
      vi: "Sự kiện duy nhất, năm 2024, có chủ đề biển và quốc phòng.",
    });
    expect(say(timeline([0, 0], {})).en).toBe("No event matches this filter.");
    const old = timeline([2, 3, ...new Array<number>(29).fill(0)], { maritime: [1, 1] }, 1995);
    expect(say(old).en).toBe("The sea came up in 2 of 5 events from 1995 to 1996.");
  });

  it("names the two largest themes where neither of the usual two has an event", () => {
    const other = timeline([20, 20], { defence: [4, 10], dioxin: [9, 9], "political-ties": [8, 8] }, 2024);
    expect(say(other).en).toBe(
      "Political ties came up in 40 % of 2025’s events, the most since 2024; defence in 50 %.",
    );
  });

  it("says that none of the themes came up", () => {
    expect(say(timeline([20, 20], { defence: [4, 10] }, 2024), { theme: ["climate-environment"] }).en).toBe(
      "None of the 40 events carries one of these themes.",
    );
  });

  it("sets a chosen theme beside its largest subtheme, and a subtheme beside its theme", () => {
    const family = timeline(TOTALS, {
      "war-legacy": WAR,
      dioxin: WAR.map((count) => Math.floor(count / 2)),
      uxo: WAR.map((count) => Math.floor(count / 4)),
      maritime: SEA,
    });
    expect(say(family, { theme: ["war-legacy"] }).en).toBe(
      "War legacies came up in 14 % of 2017’s events, a ten-year high, and in 11 % of 2025’s; dioxin in 7 % and 5 %.",
    );
    expect(say(family, { theme: ["dioxin"] }).en).toBe(
      "Dioxin came up in 7 % of 2017’s events, a ten-year high, and in 5 % of 2025’s; war legacies in 14 % and 11 %.",
    );
  });

  it("counts each event in its leading theme for a stack", () => {
    const led: ThemeTimeline = {
      ...FULL,
      rows: FULL.rows.map((row) => ({ ...row, leads: row.counts.map((count) => Math.floor(count / 2)) })),
    };
    const insight = describeThemeTrend(
      { themeByYear: led, dataEnd: day("2026-03-18") },
      EN.labels.themes,
      {},
      "share",
      "leads",
    );
    expect(EN.plain(insight).replaceAll("\u202f", " ")).toBe(
      "The sea led 25 % of 2017’s events, a ten-year high, and 13 % of 2025’s; war legacies 7 % and 5 %.",
    );
  });

  it("is the same for the same summary, and has every word in both languages on the real data", () => {
    const filters: Filter[] = [{}, { pair: ["US-VN"] }, { pair: ["FR-VN"] }, { theme: ["dioxin"] }, { actor: ["LA"] }];
    for (const filter of filters)
      for (const measure of ["share", "count"] as const) {
        const summary = summaryOf(filter);
        const insight = describeThemeTrend(summary, EN.labels.themes, filter, measure);
        expect(describeThemeTrend(summary, EN.labels.themes, filter, measure)).toEqual(insight);
        for (const words of [EN, VI]) expect(words.plain(insight)).not.toMatch(/themes\.|[{}]/);
      }
  });
});

describe("describeThemesByPair", () => {
  const panel = (pair: string, sea: number, war: number) => ({
    pair,
    timeline: timeline([10], { maritime: [sea], "war-legacy": [war] }, 2020),
  });
  const both = (panels: ReturnType<typeof panel>[]) => {
    const insight = describeThemesByPair(panels, ["maritime", "war-legacy"]);
    return [EN.plain(insight), VI.plain(insight)];
  };

  it("names the pairs of the shorter list", () => {
    expect(both([panel("CN-VN", 5, 1), panel("JP-VN", 3, 1), panel("US-VN", 2, 4)])).toEqual([
      "War legacies came up in more events than the sea with 1 of 3 pairs: United States–Viet Nam.",
      "Hậu quả chiến tranh có trong nhiều sự kiện hơn biển ở 1 trong 3 cặp: Hoa Kỳ–Việt Nam.",
    ]);
  });

  it("knows all, none and even", () => {
    expect(both([panel("CN-VN", 5, 1), panel("JP-VN", 3, 1)])[0]).toBe(
      "The sea came up in more events than war legacies with each of 2 pairs.",
    );
    expect(both([panel("CN-VN", 2, 2)])[0]).toBe("The sea and war legacies came up in as many events with this pair.");
    expect(both([])[0]).toBe("No event matches this filter.");
  });
});
