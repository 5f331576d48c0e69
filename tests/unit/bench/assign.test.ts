import { describe, expect, it } from "vitest";
import { assign } from "@/tests/bench/coding/assign";

describe("assign", () => {
  it("takes the largest sum, not the largest first pair", () => {
    expect(
      assign([
        [5, 4],
        [4, 0],
      ]),
    ).toEqual([1, 0]);
  });
  it("leaves a draft alone when there are more drafts than events", () => {
    expect(assign([[1], [3], [2]])).toEqual([undefined, 0, undefined]);
  });
  it("never joins what has nothing in common", () => {
    expect(assign([[0, 0]])).toEqual([undefined]);
  });
  it("gives nothing for no drafts", () => {
    expect(assign([])).toEqual([]);
  });
  it("refuses more events than it can match", () => {
    expect(() => assign([Array(13).fill(1)])).toThrow("13 expected events in one report: at most 12 can be matched");
  });
});
