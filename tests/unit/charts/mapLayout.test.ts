import { describe, expect, it } from "vitest";
import { bubbleRadius, clusterPlaces, grainOf, type PlacePoint } from "@/components/charts/map/clusterPlaces";
import { fitWorld, secondWindow } from "@/components/charts/map/layout";
import { type FrameLayout, layoutFrame } from "@/components/charts/map/layoutFrame";
import { nextMark } from "@/components/charts/map/nextMark";
import { type Box, textBox } from "@/components/charts/map/placeLabels";
import { textWidth } from "@/components/charts/map/textWidth";
import { VIET_NAM_AND_THE_SEA, type View, WHOLE, WORLD_FRAME, windowFrame } from "@/lib/geo/frame";
import { loadBase } from "@/lib/geo/loadBase";
import { dataWith, PLAIN_EVENT, summaryOf, wordsOf } from "./summaries";

const words = wordsOf("en");
const summary = summaryOf();
const geo = loadBase("en");
const themeOrder = Object.keys(words.labels.themes);
const place = (id: string, events: number, x: number, y: number, lead = "defence"): PlacePoint => ({
  place: id,
  events,
  lead,
  themes: [{ theme: lead, events }],
  x,
  y,
});
const world = (view: View = WHOLE, unit = 1, rows = summary.byPlace, locale: "en" | "vi" = "en") =>
  layoutFrame(rows, wordsOf(locale), {
    frame: WORLD_FRAME,
    view,
    unit,
    islands: geo.islands,
    geometry: geo.world,
    outline: VIET_NAM_AND_THE_SEA,
  });
const window = (unit = 1, rows = summary.byPlace, locale: "en" | "vi" = "en") =>
  layoutFrame(rows, wordsOf(locale), {
    frame: windowFrame(VIET_NAM_AND_THE_SEA),
    view: WHOLE,
    unit,
    islands: geo.islands,
    geometry: geo.window,
  });

function labelBoxes({ marks, unit, countryNames, seaName }: FrameLayout): { name: string; box: Box }[] {
  expect(countryNames.length + seaName.length).toBeGreaterThanOrEqual(0);
  return marks.flatMap(({ label, x, y }) => {
    if (!label) return [];
    const size = 12 * unit;
    const width = textWidth(label.name, size, label.bold) + textWidth(`${label.more} ${label.count}`, size);
    return [{ name: label.name, box: textBox(x + label.dx, y + label.dy, label.anchor, width, size) }];
  });
}
const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.02 && b.left < a.right - 0.02 && a.top < b.bottom - 0.02 && b.top < a.bottom - 0.02;

describe("clusterPlaces", () => {
  it("makes area, not radius, proportional to the number of events", () => {
    expect((bubbleRadius(300) / bubbleRadius(100)) ** 2).toBeCloseTo(3, 6);
  });

  it("keep their size while the data grow from a thousand events to a million", () => {
    expect([0, 1_009, 2_000, 2_001, 4_001, 10_001, 20_000, 100_900, 1_000_000].map(grainOf)).toEqual([
      1, 1, 1, 2, 5, 10, 10, 100, 500,
    ]);
    const marks = (times: number) => {
      const rows = summary.byPlace.map((row) => ({ ...row, events: row.events * times }));
      const options = { frame: WORLD_FRAME, view: WHOLE, unit: 1, islands: geo.islands, geometry: geo.world };
      const { marks } = layoutFrame(rows, words, { ...options, grain: grainOf(summary.all * times) });
      return marks.map(({ key, r, label }) => ({ key, r, isBold: label?.bold ?? false }));
    };
    expect(marks(50)).toEqual(marks(1));
  });

  it("joins a bubble whose centre lies inside a larger one, and adds up its themes", () => {
    const points = [place("a", 100, 50, 50), place("b", 30, 55, 50, "maritime"), place("c", 9, 90, 50)];
    const [first, second, ...rest] = clusterPlaces(points, { reach: 0, unit: 1, themeOrder });
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ leader: "a", places: ["a", "b"], events: 130, lead: "defence", x: 50 });
    expect(first?.themes).toEqual([
      { theme: "defence", events: 100 },
      { theme: "maritime", events: 30 },
    ]);
    expect(second).toMatchObject({ leader: "c", places: ["c"], events: 9 });
  });

  it("joins again where a bubble has grown, until none covers the centre of another", () => {
    const points = Array.from({ length: 30 }, (_, i) => place(`p${i}`, 40 - i, (i * 37) % 90, (i * 53) % 70));
    const clusters = clusterPlaces(points, { reach: 4, unit: 1, themeOrder });
    expect(clusters.flatMap(({ places }) => places).sort()).toEqual(points.map((p) => p.place).sort());
    for (const [i, a] of clusters.entries())
      for (const b of clusters.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + 4);
    expect(clusterPlaces([...points].reverse(), { reach: 4, unit: 1, themeOrder })).toEqual(clusters);
  });
});

