import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "@/lib/model/filter";
import { KINDS, LEVELS } from "@/lib/model/vocabulary";
import { buildColumns } from "@/lib/query/buildColumns";
import { LinkedSummary } from "@/lib/query/linked/linkedSummary";
import { buildSearchText, searchEvents } from "@/lib/query/search";
import { SHIPPED } from "../../charts/summaries";
import { countFromNothing } from "../countFromNothing";

const COLUMNS = buildColumns(SHIPPED);
const TEXT = buildSearchText(SHIPPED);

const some = <T extends string>(values: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 });
const edges = fc.constantFrom(
  "2008",
  "2011-05",
  "2015-06",
  "2020-02-10",
  "2021",
  "2023-09-10",
  "2025-06",
  "2025-06-24",
);
const filters = fc
  .record({
    pair: some(["US-VN", "CN-VN", "JP-VN", "no-such"]),
    actor: some(["VN", "US", "CN", "JP"]),
    theme: some(COLUMNS.lists.themes),
    kind: some(KINDS),
    level: some(LEVELS),
    format: some(["phone", "virtual"]),
    place: some(["hanoi", "da-nang", "beijing"]),
    mechanism: some(COLUMNS.lists.mechanisms.slice(0, 5)),
    person: some(COLUMNS.lists.people.slice(0, 5)),
    status: some(["held", "announced"]),
    from: fc.option(edges, { nil: undefined }),
    to: fc.option(edges, { nil: undefined }),
    q: fc.option(fc.constantFrom("dioxin", "visit"), { nil: undefined, freq: 1 }),
    include: fc.option(fc.constant("umbrella" as const), { nil: undefined, freq: 1 }),
  })
  .map((filter): Filter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));
/** What a reader does: changes a key or two at a time, and takes some off again. */
const walks = fc
  .array(fc.tuple(filters, fc.subarray(["pair", "actor", "theme", "kind", "from", "to", "place", "q"] as const)), {
    minLength: 2,
    maxLength: 8,
  })
  .map((steps) => {
    let now: Filter = {};
    return steps.map(([wish, keys]) => {
      const changed = Object.fromEntries(keys.map((key) => [key, wish[key]]));
      now = Object.fromEntries(Object.entries({ ...now, ...changed }).filter(([, value]) => value !== undefined));
      return now;
    });
  });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const textOf = (filter: Filter) => (filter.q ? searchEvents(TEXT, filter.q) : undefined);
const counted = (filter: Filter) => {
  const text = textOf(filter);
  return countFromNothing(COLUMNS, filter, { months: true, ...(text ? { text } : {}) });
};

describe("LinkedSummary", () => {
  it("gives for any filter, after any others, what a count from nothing gives", () => {
    const linked = new LinkedSummary(COLUMNS);
    fc.assert(
      fc.property(filters, (filter) => {
        expect(plain(linked.summary(filter, textOf(filter)))).toEqual(plain(counted(filter)));
      }),
      { seed: 5, numRuns: 150 },
    );
  });
  it("keeps its numbers right on the walk of a reader, and those that it gave before", () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const linked = new LinkedSummary(COLUMNS);
        const ahead = linked.prepare();
        const given = walk.map((filter) => {
          const summary = linked.summary(filter, textOf(filter));
          // What is done in spare time changes no number.
          ahead.next();
          return summary;
        });
        given.forEach((summary, i) => {
          expect(plain(summary)).toEqual(plain(counted(walk[i]!)));
        });
      }),
      { seed: 7, numRuns: 25 },
    );
  });
  it("slides a window over dates known by month and year as a count from nothing does", () => {
    const linked = new LinkedSummary(COLUMNS);
    for (let month = 1; month <= 12; month++)
      for (const [from, to] of [
        [`2024-${String(month).padStart(2, "0")}`, `2025-${String(month).padStart(2, "0")}`],
        [`2024-${String(month).padStart(2, "0")}-15`, `2024-${String(month).padStart(2, "0")}-20`],
      ] as const)
        expect(linked.summary({ from, to }).total).toBe(counted({ from, to }).total);
  });
  it("gives the same object for what a filter does not change", () => {
    const linked = new LinkedSummary(COLUMNS);
    const before = linked.summary({ pair: ["US-VN"] });
    const after = linked.summary({ pair: ["US-VN"], from: "2015", to: "2020" });
    expect(after.themeByYear).toBe(before.themeByYear);
    expect(after.coverage).not.toBe(before.coverage);
  });
});

it("gives rows whose copies have the mix too, as the layouts of charts make them", () => {
  const { byPlace, byPair, byActor, unplaced } = new LinkedSummary(COLUMNS).summary({});
  for (const row of [...byPlace, ...byPair, ...byActor, ...Object.values(unplaced)]) {
    expect({ ...row }.themes).toEqual(row.themes);
    expect({ ...row }.lead).toBe(row.themes[0]?.theme);
  }
});
