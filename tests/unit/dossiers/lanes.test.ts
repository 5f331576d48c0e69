import { describe, expect, it } from "vitest";
import { alternationOf } from "@/lib/dossiers/alternation";
import { countLanes, groupLanes, type LaneRound, lanesOf, stateOf } from "@/lib/dossiers/lanes";
import { mechanismDossier } from "@/lib/dossiers/mechanism";
import { questionsOf } from "@/lib/dossiers/questions";
import { describeLanes, describeQuestion } from "@/lib/insight/lanes";
import { spanOf } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { gapsOf, intervalsOf, rhythmOf, SILENT_DAYS } from "@/lib/query/rounds";
import { dataWith, PLAIN_EVENT, SHIPPED, wordsOf } from "../charts/summaries";

const MECHANISM = "us-vn-defence-policy-dialogue";
const en = wordsOf("en");
const vi = wordsOf("vi");
const day = (text: string) => spanOf(text).first;
const rounds = (...list: [start: string, number?: number, status?: LaneRound["status"]][]): LaneRound[] =>
  list.map(([start, number, status = "held"]) => ({
    id: `${start}-${number ?? "x"}`,
    start,
    date: start,
    side: "none",
    status,
    ...(number === undefined ? {} : { number }),
  }));
const rowOf = (list: LaneRound[]) => ({ id: "m", name: "M", members: "US-VN", rounds: list, gaps: gapsOf(list) });
const kinds = (list: LaneRound[], end = "2030-01-01") => questionsOf(rowOf(list), day(end)).map(({ kind }) => kind);
const event = (start: string, round?: number): EventRecord => ({
  ...PLAIN_EVENT,
  id: `e-${start}`,
  start,
  mechanism: MECHANISM,
  ...(round === undefined ? {} : { round }),
});
const yearly = [event("2020-05-01", 1), event("2021-05-01", 2), event("2022-05-01", 3), event("2023-05-01", 4)];

describe("rhythm", () => {
  it("divides an interval that skips rounds", () => {
    const list = rounds(["2020-01-01", 1], ["2020-01-31", 4], ["2020-02-10", 5]);
    expect(intervalsOf(list)).toEqual([
      { after: 0, days: 10, steps: 3 },
      { after: 1, days: 10, steps: 1 },
    ]);
    expect(rhythmOf(list)).toMatchObject({
      low: 10,
      median: 10,
      high: 10,
      from: day("2020-02-20") - 45,
      to: day("2020-02-20") + 45,
    });
  });
  it("gives a silent series its window too", () => {
    expect(rhythmOf(rounds(["1990", 1], ["1991", 2], ["1992", 3], ["1993", 4]))?.everyMonths).toBe(12);
  });
});

describe("stateOf", () => {
  const rhythm = { to: 1000 };
  it("is due to the last day of the window, overdue for three years, then silent", () => {
    expect(stateOf(rhythm, 4, 1000)).toBe("due");
    expect(stateOf(rhythm, 4, 1001)).toBe("overdue");
    expect(stateOf(rhythm, 4, 1000 + SILENT_DAYS)).toBe("overdue");
    expect(stateOf(rhythm, 4, 1001 + SILENT_DAYS)).toBe("silent");
  });
  it("needs four rounds, whatever the numbers skip", () => {
    expect(stateOf(rhythm, 3, 0)).toBe("few");
    expect(stateOf(undefined, 9, 0)).toBe("few");
  });
});

describe("lanesOf", () => {
  it("says a yearly series in the reader's language", () => {
    const [row] = lanesOf(dataWith(yearly), en).rows;
    expect(row).toMatchObject({ id: MECHANISM, members: "US-VN", state: "due", missing: 0, level: "minister" });
    expect(row?.last?.text).toBe("May 2023");
    expect(row?.next?.text).toBe("Mar–Jun 2024");
    expect(lanesOf(dataWith(yearly), vi).rows[0]?.name).toBe(vi.mechanism(MECHANISM));
  });
  it("lists a mechanism with one round, without estimate, and one dated by year", () => {
    const [row] = lanesOf(dataWith([event("2020")]), en).rows;
    expect(row).toMatchObject({ state: "few", last: { text: "2020" } });
    expect(row?.next).toBeUndefined();
  });
  it("hides none of the shipped mechanisms, and narrows by pair", () => {
    const all = lanesOf(SHIPPED, en).rows;
    const withRounds = new Set(SHIPPED.events.flatMap(({ mechanism }) => mechanism ?? []));
    expect(all).toHaveLength(withRounds.size);
    expect(lanesOf(SHIPPED, en, { pair: "JP-PH" }).rows.map(({ members }) => members)).toEqual(["JP-PH-US"]);
    for (const sort of ["overdue", "pair", "theme"] as const) {
      const grouped = groupLanes(all, sort, en).flatMap(({ rows }) => rows);
      expect(grouped).toHaveLength(all.filter(({ state }) => state !== "few").length);
    }
  });
});

