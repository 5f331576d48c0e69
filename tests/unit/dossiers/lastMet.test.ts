import { describe, expect, it } from "vitest";
import { hosting } from "@/lib/dossiers/hosting";
import { lastMetBoard } from "@/lib/dossiers/lastMet";
import { countedTo, meetingsOf } from "@/lib/dossiers/meetings";
import { firstDue, nextDue } from "@/lib/dossiers/nextDue";
import { canonicalPair, pairDossier } from "@/lib/dossiers/pairDossier";
import { pairRows } from "@/lib/dossiers/pairRows";
import { selectPairs } from "@/lib/dossiers/selectPairs";
import { describeBoard } from "@/lib/insight/pairs";
import { spanOf } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { numberSources } from "@/lib/query/sourceNumbers";
import { SHIPPED, wordsOf } from "../charts/summaries";
import { CASES, met, part, peopleData } from "./peopleCases";

const words = wordsOf("en");
const dayOf = (date: string) => spanOf(date).first;
const boardOf = (data: typeof CASES, today: string) =>
  lastMetBoard(data, "US-VN", words, { today: dayOf(today), numbers: numberSources() });
const two = [part("VN", "anh"), part("US", "carl")];
const row = (events: EventRecord[], level: string, today = "2022-01-01") =>
  boardOf(peopleData(events), today).levels.find((entry) => entry.level === level);

describe("what counts as a meeting of two", () => {
  it("is held, of these two alone, neither statement nor project; a visit counts by its parts", () => {
    expect(meetingsOf(CASES, "US-VN").map(({ id }) => id)).toEqual(["e1", "e2", "inside", "month", "alone"]);
    expect(meetingsOf(CASES, "no pair")).toEqual([]);
  });
});

describe("days since", () => {
  it("are counted to today while the data are at most seven days old, else to their last day", () => {
    const data = peopleData([met("a", "2021-12-20", two)]);
    expect(countedTo(data, dayOf("2021-12-27"))).toEqual({ day: dayOf("2021-12-27"), isDataEnd: false });
    expect(countedTo(data, dayOf("2021-12-28"))).toEqual({ day: dayOf("2021-12-20"), isDataEnd: true });
    expect(boardOf(data, "2021-12-25").levels[0]?.last.days).toBe(5);
    expect(boardOf(data, "2022-06-01").levels[0]?.last.days).toBe(0);
  });
  it("run from the last day of a meeting of several days", () => {
    const events = [
      met("a", "2021-01-01", two, { end: "2021-01-03" }),
      met("z", "2021-01-13", two, { level: "leader" }),
    ];
    expect(row(events, "minister")?.last.days).toBe(10);
  });
  it("are not given for a month or a year; an earlier day stands where the vague date is no later", () => {
    expect(row([met("a", "2021-05", two)], "minister")?.last).toMatchObject({ date: "May 2021" });
    expect(row([met("a", "2021-05", two)], "minister")?.last).not.toHaveProperty("days");
    const both = row([met("day", "2021-05-09", two), met("year", "2021", two)], "minister");
    expect(both?.last.id).toBe("day");
    expect(both?.maybeLater).toBe(1);
  });
  it("take the later id of two on one day, and the level of the meeting, not of the day", () => {
    expect(row([met("a", "2021-05-09", two), met("b", "2021-05-09", two)], "minister")?.last.id).toBe("b");
    const levels = boardOf(
      peopleData([met("a", "2021-05-09", two, { level: "local" }), met("b", "2020-05-09", two, { level: "leader" })]),
      "2022-01-01",
    ).levels.map(({ level, last }) => [level, last.id]);
    expect(levels).toEqual([
      ["leader", "b"],
      ["local", "a"],
    ]);
  });
  it("leave out announced and cancelled meetings, and those of four countries", () => {
    const four = [...two, part("JP", "emi"), part("CN", "feng")];
    expect(
      boardOf(
        peopleData([
          met("soon", "2021-02-02", two, { status: "announced" }),
          met("off", "2021-02-03", two, { status: "cancelled" }),
          met("four", "2021-02-04", four),
        ]),
        "2022-01-01",
      ).levels,
    ).toEqual([]);
  });
});

describe("by person", () => {
  it("the latest meeting first; who received is among them, and leads only where no head is named", () => {
    const board = boardOf(CASES, "2022-01-01");
    const binh = board.people.find(({ id }) => id === "binh");
    expect(binh).toMatchObject({ last: { id: "alone" }, meetings: 2 });
    expect(board.people.find(({ id }) => id === "dora")).toMatchObject({
      last: { id: "inside", with: ["Binh Minh"] },
      office: { text: "Secretary" },
      meetings: 2,
    });
  });
});

/** Rounds of a mechanism of the shipped data, in turn in Hanoi and Washington. */
const rounds = (days: readonly string[]): EventRecord[] =>
  days.map((day, i) =>
    met(`r${i}`, day, two, {
      mechanism: "us-vn-defence-policy-dialogue",
      round: i + 1,
      level: "vice-minister",
      place: i % 2 ? "washington-dc" : "hanoi",
    }),
  );

