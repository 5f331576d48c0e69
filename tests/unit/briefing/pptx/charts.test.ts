import { describe, expect, it } from "vitest";
import { briefingOf } from "../stories";
import { type Deck, deckOf, shippedBriefing } from "./decks";

interface Series {
  name: string;
  categories: string[];
  values: number[];
}

const cells = (xml: string) => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = ""]) => value);
const inside = (xml: string, tag: string) => new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(xml)?.[1] ?? "";

function seriesOf(chart: string): Series[] {
  return [...chart.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, xml = ""]) => ({
    name: cells(inside(xml, "tx"))[0] ?? "",
    categories: cells(inside(xml, "cat") || inside(xml, "xVal")),
    values: cells(inside(xml, "val") || inside(xml, "yVal")).map(Number),
  }));
}

const chartsOf = ({ parts, text }: Deck) =>
  Object.keys(parts)
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .map((id) => seriesOf(text(`ppt/charts/chart${id}.xml`)));

describe("the charts of a PowerPoint", () => {
  it("have all events and each theme by year, as the stage counts them", async () => {
    const deck = await deckOf(
      briefingOf({ views: [{ chart: "themes", query: "pair=US-VN", options: { measure: "count" } }] }),
      "vi",
    );
    const stage = deck.shown.steps[0]?.stages[0];
    if (stage?.chart !== "themes") throw new Error("no themes");
    const { first, totals, rows } = stage.summary.themeByYear;
    const charts = chartsOf(deck).map(([one]) => one);
    const [all, ...themes] = charts;
    const at = all?.categories.indexOf(String(first)) ?? -1;
    expect(all?.values.slice(at)).toEqual(totals);
    const war = themes.find((one) => one?.name === "Hậu quả chiến tranh");
    expect(war?.values.slice(at)).toEqual(rows.find(({ theme }) => theme === "war-legacy")?.counts);
    expect(themes.length).toBe(8);
  });

  it("have who hosted as two series, the lower one below zero", async () => {
    const deck = await deckOf(briefingOf({ views: [{ chart: "hosts", query: "pair=US-VN" }] }), "en");
    const stage = deck.shown.steps[0]?.stages[0];
    if (stage?.chart !== "hosts") throw new Error("no hosts");
    const { years } = stage.hosted;
    const [series = []] = chartsOf(deck);
    expect(series.map(({ name }) => name)).toEqual([
      `In Viet Nam: ${stage.hosted.totals.above} events`,
      `In the United States: ${stage.hosted.totals.below} events`,
    ]);
    const at = series[0]?.categories.indexOf(String(years[0]?.year)) ?? -1;
    expect(series[0]?.values.slice(at)).toEqual(years.map(({ above }) => above));
    expect(series[1]?.values.slice(at).map(Math.abs)).toEqual(years.map(({ below }) => below));
    expect(Math.max(...(series[1]?.values ?? []))).toBeLessThanOrEqual(0);
  });

  it("have what was stated, point by point, and the steps between", async () => {
    const deck = await deckOf(shippedBriefing("war-legacies"), "en");
    const stated = deck.shown.steps.flatMap(({ stages }) =>
      stages.flatMap((stage) => (stage.chart === "ledger" ? stage.stated.series : [])),
    );
    const series = chartsOf(deck).flat();
    for (const { name, points } of stated) {
      const found = series.find((one) => one.name === name);
      expect(found?.values, name).toEqual(points.map(({ value }) => value));
      expect(found?.categories.map((x) => Math.floor(Number(x)))).toEqual(
        points.map(({ date }) => Number(date.slice(-4))),
      );
      expect(series.find((one) => one.name === `${name}: until the next statement`)?.values.length).toBe(
        2 * points.length,
      );
    }
  });

  it("have the shares of both pairs, and are named from 1 in each file", async () => {
    const deck = await deckOf(shippedBriefing("two-partnerships"), "en");
    const mix = deck.shown.steps.find(({ id }) => id === "mix")?.stages ?? [];
    const series = chartsOf(deck).flat();
    for (const stage of mix) {
      if (stage.chart !== "mix") throw new Error("no mix");
      const name = stage.query === "pair=US-VN" ? "United States–Viet Nam" : "China–Viet Nam";
      const found = series.find((one) => one.name === name);
      const shares = stage.themes.map(({ events }) => events / stage.total);
      expect(found?.values.filter((value) => value > 0)).toEqual(shares);
    }
    expect(deck.parts["ppt/charts/chart1.xml"]).toBeDefined();
    expect(Object.keys(deck.parts).filter((name) => name.endsWith(".xlsx")).length).toBe(chartsOf(deck).length);
  });
});

describe("makePptx", () => {
  it("gives the same bytes for the same input", async () => {
    const story = briefingOf({ views: [{ chart: "hosts", query: "pair=US-VN" }] });
    expect(Buffer.from((await deckOf(story, "en")).bytes).equals(Buffer.from((await deckOf(story, "en")).bytes))).toBe(
      true,
    );
  });

  it("asks for pictures of maps and lanes only, and leads into our pages only where they are", async () => {
    const asked: string[] = [];
    const briefing = shippedBriefing("war-legacies");
    const deck = await deckOf(briefing, "en", "https://entente.example", async (step, stage) => {
      asked.push(`${step}.${stage}`);
      return undefined;
    });
    expect(asked).toEqual(["1.0", "3.0", "7.0"]);
    expect(deck.text("ppt/slides/_rels/slide1.xml.rels")).toContain("https://entente.example/en?pair=US-VN");
    const alone = await deckOf(briefing, "en");
    expect(alone.text("ppt/slides/_rels/slide1.xml.rels")).not.toContain("TargetMode");
  });
});
