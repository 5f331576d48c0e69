import { describe, expect, it } from "vitest";
import { peopleRows, selectPeople } from "@/lib/dossiers/peopleRows";
import { personDossier } from "@/lib/dossiers/personDossier";
import { describePerson, describePersonYears } from "@/lib/insight/people";
import { spanOf } from "@/lib/model/date";
import { SHIPPED, summaryOf, wordsOf } from "../charts/summaries";
import { CASES, met, part, peopleData } from "./peopleCases";

const en = wordsOf("en");
const vi = wordsOf("vi");
const of = (id: string, words = en) => personDossier(CASES, id, words)!;

describe("peopleRows", () => {
  it("gives office and its date, events, people met, first and last, by hand", () => {
    const rows = new Map(peopleRows(CASES, en).map((row) => [row.id, row]));
    expect(rows.get("anh")).toEqual({
      id: "anh",
      actor: "VN",
      name: "Anh Duc",
      also: "Anh Đức",
      office: { name: { text: "Prime Minister" }, at: "2021-05" },
      events: 4,
      counterparts: 4,
      first: "2020-01-01",
      last: "2021-05",
    });
    expect(rows.get("binh")).toMatchObject({ events: 5, counterparts: 1, office: { at: "2021-07-01" } });
    expect(rows.get("nobody")).toEqual({ id: "nobody", actor: "CN", name: "Nobody", events: 0, counterparts: 0 });
  });

  it("counts each person's events as Explore does", () => {
    for (const row of peopleRows(SHIPPED, en).slice(0, 60))
      expect(summaryOf({ person: [row.id] }).total, row.id).toBe(row.events);
  });

  it("finds by any spelling, office or country, without diacritics", () => {
    const found = (q: string, words = en) => selectPeople(CASES, words, { q }).map(({ id }) => id);
    expect(found("anh duc")).toEqual(["anh"]);
    expect(found("ĐỨC anh", vi)).toEqual(["anh"]);
    expect(found("charles")).toEqual(["carl"]);
    expect(found("phong")).toEqual(["feng"]);
    expect(found("vice minister")).toEqual(["binh"]);
    expect(found("nhat ban")).toEqual(["emi"]);
    expect(found("zzz")).toEqual([]);
  });

  it("sorts by events, name, last event and people met, ties by name; narrows to sides", () => {
    const ids = (query: Parameters<typeof selectPeople>[2]) => selectPeople(CASES, en, query).map(({ id }) => id);
    expect(ids({})).toEqual(["carl", "binh", "anh", "dora", "emi", "feng", "nobody"]);
    expect(ids({ sort: "name" })).toEqual(["anh", "binh", "carl", "dora", "emi", "feng", "nobody"]);
    expect(ids({ sort: "last" })[0]).toBe("binh");
    expect(ids({ sort: "last" }).at(-1)).toBe("nobody");
    expect(ids({ sort: "counterparts" })[0]).toBe("anh");
    expect(ids({ actor: ["JP", "CN"] })).toEqual(["emi", "feng", "nobody"]);
  });
});