describe("next due", () => {
  it("needs three intervals", () => {
    const three = peopleData(rounds(["2018-01-01", "2019-01-01", "2020-01-01"]));
    expect(nextDue(three, "US-VN", words, dayOf("2020-02-01"))).toEqual([]);
    const four = peopleData(rounds(["2017-01-01", "2018-01-01", "2019-01-01", "2020-01-01"]));
    const [due] = nextDue(four, "US-VN", words, dayOf("2020-02-01"));
    expect(due).toMatchObject({ everyMonths: 12, state: "expected", last: { id: "r3" } });
    expect(due && due.from < dayOf("2021-01-01") && due.to > dayOf("2020-12-31")).toBe(true);
  });
  it("is due inside its window and overdue after it; what is not overdue comes first", () => {
    const data = peopleData(rounds(["2017-01-01", "2018-01-01", "2019-01-01", "2020-01-01"]));
    const [due] = nextDue(data, "US-VN", words, dayOf("2020-02-01"));
    const stateAt = (day: number) => nextDue(data, "US-VN", words, day)[0]?.state;
    expect(stateAt((due?.from ?? 0) - 1)).toBe("expected");
    expect(stateAt(due?.from ?? 0)).toBe("due");
    expect(stateAt(due?.to ?? 0)).toBe("due");
    expect(stateAt((due?.to ?? 0) + 1)).toBe("overdue");
    const late = { ...due!, mechanism: "late", state: "overdue" as const };
    expect(firstDue([late, due!])?.mechanism).toBe(due?.mechanism);
    expect(firstDue([late])?.mechanism).toBe("late");
  });
});

describe("hosting", () => {
  it("counts grounds by year, and says whose turn the alternation makes it", () => {
    const data = peopleData([
      ...rounds(["2017-01-01", "2018-01-01", "2019-01-01"]),
      met("call", "2019-03-01", two, { format: "phone" }),
      met("third", "2019-04-01", two, { place: "singapore" }),
    ]);
    const hosts = hosting(data, "US-VN", words);
    expect(hosts).toMatchObject({ above: "VN", below: "US", steps: 2, changes: 2 });
    expect(hosts.totals).toEqual({ above: 2, below: 1, elsewhere: 1, remote: 1, unknown: 0 });
    expect(hosts.years.map(({ above, below }) => [above, below])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(hosts.turns).toMatchObject([{ last: "VN", next: "US" }]);
  });
  it("is empty for a pair that never met", () => {
    expect(hosting(peopleData([]), "US-VN", words)).toMatchObject({ years: [], steps: 0, turns: [] });
  });
});

describe("the list of pairs", () => {
  const list = pairRows(SHIPPED, words, dayOf("2026-11-25"));
  it("has every pair once, most events first, each with the events that Explore counts", () => {
    expect(new Set(list.rows.map(({ pair }) => pair)).size).toBe(list.rows.length);
    expect(list.rows[0]?.pair).toBe("CN-VN");
    for (const { events, years } of list.rows) expect(years.reduce((a, b) => a + b)).toBe(events);
  });
  it("is searched by names without accents, codes and the other language, and sorted", () => {
    const ids = (q: string) => selectPairs(list.rows, "en", { q }).map(({ pair }) => pair);
    expect(ids("hoa ky")).toContain("US-VN");
    expect(ids("us vn")).toEqual(["US-VN"]);
    expect(ids("zzz")).toEqual([]);
    const next = selectPairs(list.rows, "en", { sort: "next" });
    expect(next.findIndex((entry) => !entry.next)).toBeGreaterThan(next.filter((entry) => entry.next).length - 1);
    expect(selectPairs(list.rows, "en", { actor: "JP" }).every(({ pair }) => pair.includes("JP"))).toBe(true);
  });
});

describe("a dossier", () => {
  it("is found in any order and case, and by nothing else", () => {
    expect(canonicalPair(SHIPPED, "VN-US")).toBe("US-VN");
    expect(canonicalPair(SHIPPED, "vn-cn")).toBe("CN-VN");
    for (const text of ["US-US", "US", "US-XX", "", "../US-VN", "__proto__"])
      expect(canonicalPair(SHIPPED, text)).toBeUndefined();
  });
  it("numbers its sources in the order of their first use, none missing", () => {
    for (const pair of ["US-VN", "CN-VN", "KZ-VN"]) {
      const dossier = pairDossier(SHIPPED, pair, words, dayOf("2026-11-25"));
      const numbers = dossier?.sources.map(({ number }) => number) ?? [];
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
      const used = [...(dossier?.board.levels ?? []), ...(dossier?.latest ?? [])].flatMap(({ sources }) => [
        ...sources,
      ]);
      expect(used.every((number) => numbers.includes(number))).toBe(true);
    }
  });
  it("says in one sentence when the highest level last met and what is due, in both languages", () => {
    const board = boardOf(CASES, "2022-01-01");
    expect(words.plain(describeBoard(board))).toMatch(
      /^Ministers last met .+; no mechanism of the two has a rhythm\.$/,
    );
    expect(wordsOf("vi").plain(describeBoard(board))).not.toMatch(/last met|\{/);
    expect(words.plain(describeBoard({ levels: [], countedTo: board.countedTo }))).toBe(
      "The data have no meeting of these two alone.",
    );
  });
});
