import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { gapWords, missingWords } from "@/components/charts/lanes/describe";
import { LanesChart } from "@/components/charts/lanes/LanesChart";
import { axisOf, breakName, layoutLanes, ROOMS_PX } from "@/components/charts/lanes/layoutLanes";
import { placeRounds } from "@/components/charts/lanes/placeRounds";
import { walkLanes } from "@/components/charts/lanes/walkLanes";
import { lanesOf } from "@/lib/dossiers/lanes";
import { spanOf } from "@/lib/model/date";
import type { Round } from "@/lib/query/rounds";
import { SHIPPED, wordsOf } from "./summaries";

const en = wordsOf("en");
const { rows, dataEnd } = lanesOf(SHIPPED, en);
const lanes = rows.filter(({ state }) => state !== "few");
const axis = axisOf(lanes, dataEnd);
const round = (start: string, number: number | undefined, side: Round["side"]): Round => ({
  id: start,
  start,
  side,
  status: "held",
  ...(number === undefined ? {} : { number }),
});
const xOf = (day: number) => (day - spanOf("2020-01-01").first) / 10;

describe("placeRounds", () => {
  it("draws home above the line, the partner below, the rest on it; no number is hollow", () => {
    const { dots } = placeRounds(
      {
        rounds: [
          round("2020-01-01", 1, "home"),
          round("2021-01-01", 2, "away"),
          round("2022-01-01", undefined, "none"),
        ],
        gaps: [],
      },
      xOf,
      40,
    );
    expect(dots.map(({ y, kind }) => [y, kind])).toEqual([
      [31, "numbered"],
      [49, "numbered"],
      [40, "hollow"],
    ]);
  });
  it("lets the older number give way where two would touch", () => {
    const { dots } = placeRounds(
      { rounds: [round("2020-01-01", 1, "none"), round("2020-03-01", 2, "none")], gaps: [] },
      xOf,
      40,
    );
    expect(dots.map(({ kind }) => kind)).toEqual(["small", "numbered"]);
  });
  it("spreads missing rounds between their neighbours and names them where there is room", () => {
    const series = {
      rounds: [round("2020-01-01", 6, "none"), round("2030-01-01", 10, "none")],
      gaps: [{ after: 0, count: 3 }],
    };
    const placed = placeRounds(series, xOf, 40, { labelOf: gapWords(en) });
    expect(placed.missing.map(({ number }) => number)).toEqual([7, 8, 9]);
    expect(placed.labels).toMatchObject([{ from: 7, to: 9 }]);
    expect(placeRounds(series, (day) => xOf(day) / 5, 40, { labelOf: gapWords(en) }).labels).toEqual([]);
  });
});

describe.each(ROOMS_PX)("layoutLanes in %i px", (room) => {
  const layout = layoutLanes(lanes, axis, room, gapWords(en));
  it("keeps every mark inside the plot and in time's order", () => {
    for (const lane of layout.lanes) {
      // a round dated by year stands in its middle, whatever else that year holds
      const xs = lane.dots.filter(({ at }) => lane.row.rounds[at]!.start.length > 4).map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      for (const { x } of [...lane.dots, ...lane.missing]) {
        expect(x).toBeGreaterThanOrEqual(layout.columns.from);
        expect(x).toBeLessThanOrEqual(layout.columns.to);
      }
    }
  });
  it("lets no two numbers touch, and no two lanes overlap", () => {
    layout.lanes.forEach((lane, i) => {
      const shown = lane.dots.filter(({ kind }) => kind === "numbered").toSorted((a, b) => a.x - b.x);
      for (const [k, dot] of shown.slice(1).entries())
        expect(dot.x - shown[k]!.x).toBeGreaterThanOrEqual(dot.r + shown[k]!.r - 1.01);
      const before = layout.lanes[i - 1];
      if (before) expect(lane.y).toBe(before.y + before.height);
    });
  });
  it("gives the same picture for the same lanes", () => {
    expect(layoutLanes(lanes, axis, room, gapWords(en))).toEqual(layout);
  });
});

describe("LanesChart", () => {
  const layout = layoutLanes(lanes.slice(0, 3), axis, 1376, gapWords(en));
  it("links each dot to its event and each name to its page, one tab stop a lane", () => {
    const html = renderToStaticMarkup(
      <LanesChart layout={layout} words={en} actions={{ onHover: () => {} }} label="Lanes" walked={new Map()} />,
    );
    for (const lane of layout.lanes) {
      expect(html).toContain(`href="/en/mechanisms/${lane.row.id}"`);
      for (const { id } of lane.dots) expect(html).toContain(`href="/en/events/${id}"`);
    }
    expect(html.match(/tabindex="0"/g)).toHaveLength(3);
    // Rings of rounds that are not in the data are told once a lane.
    const gaps = layout.lanes.filter(({ missing }) => missing.length > 0);
    expect(gaps.length).toBeGreaterThan(0);
    expect(html.match(/role="img"/g)).toHaveLength(gaps.length);
  });
  it("is walked by arrows", () => {
    const [first, second] = layout.lanes;
    const [a, b] = first!.dots;
    expect(walkLanes(layout.lanes, a!.id, "ArrowRight")).toEqual({ lane: first!.row.id, dot: b!.id });
    expect(walkLanes(layout.lanes, a!.id, "ArrowLeft")).toBeUndefined();
    expect(walkLanes(layout.lanes, a!.id, "ArrowDown")?.lane).toBe(second!.row.id);
    expect(walkLanes(layout.lanes, a!.id, "x")).toBeUndefined();
  });
});

describe("breakName", () => {
  it("takes two lines at most", () => {
    expect(breakName("Short", 200)).toEqual(["Short"]);
    const broken = breakName(
      "3+3 Strategic Dialogue on Diplomacy, Defence and Public Security, ministerial level",
      180,
    );
    expect(broken).toHaveLength(2);
    expect(broken[1]).toMatch(/…$/);
  });
});

describe("missingWords", () => {
  it("tells all rounds that are not in the data in one breath, runs of numbers together", () => {
    const numbers = [9, 5, 6, 7].map((number) => ({ number }));
    expect(missingWords(numbers, en)).toBe("Rounds 5–7, 9: not in the data");
    expect(missingWords([{ number: 4 }, {}, {}], en)).toBe(
      "Round 4: not in the data. 2 rounds without a number: not in the data",
    );
    expect(missingWords([{}], en)).toBe("A round without a number: not in the data");
  });
});
