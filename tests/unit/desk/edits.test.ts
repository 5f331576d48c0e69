import { describe, expect, it } from "vitest";
import { byHand } from "@/lib/desk/deskDraft";
import { editDraft, MAX_UNDO, startHistory } from "@/lib/desk/edits";
import { rowState } from "@/lib/desk/rowState";
import { draftOf } from "./cases";

const start = () => startHistory(draftOf());

describe("editDraft", () => {
  it("sets, takes back and sets again", () => {
    const set = editDraft(start(), { type: "set", row: "date", fields: { start: byHand("2025-10-15") } });
    expect(set.present.draft.fields.start.value).toBe("2025-10-15");
    expect(rowState("date", set.present)).toBe("hand");
    const undone = editDraft(set, { type: "undo" });
    expect(undone.present).toEqual(start().present);
    expect(editDraft(undone, { type: "redo" }).present).toEqual(set.present);
  });
  it("forgets what was ahead once something else is done", () => {
    const set = editDraft(start(), { type: "set", row: "date", fields: { start: byHand("2025-10-15") } });
    const other = editDraft(editDraft(set, { type: "undo" }), { type: "accept", row: "level" });
    expect(editDraft(other, { type: "redo" })).toBe(other);
  });
  it("takes a value out with the reason that a person did", () => {
    const { present } = editDraft(start(), { type: "reject", row: "mechanism" });
    expect(present.draft.fields.mechanism).toEqual({ state: "empty", quotes: [], reason: { id: "rejected" } });
    expect(present.draft.fields.round.value).toBeUndefined();
    expect(editDraft(start(), { type: "reject", row: "participants" }).present.draft.fields.participants).toEqual([]);
  });
  it("keeps the language of a source that is taken out", () => {
    expect(editDraft(start(), { type: "reject", row: "source" }).present.draft.source).toEqual({ lang: "en" });
  });
  it("accepts once, and leaves no trace of the second time", () => {
    const once = editDraft(start(), { type: "accept", row: "level" });
    expect(editDraft(once, { type: "accept", row: "level" })).toBe(once);
  });
  it("goes back no further than it keeps", () => {
    let history = start();
    for (let i = 0; i < MAX_UNDO + 5; i++)
      history = editDraft(history, { type: "set", row: "title", fields: { title: byHand({ en: `title ${i}` }) } });
    expect(history.past).toHaveLength(MAX_UNDO);
    for (let i = 0; i < MAX_UNDO + 5; i++) history = editDraft(history, { type: "undo" });
    expect(history.present.draft.fields.title.value?.en).toBe("title 4");
    expect(editDraft(history, { type: "undo" })).toBe(history);
  });
});
