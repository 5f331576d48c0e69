import { describe, expect, it } from "vitest";
import { layoutLanesDense } from "@/components/briefing/stage/StageLanesDense";
import { layoutSize } from "@/components/briefing/stage/stageSize";
import { spansOf, spanText } from "@/lib/briefing/showBriefing";
import { type StageData, type StageSource, stageOf } from "@/lib/briefing/stageData";
import { LEAST_ROUNDS } from "@/lib/dossiers/lanes";
import type { StageView } from "@/lib/model/briefing";
import type { EventRecord } from "@/lib/model/record";
import { Snapshot } from "@/lib/store/snapshot";
import { dataWith, PLAIN_EVENT, wordsOf } from "../charts/summaries";
import { SHIPPED_SOURCE } from "./stageSource";

const words = wordsOf("en");

/** What a view shows, of the chart that was asked for. */
function shown<Chart extends StageData["chart"]>(
  source: StageSource,
  view: StageView & { chart: Chart },
  emphasis = "",
): StageData & { chart: Chart } {
  const stage = stageOf(source, view, words, emphasis);
  if (stage.chart !== view.chart) throw new Error(`${view.chart} gave ${stage.chart}`);
  return stage as StageData & { chart: Chart };
}

const at = (id: string, more: Partial<EventRecord>): EventRecord => ({ ...PLAIN_EVENT, id, ...more });
const sourceWith = (...events: EventRecord[]): StageSource => new Snapshot(dataWith(events));

