import { describe, expect, it } from "vitest";
import { missedGoals } from "@/tests/bench/coding/goals";
import { difference, numbersOf } from "@/tests/bench/coding/results";
import { addScores, emptyScore, precisionOf, recallOf } from "@/tests/bench/coding/tally";

describe("precision and recall", () => {
  it("divide what is right by what was given, and by what was expected", () => {
    const tally = { right: 3, extra: 1, missed: 2 };
    expect(precisionOf(tally)).toBe(0.75);
    expect(recallOf(tally)).toBe(0.6);
  });
  it("are unknown, not perfect, where nothing was given or expected", () => {
    expect(precisionOf({ right: 0, extra: 0, missed: 2 })).toBeUndefined();
    expect(recallOf({ right: 0, extra: 1, missed: 0 })).toBeUndefined();
  });
  it("are sums over reports, so that a long report weighs more", () => {
    const one = emptyScore();
    one.fields.themes = { right: 8, extra: 0, missed: 2 };
    const two = emptyScore();
    two.fields.themes = { right: 0, extra: 1, missed: 1 };
    expect(addScores([one, two]).fields.themes).toEqual({ right: 8, extra: 1, missed: 3 });
  });
});

describe("goals", () => {
  it("name the set, the field and the number that falls short, and any invention", () => {
    const score = emptyScore();
    for (const field of ["date", "actors", "mechanismRound", "participants", "themes"] as const)
      score.fields[field] = { right: 20, extra: 0, missed: 0 };
    score.fields.place = { right: 9, extra: 0, missed: 1 };
    score.inventedYears.push({ report: "a", field: "start", expected: "", got: "2024-05-29" });
    expect(missedGoals("gold", score)).toEqual([
      "gold place: recall 0.900, wanted 0.95",
      "gold: 1 invented years, wanted 0",
    ]);
  });
});

describe("results", () => {
  it("say what moved since the last, and by how much", () => {
    const last = emptyScore();
    last.fields.place = { right: 1, extra: 1, missed: 0 };
    const now = emptyScore();
    now.fields.place = { right: 3, extra: 1, missed: 0 };
    const result = (score: typeof last) => ({
      date: "2026-11-29",
      reports: {},
      medianMs: 1,
      scores: { gold: numbersOf(score) },
    });
    expect(difference(result(last), result(now))).toEqual(["gold place precision 0.5 -> 0.75 (+0.250)"]);
    expect(difference(result(now), result(now))).toEqual([]);
  });
});
