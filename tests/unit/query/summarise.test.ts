import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { KINDS, LEVELS } from "@/lib/model/vocabulary";
import { buildColumns } from "@/lib/query/buildColumns";
import { findRows } from "@/lib/query/match";
import { buildSearchText, searchEvents } from "@/lib/query/search";
import { summarise } from "@/lib/query/summarise";
import { summariseByPair } from "@/lib/query/summariseByPair";
import { dataWith, PLAIN_EVENT, SHIPPED, summaryOf } from "../charts/summaries";

const COLUMNS = buildColumns(SHIPPED);
const PARENT = new Map(SHIPPED.themes.map((theme) => [theme.id, theme.parent]));
const PARENTS = new Set(SHIPPED.events.map((event) => event.partOf));

/** The rule of the filter, told a second time in the plainest way: the oracle. */
function matches(event: EventRecord, filter: Filter, without: keyof Filter | "who" | undefined): boolean {
  const actors = [...new Set(event.participants.map((p) => p.actor))];
  const themes = event.themes.flatMap((theme) => [theme, PARENT.get(theme) ?? theme]);
  const has = (key: keyof Filter, wanted: readonly string[] | undefined, own: readonly (string | undefined)[]) =>
    key === without || !wanted || wanted.some((value) => own.includes(value));
  const { first, last } = spanOf(event.start);
  const who =
    without === "who" ||
    (!filter.pair && !filter.actor) ||
    has("pair", filter.pair ?? [], pairsAmong(actors)) ||
    has("actor", filter.actor ?? [], actors);
  return (
    !PARENTS.has(event.id) &&
    who &&
    has("theme", filter.theme, themes) &&
    has("kind", filter.kind, [event.kind]) &&
    has("level", filter.level, [event.level]) &&
    has("place", filter.place, [event.place]) &&
    (without === "from" || !filter.from || last >= spanOf(filter.from).first) &&
    (without === "from" || !filter.to || first <= spanOf(filter.to).last)
  );
}

