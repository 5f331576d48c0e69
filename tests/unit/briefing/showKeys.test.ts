import { describe, expect, it } from "vitest";
import { showCommand, stepAfter } from "@/components/briefing/present/showKeys";
import { clockText } from "@/components/briefing/present/useClock";
import { readMessage } from "@/components/briefing/present/useShow";

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("keys of a show", () => {
  it("goes on, back, to both ends, and stays inside", () => {
    expect(showCommand(key("PageDown"), false)).toBe("next");
    expect(showCommand(key(" ", { shiftKey: true }), false)).toBe("previous");
    expect(stepAfter("next", 2, 3)).toBe(2);
    expect(stepAfter("previous", 0, 3)).toBe(0);
    expect(stepAfter("last", 0, 3)).toBe(2);
    expect(stepAfter("blank", 1, 3)).toBe(1);
  });
  it("leaves the space bar to a button, and shortcuts to the browser", () => {
    expect(showCommand(key(" "), true)).toBeUndefined();
    expect(showCommand(key("f", { ctrlKey: true }), false)).toBeUndefined();
    expect(showCommand(key("x"), false)).toBeUndefined();
  });
});

describe("messages between the windows", () => {
  it("reads its own and nothing else", () => {
    expect(readMessage({ kind: "state", step: 2, isBlank: false })).toEqual({ kind: "state", step: 2, isBlank: false });
    expect(readMessage({ kind: "ask", more: 1 })).toEqual({ kind: "ask" });
    for (const strange of [
      null,
      "ask",
      { kind: "state", step: "2", isBlank: false },
      { kind: "state", step: 0.5, isBlank: true },
    ])
      expect(readMessage(strange)).toBeUndefined();
  });
});

describe("clockText", () => {
  it("writes minutes, and hours from the first on", () => {
    expect([0, 65, 3725].map(clockText)).toEqual(["0:00", "1:05", "1:02:05"]);
  });
});
