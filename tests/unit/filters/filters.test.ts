import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countParts, isSelected, mergeFilter, narrowTo, rebase, toggleValue } from "@/lib/filters/editFilter";
import { nearestOf } from "@/lib/filters/nearest";
import { explainFault, parseFilter } from "@/lib/filters/parseFilter";
import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter } from "@/lib/model/filter";
import { MAX_LIST_VALUES, MAX_PAIRS, MAX_QUERY_CHARS } from "@/lib/model/limits";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";

const ACTORS = ["CN", "EU", "JP", "US", "VN"];
const THEMES = ["dioxin", "maritime", "unclos", "war-legacy"];
const KNOWN = {
  actor: new Set(ACTORS),
  theme: new Set(THEMES),
  place: new Set(["da-nang", "hanoi"]),
  mechanism: new Set(["us-vn-defence-policy-dialogue"]),
  person: new Set(["to-lam"]),
  instrument: new Set(["unclos"]),
};
const read = (query: string) => parseFilter(new URLSearchParams(query), KNOWN);

const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("year", "month"))
  .map(([year, month, form]) => (form === "year" ? `${year}` : `${year}-${String(month).padStart(2, "0")}`));
const list = <T extends string>(values: readonly T[]) =>
  fc.option(
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }).map((chosen) => chosen.sort()),
    { nil: undefined },
  );
const filters = fc
  .record({
    pair: list(["CN-VN", "US-VN", "JP-US"]),
    actor: list(ACTORS),
    theme: list(THEMES),
    kind: list(KINDS),
    level: list(LEVELS),
    format: list(FORMATS),
    place: list(["da-nang", "hanoi"]),
    status: list(STATUSES),
    from: fc.option(dates, { nil: undefined }),
    q: fc.option(
      fc
        .string({ minLength: 1, maxLength: 50 })
        .filter((text) => text.trim() === text && !/\s\s|[\t\n\r\f\v\u00a0]/.test(text)),
      { nil: undefined },
    ),
    include: fc.constantFrom("umbrella" as const, undefined),
  })
  .map((filter): Filter => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));

