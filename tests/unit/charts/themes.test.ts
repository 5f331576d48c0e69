import { describe, expect, it } from "vitest";
import { textWidth } from "@/components/charts/textWidth";
import { describeThemes } from "@/components/charts/themes/describe";
import { themesChart } from "@/components/charts/themes/index";
import { layoutThemes } from "@/components/charts/themes/layout";
import { nextWindow } from "@/components/charts/themes/nextWindow";
import type { ThemesOptions } from "@/components/charts/themes/options";
import type { BarPicture } from "@/components/charts/themes/picture";
import { spacerKey, stackRows, valueKey } from "@/components/charts/themes/stackRows";
import { timePatch } from "@/components/charts/themes/timePatch";
import { nextBar } from "@/components/charts/themes/walkBars";
import { askedParent } from "@/lib/insight/themeRows";
import { fullCount, fullShare } from "@/lib/insight/themeScale";
import type { Filter } from "@/lib/model/filter";
import { buildColumns } from "@/lib/query/buildColumns";
import { summariseByPair } from "@/lib/query/summariseByPair";
import { dataWith, PLAIN_EVENT, SHIPPED, summaryOf, wordsOf } from "./summaries";

const [EN, VI] = [wordsOf("en"), wordsOf("vi")];
const ALL = summaryOf();
const BY_PAIR = summariseByPair(buildColumns(SHIPPED), {});
const ROWS: ThemesOptions = { form: "rows", measure: "share", unit: "year" };
const WIDTHS = [358, 720, 920];

function draw(options: Partial<ThemesOptions> = {}, filter: Filter = {}, width = 920, words = EN, summary = ALL) {
  return layoutThemes(summary, words, { width, height: 0 }, { ...ROWS, byPair: BY_PAIR, ...options }, filter).pictures;
}
function one(...args: Parameters<typeof draw>): BarPicture {
  const picture = draw(...args)[0];
  if (!picture) throw new Error("no picture");
  return picture;
}

const EVERY: Partial<ThemesOptions>[] = (["rows", "stack", "pairs"] as const).flatMap((form) =>
  (["share", "count"] as const).flatMap((measure) =>
    (["year", "quarter", "month"] as const).map((unit) => ({ form, measure, unit })),
  ),
);

