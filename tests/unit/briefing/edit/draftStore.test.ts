import { describe, expect, it } from "vitest";
import { type DraftPort, draftKey, dropDraft, keepDraft, listDrafts, readDraft } from "@/lib/briefing/edit/draftStore";
import { briefingOf } from "../stories";

/** A browser's store with room for so many characters. */
function portOf(room = 1_000_000): DraftPort & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
  };
}
const draft = (id: string, kept: string) => ({ briefing: { ...briefingOf({}), id }, base: "abc", kept });
const REFUSING: DraftPort = {
  get length(): number {
    throw new DOMException("no", "SecurityError");
  },
  key: () => null,
  getItem: () => {
    throw new DOMException("no", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("no", "SecurityError");
  },
  removeItem: () => {
    throw new DOMException("no", "SecurityError");
  },
};

describe("drafts", () => {
  it("are read as they were kept, unfinished texts too", () => {
    const port = portOf();
    const unfinished = { ...draft("a", "2026-11-29T00:00:00Z"), briefing: briefingOf({ heading: { en: "" } }) };
    expect(keepDraft(port, unfinished)).toBe("kept");
    expect(readDraft(port, "story")).toEqual(unfinished);
    expect(readDraft(port, "other")).toBeUndefined();
  });

  it("say that there is no room, and leave what was kept before", () => {
    const port = portOf(900);
    keepDraft(port, draft("a", "2026-11-29T00:00:00Z"));
    const before = port.getItem(draftKey("a"));
    const long = {
      ...draft("a", "2026-11-30T00:00:00Z"),
      briefing: { ...briefingOf({}), id: "a", title: { en: "x".repeat(900) } },
    };
    expect(keepDraft(port, long)).toBe("full");
    expect(port.getItem(draftKey("a"))).toBe(before);
  });

  it("say that the browser keeps nothing", () => {
    expect(keepDraft(REFUSING, draft("a", ""))).toBe("refused");
    expect(listDrafts(REFUSING)).toEqual([]);
    expect(() => dropDraft(REFUSING, "a")).not.toThrow();
  });

  it.each(["{", "null", '{"briefing":{}}', '{"briefing":{"version":2},"kept":""}'])(
    "that cannot be read are broken, and stay: %s",
    (text) => {
      const port = portOf();
      port.setItem(draftKey("a"), text);
      expect(readDraft(port, "a")).toBe("broken");
      expect(listDrafts(port)).toEqual([]);
      expect(port.getItem(draftKey("a"))).toBe(text);
    },
  );

  it("are listed with the last kept first, without other keys", () => {
    const port = portOf();
    port.setItem("entente-theme", "dark");
    keepDraft(port, draft("older", "2026-11-28T00:00:00Z"));
    keepDraft(port, draft("newer", "2026-11-29T00:00:00Z"));
    expect(listDrafts(port).map(({ briefing }) => briefing.id)).toEqual(["newer", "older"]);
  });
});
