import { describe, expect, it } from "vitest";
import { pairAccounts } from "@/lib/dossiers/accounts";
import { describeAccounts } from "@/lib/insight/accounts";
import type { Account, EventRecord } from "@/lib/model/record";
import { numberSources } from "@/lib/query/sourceNumbers";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";

const en = wordsOf("en");
const SOURCES = SHIPPED.sources.map(({ id }) => id);

const account = (actor: string, themes: string[], read: Account["read"] = "whole", comparedWith = read): Account => ({
  actor,
  summary: { en: `What ${actor} says.`, vi: `${actor} nói.` },
  themes,
  source: SOURCES[actor.charCodeAt(0)]!,
  read,
  comparedWith,
});
const told = (id: string, start: string, accounts: Account[], more: Partial<EventRecord> = {}): EventRecord => ({
  ...PLAIN_EVENT,
  id,
  start,
  accounts,
  ...more,
});

/** Read whole: the sea in three accounts of the US side and one of Viet Nam's; dioxin implies war legacies. */
const WHOLE = [
  told("w1", "2020-01-01", [account("VN", ["trade"]), account("US", ["maritime", "trade"])]),
  told("w2", "2020-02-01", [account("US", ["maritime", "dioxin"]), account("VN", ["war-legacy"])]),
  told("w3", "2020-03-01", [account("US", ["maritime"]), account("VN", ["unclos"])]),
];
const PART = told("p1", "2021-01-01", [
  account("US", ["trade"], "whole", "opening"),
  account("VN", ["rail"], "opening", "whole"),
]);

const of = (events: EventRecord[], words = en) => pairAccounts(dataWith(events), "VN-US", words);
const row = (rows: ReturnType<typeof of>["themes"], theme: string) => rows.find((entry) => entry.theme === theme);

describe("pairAccounts", () => {
  it("lists events with an account of each side, latest first, the pair's first side first", () => {
    const one = told("one", "2022", [account("US", ["trade"])]);
    const other = told("other", "2022", [account("CN", ["trade"]), account("VN", ["trade"])]);
    const view = of([...WHOLE, PART, one, other]);
    expect([view.pair, view.sides]).toEqual(["US-VN", ["US", "VN"]]);
    expect(view.items.map(({ id, isWhole }) => [id, isWhole])).toEqual([
      ["p1", false],
      ["w3", true],
      ["w2", true],
      ["w1", true],
    ]);
    for (const item of view.items) expect(item.accounts.map(({ actor }) => actor)).toEqual(["US", "VN"]);
    expect(view.whole).toBe(3);
  });

  it("counts a theme by the accounts that carry it, over the events that were read whole alone", () => {
    const { themes, partThemes } = of([...WHOLE, PART]);
    expect(row(themes, "maritime")).toEqual({ theme: "maritime", first: 3, second: 1, firstAlone: 2, secondAlone: 0 });
    expect(row(themes, "unclos")).toEqual({ theme: "unclos", first: 0, second: 1, firstAlone: 0, secondAlone: 1 });
    expect(row(themes, "dioxin")).toMatchObject({ firstAlone: 1 });
    expect(row(themes, "war-legacy")).toBeUndefined();
    expect(row(themes, "trade")).toBeUndefined();
    expect(themes[0]?.theme).toBe("maritime");
    expect(row(partThemes, "trade")).toMatchObject({ first: 1, second: 0 });
    expect(row(partThemes, "maritime")).toBeUndefined();
  });

  it("says that a theme is one side's alone neither where the other names a subtheme of it", () => {
    const [w3, w2] = of(WHOLE).items;
    expect(w3?.accounts.map(({ onlyThemes }) => onlyThemes)).toEqual([[], ["unclos"]]);
    expect(w2?.accounts.map(({ onlyThemes }) => onlyThemes)).toEqual([["maritime", "dioxin"], []]);
  });

  it("keeps to the accounts of the pair in an event of three sides", () => {
    const three = told("t", "2020", [
      account("US", ["trade"]),
      account("CN", ["maritime"]),
      account("VN", ["maritime"]),
    ]);
    const [item] = of([three]).items;
    expect(item?.accounts.map(({ actor, onlyThemes }) => [actor, onlyThemes])).toEqual([
      ["US", ["trade"]],
      ["VN", ["maritime"]],
    ]);
  });

  it("numbers its sources, or goes on where the page has got to", () => {
    expect(of(WHOLE).sources.map(({ number }) => number)).toEqual([1, 2]);
    const numbers = numberSources();
    numbers.of(["first"]);
    const view = pairAccounts(dataWith(WHOLE), "US-VN", en, { numbers });
    expect(view.sources).toEqual([]);
    expect(view.items[0]?.accounts.map(({ sources }) => sources)).toEqual([[2], [3]]);
  });

  it("is empty for what is no pair, and finds every account of the real data", () => {
    expect(pairAccounts(SHIPPED, "VN", en).items).toEqual([]);
    const pairs = ["CN-VN", "US-VN", "JP-VN", "EU-VN", "IN-VN"].map((pair) => pairAccounts(SHIPPED, pair, en));
    const recorded = SHIPPED.events.filter(({ accounts }) => accounts && accounts.length > 1).length;
    expect(pairs.reduce((sum, { items }) => sum + items.length, 0)).toBe(recorded);
  });
});

describe("describeAccounts", () => {
  it("compares only what was read whole on both sides, and says how much that is", () => {
    expect(en.plain(describeAccounts(of([...WHOLE, PART])))).toBe(
      "Of 4 events with an account of each side, both pages were read whole for 3: there the sea is in 3 accounts of the United States and in 1 of Viet Nam.",
    );
    const vi = wordsOf("vi");
    expect(vi.plain(describeAccounts(of([...WHOLE, PART], vi)))).toContain(
      "4 sự kiện có bản tường thuật của mỗi bên, 3 sự kiện",
    );
  });

  it("claims nothing where no event was read whole, none differs, or none is there", () => {
    expect(en.plain(describeAccounts(of([PART])))).toBe(
      "1 event has an account of each side; in none were both pages read whole, so nothing is said to be missing from a side.",
    );
    const same = told("s", "2020", [account("US", ["trade"]), account("VN", ["trade"])]);
    expect(en.plain(describeAccounts(of([same])))).toContain("they name the same themes");
    expect(en.plain(describeAccounts(of([])))).toBe("No event of this pair has an account of each side in the data.");
  });
});
