import { describe, expect, it } from "vitest";
import { counterparts, daysSince } from "@/lib/dossiers/people";
import { describePeople } from "@/lib/insight/people";
import { spanOf } from "@/lib/model/date";
import { SHIPPED, wordsOf } from "../charts/summaries";
import { CASES, met, part, peopleData } from "./peopleCases";

const en = wordsOf("en");
const names = (people: readonly { name: string; events: number }[]) => people.map(({ name, events }) => [name, events]);

describe("counterparts", () => {
  it("counts meetings of a pair by hand: Viet Nam in the rows, most meetings first", () => {
    const matrix = counterparts(CASES, en, { pair: "VN-US" });
    expect(matrix.pair).toBe("US-VN");
    expect([matrix.rowActor, matrix.columnActor]).toEqual(["VN", "US"]);
    expect(names(matrix.rows)).toEqual([
      ["Anh Duc", 4],
      ["Binh Minh", 1],
    ]);
    expect(names(matrix.columns)).toEqual([
      ["Carl", 4],
      ["Dora", 2],
    ]);
    expect(matrix.cells.map(({ row, column, events }) => [row, column, events])).toEqual([
      [0, 0, 4],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(matrix.meetings).toBe(5);
    expect(matrix.cells[0]?.last).toMatchObject({ id: "month", date: "May 2021" });
  });

  it("puts an event of four countries into each of its pairs, and a person named twice once", () => {
    expect(counterparts(CASES, en, { pair: "CN-JP" }).top).toMatchObject([
      { a: { id: "feng" }, b: { id: "emi" }, events: 1, last: { id: "four" } },
    ]);
    const twice = peopleData([
      met("x", "2020", [part("VN", "anh"), part("VN", "anh", "Chair"), part("US", "carl"), part("US", "carl")]),
    ]);
    expect(counterparts(twice, en, { pair: "US-VN" }).top).toMatchObject([{ events: 1 }]);
  });

  it("counts no statement, no project, nothing announced, and a visit by its parts", () => {
    const { top } = counterparts(CASES, en, { pair: "US-VN" });
    expect(top.find(({ a, b }) => a.id === "binh" && b.id === "carl")).toBeUndefined();
    expect(top.find(({ a, b }) => a.id === "binh" && b.id === "dora")).toMatchObject({
      events: 1,
      last: { id: "inside" },
    });
    expect(counterparts(CASES, en, { pair: "JP-VN" }).top).toMatchObject([{ a: { id: "anh" }, b: { id: "emi" } }]);
  });

  it("orders ties by name, and gives the same for another order of the events", () => {
    const tied = [
      met("a", "2020-01-01", [part("VN", "binh"), part("US", "dora")]),
      met("b", "2020-01-02", [part("VN", "anh"), part("US", "dora")]),
      met("c", "2020-01-03", [part("VN", "anh"), part("US", "carl")]),
    ];
    const matrix = counterparts(peopleData(tied), en, { pair: "US-VN" });
    expect(matrix.top.map(({ a, b }) => `${a.name} ${b.name}`)).toEqual([
      "Anh Duc Carl",
      "Anh Duc Dora",
      "Binh Minh Dora",
    ]);
    expect(matrix.ties).toBe(3);
    expect(counterparts(peopleData([...tied].reverse()), en, { pair: "US-VN" })).toEqual(matrix);
  });

  it("keeps whoever is in the strongest tie where there is room for few", () => {
    const { rows, columns } = counterparts(SHIPPED, en, { pair: "US-VN", most: 2 });
    expect(rows.map(({ id }) => id)).toContain("nguyen-hong-dien");
    expect(columns.map(({ id }) => id)).toContain("jamieson-greer");
  });

  it("sets the busiest side against all others without a pair, and is empty for what is none", () => {
    const more = met("more", "2021-09-01", [part("VN", "anh"), part("JP", "emi")]);
    const all = counterparts(peopleData([...CASES.events, more]), en);
    expect(en.plain(describePeople(all))).toBe(
      "Anh Duc and Carl stand in 4 events together, the most of anyone of Viet Nam with another side.",
    );
    expect([all.rowActor, all.columnActor, all.pair]).toEqual(["VN", undefined, undefined]);
    expect(all.columns.map(({ id }) => id).sort()).toEqual(["carl", "dora", "emi", "feng"]);
    for (const none of [counterparts(CASES, en, { pair: "VN" }), counterparts(peopleData([]), en)])
      expect([none.rows, none.columns, none.cells, none.top, none.meetings]).toEqual([[], [], [], [], 0]);
  });

  it("counts days only from a day", () => {
    const end = spanOf("2026-03-18").first;
    expect(daysSince({ start: "2026-03-08" }, end)).toBe(10);
    expect(daysSince({ start: "2026-03" }, end)).toBeUndefined();
  });
});

describe("describePeople", () => {
  it("names the two people of most events in both languages", () => {
    const real = counterparts(SHIPPED, en, { pair: "US-VN" });
    expect(en.plain(describePeople(real))).toBe(
      "Nguyen Hong Dien and Jamieson Greer stand in 7 events together, the most of any two.",
    );
    const vi = wordsOf("vi");
    expect(vi.plain(describePeople(counterparts(SHIPPED, vi, { pair: "US-VN" })))).toBe(
      "Nguyễn Hồng Diên và Jamieson Greer cùng có mặt trong 7 sự kiện, nhiều nhất trong mọi cặp hai người.",
    );
  });

  it("names nobody where several pairs of people are equal, and says when there is none", () => {
    const one = [met("a", "2020-01-01", [part("VN", "anh"), part("US", "carl")])];
    const two = [...one, met("b", "2020-01-02", [part("VN", "binh"), part("US", "dora")])];
    const say = (events: typeof one) =>
      en.plain(describePeople(counterparts(peopleData(events), en, { pair: "US-VN" })));
    expect(say(one)).toBe("Anh Duc and Carl stand in 1 event together; no other two people do.");
    expect(say(two)).toBe("2 pairs of people stand in 1 event together, the most of any two.");
    expect(say([])).toBe("No event names people of both sides.");
  });
});
