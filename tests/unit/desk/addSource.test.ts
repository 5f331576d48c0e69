import { describe, expect, it } from "vitest";
import { bareRecord, hasSource, withSource } from "@/lib/desk/addSource";
import { compareEvents } from "@/lib/desk/compareEvents";
import { sourceIdOf } from "@/lib/desk/newIds";

const RECORD = {
  id: "a",
  start: "2025-10-14",
  place: "hanoi",
  evidence: { start: { state: "reported" } },
  sources: ["one"],
};
const SOURCE = { id: "two", url: "https://example.org/two", lang: "en" };

describe("a further source", () => {
  it("is added last, with evidence for fields that have none and agree", () => {
    const quoted = { state: "quoted", quote: "in Hanoi", source: "two" };
    const said = {
      fields: { start: "2025-10-14", place: "hanoi", round: 3 },
      evidence: { start: quoted, place: quoted, round: quoted },
    };
    expect(withSource(RECORD, SOURCE, said)).toEqual({
      ...RECORD,
      evidence: { start: { state: "reported" }, place: quoted },
      sources: ["one", "two"],
    });
  });
  it("marks nothing where the record says otherwise", () => {
    const said = { fields: { place: "oslo" }, evidence: { place: { state: "quoted" } } };
    expect(withSource(RECORD, SOURCE, said).evidence).toEqual(RECORD.evidence);
  });
  it("is not added twice", () => {
    const answer = { ...RECORD, sourceRecords: [{ id: "other-id", url: "https://example.org/two" }] };
    expect(hasSource(answer, SOURCE)).toBe(true);
    expect(hasSource(RECORD, SOURCE)).toBe(false);
  });
  it("leaves out what the API tells beside the record", () => {
    expect(bareRecord({ ...RECORD, pairs: ["NO-VN"], parts: [], dataVersion: "x" })).toEqual(RECORD);
  });
});

describe("compareEvents", () => {
  it("names each field that differs, titles by language", () => {
    const mine = { ...RECORD, place: "oslo", title: { en: "B" }, sources: ["one", "two"] };
    expect(compareEvents(mine, { ...RECORD, title: { en: "A" }, round: 3 })).toEqual([
      { field: "place", mine: "oslo", theirs: "hanoi" },
      { field: "sources", mine: '["one","two"]', theirs: '["one"]' },
      { field: "title.en", mine: "B", theirs: "A" },
      { field: "round", theirs: "3" },
    ]);
  });
});

describe("sourceIdOf", () => {
  it("is made of the publisher, or the host, and of the address", () => {
    expect(sourceIdOf({ ...SOURCE, publisher: "Sample Agency" })).toMatch(/^sample-agency-[0-9a-f]{6}$/);
    expect(sourceIdOf(SOURCE)).toMatch(/^example-org-[0-9a-f]{6}$/);
    expect(sourceIdOf({ lang: "en", title: "Ghi chép" })).toMatch(/^source-[0-9a-f]{6}$/);
    expect(sourceIdOf(SOURCE)).not.toBe(sourceIdOf({ ...SOURCE, url: "https://example.org/three" }));
  });
});
