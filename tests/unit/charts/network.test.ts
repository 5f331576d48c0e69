import { describe, expect, it, vi } from "vitest";
import { bearing } from "@/components/charts/network/bearing";
import { describeNetwork } from "@/components/charts/network/describe";
import { layoutNetwork } from "@/components/charts/network/layout";
import { linkWidths } from "@/components/charts/network/links";
import type { NetworkLayout } from "@/components/charts/network/networkLayout";
import { TICKS } from "@/components/charts/network/placeFree";
import { walkNetwork } from "@/components/charts/network/walk";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { crowd, faultsOf, summaryOfPairs } from "./networkFixtures";
import { summaryOf, wordsOf } from "./summaries";

const SIZE = { width: 448, height: 400 };
const EN = wordsOf("en");
const VI = wordsOf("vi");
const ALL = summaryOf();
const place = (summary: Summary, centre?: string) =>
  layoutNetwork(summary, EN, SIZE, centre === undefined ? {} : { centre });
const reversed = (summary: Summary): Summary => ({
  ...summary,
  byPair: [...summary.byPair].reverse(),
  byActor: [...summary.byActor].reverse(),
});
const node = ({ nodes }: NetworkLayout, actor: string) => nodes.find((entry) => entry.actor === actor)!;
const link = ({ links }: NetworkLayout, pair: string) => links.find((entry) => entry.pair === pair)!;

const FREE = summaryOfPairs([
  ["AU-JP", 4],
  ["CN-RU", 6],
  ["FR-GB", 5],
  ["IN-JP", 3],
  ["CN-IN", 2],
  ["DE-FR", 4],
  ["AU-IN", 2],
  ["GB-US", 6],
  ["CA-US", 5],
]);

describe("bearing", () => {
  it("goes due north, east, south, west, and the short way round the world", () => {
    expect(bearing([0, 0], [0, 10])).toBeCloseTo(0);
    expect(bearing([0, 0], [10, 0])).toBeCloseTo(90);
    expect(bearing([0, 0], [0, -10])).toBeCloseTo(180);
    expect(bearing([0, 0], [-10, 0])).toBeCloseTo(270);
    expect(bearing([170, 0], [-170, 0])).toBeCloseTo(90);
  });

  it("leaves Hanoi for Washington eastwards, not over the pole", () => {
    expect(bearing([105.85, 21.03], [-77.04, 38.9])).toBeGreaterThan(45);
    expect(bearing([105.85, 21.03], [-77.04, 38.9])).toBeLessThan(100);
  });
});

describe("layoutNetwork with a hub", () => {
  const layout = place(ALL);

  it("puts Viet Nam in the middle and draws every actor and pair", () => {
    expect(layout.form).toBe("spokes");
    expect(layout.centre).toBe("VN");
    expect(node(layout, "VN")).toMatchObject({ x: 224, y: 200, isHub: true, code: "VN" });
    expect(layout.links).toHaveLength(ALL.byPair.length);
    expect(layout.nodes).toHaveLength(ALL.byActor.length);
  });

  it("spreads the spokes evenly in order of bearing", () => {
    const [hub, ...others] = layout.nodes;
    const angles = others.map(({ x, y }) => (Math.atan2(x - hub!.x, hub!.y - y) * 180) / Math.PI);
    const steps = angles.slice(1).map((angle, i) => (angle - angles[i]! + 360) % 360);
    for (const step of steps) expect(step).toBeCloseTo(360 / others.length, 0);
    const seats = EN.labels.actors;
    const bearings = others.map(({ actor }) => bearing(seats.VN!.seat, seats[actor]!.seat));
    expect(bearings).toEqual([...bearings].sort((a, b) => a - b));
  });

  it("stands actors of over 100 events nearer than those of 20 to 100", () => {
    const far = (actor: string) => Math.hypot(node(layout, actor).x - 224, node(layout, actor).y - 200);
    expect(far("CN")).toBeLessThan(130);
    expect(far("US")).toBeLessThan(130);
    for (const actor of ["RU", "IN", "KH", "AU"]) expect(far(actor)).toBeGreaterThan(130);
    expect(node(layout, "CN").label).toMatchObject({ text: "China", style: "strong" });
    expect(node(layout, "AU").label).toMatchObject({ text: "Australia", style: "name" });
    expect(node(layout, "SG").label).toMatchObject({ text: "SG", style: "code" });
  });

  it("makes widths linear in events, 13 px at the most and 0.7 at least", () => {
    const width = linkWidths(
      summaryOfPairs([
        ["CN-VN", 200],
        ["US-VN", 100],
        ["FR-VN", 1],
      ]).byPair,
    );
    expect([200, 100, 1].map(width)).toEqual([13, 6.5, 0.7]);
    expect(layout.links.at(-1)).toMatchObject({ pair: "CN-VN", width: 13 });
  });

  it("draws no broad stream of one event, and leaves paper between many equals", () => {
    expect(linkWidths(summaryOfPairs([["US-VN", 1]]).byPair)(1)).toBe(3);
    expect(linkWidths(crowd(60, 300).byPair)(9)).toBeLessThan(2);
  });

  it("writes numbers on the two widest lines only", () => {
    const numbered = layout.links.filter(({ number }) => number);
    expect(numbered.map(({ pair }) => pair)).toEqual(["US-VN", "CN-VN"]);
    expect(numbered[1]!.number!.text).toBe(String(numbered[1]!.events));
  });

  it("makes area, not radius, proportional to events", () => {
    expect((node(layout, "VN").r / node(layout, "CN").r) ** 2).toBeCloseTo(
      node(layout, "VN").events / node(layout, "CN").events,
      1,
    );
  });

  it("bends the ties between others away from the hub", () => {
    expect(link(layout, "US-VN").d).toMatch(/^M[\d.,]+L[\d.,]+$/);
    expect(link(layout, "CN-US").d).toMatch(/^M[\d.,]+Q[\d.,]+ [\d.,]+$/);
    const [hub] = layout.nodes;
    for (const { d } of layout.links.filter((entry) => entry.d.includes("Q"))) {
      const [ax, ay, qx, qy, bx, by] = (d.match(/[\d.]+/g) ?? []).map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      for (let t = 0; t <= 1; t += 0.02) {
        const x = (1 - t) ** 2 * ax + 2 * t * (1 - t) * qx + t * t * bx;
        const y = (1 - t) ** 2 * ay + 2 * t * (1 - t) * qy + t * t * by;
        expect(Math.hypot(x - hub!.x, y - hub!.y)).toBeGreaterThan(hub!.r);
      }
    }
  });

  it("draws bodies as squares, and each mark with the filter of its events", () => {
    expect(node(layout, "ASEAN").shape).toBe("square");
    expect(node(layout, "JP")).toMatchObject({ shape: "circle", select: { actor: ["JP"] } });
    expect(link(layout, "CN-VN").select).toEqual({ pair: ["CN-VN"] });
  });

  it("keeps the area that answers to the pointer off the neighbours", () => {
    for (const a of layout.nodes)
      for (const b of layout.nodes) if (a !== b) expect(a.hit).toBeLessThanOrEqual(Math.hypot(a.x - b.x, a.y - b.y));
  });
});

