import { describe, expect, it } from "vitest";
import { describeTies, findHub } from "@/lib/insight/network";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { summaryOfPairs } from "./networkFixtures";
import { summaryOf, wordsOf } from "./summaries";

const EN = wordsOf("en");
const VI = wordsOf("vi");
const say = (summary: Summary, filter: Filter = {}, centre?: string) =>
  EN.plain(describeTies(summary, filter, centre)).replaceAll("\u202f", " ");
const sayVi = (summary: Summary, filter: Filter = {}) => VI.plain(describeTies(summary, filter));

describe("findHub", () => {
  it("is the one actor in more than half of all ties", () => {
    expect(
      findHub(
        summaryOfPairs([
          ["CN-VN", 3],
          ["US-VN", 2],
          ["JP-PH", 4],
        ]).byPair,
      ),
    ).toBe("VN");
    expect(
      findHub(
        summaryOfPairs([
          ["CN-VN", 2],
          ["US-VN", 2],
          ["JP-PH", 4],
        ]).byPair,
      ),
    ).toBeUndefined();
  });

  it("is nobody where two actors are in the same number of ties, or there is none", () => {
    expect(findHub(summaryOfPairs([["US-VN", 3]]).byPair)).toBeUndefined();
    expect(findHub([])).toBeUndefined();
  });
});

describe("describeTies", () => {
  const hub = summaryOfPairs([
    ["CN-VN", 6, "political-ties"],
    ["US-VN", 5, "war-legacy"],
    ["JP-VN", 2, "political-ties"],
    ["FR-VN", 1, "political-ties"],
    ["KR-VN", 1, "political-ties"],
  ]);

  it("names the partners of the hub that make half of all ties, and the theme that parts them", () => {
    expect(say(hub)).toBe(
      "China (6) and the United States (5) make 73 % of all ties; only those with the latter are led by war legacies.",
    );
    expect(sayVi(hub)).toBe(
      "Trung Quốc (6) và Hoa Kỳ (5) chiếm 73% các liên hệ; hậu quả chiến tranh chỉ dẫn đầu với bên thứ hai.",
    );
  });

  it("names the former where it is the one that differs", () => {
    const summary = summaryOfPairs([
      ["US-VN", 6, "war-legacy"],
      ["CN-VN", 5, "political-ties"],
      ["JP-VN", 2, "political-ties"],
    ]);
    expect(say(summary)).toContain("only those with the former are led by war legacies.");
  });

  it("says so where one theme leads with all of them", () => {
    expect(
      say(
        summaryOfPairs([
          ["CN-VN", 3, "maritime"],
          ["PH-VN", 3, "maritime"],
          ["KR-VN", 1, "maritime"],
        ]),
      ),
    ).toBe("China (3) and the Philippines (3) make 86 % of all ties, both led by the sea.");
  });

  it("names no theme where none parts them", () => {
    const summary = summaryOfPairs([
      ["CN-VN", 4, "maritime"],
      ["US-VN", 4, "defence"],
      ["JP-VN", 1, "maritime"],
      ["PH-VN", 1, "defence"],
      ["KR-VN", 1],
    ]);
    expect(say(summary)).toBe("China (4) and the United States (4) make 73 % of all ties.");
  });

  it("names one partner where it makes half alone, and three at most", () => {
    expect(
      say(
        summaryOfPairs([
          ["US-VN", 6, "war-legacy"],
          ["CN-VN", 2],
        ]),
      ),
    ).toBe("The United States (6) makes 75 % of all ties, led by war legacies.");
    const even = summaryOfPairs(["CN", "JP", "KR", "PH", "US", "AU", "IN"].map((a) => [[a, "VN"].sort().join("-"), 2]));
    expect(say(even)).toBe("Australia (2), China (2) and India (2) make 43 % of all ties.");
  });

  it("has its own words for the only pair, for none, and for a picture without a hub", () => {
    expect(say(summaryOfPairs([["US-VN", 1, "war-legacy"]]))).toBe(
      "United States–Viet Nam is the only pair: 1 event, led by war legacies.",
    );
    expect(sayVi(summaryOfPairs([["US-VN", 1, "maritime"]]))).toBe(
      "Hoa Kỳ–Việt Nam là cặp duy nhất: 1 sự kiện, dẫn đầu là biển.",
    );
    expect(say(summaryOfPairs([]))).toBe("No two actors meet under this filter.");
    expect(
      say(
        summaryOfPairs([
          ["CN-RU", 6, "defence"],
          ["FR-GB", 3],
          ["JP-US", 3],
        ]),
      ),
    ).toBe(
      "China–Russia (6) makes 50 % of all ties between 3 pairs, led by defence; no single actor stands in the middle.",
    );
    expect(
      say(
        summaryOfPairs([
          ["CN-US", 1],
          ["CN-VN", 1],
          ["US-VN", 1],
        ]),
      ),
    ).toBe("3 pairs share 3 ties; none has more than 1.");
  });

  it("ranks the selected pair", () => {
    expect(say(hub, { pair: ["US-VN"] })).toBe(
      "United States–Viet Nam has 5 events, 33 % of all ties: rank 2 of 5 pairs, led by war legacies.",
    );
    expect(say(hub, { pair: ["CN-PE"] })).toBe("China–Peru has no event under the other filters.");
    expect(say(hub, { pair: ["CN-VN", "US-VN"] })).toBe(say(hub));
  });

  it("speaks of the actor in the middle: the only one of the filter, or the chosen one", () => {
    expect(say(hub, { actor: ["VN"] })).toBe(
      "Viet Nam meets 5 others; China (6) makes 40 % of its ties, led by political ties.",
    );
    expect(say(hub, {}, "US")).toBe("The United States meets only Viet Nam: 5 events, led by war legacies.");
    expect(say(hub, { actor: ["VN"] }, "JP")).toBe("Japan meets only Viet Nam: 2 events, led by political ties.");
    expect(say(hub, { actor: ["BN"] })).toBe("Brunei has no event under the other filters.");
  });

  it("finds a sentence for real selections in both languages, without a name left empty", () => {
    for (const filter of [
      {},
      { theme: ["maritime"] },
      { from: "2025" },
      { place: ["beijing"] },
      { actor: ["CN"] },
    ] as Filter[])
      for (const text of [say(summaryOf(filter), filter), sayVi(summaryOf(filter), filter)]) {
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/[{}]|undefined|network\.say/);
      }
  });
});