describe("layoutThemes", () => {
  it("keeps every bar inside the plot and its row, at every width, in every form", () => {
    for (const width of WIDTHS)
      for (const options of EVERY)
        for (const picture of draw(options, {}, width)) {
          const { plot, axis, band } = picture;
          expect(plot.x + band * axis.size).toBeCloseTo(plot.x + plot.width, 1);
          for (const series of picture.series)
            for (const bar of series.bars) {
              expect(bar.index).toBeLessThan(axis.size);
              expect(bar.height).toBeGreaterThan(0);
              expect(bar.y).toBeGreaterThanOrEqual(plot.y - 0.02);
              expect(bar.y + bar.height).toBeLessThanOrEqual(plot.y + plot.height + 0.02);
              if (picture.order === "rows") {
                expect(bar.y + bar.height).toBeCloseTo(series.base, 1);
                expect(bar.height).toBeLessThan(series.cell + 0.01);
              }
            }
        }
  });

  it("makes height proportional to the share, on one scale for all rows", () => {
    const picture = one();
    for (const { theme, bars } of picture.series) {
      if (theme === undefined) continue;
      for (const { count, total, height, isCut } of bars)
        if (!isCut && height > 1) expect(height).toBeCloseTo((count / total / picture.full) * 24, 1);
    }
  });

  it("draws years under ten events hollow, in shares only", () => {
    for (const { theme, bars } of one().series)
      for (const bar of bars) if (theme !== undefined) expect(bar.look).toBe(bar.total < 10 ? "hollow" : "solid");
    expect(one({ measure: "count" }).series.flatMap(({ bars }) => bars.map(({ look }) => look))).not.toContain(
      "hollow",
    );
  });

  it("holds the order of the rows, whatever is filtered, and their place", () => {
    const names = one().labels.map(({ key, y }) => [key, y]);
    expect(names[0]?.[0]).toBe("war-legacy");
    expect(names[1]?.[0]).toBe("maritime");
    const narrowed = summaryOf({ pair: ["FR-VN"] });
    expect(one({}, {}, 920, EN, narrowed).labels.map(({ key, y }) => [key, y])).toEqual(names);
  });

  it("keeps the filter of every mark", () => {
    const sea = one()
      .series.find(({ key }) => key === "maritime")
      ?.bars.find(({ index }) => index === 2017 - 1991);
    expect(sea?.select).toEqual({ theme: ["maritime"], from: "2017", to: "2017" });
    const quarter = one({ unit: "quarter" })
      .series.find(({ key }) => key === "maritime")
      ?.bars.at(-1);
    expect(quarter?.select.from).toMatch(/^\d{4}-(01|04|07|10)$/);
    expect(draw({ form: "pairs" })[0]?.series[0]?.bars[0]?.select.pair).toEqual(["CN-VN"]);
  });

  it("adds up: rows to the counts of the summary, a stack to all events", () => {
    const picture = one({ form: "stack", measure: "count" });
    const perBin = new Map<number, number>();
    for (const { bars } of picture.series)
      for (const bar of bars) perBin.set(bar.index, (perBin.get(bar.index) ?? 0) + bar.count);
    expect([...perBin.values()].reduce((a, b) => a + b, 0)).toBe(ALL.total);
    const quarters = one({ unit: "quarter" });
    const months = ALL.themeByMonth?.totals.reduce((a, b) => a + b, 0) ?? 0;
    const all = quarters.series.find(({ theme }) => theme === undefined);
    expect(all?.bars.reduce((sum, { count }) => sum + count, 0)).toBe(months);
  });

  it("shows ten years of months, and years while months are not counted", () => {
    expect(one({ unit: "month" }).axis).toMatchObject({ unit: "month", size: 120 });
    const { themeByMonth: _, ...first } = ALL;
    expect(one({ unit: "month" }, {}, 920, EN, first).axis).toMatchObject({ unit: "year", first: 1991 });
  });

  it("shows themes from 2000 on a phone", () => {
    expect(one({}, {}, 358).axis.first).toBe(2000);
    expect(one({ form: "stack" }, {}, 358).axis.first).toBe(2000);
  });

  it("drills into the subthemes of one theme, on a scale of their own", () => {
    const picture = one({ parent: "war-legacy" }, { theme: ["war-legacy"] });
    expect(picture.labels.map(({ key }) => key).slice(0, 3)).toEqual(["war-legacy", "dioxin", "uxo"]);
    expect(picture.full).toBeLessThan(0.65);
  });

  it("lets no words of milestones touch, and drops those of pairs that are filtered out", () => {
    for (const words of [EN, VI])
      for (const width of WIDTHS)
        for (const form of ["rows", "stack"] as const) {
          const { milestones } = one({ form }, {}, width, words);
          const boxes = milestones.map(({ x, text }) => {
            const long = textWidth(text.text, 11);
            const left = text.anchor === "start" ? text.x : text.x - long;
            return { x, y: text.y, left, right: left + long };
          });
          for (const a of boxes)
            for (const b of boxes) {
              if (a === b) continue;
              if (a.y === b.y) expect(a.right <= b.left || b.right <= a.left).toBe(true);
              if (a.y > b.y) expect(b.x < a.left || b.x > a.right).toBe(true);
            }
          expect(milestones.length).toBeGreaterThan(0);
        }
    const us = one({}, { pair: ["US-VN"] }).milestones.map(({ id }) => id);
    expect(us.length).toBeGreaterThan(1);
    expect(us.every((id) => id.includes("us-vn"))).toBe(true);
  });

  it("lets no labels and no years touch", () => {
    for (const words of [EN, VI])
      for (const width of WIDTHS)
        for (const options of EVERY)
          for (const picture of draw(options, {}, width, words)) {
            const ys = picture.labels.map(({ y }) => y).sort((a, b) => a - b);
            for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(15);
            for (const { x, width: room } of picture.labels) expect(x + room).toBeLessThanOrEqual(picture.width + 0.01);
            const ticks = picture.notes.filter(({ key }) => key.startsWith("tick-")).map(({ x }) => x);
            for (let i = 1; i < ticks.length; i++) expect(ticks[i]! - ticks[i - 1]!).toBeGreaterThan(24);
          }
  });

  it("draws nothing, one event, and all, the same twice", () => {
    const empty = summaryOf({}, dataWith([]));
    const single = summaryOf({}, dataWith([PLAIN_EVENT]));
    for (const summary of [empty, single, ALL])
      for (const options of EVERY) {
        const made = draw(options, {}, 920, EN, summary);
        expect(made).toEqual(draw(options, {}, 920, EN, summary));
      }
    expect(one({}, {}, 920, EN, empty).series.every(({ bars }) => bars.length === 0)).toBe(true);
    expect(one({}, {}, 920, EN, single).series.filter(({ bars }) => bars.length > 0)).toHaveLength(2);
  });
});

describe("stackRows", () => {
  it("puts every bar where the server's picture has it", () => {
    for (const width of WIDTHS) {
      const picture = one({}, {}, width);
      const foot = picture.plot.y + picture.plot.height;
      stackRows(picture).forEach((row, index) => {
        let reached = 0;
        picture.series.forEach(({ bars, base }, i) => {
          reached += row[spacerKey(i)] ?? 0;
          expect(row[spacerKey(i)]).toBeGreaterThanOrEqual(0);
          expect(foot - reached).toBeCloseTo(base, 1);
          reached += row[valueKey(i)] ?? 0;
          const bar = bars.find((other) => other.index === index);
          if (bar) expect(foot - reached).toBeCloseTo(bar.y, 1);
        });
      });
    }
  });
});