describe("stageOf", () => {
  it("is the same after a way through JSON, whatever the chart", () => {
    const views: StageView[] = [
      { chart: "map", query: "pair=US-VN" },
      { chart: "network", query: "theme=maritime" },
      { chart: "themes", query: "pair=US-VN", options: { measure: "count" } },
      { chart: "events", query: "pair=US-VN" },
      { chart: "ledger", query: "pair=US-VN", options: { metric: "us-vn-bien-hoa-pledged-cumulative" } },
      { chart: "lanes", query: "mechanism=us-vn-defence-policy-dialogue" },
      { chart: "hosts", query: "pair=US-VN" },
      { chart: "mix", query: "pair=US-VN" },
    ];
    for (const view of views) {
      const stage = stageOf(SHIPPED_SOURCE, view, words);
      expect(JSON.parse(JSON.stringify(stage)), view.chart).toEqual(stage);
      expect(stage.total, view.chart).toBeGreaterThan(0);
    }
  });

  it("shows as lanes all mechanisms of a filter that names none, each row inside the picture, each name whole or cut", () => {
    const stage = shown(SHIPPED_SOURCE, { chart: "lanes", query: "" });
    expect(stage.lanes.length).toBeGreaterThan(40);
    expect(stage.lanes.every(({ rounds }) => rounds.length >= LEAST_ROUNDS)).toBe(true);
    const pair = shown(SHIPPED_SOURCE, { chart: "lanes", query: "pair=US-VN" });
    expect(pair.lanes.length).toBeGreaterThan(4);
    expect(pair.lanes.every(({ pairs }) => pairs.includes("US-VN"))).toBe(true);
    for (const form of ["wide", "half"] as const) {
      const { rows, hidden, width, height, bottom } = layoutLanesDense(stage, [stage], form);
      expect(rows.length + hidden).toBe(stage.lanes.length);
      expect(height).toBeLessThanOrEqual(layoutSize(form).height);
      for (const { y, dots, name, lane } of rows) {
        expect(y).toBeLessThan(bottom);
        for (const { x } of dots) expect(x).toBeLessThanOrEqual(width);
        expect(name === lane.name || name.endsWith("…")).toBe(true);
      }
    }
  });

  it("carries only the counts that its chart draws", () => {
    const { summary } = shown(SHIPPED_SOURCE, { chart: "map", query: "pair=US-VN" });
    expect(summary.byPlace.length).toBeGreaterThan(0);
    expect(summary.byPair).toEqual([]);
    expect(summary.themeByYear.rows).toEqual([]);
    expect(shown(SHIPPED_SOURCE, { chart: "network", query: "" }).summary.byPair.length).toBeGreaterThan(0);
    expect(shown(SHIPPED_SOURCE, { chart: "themes", query: "" }).summary.themeByYear.rows.length).toBeGreaterThan(0);
  });

  it("leaves out a part of the filter that the data do not know", () => {
    expect(stageOf(SHIPPED_SOURCE, { chart: "map", query: "pair=US-VN&theme=nothing" }, words).query).toBe(
      "pair=US-VN",
    );
  });

  it("lists the latest seven events, in the asked order, faded where the emphasis leaves them out", () => {
    const events = Array.from({ length: 9 }, (_, i) =>
      at(`202${i}-01-01-x`, { start: `202${i}-01-01`, themes: [i === 8 ? "maritime" : "war-legacy"] }),
    );
    const source = sourceWith(...events);
    const asc = shown(source, { chart: "events", query: "" }, "theme=maritime");
    expect(asc.rows.map(({ id }) => id.slice(0, 4))).toEqual(["2022", "2023", "2024", "2025", "2026", "2027", "2028"]);
    expect(asc.rows.filter(({ isStrong }) => isStrong).map(({ date }) => date)).toEqual(["1 January 2028"]);
    const desc = shown(source, { chart: "events", query: "", options: { order: "desc" } });
    expect(desc.rows[0]?.id).toBe("2028-01-01-x");
    expect(desc.rows.every(({ isStrong }) => isStrong)).toBe(true);
  });

  it("gives statements by day, in millions where money reaches one", () => {
    const metric = "us-vn-bien-hoa-pledged-cumulative";
    const source = sourceWith(
      at("2019-12-05-a", { start: "2019-12-05", figures: [{ metric, value: 300_000_000 }] }),
      at("2025-01-17-b", { start: "2025-01-17", figures: [{ metric, value: 430_000_000 }] }),
    );
    const { stated } = shown(source, { chart: "ledger", query: "", options: { metric } });
    expect(stated.unit).toBe("million USD");
    expect(stated.hue).toBe("war");
    expect(stated.series.map(({ points }) => points.map(({ value, text }) => [value, text]))).toEqual([
      [
        [300, "300,000,000 USD"],
        [430, "430,000,000 USD"],
      ],
    ]);
  });

  it("knows which rounds the emphasis selects", () => {
    const mechanism = "us-vn-defence-policy-dialogue";
    const source = sourceWith(
      at("2020-01-02-a", { mechanism, round: 1 }),
      at("2021-01-02-b", { start: "2021-01-02", mechanism, round: 2, themes: ["defence"] }),
    );
    const view = { chart: "lanes", query: `mechanism=${mechanism}` } as const;
    expect(shown(source, view, "theme=defence")).toMatchObject({
      lanes: [{ id: mechanism, rounds: [{ number: 1 }, { number: 2 }] }],
      strong: ["2021-01-02-b"],
    });
    expect(shown(source, view).strong).toBeUndefined();
  });

  it("counts each event once, in a year of a host or in a rest", () => {
    const source = sourceWith(
      at("2020-01-02-a", {}),
      at("2021-01-02-b", { start: "2021-01-02", place: "washington-dc" }),
      at("2021-02-02-c", { start: "2021-02-02", place: "beijing" }),
      at("2022-01-02-d", { start: "2022-01-02", format: "phone" }),
    );
    const { hosted, total } = shown(source, { chart: "hosts", query: "pair=US-VN" });
    expect(hosted.totals).toEqual({ above: 1, below: 1, elsewhere: 1, remote: 1, unknown: 0 });
    expect(Object.values(hosted.totals).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(hosted.above).toBe("Viet Nam");
    expect(hosted.below).toBe("the United States");
    expect(hosted.years.map(({ year, above, below }) => [year, above, below])).toEqual([
      [2020, 1, 0],
      [2021, 0, 1],
      [2022, 0, 0],
    ]);
  });

  it("counts the themes of a mix in reading order", () => {
    const source = sourceWith(
      at("2020-01-02-a", { themes: ["maritime", "dioxin"] }),
      at("2021-01-02-b", { start: "2021-01-02" }),
    );
    expect(shown(source, { chart: "mix", query: "pair=US-VN" }).themes).toEqual([
      { theme: "war-legacy", events: 2 },
      { theme: "maritime", events: 1 },
    ]);
  });
});

describe("spansOf", () => {
  it("joins numbers that follow each other", () => {
    expect(spansOf([3, 1, 2, 7]).map(spanText)).toEqual(["1–3", "7"]);
    expect(spansOf([4, 5]).map(spanText)).toEqual(["4, 5"]);
    expect(spansOf([])).toEqual([]);
  });
});
