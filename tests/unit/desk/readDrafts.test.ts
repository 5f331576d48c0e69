import { describe, expect, it } from "vitest";
import { readDrafts, readQueuePage } from "@/lib/desk/readDrafts";
import { draftOf } from "./cases";

const LINE = JSON.stringify(draftOf());

describe("readDrafts", () => {
  it("reads one draft a line, and names each line that is none", () => {
    const { drafts, faults } = readDrafts(`${LINE}\n\n{"id": 1}\nnot json\n${LINE}\n`);
    expect(drafts).toEqual([draftOf(), draftOf()]);
    expect(faults.map(({ line }) => line)).toEqual([3, 4]);
    expect(faults[0]?.text).toContain("version");
  });
  it("reads a list, and a draft alone", () => {
    expect(readDrafts(`[${LINE},${LINE}]`).drafts).toHaveLength(2);
    expect(readDrafts(JSON.stringify(draftOf(), null, 2)).drafts).toEqual([draftOf()]);
    expect(readDrafts("").drafts).toEqual([]);
  });
  it("refuses keys that a draft does not have", () => {
    expect(readDrafts(JSON.stringify({ ...draftOf(), html: "<b>" })).faults).toHaveLength(1);
  });
});

describe("readQueuePage", () => {
  it("reads a page of the queue, and its cursor only where there is one", () => {
    const entry = { draft: draftOf(), received: "2026-01-01T00:00:00Z", by: "An" };
    expect(readQueuePage({ total: 1, drafts: [entry], next: null, problems: [] })).toEqual({
      total: 1,
      drafts: [entry],
    });
    expect(readQueuePage({ total: 9, drafts: [], next: "abc" }).next).toBe("abc");
    expect(() => readQueuePage({ drafts: [{}] })).toThrow();
  });
});
