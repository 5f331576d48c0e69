import { describe, expect, it } from "vitest";
import { findDisagreements } from "@/lib/desk/findDisagreements";
import type { EventRecord } from "@/lib/model/record";

const event = (id: string, start: string, more: Partial<EventRecord> = {}): EventRecord => ({
  id,
  start,
  status: "held",
  kind: "talks",
  level: "minister",
  format: "in-person",
  participants: [
    { actor: "VN", person: "anh" },
    { actor: "US", person: "carl" },
  ],
  title: { en: id },
  summary: { en: id },
  themes: [],
  sources: [`source-${id}`],
  ...more,
});
const found = (...events: EventRecord[]) =>
  findDisagreements({ events }).map(({ kind, events, fields }) => [kind, ...events, fields.join()]);

describe("findDisagreements", () => {
  it("finds the same sides, kind and heads within three days, and says what differs", () => {
    const a = event("a", "2025-05-08", {
      place: "hanoi",
      evidence: { start: { state: "quoted", quote: "on 8 May", source: "source-a" } },
    });
    const b = event("b", "2025-05-11", { place: "da-nang" });
    expect(found(a, b)).toEqual([["twice", "a", "b", "start,place"]]);
    const [first] = findDisagreements({ events: [a, b] });
    expect(first?.said).toEqual([
      {
        event: "a",
        text: "on 8 May",
        values: [
          ["start", "2025-05-08"],
          ["place", "hanoi"],
        ],
        sources: ["source-a"],
      },
      {
        event: "b",
        values: [
          ["start", "2025-05-11"],
          ["place", "da-nang"],
        ],
        sources: ["source-b"],
      },
    ]);
    expect(found(a, event("b", "2025-05-12"))).toEqual([]);
  });
  it("takes a visit and its parts, other heads, other kinds, and months for no doubles", () => {
    const a = event("a", "2025-05-08");
    expect(found(a, event("b", "2025-05-08", { partOf: "a" }))).toEqual([]);
    expect(found({ ...a, partOf: "v" }, event("b", "2025-05-08", { partOf: "v" }))).toEqual([]);
    expect(found(a, event("b", "2025-05-08", { kind: "signing" }))).toEqual([]);
    expect(
      found(a, event("b", "2025-05-08", { participants: [{ actor: "VN", person: "anh" }, { actor: "US" }] })),
    ).toEqual([]);
    expect(found(event("a", "2025-05"), event("b", "2025-05-08"))).toEqual([]);
  });
  it("finds one round on two events, however far apart", () => {
    const series = { mechanism: "cn-vn-x", round: 3 };
    expect(found(event("a", "2010-05-08", series), event("b", "2025-05-08", series))).toEqual([
      ["round", "a", "b", "start"],
    ]);
    expect(
      found(event("a", "2010-05-08", series), event("b", "2025-05-08", { ...series, status: "announced" })),
    ).toEqual([]);
  });
  it("finds notes that say that sources differ, and no others", () => {
    const noted = (en: string) => event("a", "2025-05-08", { dateNote: { en } });
    expect(found(noted("China gives 24 May, the US 23 May; pages differ."))).toEqual([["note", "a", "start"]]);
    expect(found(noted("The page gives no year."))).toEqual([]);
    const open = event("a", "2025-05-08", {
      evidence: { status: { state: "reported", note: { en: "Announced only." } } },
    });
    expect(found(open)).toEqual([["unsettled", "a", "status"]]);
  });
  it("shows both sides of a note: the source of the record, then the others, none of them twice", () => {
    const note = { en: "One page gives 8 May, the other 9 May." };
    const noted = event("a", "2025-05-08", {
      sources: ["page-1", "page-2", "page-3"],
      evidence: { start: { state: "quoted", quote: "on 8 May", source: "page-2", note } },
    });
    const [first] = findDisagreements({ events: [noted] });
    expect(first?.note).toEqual(note);
    expect(first?.said).toEqual([
      { event: "a", text: "on 8 May", values: [["start", "2025-05-08"]], sources: ["page-2"] },
      { event: "a", sources: ["page-1"] },
      { event: "a", sources: ["page-3"] },
    ]);
  });
  it("shows what another event says of the same figure, once for both", () => {
    const stated = (id: string, value: number, en: string) =>
      event(id, "2017-11-09", {
        kind: id === "a" ? "handover" : "signing",
        figures: [{ metric: "soil", value }],
        evidence: { "figures.soil": { state: "reported", source: `page-${id}`, note: { en } } },
      });
    const all = findDisagreements({
      events: [stated("a", 60_000, "Another page gives 50,000."), stated("b", 50_000, "Another page gives 60,000.")],
    });
    expect(all.map(({ kind, events, said }) => [kind, events, said])).toEqual([
      [
        "note",
        ["a", "b"],
        [
          { event: "a", values: [["figures.soil", "60000"]], sources: ["page-a"] },
          { event: "b", values: [["figures.soil", "50000"]], sources: ["page-b"] },
        ],
      ],
    ]);
  });
  it("tells what each side alone says only where both pages were read whole", () => {
    const account = (actor: string, read: "whole" | "opening") => ({
      actor,
      summary: { en: "x" },
      themes: [],
      source: `${actor}-page`,
      read,
      comparedWith: "whole" as const,
      only: [{ en: `${actor} says`, vi: `${actor} nói` }],
    });
    expect(found(event("a", "2025-05-08", { accounts: [account("VN", "whole"), account("US", "whole")] }))).toEqual([
      ["accounts", "a", "accounts"],
    ]);
    expect(found(event("a", "2025-05-08", { accounts: [account("VN", "whole"), account("US", "opening")] }))).toEqual(
      [],
    );
  });
});