describe("alternationOf", () => {
  const of = (...sides: ("home" | "away" | "none")[]) =>
    alternationOf(sides.map((side, i) => ({ side, status: "held" as const, number: i + 1 })));
  it("counts turns and says whose is next", () => {
    expect(of("home", "away", "home", "away")).toEqual({
      home: 2,
      away: 2,
      none: 0,
      times: 3,
      inTurn: 3,
      turn: "home",
    });
  });
  it("says no turn after an unknown host, nor where it rarely held", () => {
    expect(of("home", "away", "home", "away", "none").turn).toBeUndefined();
    expect(of("home", "home", "home", "away").turn).toBeUndefined();
  });
  it("passes over rounds between which one is missing", () => {
    expect(
      alternationOf([
        { side: "home", status: "held", number: 1 },
        { side: "home", status: "held", number: 3 },
      ]).times,
    ).toBe(0);
  });
});

describe("questionsOf", () => {
  it("asks nothing of a clean series", () => {
    expect(kinds(rounds(["2020-01-01", 1], ["2021-01-01", 2]))).toEqual([]);
  });
  it("finds each kind", () => {
    expect(kinds(rounds(["2020-01-01", 1], ["2021-01-01", 1]))).toEqual(["same"]);
    expect(kinds(rounds(["2020-01-01", 5], ["2021-01-01", 4]))).toEqual(["back"]);
    expect(kinds(rounds(["2020-01-01", 1], ["2021-01-01"], ["2022-01-01", 4]))).toEqual(["unnumbered"]);
    expect(kinds(rounds(["2020", 1]))).toEqual(["yearOnly"]);
    expect(kinds(rounds(["2020-01-01", 1, "announced"]))).toEqual(["announced"]);
    expect(kinds(rounds(["2020-01-01", 1], ["2028-01-01", 9]))).toEqual(["missing"]);
    const steady = rounds(["2020-01-01", 1], ["2021-01-01", 2], ["2022-01-01", 3], ["2023-01-01", 4]);
    expect(kinds([...steady, ...rounds(["2023-06-01", 7])])).toEqual(["fast"]);
    expect(kinds([...steady, ...rounds(["2026-01-01", 7])])).toEqual([]);
  });
  it("does not ask of a round that is announced for later", () => {
    expect(kinds(rounds(["2020-01-01", 1, "announced"]), "2019-12-01")).toEqual([]);
  });
  it("is said in both languages without a placeholder left", () => {
    for (const row of lanesOf(SHIPPED, en).rows)
      for (const question of questionsOf(row, day("2026-03-18")))
        for (const words of [en, vi])
          for (const insight of Object.values(describeQuestion(question, words.date)))
            expect(words.plain(insight)).toMatch(/^[^{}]+[.?]$/);
  });
  it("asks which is which where rounds and numbers do not match", () => {
    const [question] = questionsOf(
      rowOf(rounds(["2020-01-01", 9], ["2021-01-01"], ["2022-01-01"], ["2023-01-01", 13])),
      day("2024-01-01"),
    );
    const { says, asks } = describeQuestion(question!, en.date);
    expect(en.plain(says)).toBe(
      "Round 9 on 1 January 2020, round 13 on 1 January 2023; 2 rounds between them carry no number.",
    );
    expect(en.plain(asks)).toBe("3 numbers are free between them. Which belong to the rounds in the data?");
  });
});

describe("describeLanes", () => {
  const end = day("2026-03-18");
  it("counts what was due", () => {
    const five = Array.from({ length: 5 }, () => ({ state: "overdue" as const }));
    expect(en.plain(describeLanes(countLanes(five), end))).toBe(
      "By their own past intervals, 5 next rounds were due before 18 March 2026. Either they did not meet or the data lacks it.",
    );
    expect(vi.plain(describeLanes(countLanes(five), end))).toContain("5 lần tiếp theo");
  });
  it("has a sentence for none, for too few rounds, and for nothing overdue", () => {
    expect(describeLanes(countLanes([]), end).id).toBe("mechanisms.say.none");
    expect(describeLanes(countLanes([{ state: "few" }]), end).id).toBe("mechanisms.say.few");
    expect(describeLanes(countLanes([{ state: "due" }]), end).id).toBe("mechanisms.say.due");
    expect(describeLanes(countLanes([{ state: "silent" }]), end).id).toBe("mechanisms.say.silent");
  });
});

describe("mechanismDossier", () => {
  it("holds all rounds of a shipped mechanism, latest first, and nothing for an unknown one", () => {
    const found = mechanismDossier(SHIPPED, MECHANISM, en);
    expect(found?.rounds[0]).toMatchObject({ number: 13, start: "2025-05-08", place: "Hanoi" });
    expect(found?.rounds).toHaveLength(found?.lane.rounds.length ?? -1);
    expect(mechanismDossier(SHIPPED, "no-such-thing", en)).toBeUndefined();
  });
});
