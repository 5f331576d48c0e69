import { geoIdentity } from "d3";
import { describe, expect, it } from "vitest";
import { densestWindow } from "@/lib/geo/densestWindow";
import { fitView } from "@/lib/geo/fitView";
import {
  isInWindow,
  outlineOf,
  projectionOf,
  shareOfWorld,
  VIET_NAM_AND_THE_SEA,
  WHOLE,
  WORLD_FRAME,
  windowAround,
  windowFrame,
} from "@/lib/geo/frame";
import { landPath } from "@/lib/geo/landPath";

const HANOI: [number, number] = [105.841, 21.025];
const point = (id: string, lon: number, lat: number, events: number) => ({ id, lon, lat, events });

describe("projectionOf", () => {
  it("puts the corners of a window on the corners of its frame", () => {
    const frame = windowFrame(VIET_NAM_AND_THE_SEA);
    const project = projectionOf(frame);
    expect(project([VIET_NAM_AND_THE_SEA.west, VIET_NAM_AND_THE_SEA.north])).toEqual([0, 0]);
    expect(project([VIET_NAM_AND_THE_SEA.east, 15])?.[0]).toBe(frame.width);
  });

  it("moves a point as the view says, to 0.01 px", () => {
    const [x = 0, y = 0] = projectionOf(WORLD_FRAME)(HANOI) ?? [];
    const zoomed = projectionOf(WORLD_FRAME, { k: 3, x: -100, y: -50 })(HANOI);
    expect(zoomed?.[0]).toBeCloseTo(3 * x - 100, 1);
    expect(zoomed?.[1]).toBeCloseTo(3 * y - 50, 1);
    for (const px of zoomed ?? []) expect(Math.round(px * 100) / 100).toBe(px);
  });

  it("shows every coast from Dakar to Recife", () => {
    for (const place of [
      [-17.4, 14.7],
      [-34.9, -8],
      [-68.3, -54.8],
      [170, -46],
    ] as [number, number][]) {
      const [x = -1, y = -1] = projectionOf(WORLD_FRAME)(place) ?? [];
      expect(x > 0 && x < WORLD_FRAME.width && y > 0 && y < WORLD_FRAME.height).toBe(true);
    }
  });
});

describe("windows", () => {
  it("know what lies in them, across the 180th meridian as well", () => {
    expect(isInWindow(VIET_NAM_AND_THE_SEA, ...HANOI)).toBe(true);
    expect(isInWindow({ west: 170, east: -170, south: -10, north: 10 }, 179, 0)).toBe(true);
    expect(isInWindow({ west: 170, east: -170, south: -10, north: 10 }, 160, 0)).toBe(false);
  });

  it("cover a share of the earth", () => {
    expect(shareOfWorld({ west: -180, east: 180, south: -90, north: 90 })).toBeCloseTo(1);
    expect(shareOfWorld(VIET_NAM_AND_THE_SEA)).toBeLessThan(0.01);
  });

  it("have the shape of their frame wherever they lie", () => {
    const around = windowAround([10, 50], 16.2);
    const bottom = projectionOf(windowFrame(around))([10, around.south]);
    expect(bottom?.[1]).toBeCloseTo(330, 0);
    expect(outlineOf(around, WORLD_FRAME, WHOLE)).toHaveLength(4);
  });
});

describe("densestWindow", () => {
  const europe = [point("a", 2, 49, 9), point("b", 4, 51, 5), point("c", 7, 50, 4), point("d", 0, 51, 3)];
  it("is Viet Nam and the sea where over 40 % of the events lie there", () => {
    const home = [point("h", ...HANOI, 50), point("i", 106, 16, 5), point("j", 106.6, 10.8, 5), point("k", 109, 12, 5)];
    expect(densestWindow([...home, ...europe])?.window).toBe(VIET_NAM_AND_THE_SEA);
  });

  it("is the crowd elsewhere, with the same answer for another order", () => {
    const points = [...europe, point("h", ...HANOI, 10)];
    const found = densestWindow(points);
    expect(found).toMatchObject({ events: 21, largest: "a" });
    expect(densestWindow([...points].reverse())).toEqual(found);
  });

  it("is none where events are spread, or where one or two bubbles hold them all", () => {
    expect(densestWindow([])).toBeUndefined();
    expect(densestWindow([point("a", 2, 49, 90), point("h", ...HANOI, 4)])).toBeUndefined();
    const spread = [-120, -60, 0, 60, 120].map((lon, i) => point(String(i), lon, 10, 5));
    expect(densestWindow(spread)).toBeUndefined();
  });
});

describe("fitView", () => {
  it("is the whole frame for places all round, and for none", () => {
    expect(fitView(WORLD_FRAME, [])).toEqual(WHOLE);
    expect(fitView(WORLD_FRAME, [HANOI, [-77, 39], [2, 49]])).toEqual(WHOLE);
  });

  it("comes nearer for few, with every place inside and no empty edge", () => {
    const places: [number, number][] = [HANOI, [149.1, -35.3]];
    const view = fitView(WORLD_FRAME, places);
    expect(view.k).toBeGreaterThan(1.25);
    expect(view.k).toBeLessThanOrEqual(4);
    for (const place of places) {
      const [x = -1, y = -1] = projectionOf(WORLD_FRAME, view)(place) ?? [];
      expect(x > 0 && x < WORLD_FRAME.width && y > 0 && y < WORLD_FRAME.height).toBe(true);
    }
    expect(view.x).toBeLessThanOrEqual(0);
    expect(view.x).toBeGreaterThanOrEqual(WORLD_FRAME.width * (1 - view.k));
  });
});

describe("landPath", () => {
  it("writes whole steps, relative after the first point", () => {
    const square = {
      type: "Polygon" as const,
      coordinates: [
        [
          [104, 12],
          [104, 14],
          [106, 14],
          [106, 12],
          [104, 12],
        ],
      ],
    };
    const path = landPath(square, projectionOf(windowFrame(VIET_NAM_AND_THE_SEA)), 10);
    expect(path).toMatch(/^M\d+,\d+l(-?\d+[ ,]?)+z$/);
  });
  it("parts numbers by no more than it needs, and leaves out rings of one point", () => {
    expect(
      landPath(
        {
          type: "MultiPolygon",
          coordinates: [
            [
              [
                [0, -1],
                [2, -1],
                [2, 1],
                [-3, 4],
                [0, -1],
              ],
            ],
            [
              [
                [5, 5],
                [5.01, 5.01],
                [5, 5],
              ],
            ],
          ],
        },
        geoIdentity(),
        1,
      ),
    ).toBe("M0-1l2,0 0,2-5,3z");
  });
  it("is empty for what lies elsewhere", () => {
    expect(landPath({ type: "MultiPolygon", coordinates: [] }, projectionOf(WORLD_FRAME), 10)).toBe("");
  });
});
