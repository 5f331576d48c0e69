import { describe, expect, it } from "vitest";
import { instrumentsBoard } from "@/lib/dossiers/instruments";
import { describeInstruments } from "@/lib/insight/instruments";
import type { EventRecord } from "@/lib/model/record";
import { dataWith, PLAIN_EVENT, wordsOf } from "../charts/summaries";

const [en, vi] = [wordsOf("en"), wordsOf("vi")];
const invokes = (start: string, instruments: string[], more: Partial<EventRecord> = {}): EventRecord => ({
  ...PLAIN_EVENT,
  id: `${start}-${instruments.join("-")}`,
  start,
  instruments,
  ...more,
});

const EVENTS = [
  invokes("2012-05-01", ["doc", "unclos"]),
  invokes("2011", ["doc"]),
  invokes("2012-01-01", ["doc"]),
  invokes("2015-01-01", ["coc"], { participants: [{ actor: "CN" }, { actor: "VN" }] }),
];

describe("instrumentsBoard", () => {
  it("has first, last, years and number of each, the most invoked first", () => {
    const { rows, events, total } = instrumentsBoard(dataWith(EVENTS), en, "US-VN");
    expect(rows.map(({ id, events: count }) => [id, count])).toEqual([
      ["doc", 3],
      ["unclos", 1],
    ]);
    expect(rows[0]).toMatchObject({
      first: { start: "2011", date: "2011" },
      last: { start: "2012-05-01", date: "1 May 2012" },
      years: [
        { year: 2011, events: 1 },
        { year: 2012, events: 2 },
      ],
    });
    expect([events, total]).toEqual([3, 3]);
  });
  it("counts a visit by its parts, and all pairs where none is asked", () => {
    const visit = invokes("2020-01-01", ["doc"], { id: "visit" });
    const part = invokes("2020-01-02", ["doc"], { id: "part", partOf: "visit" });
    expect(instrumentsBoard(dataWith([visit, part]), en).rows[0]?.events).toBe(1);
    expect(instrumentsBoard(dataWith(EVENTS), en).rows.map(({ id }) => id)).toContain("coc");
  });
});

describe("the sentence", () => {
  const say = (events: EventRecord[], words = en) =>
    words.plain(describeInstruments(instrumentsBoard(dataWith(events), words)));
  it("names the most invoked, in both languages", () => {
    expect(say(EVENTS)).toBe("DOC was invoked in 3 events, first on record 2011, last 1 May 2012.");
    expect(say(EVENTS, vi)).toMatch(/^DOC được viện dẫn trong 3 sự kiện/);
  });
  it("has words for none, one and a tie", () => {
    expect(say([])).toBe("No event invokes a treaty or declaration.");
    expect(say(EVENTS.slice(1, 2))).toBe("DOC was invoked in one event, 2011.");
    expect(say(EVENTS.slice(0, 1))).toBe("2 instruments were invoked in 1 event each, the most of any.");
  });
});