describe("layoutFrame", () => {
  it("loses no event: every placed event is in exactly one bubble of the world", () => {
    const placed = summary.byPlace.reduce((sum, { events }) => sum + events, 0);
    const { marks, events } = world();
    expect(marks.reduce((sum, mark) => sum + mark.events, 0)).toBe(placed);
    expect(events).toBe(placed);
    expect(new Set(marks.flatMap(({ places }) => places)).size).toBe(summary.byPlace.length);
  });

  it("draws the same picture for the same places in another order", () => {
    expect(world(WHOLE, 1, [...summary.byPlace].reverse())).toEqual(world());
  });

  it.each([
    ["the world", () => world()],
    ["the world, narrow", () => world(WHOLE, 1.4)],
    ["the world, near", () => world({ k: 5, x: -900, y: -450 })],
    ["Viet Nam and the sea", () => window()],
    ["Viet Nam and the sea, Vietnamese", () => window(1.1, summary.byPlace, "vi")],
    ["the world, Vietnamese", () => world(WHOLE, 1, summary.byPlace, "vi")],
  ])("lets no name touch another, leave the frame or cover a bubble of four or more: %s", (_, make) => {
    const layout = make();
    const boxes = labelBoxes(layout);
    expect(boxes.length).toBeGreaterThan(4);
    for (const [i, { name, box }] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect([name, other.name, overlap(box, other.box)]).toContain(false);
      expect(box.left >= 0 && box.right <= layout.frame.width && box.top >= 0).toBe(true);
      for (const mark of layout.marks) {
        if (mark.events < 4 || mark.label?.name === name) continue;
        const nearX = Math.max(box.left, Math.min(mark.x, box.right));
        const nearY = Math.max(box.top, Math.min(mark.y, box.bottom));
        expect([name, mark.name, Math.hypot(nearX - mark.x, nearY - mark.y) >= mark.r - 0.05]).toContain(true);
      }
    }
  });

  it("names the largest bubbles", () => {
    const named = window().marks.flatMap(({ label }) => label?.name ?? []);
    expect(named).toEqual(expect.arrayContaining(["Hanoi", "Da Nang", "Gulf of Tonkin", "Ho Chi Minh City, Bien Hoa"]));
    expect(world().marks[0]?.label?.name).toMatch(/^Viet Nam/);
  });

  it("opens clusters on zoom", () => {
    expect(world({ k: 6, x: -1100, y: -600 }).marks.length).toBeGreaterThan(world().marks.length);
  });

  it("selects exactly the places of a bubble, or opens it where they are too many for one filter", () => {
    for (const mark of world().marks)
      if (mark.isTooMany) expect(mark.select.place).toHaveLength(50);
      else expect(mark.select).toEqual({ place: [...mark.places].sort() });
  });

  it("names the sea and its islands by the policy", () => {
    expect(window().seaName.map(({ text }) => text)).toEqual(["South China Sea", "(East Sea)"]);
    expect(window(1, summary.byPlace, "vi").seaName.map(({ text }) => text)).toEqual(["Biển Đông"]);
    expect(window(1, summary.byPlace, "vi").islandNames.map(({ text }) => text)).toEqual(["Hoàng Sa", "Trường Sa"]);
    expect(window().islands).toHaveLength(geo.islands.length);
  });

  it("draws nothing where no event has a place, and one bubble for one", () => {
    expect(world(WHOLE, 1, []).marks).toEqual([]);
    const one = summaryOf({}, dataWith([PLAIN_EVENT]));
    const options = { frame: WORLD_FRAME, view: WHOLE, unit: 1, islands: geo.islands };
    const [mark, ...rest] = layoutFrame(one.byPlace, words, options).marks;
    expect(rest).toEqual([]);
    expect(mark).toMatchObject({ key: "hanoi", kind: "city", events: 1, r: 2, label: { name: "Hanoi", count: "1" } });
    expect(secondWindow(one.byPlace, words)).toBeUndefined();
    expect(fitWorld(one.byPlace, words).k).toBe(4);
  });
});

describe("the frames of the shipped data", () => {
  it("are the whole world, and Viet Nam and the sea", () => {
    expect(fitWorld(summary.byPlace, words)).toEqual(WHOLE);
    expect(secondWindow(summary.byPlace, words)?.window).toBe(VIET_NAM_AND_THE_SEA);
  });
});

describe("nextMark", () => {
  it("goes to the nearest bubble in the direction of the arrow", () => {
    const layout = window();
    const south = nextMark(layout, "hanoi", [0, 1]);
    const at = (key: string | undefined) => layout.marks.find((mark) => mark.key === key);
    expect(at(south)!.y).toBeGreaterThan(at("hanoi")!.y);
    expect(nextMark({ ...layout, marks: [] }, undefined, [1, 0])).toBeUndefined();
  });

  it("reaches every bubble from the first", () => {
    const layout = window();
    const seen = new Set([layout.marks[0]!.key]);
    const todo = [...seen];
    for (let key = todo.pop(); key !== undefined; key = todo.pop())
      for (const way of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = nextMark(layout, key, way);
        if (next !== undefined && !seen.has(next)) todo.push(next) && seen.add(next);
      }
    expect(seen.size).toBe(layout.marks.length);
  });
});
