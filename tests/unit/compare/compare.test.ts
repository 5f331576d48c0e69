import { describe, expect, it } from "vitest";
import { layoutCompareBars } from "@/components/charts/compareBars/layout";
import { layoutCompareCadence } from "@/components/charts/compareCadence/layout";
import { layoutCompareThemes } from "@/components/charts/compareThemes/layout";
import { layoutCompareYears } from "@/components/charts/compareYears/layout";
import { type CompareAsked, compareAddress, readCompare } from "@/lib/dossiers/compareAsked";
import { comparedFilters, comparePairs } from "@/lib/dossiers/comparePairs";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import {
  describeCadence,
  describeComparison,
  describeMechanisms,
  describeThemeGaps,
  describeThemeYears,
  describeWidest,
} from "@/lib/insight/compare";
import { gapText, measureText, placeGroupName } from "@/lib/insight/compareText";
import type { Dataset } from "@/lib/model/dataset";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import { Snapshot } from "@/lib/store/snapshot";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";

const en = wordsOf("en");
const vi = wordsOf("vi");
const ASKED: CompareAsked = { left: "US-VN", right: "CN-VN", themes: ["war-legacy", "maritime"], measure: "share" };

let made = 0;
/** An event to compare: Viet Nam and `other` in Hanoi on 2 January of `year`. */
function event(other: string, year: number, themes: readonly string[], more: Partial<EventRecord> = {}): EventRecord {
  made += 1;
  return {
    ...PLAIN_EVENT,
    id: `${year}-01-02-case-${made}`,
    start: `${year}-01-02`,
    participants: [{ actor: "VN" }, { actor: other }],
    themes: [...themes],
    ...more,
  };
}

const compare = (data: Dataset, patch: Partial<CompareAsked> = {}) => {
  const snapshot = new Snapshot(data);
  return comparePairs(
    { ...ASKED, ...patch },
    { summary: (filter) => snapshot.summary(filter), data, mechanismName: en.mechanism },
  );
};

it("counts from the filters that are asked ahead, and from no others", () => {
  const snapshot = new Snapshot(SHIPPED);
  for (const patch of [{}, { right: "US-VN" }, { from: "2015", to: "2020-06", themes: ["trade", "dioxin"] as const }]) {
    const asked = { ...ASKED, ...patch };
    const used = new Set<string>();
    const summary = (filter: Filter) => {
      used.add(serializeFilter(filter));
      return snapshot.summary(filter);
    };
    comparePairs(asked, { summary, data: SHIPPED, mechanismName: en.mechanism });
    expect(used).toEqual(new Set(comparedFilters(asked).map(serializeFilter)));
  }
});

/** Left: three events with the United States. Right: four with China. The last event, of 2021, sets the data's end. */
const { place: _hanoi, ...NO_PLACE } = PLAIN_EVENT;
const CASES = dataWith([
  event("US", 2018, ["war-legacy"], { level: "leader" }),
  event("US", 2019, ["war-legacy", "defence"], { place: "washington-dc" }),
  event("US", 2020, ["defence"]),
  event("CN", 2018, ["maritime"], { place: "beijing" }),
  event("CN", 2020, ["maritime"], { level: "leader" }),
  { ...NO_PLACE, ...event("CN", 2020, ["security"]), format: "phone", place: undefined } as unknown as EventRecord,
  event("CN", 2021, ["defence"]),
]);