describe("scales", () => {
  it("keeps 65 % until a share is larger, then the next 5 %", () => {
    expect(fullShare([0.2, 0.5])).toBe(0.65);
    expect(fullShare([0.66])).toBe(0.7);
    expect(fullShare([0.7])).toBe(0.7);
    expect(fullShare([0.11], 0)).toBe(0.15);
    expect(fullShare([])).toBe(1);
  });
  it("rounds counts up to a round number", () => {
    expect([0, 1, 7, 11, 91, 178].map((most) => fullCount([most]))).toEqual([1, 1, 8, 15, 100, 200]);
  });
});

describe("nextWindow", () => {
  const months = ALL.themeByMonth!;
  const end = months.first + months.totals.length;
  it("shows the last months, and stays where it is while what is asked lies inside", () => {
    expect(nextWindow(months, {}, undefined, 120)).toBe(end - 120);
    const at = nextWindow(months, { from: "2001", to: "2003" }, undefined, 120);
    expect(at).toBe(2001 * 12);
    expect(nextWindow(months, { from: "2002-03", to: "2002-03" }, at, 120)).toBe(at);
    expect(nextWindow(months, { from: "2024" }, at, 120)).toBe(end - 120);
  });
});

describe("timePatch", () => {
  const axis = { unit: "year", first: 1991, size: 36 } as const;
  it("opens both ends by asking for what is asked, and one by naming the end of the axis", () => {
    expect(timePatch({ from: "2010", to: "2012" }, axis)).toEqual({ from: "2010", to: "2012" });
    expect(timePatch({ from: "2010", to: "2012" }, axis, "2011")).toEqual({ from: "2011", to: "2026" });
    expect(timePatch({}, axis, "2011")).toEqual({ from: "2011" });
    expect(timePatch({}, axis)).toBeUndefined();
    expect(timePatch({ from: "2011" }, axis, "2011")).toBeUndefined();
  });
});

describe("nextBar", () => {
  const rows = [[0, 1, 2, 5], [], [1, 4]];
  it("walks a row, and goes to the nearest bar of the next row that has one", () => {
    expect(nextBar(rows, { row: 0, column: 2 }, "ArrowRight")).toEqual({ row: 0, column: 5 });
    expect(nextBar(rows, { row: 0, column: 5 }, "ArrowRight")).toBeUndefined();
    expect(nextBar(rows, { row: 0, column: 5 }, "ArrowDown")).toEqual({ row: 2, column: 4 });
    expect(nextBar(rows, { row: 2, column: 1 }, "ArrowUp")).toEqual({ row: 0, column: 1 });
    expect(nextBar(rows, { row: 0, column: 1 }, "a")).toBeUndefined();
  });
});

describe("askedParent", () => {
  it("is the family of all chosen themes", () => {
    expect(askedParent(EN.labels, {})).toBeUndefined();
    expect(askedParent(EN.labels, { theme: ["dioxin", "uxo"] })).toBe("war-legacy");
    expect(askedParent(EN.labels, { theme: ["dioxin", "unclos"] })).toBeUndefined();
  });
});

describe("describeThemes", () => {
  it("has a row for each year with events and a column for each theme with one", () => {
    const { columns, rows, events } = describeThemes(ALL, EN, {}, { ...ROWS, measure: "count" });
    expect(events).toBe(ALL.total);
    expect(columns.map(({ label }) => label).slice(0, 4)).toEqual(["Period", "Events", "War legacies", "The sea"]);
    const total = rows.reduce((sum, { cells }) => sum + Number(cells[1]), 0);
    expect(total).toBe(ALL.total);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(rows.at(-1)?.select).toEqual({ from: "2026", to: "2026" });
  });

  it("writes shares in the reader's language, quarters by name, pairs with their years", () => {
    const share = describeThemes(ALL, VI, {}, { ...ROWS, unit: "quarter" });
    expect(share.rows.at(-2)?.cells[0]).toMatch(/^quý [1-4]\/20\d\d$/);
    expect(String(share.rows.at(-2)?.cells[2])).toMatch(/%$/);
    const pairs = describeThemes(ALL, EN, {}, { ...ROWS, form: "pairs", byPair: BY_PAIR });
    expect(pairs.columns.map(({ label }) => label)).toEqual(["Pair", "Period", "Events", "The sea", "War legacies"]);
    expect(pairs.rows[0]?.select?.pair).toEqual(["CN-VN"]);
  });

  it("leaves out themes without an event", () => {
    const single = summaryOf({}, dataWith([PLAIN_EVENT]));
    const { columns, rows } = describeThemes(single, EN, {}, ROWS);
    expect(columns.map(({ key }) => key)).toEqual(["period", "total", "war-legacy"]);
    expect(rows).toHaveLength(1);
    expect(describeThemes(summaryOf({}, dataWith([])), EN, {}, ROWS).rows).toEqual([]);
  });
});

describe("themesChart", () => {
  it("sets theme and time", () => {
    expect(themesChart.ownFilters).toEqual(["theme", "from", "to"]);
  });
});