describe("layoutNetwork round a chosen actor", () => {
  it("draws its partners only, sized and named by what they share with it", () => {
    const layout = place(ALL, "CN");
    expect(layout.centre).toBe("CN");
    expect(layout.nodes[0]).toMatchObject({ actor: "CN", isHub: true });
    const partners = ALL.byPair.filter(({ pair }) => pair.split("-").includes("CN"));
    expect(layout.nodes).toHaveLength(partners.length + 1);
    expect(layout.left).toBe(ALL.byActor.length - partners.length - 1);
    const withJapan = ALL.byPair.find(({ pair }) => pair === "CN-JP")!.events;
    expect(node(layout, "JP").label).toMatchObject({ text: "Japan", count: String(withJapan) });
  });

  it("is the usual picture when that actor has no tie", () => {
    expect(place(ALL, "BN")).toEqual(place(ALL));
  });
});

describe("layoutNetwork without a hub", () => {
  it("places actors freely, all inside", () => {
    const layout = place(FREE);
    expect(layout).toMatchObject({ form: "free", left: 0 });
    expect(layout.centre).toBeUndefined();
    expect(layout.nodes).toHaveLength(10);
    expect(faultsOf(layout)).toEqual([]);
  });

  it("stands three actors of one event apart", () => {
    const layout = place(
      summaryOfPairs([
        ["CN-US", 1],
        ["CN-VN", 1],
        ["US-VN", 1],
      ]),
    );
    expect(layout.form).toBe("free");
    expect(faultsOf(layout)).toEqual([]);
    const [a, b, c] = layout.nodes;
    for (const [p, q] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const)
      expect(Math.hypot(p!.x - q!.x, p!.y - q!.y)).toBeGreaterThan(100);
  });

  it("draws nothing, and one pair", () => {
    expect(place(summaryOfPairs([]))).toMatchObject({ nodes: [], links: [], left: 0 });
    const layout = place(summaryOfPairs([["US-VN", 1, "maritime"]]));
    expect(layout.nodes.map(({ actor }) => actor).sort()).toEqual(["US", "VN"]);
    expect(faultsOf(layout)).toEqual([]);
  });

  it("bounds the work for 200 actors and 2,000 pairs", () => {
    expect(TICKS.many).toBeLessThanOrEqual(60);
    expect(TICKS.few).toBeLessThanOrEqual(150);
    const layout = place(crowd(200, 2_000));
    expect(layout.nodes).toHaveLength(200);
    expect(layout.links).toHaveLength(2_000);
    expect(faultsOf(layout)).toEqual([]);
  });
});