describe("comparePairs", () => {
  const both = compare(CASES);
  const [us, cn] = both.sides;

  it("counts each side by hand", () => {
    expect([us.total, cn.total, both.events]).toEqual([3, 4, 7]);
    const of = (side: typeof us, id: string) => side.themes.find((row) => row.id === id)?.events;
    expect(["war-legacy", "maritime", "defence", "security"].map((id) => [of(us, id), of(cn, id)])).toEqual([
      [2, 0],
      [0, 2],
      [2, 1],
      [0, 1],
    ]);
    expect(us.themes.map(({ id }) => id)).toEqual(SHIPPED.themes.filter(({ parent }) => !parent).map(({ id }) => id));
    expect(us.places.map(({ events }) => events)).toEqual([2, 1, 0, 0, 0]);
    expect(cn.places.map(({ events }) => events)).toEqual([2, 1, 0, 0, 1]);
    expect(both).toMatchObject({ common: "VN", isSame: false, years: [2018, 2019, 2020, 2021], lastFull: 2020 });
    expect(us.years.map(({ events }) => events)).toEqual([1, 1, 1, 0]);
    expect(cn.series[1].map(({ events }) => events)).toEqual([1, 0, 1, 0]);
  });

  it("gives every number a filter that selects exactly its events, in the shipped data and a part of a year too", () => {
    const snapshot = new Snapshot(SHIPPED);
    for (const patch of [{}, { from: "2015-06", to: "2024-03-15" }, { left: "JP-VN", right: "CN-US" }]) {
      const real = compare(SHIPPED, patch);
      const time: Filter = { ...(real.from ? { from: real.from } : {}), ...(real.to ? { to: real.to } : {}) };
      for (const side of real.sides) {
        const rows = [
          ...[side.themes, side.levels, side.places, side.years, side.mechanisms].flat(),
          ...side.series.flat(),
        ];
        for (const { events, select, id } of rows)
          if (select) expect(snapshot.select({ ...time, ...select }).length, `${side.pair} ${id}`).toBe(events);
        const placed = side.places.reduce((sum, { events }) => sum + events, side.unnamed);
        expect(placed).toBe(side.total);
        expect(side.years.reduce((sum, { events }) => sum + events, 0)).toBe(side.total);
      }
    }
  });

  it("takes the shared actor as home, else Viet Nam, else the first by code", () => {
    expect(compare(SHIPPED, { left: "CN-US", right: "US-VN" }).sides.map(({ home }) => home)).toEqual(["US", "US"]);
    const apart = compare(SHIPPED, { left: "JP-VN", right: "CN-US" });
    expect(apart.sides.map(({ home, partner }) => [home, partner])).toEqual([
      ["VN", "JP"],
      ["CN", "US"],
    ]);
    expect(placeGroupName("home", apart, en)).toBe("in the first country");
    expect(placeGroupName("home", both, vi)).toBe("ở Việt Nam");
  });

  it("survives a pair without events, and the same pair twice", () => {
    const none = compare(CASES, { left: "JP-LA" });
    expect(en.plain(describeComparison(none))).toBe("Japan–Laos has no event in the time asked; China–Viet Nam has 4.");
    expect(en.plain(describeComparison(compare(CASES, { from: "1900", to: "1901" })))).toBe(
      "Neither pair has an event in the time asked.",
    );
    const same = compare(CASES, { right: "US-VN" });
    expect(en.plain(describeComparison(same))).toBe(
      "The same pair stands on both sides, United States–Viet Nam with 3 events: everything is alike.",
    );
    expect(same.events).toBe(3);
    expect(layoutCompareThemes(same, "share", 900).rows.every(({ gap }) => gap === 0)).toBe(true);
  });
});

describe("sentences of the comparison", () => {
  const both = compare(CASES);

  it("name the widest gaps with both numbers, none only where there is none", () => {
    // 67 and 0; 67 and 25; 0 and 50: the sea (50) comes before defence (42)
    expect(en.plain(describeComparison(both))).toBe(
      "War legacies are in 67\u202f% of the events with the United States and in none of those with China; " +
        "the sea in none and 50\u202f%; defence in 67\u202f% and 25\u202f%.",
    );
    expect(vi.plain(describeComparison(both))).toBe(
      "Hậu quả chiến tranh có trong 67% số sự kiện với Hoa Kỳ và không sự kiện nào với Trung Quốc; " +
        "biển: không có và 50%; quốc phòng: 67% và 25%.",
    );
    expect(en.plain(describeThemeGaps(both, "share"))).toBe(
      "4 themes differ by 10 points or more; the widest gap is war legacies, 67 points.",
    );
    expect(en.plain(describeThemeGaps(both, "count"))).toBe(
      "No theme differs by 10 events or more; the widest gaps are war legacies and the sea, 2 events.",
    );
  });

  it("say levels, years, cadence, mechanisms", () => {
    const level = (id: string) => en.t(`levels.${id}`);
    expect(en.plain(describeWidest(both, ({ levels }) => levels, "share", level))).toBe(
      "Furthest apart: leaders, 33\u202f% and 25\u202f%.",
    );
    expect(en.plain(describeWidest(both, ({ levels }) => levels, "count", level))).toBe(
      "Furthest apart: ministers, 2 and 3.",
    );
    expect(en.plain(describeThemeYears(both, "share"))).toBe(
      "In 2020, war legacies: none and none; the sea: none and 50\u202f%.",
    );
    expect(en.plain(describeCadence(both))).toBe(
      "In 2020, 1 event and 2; the most in one year: 1 (2020) and 2 (2020).",
    );
    expect(en.plain(describeMechanisms(both))).toBe(
      "0 mechanisms on the left, 0 on the right; no name stands on both sides.",
    );
    for (const insight of [describeThemeYears(both, "count"), describeCadence(both), describeMechanisms(both)])
      expect(vi.plain(insight)).not.toMatch(/[{}]|compare\./);
  });

  it("say that nothing differs where whole points are equal", () => {
    const equal = compare(dataWith([event("US", 2020, ["defence"]), event("CN", 2020, ["defence"])]));
    expect(en.plain(describeComparison(equal))).toBe(
      "No theme differs by a whole point between the 1 event of the first pair and the 1 of the second.",
    );
    expect(en.plain(describeThemeGaps(equal, "share"))).toBe("No share differs between the two.");
  });

  it("write under 1 % for some events of many, and the gap of the written numbers", () => {
    expect(measureText(1, 246, "share", en)).toBe("<1\u202f%");
    expect(measureText(0, 246, "share", en)).toBe("0\u202f%");
    const real = compare(SHIPPED);
    for (const row of layoutCompareThemes(real, "share", 900).rows) {
      expect(row.gap).toBe(row.bars[0].value - row.bars[1].value);
      expect(row.isPale).toBe(Math.abs(row.gap) < 10);
    }
    expect(gapText(42, real, en)).toBe("US +42");
    expect(gapText(-3, compare(SHIPPED, { left: "JP-VN", right: "CN-US" }), en)).toBe("CN-US +3");
  });
});

