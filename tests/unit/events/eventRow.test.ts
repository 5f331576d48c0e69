import { describe, expect, it } from "vitest";
import { readEventsPage } from "@/lib/query/eventRow";

const EVENT = {
  id: "2025-05-08-vn-us-defence-policy-dialogue-13",
  start: "2025-05-08",
  title: { en: "13th Vietnam–US Defence Policy Dialogue", vi: "Đối thoại" },
  pairs: ["US-VN"],
  participants: [{ actor: "VN" }, { actor: "VN", person: "x" }, { actor: "US" }],
  level: "vice-minister",
  kind: "dialogue",
  format: "in-person",
  status: "held",
  place: "hanoi",
  themes: ["defence-dialogue"],
  mechanism: "us-vn-defence-policy-dialogue",
  round: 13,
  summary: { en: "Left out of a list." },
  sources: ["a"],
};

describe("readEventsPage", () => {
  it("keeps what a list shows, and each actor once", () => {
    const page = readEventsPage({ total: 1, events: [EVENT], next: "abc" });
    expect(page.next).toBe("abc");
    expect(page.events[0]).toMatchObject({ actors: ["VN", "US"], pairs: ["US-VN"], round: 13, place: "hanoi" });
    expect(page.events[0]).not.toHaveProperty("summary");
    expect(page.events[0]).not.toHaveProperty("end");
  });

  it("takes no next, or null, as the last page", () => {
    expect(readEventsPage({ total: 0, events: [] })).toEqual({ total: 0, events: [] });
    expect(readEventsPage({ total: 0, events: [], next: null })).toEqual({ total: 0, events: [] });
  });

  it.each([
    [{ events: [] }, "total: expected a number, found nothing"],
    [{ total: 1 }, "answer.events: expected a list"],
    [null, "answer: expected an object, found null"],
    [{ total: 1, events: [{ ...EVENT, level: "king" }] }, "events[0].level: expected one of"],
    [{ total: 1, events: [{ ...EVENT, title: { vi: "x" } }] }, "events[0].title.en: expected a text"],
    [{ total: 1, events: [{ ...EVENT, start: "2025-13" }] }, 'events[0].start: "2025-13" is not a date'],
    [{ total: 1, events: [EVENT, { ...EVENT, round: "13" }] }, "events[1].round: expected a number, found a string"],
  ])("names the field that is wrong: %#", (answer, message) => {
    expect(() => readEventsPage(answer)).toThrow(message);
  });
});
