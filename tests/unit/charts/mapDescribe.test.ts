import { describe, expect, it } from "vitest";
import { describeMap } from "@/components/charts/map/describe";
import { describePlaces } from "@/lib/insight/map";
import type { PlaceCount } from "@/lib/query/summary";
import { dataWith, PLAIN_EVENT, summaryOf, wordsOf } from "./summaries";

const [en, vi] = [wordsOf("en"), wordsOf("vi")];
const row = (place: string, events: number, lead: string): PlaceCount => ({
  place,
  events,
  lead,
  themes: [{ theme: lead, events }],
});
const say = (byPlace: readonly PlaceCount[], words = en) =>
  words.plain(describePlaces({ byPlace }, words.labels.themes));

describe("the sentence of the map", () => {
  const rows = [
    row("hanoi", 50, "political"),
    row("washington-dc", 45, "trade-investment"),
    row("da-nang", 30, "war-legacy"),
    row("gulf-of-tonkin", 15, "maritime"),
    row("bien-hoa", 10, "war-legacy"),
  ];
  it("tells the largest place with its share, then places led by other themes than political ties", () => {
    expect(say(rows)).toBe(
      "A third took place in Hanoi (50 of 150). Led by war legacies (Da Nang and Bien Hoa), by the sea (Gulf of Tonkin).",
    );
    expect(say(rows, vi)).toBe(
      "Một phần ba diễn ra ở Hà Nội (50 trong 150). Chủ đề dẫn đầu: hậu quả chiến tranh (Đà Nẵng và Biên Hòa), biển (Vịnh Bắc Bộ).",
    );
  });

  it("writes a share as a number where it has no plain name", () => {
    expect(say([row("hanoi", 40, "political"), row("beijing", 60, "political")].reverse())).toBe(
      "60\u202f% took place in Beijing (60 of 100).",
    );
  });

  it("leaves out places of a single event among many", () => {
    const many = [row("hanoi", 99, "political"), row("da-nang", 1, "war-legacy")];
    expect(say(many)).toBe("99\u202f% took place in Hanoi (99 of 100).");
  });

  it("has words for one place and for none", () => {
    expect(say([row("hanoi", 1, "political")])).toBe("Hanoi had the one event with a place.");
    expect(say([row("hanoi", 7, "political")])).toBe("Hanoi had all 7 events with a place.");
    expect(say([])).toBe("No event of this selection has a place on the map.");
    expect(say([], vi)).toBe("Không sự kiện nào trong lựa chọn này có nơi trên bản đồ.");
  });
});

describe("describeMap", () => {
  it("has a row for each place, and counts the events that it shows", () => {
    const summary = summaryOf();
    const { rows, events, columns } = describeMap(summary, en);
    expect(events).toBe(summary.total);
    expect(rows.slice(0, summary.byPlace.length).map(({ key }) => key)).toEqual(summary.byPlace.map((p) => p.place));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(rows.reduce((sum, { cells }) => sum + Number(cells[3]), 0)).toBe(summary.total);
  });

  it("links calls and online meetings, but not what no filter can ask for", () => {
    const rows = describeMap(summaryOf(), en).rows.filter(({ key }) => key.startsWith("no-place"));
    expect(rows.map(({ key, select }) => [key, select])).toEqual([
      ["no-place-phone", { format: ["phone"] }],
      ["no-place-virtual", { format: ["virtual"] }],
      ["no-place-unnamed", undefined],
    ]);
  });

  it("says one event and none in both languages", () => {
    const one = summaryOf({}, dataWith([PLAIN_EVENT]));
    expect(describeMap(one, vi).rows).toEqual([
      {
        key: "hanoi",
        cells: ["Hà Nội", "Việt Nam", "Thành phố", 1, "Hậu quả chiến tranh"],
        select: { place: ["hanoi"] },
      },
    ]);
    expect(describeMap(summaryOf({}, dataWith([])), en)).toMatchObject({ events: 0, rows: [] });
  });
});