describe("layouts of the comparison", () => {
  const real = compare(SHIPPED);

  it("sort themes from the left lead to the right lead, on one scale, inside the frame", () => {
    for (const width of [340, 600, 900]) {
      const { rows, feet } = layoutCompareThemes(real, "share", width);
      expect(rows.map(({ gap }) => gap)).toEqual(rows.map(({ gap }) => gap).sort((a, b) => b - a));
      const scale = rows.flatMap(({ bars }) =>
        bars.flatMap(({ width: length, count }, i) =>
          count.events > 20 ? [length / (count.events / real.sides[i as 0 | 1].total)] : [],
        ),
      );
      for (const ratio of scale) expect(ratio).toBeCloseTo(scale[0]!, 0);
      for (const { bars } of rows) {
        expect(bars[0].x).toBeGreaterThanOrEqual(30);
        expect(bars[0].x + bars[0].width).toBeCloseTo(feet[0], 1);
        expect(bars[1].x + bars[1].width).toBeLessThan(width - 30);
      }
    }
  });

  it("draw four panels on one scale, hollow below five events, cut off at the top", () => {
    const layout = layoutCompareYears(real, "share", 210);
    expect(layout.panels.map(({ side, theme }) => [side, theme])).toEqual([
      [0, "war-legacy"],
      [1, "war-legacy"],
      [0, "maritime"],
      [1, "maritime"],
    ]);
    const bars = layout.panels.flatMap((panel) => panel.bars);
    expect(bars.every(({ total, isWeak }) => isWeak === total < 5)).toBe(true);
    expect(bars.every(({ y, height }) => y >= 20 && y + height <= layout.foot + 0.02)).toBe(true);
    for (const { count, total, height, isWeak } of bars)
      if (!isWeak) expect(height / 104).toBeCloseTo(count.events / total / layout.top, 2);
  });

  it("keep the two names of the cadence apart, and leave an unfinished year out", () => {
    for (const patch of [{}, { right: "US-VN" }, { left: "JP-VN" }]) {
      const { lines, lastYear, partial } = layoutCompareCadence(compare(SHIPPED, patch), 440);
      expect(Math.abs(lines[0].label.y - lines[1].label.y)).toBeGreaterThanOrEqual(14.9);
      expect(partial).toBe(lastYear + 1);
    }
    const bars = layoutCompareBars(real, ({ levels }) => levels, "share", 340);
    for (const { bars: pair } of bars.rows)
      for (const bar of pair) expect(bar.x + bar.width + 36).toBeLessThanOrEqual(bar.hit.x + bar.hit.width);
  });
});

describe("address of the comparison", () => {
  const known = new Snapshot(SHIPPED).known;
  const read = (query: string) => readCompare(new URLSearchParams(query), known, ["CN-VN", "US-VN", "JP-VN"]);

  it("reads any order of a pair, and carries everything", () => {
    const { asked, faults } = read("left=vn-us&right=VN-CN&themes=defence,dioxin&measure=count&from=2015&to=2020-06");
    expect(faults).toEqual([]);
    expect(compareAddress("vi", asked)).toBe(
      "/vi/compare?left=US-VN&right=CN-VN&themes=defence,dioxin&measure=count&from=2015&to=2020-06",
    );
    expect(read(compareAddress("en", asked).split("?")[1]!).asked).toEqual(asked);
  });

  it("takes the two pairs with most events where none is asked, and the first free one beside one", () => {
    expect(read("")).toMatchObject({ asked: { left: "CN-VN", right: "US-VN", measure: "share" }, isDefault: true });
    expect(read("left=US-VN").asked).toMatchObject({ left: "US-VN", right: "CN-VN" });
    expect(read("right=CN-VN").asked).toMatchObject({ left: "US-VN", right: "CN-VN" });
    expect(read("left=US-VN&right=VN-US").asked).toMatchObject({ left: "US-VN", right: "US-VN" });
  });

  it("forgives what it cannot read, and names it", () => {
    const { asked, faults } = read("left=XX-VN&right=nothing&themes=nope,maritime&measure=loud&from=soon&colour=red");
    expect(asked).toEqual({
      left: "CN-VN",
      right: "US-VN",
      themes: ["maritime", "war-legacy"],
      measure: "share",
    });
    expect(faults.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      "colour unknown-parameter",
      "from not-a-date",
      "left unknown-value",
      "measure unknown-value",
      "right not-a-pair",
      "themes unknown-value",
    ]);
    expect(read("themes=defence,defence,security,maritime").faults.map(({ code }) => code)).toEqual(["too-many"]);
    expect(read("left=US-VN&left=CN-VN").faults.map(({ code }) => code)).toEqual(["repeated-parameter"]);
  });
});