describe("layoutNetwork in any case", () => {
  const filters: Filter[] = [
    {},
    { theme: ["maritime"] },
    { theme: ["war-legacy"] },
    { theme: ["defence"] },
    { from: "2025" },
    { place: ["beijing"] },
    { to: "1999" },
    { kind: ["visit"] },
  ];

  it.each(filters)("lays no label over a label or a mark, %j", (filter) => {
    for (const words of [EN, VI])
      for (const centre of [undefined, "CN", "US", "PH", "VN"]) {
        const layout = layoutNetwork(summaryOf(filter), words, SIZE, centre === undefined ? {} : { centre });
        expect(faultsOf(layout)).toEqual([]);
      }
  });

  it("leaves no actor of the whole data without a label", () => {
    for (const words of [EN, VI])
      expect(layoutNetwork(ALL, words, SIZE, {}).nodes.filter(({ label }) => !label)).toEqual([]);
  });

  it("gives the same pixels for the same counts in another order", () => {
    for (const summary of [ALL, FREE, crowd(60, 200)]) expect(place(reversed(summary))).toEqual(place(summary));
    expect(place(FREE)).toEqual(place(FREE));
  });

  it("does not hang on the last bits of an engine's functions: server and browser draw the same", () => {
    const cases = filters.flatMap((filter) =>
      [undefined, "CN", "US"].map((centre) => [summaryOf(filter), centre] as const),
    );
    const before = cases.map(([summary, centre]) => place(summary, centre));
    for (const name of ["sin", "cos", "tan", "log"] as const) {
      const exact = Math[name];
      vi.spyOn(Math, name).mockImplementation((x) => exact(x) * (1 + 4e-16));
    }
    const after = cases.map(([summary, centre]) => place(summary, centre));
    vi.restoreAllMocks();
    expect(after).toEqual(before);
  });

  it("refuses an area without extent", () => {
    expect(() => layoutNetwork(ALL, EN, { width: 0, height: 400 }, {})).toThrow(
      new RangeError("A network needs a positive width and height, not 0 x 400"),
    );
  });
});

describe("walkNetwork", () => {
  const layout = place(ALL);
  const at = (mark: string, actor = mark) => ({ mark, actor });

  it("goes round the actors", () => {
    const [first, second] = layout.nodes;
    const last = layout.nodes.at(-1)!;
    expect(walkNetwork(layout, at(first!.actor), "ArrowRight")).toEqual(at(second!.actor));
    expect(walkNetwork(layout, at(first!.actor), "ArrowLeft")).toEqual(at(last.actor));
    expect(walkNetwork(layout, at(last.actor), "ArrowRight")).toEqual(at(first!.actor));
    expect(walkNetwork(layout, at("CN"), "Home")).toEqual(at(first!.actor));
    expect(walkNetwork(layout, at("CN"), "End")).toEqual(at(last.actor));
  });

  it("goes down into the ties of an actor, widest first, over to the other and back", () => {
    expect(walkNetwork(layout, at("CN"), "ArrowDown")).toEqual(at("CN-VN", "CN"));
    expect(walkNetwork(layout, at("CN-VN", "CN"), "ArrowDown")).toEqual(at("CN-US", "CN"));
    expect(walkNetwork(layout, at("CN-VN", "CN"), "ArrowUp")).toEqual(at("CN"));
    expect(walkNetwork(layout, at("CN-VN", "CN"), "ArrowRight")).toEqual(at("VN"));
    expect(walkNetwork(layout, at("CN-VN", "CN"), "ArrowLeft")).toEqual(at("CN"));
    expect(walkNetwork(layout, at("CN"), "x")).toBeUndefined();
  });
});

describe("describeNetwork", () => {
  it("has a row for each pair, most events first, with its share of all ties", () => {
    const summary = summaryOfPairs([
      ["AU-VN", 1],
      ["US-VN", 3, "war-legacy"],
    ]);
    const { rows, columns, events } = describeNetwork(summary, EN, {}, {});
    expect(columns.map(({ label }) => label)).toEqual(["Pair", "Events", "Leading theme", "Share of all ties"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["United States–Viet Nam", 3, "War legacies", "75\u202f%"],
      ["Australia–Viet Nam", 1, "no theme", "25\u202f%"],
    ]);
    expect(rows[0]!.select).toEqual({ pair: ["US-VN"] });
    expect(events).toBe(4);
  });

  it("counts the events behind the picture, whatever pair or actor is selected", () => {
    for (const filter of [{ pair: ["US-VN"] }, { actor: ["CN"] }, { pair: ["CN-PE"] }])
      expect(describeNetwork(summaryOf(filter), EN, filter, {}).events).toBe(ALL.total);
  });

  it("speaks Vietnamese", () => {
    const { rows } = describeNetwork(summaryOfPairs([["US-VN", 3, "maritime"]]), VI, {}, {});
    expect(rows[0]!.cells).toEqual(["Hoa Kỳ–Việt Nam", 3, "Biển", "100%"]);
  });
});
