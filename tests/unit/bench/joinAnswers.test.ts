import { describe, expect, it } from "vitest";
import type { EventAnswer, ReportAnswer } from "@/tests/bench/coding/answers";
import { joinAnswers } from "@/tests/bench/coding/joinAnswers";
import { scoreReaders } from "@/tests/bench/coding/scoreReport";
import { DIALOGUE } from "./drafts";
import { readRows } from "./reference";

const data = readRows();
const answer = (...events: EventAnswer[]): ReportAnswer => ({ lang: "en", manner: "vn", traps: [], events, leads: 0 });
const join = (first: EventAnswer, second: EventAnswer) => joinAnswers(answer(first), answer(second), data).events;
const CALL: EventAnswer = {
  ...DIALOGUE,
  start: "2024-01-02",
  place: null,
  kind: "call",
  actors: ["JP", "CN"],
  participants: [],
  mechanism: null,
  round: null,
};

describe("joinAnswers", () => {
  it("expects what both readers gave", () => {
    const [event, ...more] = join(DIALOGUE, DIALOGUE);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ ...DIALOGUE, acceptable: { start: ["2025-05-08"], themes: [] } });
  });

  it("takes either value where they differ", () => {
    const [event] = join(DIALOGUE, { ...DIALOGUE, start: null, place: { city: "Vinh", country: "VN" } });
    expect(event).toMatchObject({ start: "2025-05-08", place: "hanoi" });
    expect(event?.acceptable).toMatchObject({ start: [null], place: [{ city: "Vinh", country: "VN" }] });
  });

  it("leaves open who, what and which theme only one of them gave", () => {
    const [event] = join(DIALOGUE, {
      ...DIALOGUE,
      participants: [{ actor: "VN", person: "hoang-xuan-chien" }],
      themes: ["dioxin", "uxo"],
      figures: [],
      instruments: [],
    });
    expect(event?.participants).toEqual([
      { actor: "VN", person: "hoang-xuan-chien", office: "Deputy Minister of National Defence" },
      { actor: "US", person: "john-noh", optional: true },
    ]);
    expect(event).toMatchObject({ themes: ["dioxin"], instruments: [] });
    expect(event?.acceptable?.themes).toEqual(["defence-dialogue", "uxo"]);
    expect(event?.figures).toEqual([{ value: 130_000_000, unit: "USD", optional: true }]);
  });

  it("keeps the leading theme where they share none, and lets the other's stand for it", () => {
    const [event] = join({ ...DIALOGUE, themes: ["dioxin"] }, { ...DIALOGUE, themes: ["uxo"] });
    expect(event).toMatchObject({ themes: ["dioxin"], acceptable: { instead: { dioxin: ["uxo"] } } });
  });

  it("leaves an event open that one of them did not see, or marked so", () => {
    expect(join(DIALOGUE, CALL).map(({ kind, optional }) => [kind, optional])).toEqual([
      ["dialogue", true],
      ["call", true],
    ]);
    expect(join(DIALOGUE, { ...DIALOGUE, optional: true })[0]?.optional).toBe(true);
  });
});

describe("scoreReaders", () => {
  it("scores the second reader against the first", () => {
    const report = { name: "r", text: "Report.", answer: answer(DIALOGUE) };
    const second = { ...DIALOGUE, start: null, participants: DIALOGUE.participants.slice(0, 1) };
    const score = scoreReaders({ ...report, readers: [answer(DIALOGUE), answer(second)] }, data);
    expect(score?.fields).toMatchObject({
      events: { right: 1, extra: 0, missed: 0 },
      date: { right: 0, extra: 0, missed: 1 },
      place: { right: 1, extra: 0, missed: 0 },
      participants: { right: 1, extra: 0, missed: 1 },
    });
    expect(scoreReaders(report, data)).toBeUndefined();
  });
});
