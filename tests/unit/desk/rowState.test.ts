import { describe, expect, it } from "vitest";
import { byHand, ROW_IDS } from "@/lib/desk/deskDraft";
import { countStates, isUnresolved, nextRow, orderRows, rowState } from "@/lib/desk/rowState";
import { deskOf, empty } from "./cases";

describe("rows of a draft", () => {
  it("says how each is known, open before all else", () => {
    const desk = deskOf({ start: empty(), instruments: empty() });
    expect(rowState("date", desk)).toBe("open");
    expect(rowState("level", desk)).toBe("inferred");
    expect(rowState("place", desk)).toBe("quoted");
    expect(rowState("instruments", desk)).toBe("empty");
    expect(rowState("status", deskOf({ status: byHand("held") }))).toBe("hand");
    expect(countStates(desk)).toEqual({ open: 1, inferred: 5, quoted: 6 });
  });
  it("says where only some of the people are inferred", () => {
    const { participants } = deskOf().draft.fields;
    const [first, second] = participants;
    const mixed = [first!, { ...second!, state: "inferred" as const, reason: { id: "headDelegate" } }];
    expect(rowState("participants", deskOf({ participants: mixed }))).toBe("partly");
  });
  it("shows open rows first, then inferred ones, empty ones last; or the order of the record", () => {
    const desk = deskOf({ summary: empty(), instruments: empty() });
    const rows = orderRows(desk, true);
    expect(rows[0]).toBe("summary");
    expect(rows.slice(1, 5)).toEqual(["level", "format", "status", "title"]);
    expect(rows.slice(-2)).toEqual(["figures", "instruments"]);
    expect(orderRows(desk, false)).toEqual([...ROW_IDS]);
  });
  it("goes to the next row that needs a person, and round", () => {
    const desk = { ...deskOf({ summary: empty() }), accepted: ["level" as const, "format" as const, "title" as const] };
    const rows = orderRows(desk, false);
    expect(nextRow(rows, undefined, 1, desk)).toBe("status");
    expect(nextRow(rows, "status", 1, desk)).toBe("summary");
    expect(nextRow(rows, "summary", 1, desk)).toBe("status");
    expect(nextRow(rows, "status", -1, desk)).toBe("summary");
    expect(isUnresolved("level", desk)).toBe(false);
  });
});