describe("personDossier", () => {
  it("knows no unknown id, and a person whom no event names", () => {
    expect(personDossier(CASES, "who", en)).toBeUndefined();
    expect(of("nobody")).toMatchObject({ total: 0, counterparts: [], events: [], years: [], offices: [] });
  });

  it("gives both sides' offices of the day, and who received", () => {
    const [inside] = of("binh").events.filter(({ id }) => id === "inside");
    expect(inside).toMatchObject({ office: { text: "Vice Minister" }, received: true, isMeeting: true });
    expect(inside?.others).toMatchObject([{ id: "dora", office: { text: "Secretary" }, received: false }]);
    expect(of("dora", vi).events[0]?.others).toMatchObject([
      { id: "binh", name: "Bình Minh", also: "Binh Minh", office: { text: "Vice Minister (vi)" }, received: true },
    ]);
  });

  it("counts counterparts by meetings, each with the last of them, its office and the days since", () => {
    const { counterparts, dataEnd } = of("anh");
    expect(dataEnd).toBe("2021-08-01");
    expect(counterparts.map(({ id, events, last }) => [id, events, last.id])).toEqual([
      ["carl", 4, "month"],
      ["emi", 1, "four"],
      ["feng", 1, "four"],
      ["dora", 1, "e1"],
    ]);
    expect(counterparts[0]).toMatchObject({ office: { text: "Secretary" } });
    expect(counterparts[0]?.days).toBeUndefined();
    expect(counterparts[3]?.days).toBe(spanOf("2021-08-01").first - spanOf("2020-01-01").first);
    expect(counterparts[0]?.at.length).toBe(4);
  });

  it("lists a visit with parts and does not count it", () => {
    const { total, meetings, events } = of("dora");
    expect([total, meetings]).toEqual([2, 2]);
    expect(events.map(({ id, isUmbrella }) => [id, isUmbrella])).toEqual([
      ["inside", false],
      ["visit", true],
      ["e1", false],
    ]);
  });

  it("gives as many meetings with a counterpart as the list shows together", () => {
    for (const { id } of SHIPPED.people.slice(0, 80)) {
      const person = personDossier(SHIPPED, id, en)!;
      for (const other of person.counterparts) {
        const together = person.events.filter((e) => e.isMeeting && e.others.some((there) => there.id === other.id));
        expect(together.length).toBe(other.events);
        expect(personDossier(SHIPPED, other.id, en)?.counterparts.find((back) => back.id === id)?.events).toBe(
          other.events,
        );
      }
    }
  });

  it("gives offices from first to last mention, and years without a hole", () => {
    expect(of("anh").offices.map(({ office, first, last, mentions }) => [office.text, first, last, mentions])).toEqual([
      ["Minister", "2020-01-01", "2020-03-03", 2],
      ["Prime Minister", "2021-05", "2021-05", 1],
    ]);
    const gap = peopleData([met("a", "2018", [part("VN", "anh")]), met("b", "2020-02", [part("VN", "anh")])]);
    expect(personDossier(gap, "anh", en)?.years).toEqual([
      { year: 2018, events: 1 },
      { year: 2019, events: 0 },
      { year: 2020, events: 1 },
    ]);
  });

  it("numbers sources as the list names them, each number in the list", () => {
    const person = personDossier(SHIPPED, "nguyen-hong-dien", en)!;
    const used = person.events.flatMap(({ sources }) => sources);
    expect(used[0]).toBe(1);
    expect(Math.max(...used)).toBe(person.sources.length);
    expect(person.sources.map(({ number }) => number)).toEqual(person.sources.map((_, i) => i + 1));
  });
});

describe("describePerson", () => {
  it("names the one met most, or nobody where several are equal", () => {
    expect(en.plain(describePerson(of("anh")))).toBe(
      "Anh Duc is named in 4 events from 2020 to 2021 and met 4 people of 3 other sides, most often Carl: 4 times.",
    );
    expect(en.plain(describePerson(of("emi")))).toBe(
      "Emi is named in 2 events from 2020 to 2021 and met 3 people of 3 other sides, none more often than once.",
    );
    expect(en.plain(describePerson(of("binh")))).toBe(
      "Binh Minh is named in 5 events of 2021 and met one person on record: Dora, once.",
    );
    expect(en.plain(describePerson(of("nobody")))).toBe("No event on record names Nobody.");
    expect(vi.plain(describePerson(of("anh", vi)))).toBe(
      "Anh Đức được nêu tên trong 4 sự kiện từ 2020 đến 2021 và đã gặp 4 người của 3 bên khác, nhiều nhất là Carl: 4 lần.",
    );
  });

  it("says the year of most events, or how many share it", () => {
    expect(en.plain(describePersonYears(of("anh")))).toBe("Most in 2020: 3 of 4.");
    expect(en.plain(describePersonYears(of("dora")))).toBe("1 event in each of 2 years, the most in any.");
    expect(en.plain(describePersonYears(of("binh")))).toBe("All 5 events are of 2021.");
    expect(en.plain(describePersonYears(of("nobody")))).toBe("No event that is counted names this person.");
  });
});
