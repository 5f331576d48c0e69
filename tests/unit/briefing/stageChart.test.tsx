import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StageChart } from "@/components/briefing/StageChart";
import { layoutLedger } from "@/components/briefing/stage/layoutLedger";
import { showBriefing } from "@/lib/briefing/showBriefing";
import { stageOf } from "@/lib/briefing/stageData";
import { loadBase } from "@/lib/geo/loadBase";
import { briefingSchema, type StageView } from "@/lib/model/briefing";
import { LOCALES } from "@/lib/model/vocabulary";
import { wordsOf } from "../charts/summaries";
import { SHIPPED_SOURCE } from "./stageSource";

const NO_ACTIONS = { hrefFor: () => "#", onSelect: () => undefined, onHover: () => undefined };

function draw(views: StageView[], emphasis?: Record<string, readonly string[]>, isNarrow = false): string {
  const words = wordsOf("en");
  return renderToStaticMarkup(
    <StageChart
      stages={views.map((view) => stageOf(SHIPPED_SOURCE, view, words))}
      emphasis={emphasis}
      isNarrow={isNarrow}
      geo={loadBase("en")}
      words={words}
      actionsFor={() => NO_ACTIONS}
    />,
  );
}

describe("StageChart", () => {
  it("fades what the emphasis leaves out", () => {
    const html = draw([{ chart: "themes", query: "pair=US-VN" }], { theme: ["war-legacy"] });
    expect(html).toMatch(/class="mark themes-name strong"[^>]*aria-label="War legacies/);
    expect(html).toMatch(/class="mark themes-name off[^"]*"[^>]*aria-label="The sea/);
  });

  it("draws two pairs on one scale: the same bar for the same share", () => {
    const one = draw([
      { chart: "themes", query: "pair=US-VN" },
      { chart: "themes", query: "pair=US-VN" },
    ]);
    const [, first, second] = one.split("<figure");
    const bars = (html = "") => html.slice(html.indexOf("<svg"));
    expect(bars(first)).toBe(bars(second).replace(/<\/div>$/, ""));
  });

  it("says that nothing matches any more", () => {
    expect(draw([{ chart: "map", query: "from=1900&to=1901" }])).toContain("No event of the data matches");
  });

  it("draws every step of every shipped briefing in both languages, wide and narrow", () => {
    const folder = path.join(process.cwd(), "data", "briefings");
    for (const file of readdirSync(folder)) {
      const briefing = briefingSchema.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
      for (const locale of LOCALES) {
        const words = wordsOf(locale);
        const shown = showBriefing(briefing, SHIPPED_SOURCE, words);
        expect(shown.sources.map(({ number }) => number)).toEqual(shown.sources.map((_, i) => i + 1));
        for (const step of shown.steps)
          for (const isNarrow of [false, true]) {
            const html = renderToStaticMarkup(
              <StageChart
                stages={step.stages}
                emphasis={step.emphasis}
                isNarrow={isNarrow}
                geo={loadBase(locale)}
                words={words}
                actionsFor={() => NO_ACTIONS}
              />,
            );
            expect(html, `${file} ${step.id} ${locale}`).not.toMatch(/NaN|Infinity|undefined|briefing\./);
            expect(html, `${file} ${step.id} ${locale}`).toContain("<a ");
          }
      }
    }
  });
});

describe("layoutLedger", () => {
  const point = (day: number, value: number) => ({ event: `e${day}`, day, date: "d", value, text: String(value) });
  const stated = {
    unit: "",
    hue: "war",
    series: [
      { metric: "a", name: "First of them", isCumulative: true, points: [point(18000, 300), point(19000, 430)] },
      { metric: "b", name: "Second of them", isCumulative: true, points: [point(18500, 425)] },
      { metric: "c", name: "An estimate", isCumulative: false, points: [point(17800, 390)] },
    ],
  };
  const layout = layoutLedger(stated, { width: 570, height: 310 }, String);

  it("puts twice the value twice as high, from zero", () => {
    const [line] = layout.lines;
    const high = (i: number) => layout.plot.bottom - (line?.marks[i]?.y ?? 0);
    expect(high(1) / high(0)).toBeCloseTo(430 / 300, 2);
    expect(layout.ticksY[0]).toEqual({ value: 0, y: layout.plot.bottom });
  });

  it("keeps names apart, and tells a total from an estimate", () => {
    const ys = layout.lines.flatMap(({ name }) => name.map(({ y }) => y)).sort((a, b) => a - b);
    ys.slice(1).forEach((y, i) => {
      expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(14);
    });
    expect(layout.lines.map(({ look }) => look)).toEqual(["filled", "hollow", "dashed"]);
  });
});