describe("the filter of an address", () => {
  it("is read as it was written, for any filter", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { filter: again, faults } = read(serializeFilter(filter));
        expect(faults).toEqual([]);
        expect(again).toEqual(filter);
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });
  it("never throws, and keeps nothing unknown, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom("pair", "theme", "from", "q", "kind", "x"),
        (text, key) => {
          const { filter } = parseFilter(new URLSearchParams([[key, text]]), KNOWN);
          expect(read(serializeFilter(filter)).faults).toEqual([]);
        },
      ),
      { seed: 2, numRuns: 5_000 },
    );
  });
  it("reads a pair in any order and case and writes it in one", () => {
    expect(serializeFilter(read("pair=vn-us,CN-VN,US-VN").filter)).toBe("pair=CN-VN,US-VN");
  });
  it("writes one selection in one way", () => {
    expect(serializeFilter(read("to=2025&theme=war-legacy,dioxin&from=2015").filter)).toBe(
      "theme=dioxin,war-legacy&from=2015&to=2025",
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["theme=sea-law", '"sea-law" is not known for "theme".'],
    ["theme=uncloss", 'did you mean "unclos"?'],
    ["pair=VN", '"VN" is not a pair. Right would be: two actors joined by a hyphen, such as US-VN.'],
    ["from=May", '"May" is not a date for "from". Right would be: YYYY, YYYY-MM or YYYY-MM-DD.'],
    ["from=2025&to=2020", "from lies after to: 2025 to 2020."],
    ["thema=dioxin", 'there is no parameter "thema". did you mean "theme"?'],
    ["kind=visit&kind=talks", '"kind" stands more than once.'],
    ["level=boss", "Right would be: leader, parliament"],
    ["__proto__=x", 'there is no parameter "__proto__"'],
  ])("%s is named", (query, words) => {
    const { faults } = read(query);
    expect(faults).toHaveLength(1);
    expect(explainFault(faults[0]!)).toContain(words);
  });
  it("does not spoil the rest", () => {
    expect(read("theme=sea-law,dioxin&from=x&to=2020").filter).toEqual({ theme: ["dioxin"], to: "2020" });
  });
  it("is what lies one over a limit, not what lies at it", () => {
    const long = "x".repeat(MAX_QUERY_CHARS);
    expect(read(`q=${long}`).faults).toEqual([]);
    expect(read(`q=${long}x`).faults).toMatchObject([{ field: "q", code: "too-long" }]);
    const many = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`).join(",");
    const codes = (query: string) => read(query).faults.map((fault) => fault.code);
    expect(codes(`place=${many(MAX_LIST_VALUES)}`)).not.toContain("too-many");
    expect(codes(`place=${many(MAX_LIST_VALUES + 1)}`)).toContain("too-many");
    expect(codes(`pair=${many(MAX_PAIRS)}`)).not.toContain("too-many");
    expect(codes(`pair=${many(MAX_PAIRS + 1)}`)).toContain("too-many");
  });
});

describe("a click on a mark", () => {
  it("narrows, and widens again when the mark is selected", () => {
    const one = narrowTo({ from: "2015" }, { place: ["hanoi"] });
    expect(one).toEqual({ from: "2015", place: ["hanoi"] });
    expect(isSelected(one, { place: ["hanoi"] })).toBe(true);
    expect(narrowTo(one, { place: ["hanoi"] })).toEqual({ from: "2015" });
  });
  it("takes a pair in the place of an actor: both say who", () => {
    expect(narrowTo({ actor: ["VN"] }, { pair: ["US-VN"] })).toEqual({ pair: ["US-VN"] });
    expect(mergeFilter({ pair: ["US-VN"] }, { actor: ["VN"] })).toEqual({ actor: ["VN"] });
  });
  it("adds to a list and takes away", () => {
    const two = toggleValue({ theme: ["unclos"] }, "theme", "dioxin");
    expect(two).toEqual({ theme: ["dioxin", "unclos"] });
    expect(toggleValue(two, "theme", "unclos")).toEqual({ theme: ["dioxin"] });
    expect(toggleValue({ theme: ["unclos"] }, "theme", "unclos")).toEqual({});
  });
  it("makes a change upon what is asked by now, not upon what is still shown", () => {
    const both = { pair: ["CN-VN", "US-VN"] };
    expect(rebase({}, { pair: ["CN-VN"] }, { pair: ["US-VN"] })).toEqual(both);
    expect(rebase({ pair: ["US-VN"] }, {}, { ...both, theme: ["dioxin"] })).toEqual({
      pair: ["CN-VN"],
      theme: ["dioxin"],
    });
    expect(rebase({ from: "2011" }, { from: "2011", to: "2020" }, { from: "2013" })).toEqual({
      from: "2013",
      to: "2020",
    });
    expect(rebase({ from: "2011", q: "sea" }, { q: "sea" }, { from: "2011", q: "seas" })).toEqual({ q: "seas" });
  });
  it("makes a change of what is shown as it is, where nothing else is asked", () => {
    fc.assert(
      fc.property(filters, filters, (shown, next) => {
        expect(serializeFilter(rebase(shown, next, shown))).toBe(serializeFilter(next));
      }),
    );
  });
  it("counts what a reset would take away", () => {
    expect(countParts({ pair: ["CN-VN", "US-VN"], from: "2015", to: "2020", q: "x" })).toBe(4);
    expect(countParts({})).toBe(0);
  });
});

describe("nearestOf", () => {
  it("finds the word that was meant, and nothing far away", () => {
    expect(nearestOf("hanoy", ["da-nang", "hanoi"])).toBe("hanoi");
    expect(nearestOf("Đà Nẵng", ["da-nang", "hanoi"])).toBe("da-nang");
    expect(nearestOf("x".repeat(5_000), ["hanoi"])).toBeUndefined();
    expect(nearestOf("tokyo", ["hanoi"])).toBeUndefined();
  });
});