const some = <T extends string>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 1 });
const filters = fc
  .record({
    pair: some(COLUMNS.lists.pairs),
    actor: some(["VN", "US", "CN", "JP"]),
    theme: some(COLUMNS.lists.themes),
    kind: some(KINDS),
    level: some(LEVELS),
    place: some(["hanoi", "da-nang", "beijing"]),
    from: fc.option(fc.constantFrom("2008", "2015-06", "2020-02-10"), { nil: undefined }),
    to: fc.option(fc.constantFrom("2021", "2023-09-10", "2025-06"), { nil: undefined }),
  })
  .map((filter): Filter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

describe("summarise", () => {
  it("counts what a plain reading of the rule counts, for any filter, each view without its own key", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const summary = summarise(COLUMNS, filter);
        const all = (without?: keyof Filter | "who") =>
          SHIPPED.events.filter((event) => matches(event, filter, without));
        expect(summary.total).toBe(all().length);
        const pairs = all("who").flatMap((event) => pairsAmong(event.participants.map((p) => p.actor)));
        expect(summary.byPair.reduce((sum, row) => sum + row.events, 0)).toBe(pairs.length);
        const placed = all("place");
        for (const row of summary.byPlace) expect(row.events).toBe(placed.filter((e) => e.place === row.place).length);
        const kinds = all("kind");
        for (const row of summary.byKind) expect(row.events).toBe(kinds.filter((e) => e.kind === row.kind).length);
        const themed = all("theme").map((e) => new Set(e.themes.flatMap((t) => [t, PARENT.get(t)])));
        for (const row of summary.byTheme)
          expect(row.events).toBe(themed.filter((themes) => themes.has(row.theme)).length);
        expect(summary.byYear.counts.reduce((sum, count) => sum + count, 0)).toBe(all("from").length);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
  it("gives one number for one filter in the list, the summary and the coverage", () => {
    for (const filter of [{}, { pair: ["US-VN"] }, { theme: ["dioxin"], from: "2015" }] satisfies Filter[]) {
      const summary = summarise(COLUMNS, filter);
      expect(findRows(COLUMNS, filter)).toHaveLength(summary.total);
      expect(summary.coverage.reduce((sum, year) => sum + year.events, 0)).toBe(summary.total);
    }
  });
  it("does not depend on the order in which a filter was put together", () => {
    expect(summarise(COLUMNS, { from: "2015", pair: ["US-VN", "CN-VN"] })).toEqual(
      summarise(COLUMNS, { pair: ["CN-VN", "US-VN"], from: "2015" }),
    );
  });
});

describe("summarise on hand-made events", () => {
  const three: EventRecord = {
    ...PLAIN_EVENT,
    id: "three",
    participants: [{ actor: "VN" }, { actor: "LA" }, { actor: "KH" }],
    themes: ["dioxin", "maritime"],
  };
  it("counts an event of three actors once in each of its three pairs, and once in all", () => {
    const summary = summaryOf({}, dataWith([three]));
    expect(summary.total).toBe(1);
    expect(summary.byPair.map((row) => [row.pair, row.events])).toEqual([
      ["KH-LA", 1],
      ["KH-VN", 1],
      ["LA-VN", 1],
    ]);
  });
  it("counts a subtheme in its theme, and takes the first theme as the leading one", () => {
    const summary = summaryOf({}, dataWith([three]));
    expect(summary.byTheme.map((row) => row.theme)).toEqual(["war-legacy", "dioxin", "maritime"]);
    expect(summary.themeByYear.rows.find((row) => row.theme === "war-legacy")?.leads).toEqual([1]);
    expect(summaryOf({ theme: ["war-legacy"] }, dataWith([three])).total).toBe(1);
  });
  it("leaves an umbrella out of every number unless it is asked for", () => {
    const visit: EventRecord = { ...PLAIN_EVENT, id: "visit", kind: "visit" };
    const data = dataWith([visit, { ...PLAIN_EVENT, id: "talks", partOf: "visit" }]);
    expect(summaryOf({}, data)).toMatchObject({ total: 1, all: 1 });
    expect(summaryOf({ include: "umbrella" }, data)).toMatchObject({ total: 2, all: 2 });
  });
  it("does not guess a month for an event known by year only", () => {
    const summary = summaryOf({}, dataWith([{ ...PLAIN_EVENT, start: "2020" }]));
    expect(summary.themeByMonth).toMatchObject({ totals: [], unbinned: 1 });
    expect(summary.themeByYear).toMatchObject({ first: 2020, totals: [1] });
  });
  it("keeps calls, meetings online and places not named apart from each other and from the map", () => {
    const { place: _place, ...nowhere } = PLAIN_EVENT;
    const data = dataWith([
      { ...nowhere, id: "a", format: "phone" },
      { ...nowhere, id: "b", format: "virtual" },
      { ...nowhere, id: "c", country: "CN" },
    ]);
    const { unplaced, byPlace } = summaryOf({}, data);
    expect(byPlace).toEqual([]);
    expect([unplaced.phone.events, unplaced.virtual.events, unplaced.unnamed.events]).toEqual([1, 1, 1]);
  });
  it("answers for no event at all", () => {
    const summary = summaryOf({}, dataWith([]));
    expect(summary).toMatchObject({ total: 0, all: 0, byPair: [], coverage: [], byYear: { counts: [] } });
    expect(summary.matched.firstDay).toBeUndefined();
  });
});

describe("search", () => {
  it("finds Vietnamese with and without diacritics, in either language, by every word", () => {
    const text = buildSearchText(SHIPPED);
    const found = (query: string) => searchEvents(text, query).reduce((sum, hit) => sum + hit, 0);
    expect(found("Đà Nẵng")).toBe(found("da nang"));
    expect(found("da nang")).toBeGreaterThan(20);
    expect(found("nguyen phu trong xi jinping")).toBeGreaterThan(0);
    expect(found("")).toBe(SHIPPED.events.length);
    expect(found("no such words here")).toBe(0);
  });
});

describe("summariseByPair", () => {
  it("takes the chosen pairs, or the largest six, and counts as summarise does", () => {
    expect(summariseByPair(COLUMNS, { pair: ["US-VN"] }).map((row) => row.pair)).toEqual(["US-VN"]);
    const six = summariseByPair(COLUMNS, {});
    expect(six).toHaveLength(6);
    expect(six[0]?.timeline).toEqual(summarise(COLUMNS, { pair: [six[0]!.pair] }).themeByYear);
  });
});
