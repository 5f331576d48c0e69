import { describe, expect, it } from "vitest";
import type { EventAnswer } from "@/tests/bench/coding/answers";
import { scoreReport } from "@/tests/bench/coding/scoreReport";
import { FIELDS } from "@/tests/bench/coding/tally";
import { DIALOGUE, draftOf, known, PERFECT, person } from "./drafts";
import { readRows } from "./reference";

const TEXT = "Report.\nRelated news\nOne headline\nTwo headlines";
const report = (events: EventAnswer[], leads = 0) => ({
  name: "r",
  text: TEXT,
  answer: { lang: "en" as const, manner: "vn" as const, traps: [], events, leads, leadsHeading: "Related news" },
});
const score = (drafts: Parameters<typeof scoreReport>[1], events = [DIALOGUE], leads = 0) =>
  scoreReport(report(events, leads), drafts, readRows());

describe("scoreReport", () => {
  it("finds nothing wrong in a draft that says what the text supports", () => {
    const { failures, fields, inventedYears, inventedPlaces } = score([draftOf(PERFECT)]);
    expect(failures).toEqual([]);
    expect([inventedYears, inventedPlaces]).toEqual([[], []]);
    expect(fields.participants).toEqual({ right: 2, extra: 0, missed: 0 });
    expect(fields.mechanismRound).toEqual({ right: 1, extra: 0, missed: 0 });
  });

  it("counts a value where none is expected against precision, and names the invented year", () => {
    const undated = { ...DIALOGUE, start: null };
    const { fields, inventedYears } = score([draftOf(PERFECT)], [undated]);
    expect(fields.start).toEqual({ right: 0, extra: 1, missed: 0 });
    expect(inventedYears.map(({ got }) => got)).toEqual(["2025-05-08"]);
  });

  it("counts a wrong value twice: given and not right, expected and not found", () => {
    const { fields, inventedYears } = score([draftOf({ ...PERFECT, start: known("2025-05-09") })]);
    expect(fields.start).toEqual({ right: 0, extra: 1, missed: 1 });
    expect(inventedYears).toEqual([]);
  });

  it("counts an empty field against recall only", () => {
    const { place: _, ...rest } = PERFECT;
    const { fields, inventedPlaces } = score([draftOf(rest)]);
    expect(fields.place).toEqual({ right: 0, extra: 0, missed: 1 });
    expect(inventedPlaces).toEqual([]);
  });

  it("names a city that the answers do not support", () => {
    const place = known({ id: "beijing", name: "Beijing", country: "CN" });
    expect(score([draftOf({ ...PERFECT, place })]).inventedPlaces.map(({ got }) => got)).toEqual(["Beijing"]);
  });

  it("knows a place that the data do not hold by its name and country", () => {
    const answer = { ...DIALOGUE, place: { city: "Hội An", country: "VN" } };
    const place = known({ name: "Hoi An", country: "VN" });
    expect(score([draftOf({ ...PERFECT, place })], [answer]).fields.place).toEqual({ right: 1, extra: 0, missed: 0 });
  });

  it("takes every acceptable value, and counts nothing where only the other reading has one", () => {
    const two: EventAnswer = { ...DIALOGUE, acceptable: { kind: ["talks"], place: [null] } };
    const { place: _, ...rest } = PERFECT;
    const { fields } = score([draftOf({ ...rest, kind: known("talks") })], [two]);
    expect(fields.kind).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(fields.place).toEqual({ right: 0, extra: 0, missed: 0 });
  });

  it("counts a person who was merely mentioned against precision", () => {
    const participants = [...(PERFECT.participants ?? []), person("US", "pete-hegseth")];
    expect(score([draftOf({ ...PERFECT, participants })]).fields.participants).toEqual({
      right: 2,
      extra: 1,
      missed: 0,
    });
  });

  it("lets an unnamed entry of an actor pass, and finds an unnamed head by office", () => {
    const answer: EventAnswer = {
      ...DIALOGUE,
      participants: [
        { actor: "VN", office: "head of delegation" },
        { actor: "US", name: "Jane Q. Doe" },
      ],
    };
    const participants = [
      { actor: "VN", office: "head delegate", state: "quoted" as const, quotes: [] },
      { actor: "US", state: "quoted" as const, quotes: [] },
    ];
    expect(score([draftOf({ ...PERFECT, participants })], [answer]).fields.participants).toEqual({
      right: 1,
      extra: 0,
      missed: 1,
    });
  });

  it("knows a person by name in either order, without honours and initials, but not on the other side", () => {
    const answer: EventAnswer = { ...DIALOGUE, participants: [{ actor: "US", name: "Jane Doe" }] };
    const right = (actor: string, name: string): number =>
      score([draftOf({ participants: [{ actor, name, state: "quoted", quotes: [] }] })], [answer]).fields.participants
        .right;
    expect([
      right("US", "Ms DOE Jane"),
      right("US", "Jane Q. Doe"),
      right("VN", "Jane Doe"),
      right("US", "Doe"),
    ]).toEqual([1, 1, 0, 0]);
  });

  it("asks of a receiver that the draft says so", () => {
    const answer: EventAnswer = {
      ...DIALOGUE,
      participants: [{ actor: "VN", person: "phan-van-giang", received: true }],
    };
    const got = (more: object) => score([draftOf({ participants: [person("VN", "phan-van-giang", more)] })], [answer]);
    expect(got({}).fields.received).toEqual({ right: 0, extra: 0, missed: 1 });
    expect(got({ received: true }).fields.received).toEqual({ right: 1, extra: 0, missed: 0 });
  });

  it("forgives a theme beside its subtheme, not a foreign one", () => {
    const themes = known(["defence-dialogue", "war-legacy", "dioxin", "trade"]);
    expect(score([draftOf({ ...PERFECT, themes })]).fields.themes).toEqual({ right: 2, extra: 1, missed: 0 });
  });

  it("takes a theme that may stand instead of an expected one, as one hit", () => {
    const answer: EventAnswer = {
      ...DIALOGUE,
      themes: ["defence-dialogue", "maritime-security"],
      acceptable: { instead: { "maritime-security": ["sea-disputes"] } },
    };
    const themes = (...ids: string[]) => score([draftOf({ ...PERFECT, themes: known(ids) })], [answer]).fields.themes;
    expect(themes("defence-dialogue", "sea-disputes")).toEqual({ right: 2, extra: 0, missed: 0 });
    expect(themes("defence-dialogue", "sea-disputes", "maritime-security")).toEqual({ right: 2, extra: 0, missed: 0 });
    expect(themes("defence-dialogue")).toEqual({ right: 1, extra: 0, missed: 1 });
  });

  it("wants a figure's value and unit", () => {
    const figures = [{ value: 130_000_000, unit: "VND", quotes: [] }];
    expect(score([draftOf({ ...PERFECT, figures })]).fields.figures).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  it("takes either end of a range, or both, once", () => {
    const answer: EventAnswer = { ...DIALOGUE, figures: [{ value: 5e9, or: [6e9], unit: "USD" }] };
    const figures = [5e9, 6e9].map((value) => ({ value, unit: "USD", quotes: [] }));
    expect(score([draftOf({ ...PERFECT, figures })], [answer]).fields.figures).toEqual({
      right: 1,
      extra: 0,
      missed: 0,
    });
  });

  it("matches the round with its mechanism, not alone", () => {
    const { fields } = score([draftOf({ ...PERFECT, mechanism: known("gb-vn-defence-policy-dialogue") })]);
    expect(fields.round).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(fields.mechanismRound).toEqual({ right: 0, extra: 1, missed: 1 });
  });

  it("counts a missed event in every field that it has, a draft too many as one event", () => {
    expect(score([]).fields.participants).toEqual({ right: 0, extra: 0, missed: 2 });
    const { fields } = score([draftOf(PERFECT), draftOf({ start: known("2024-05-08") })]);
    expect(fields.events).toEqual({ right: 1, extra: 1, missed: 0 });
  });

  it("does not ask for an optional event, nor punish it", () => {
    const visit: EventAnswer = { ...DIALOGUE, optional: true, kind: "visit", start: "2025-05-07" };
    const drafts = [draftOf(PERFECT), draftOf({ ...PERFECT, kind: known("visit"), start: known("2025-05-07") })];
    expect(score(drafts, [DIALOGUE, visit]).failures).toEqual([]);
    expect(score(drafts.slice(0, 1), [DIALOGUE, visit]).failures).toEqual([]);
  });

  it("counts only leads below the report, each once", () => {
    const lead = (exact: string) => {
      const start = TEXT.indexOf(exact);
      return { exact, prefix: "", suffix: "", start, end: start + exact.length };
    };
    const leads = [lead("Report."), lead("One headline")];
    const { fields } = score([draftOf(PERFECT, leads), draftOf(PERFECT, leads)], [DIALOGUE, DIALOGUE], 2);
    expect(fields.leads).toEqual({ right: 1, extra: 0, missed: 1 });
  });

  it("has a tally for each field", () => {
    expect(Object.keys(score([]).fields)).toEqual([...FIELDS]);
  });
});
