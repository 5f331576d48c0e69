import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { icsExporter } from "@/lib/exporters/ics/exportIcs";
import { plainText } from "@/lib/exporters/plainText";
import type { Filter } from "@/lib/model/filter";
import type { EventRecord } from "@/lib/model/record";
import { dataWith, SHIPPED } from "../charts/summaries";
import { eventOf, inputOf } from "./inputOf";

const SERIES = "us-vn-defence-policy-dialogue";
/** A round each May from 2021 to 2024: the next is expected around May 2025. */
const ROUNDS = [2021, 2022, 2023, 2024].map((year) => eventOf(`${year}-round`, `${year}-05-08`, { mechanism: SERIES }));
const calendarOf = (events: readonly EventRecord[], filter: Filter = {}, milestones: typeof SHIPPED.milestones = []) =>
  [...icsExporter.write(inputOf({ ...dataWith(events), milestones }, filter))].join("");

/** The entries as a reader of calendars has them. */
function entriesOf(text: string) {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      first: event.startDate.toString(),
      /** not included */
      end: event.endDate.toString(),
      status: component.getFirstPropertyValue("status"),
      categories: component.getFirstProperty("categories")?.getValues() ?? [],
      url: component.getFirstPropertyValue("url"),
    };
  });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the calendar", () => {
  it("holds what is announced for a day behind the last event held, over its whole days", () => {
    const text = calendarOf([
      eventOf("a", "2024-01-01", { status: "announced" }),
      eventOf("b", "2025-03-03"),
      eventOf("c", "2025-06-24", { end: "2025-06-26", status: "announced", title: { en: "Talks, again; at last" } }),
    ]);
    expect(entriesOf(text)).toMatchObject([
      {
        uid: "c@entente",
        first: "2025-06-24",
        end: "2025-06-27",
        status: "TENTATIVE",
        summary: "Talks, again; at last (US–VN), announced",
        categories: ["War legacies"],
        url: "https://entente.example/en/events/c",
      },
    ]);
  });

  it("holds the events of a status, and nothing else, where the filter names one", () => {
    const events = [...ROUNDS, eventOf("off", "2025-05-01", { status: "cancelled" })];
    expect(entriesOf(calendarOf(events, { status: ["held"] }, SHIPPED.milestones))).toHaveLength(4);
    expect(entriesOf(calendarOf(events, { status: ["cancelled"] }))).toMatchObject([{ status: "CANCELLED" }]);
  });

  it("spans a month or a year where no more is known, and says so", () => {
    const events = [
      eventOf("last", "2024-12-01"),
      eventOf("m", "2025-02", { status: "announced" }),
      eventOf("y", "2026", { status: "announced" }),
    ];
    const [month, year] = entriesOf(calendarOf(events));
    expect(month).toMatchObject({ first: "2025-02-01", end: "2025-03-01" });
    expect(month?.description).toContain("Known by month only");
    expect(year).toMatchObject({ first: "2026-01-01", end: "2027-01-01" });
  });

  it("holds the window of a next round as a tentative estimate", () => {
    const [entry] = entriesOf(calendarOf(ROUNDS));
    expect(entry).toMatchObject({ status: "TENTATIVE", uid: `${SERIES}-after-2024-round@entente` });
    expect(entry?.summary).toBe("Defence Policy Dialogue (US–VN): next round, estimate");
    // 365 days on, 45 to each side
    expect(entry).toMatchObject({ first: "2025-03-24", end: "2025-06-23" });
  });

  it("names a window that closed without a round, and makes no entry of it", () => {
    const text = calendarOf([...ROUNDS, eventOf("later", "2025-07-01")]);
    expect(entriesOf(text)).toEqual([]);
    expect(text.replaceAll("\r\n ", "")).toContain("Defence Policy Dialogue (US–VN)\\, to 2025-06-22");
  });

  it("estimates nothing where the next round is announced", () => {
    const entries = entriesOf(
      calendarOf([...ROUNDS, eventOf("next", "2025-05-20", { mechanism: SERIES, status: "announced" })]),
    );
    expect(entries.map(({ uid }) => uid)).toEqual(["next@entente"]);
  });

  it("holds the next anniversary of a milestone with its number of years", () => {
    const relations = SHIPPED.milestones.filter(({ id }) => id === "1995-us-vn-diplomatic-relations");
    expect(entriesOf(calendarOf([], {}, relations))).toMatchObject([
      { first: "2026-07-11", end: "2026-07-12", summary: "31 years: US–VN relations" },
    ]);
    expect(entriesOf(calendarOf([], { from: "2030" }, relations))[0]?.summary).toMatch(/^35 years/);
    expect(entriesOf(calendarOf([], { to: "2026-06" }, relations))).toEqual([]);
  });

  it("moves a 29 February to the 28th where there is none", () => {
    const leap = [{ id: "leap", date: "2024-02-29", pair: "US-VN", label: { en: "Leap" } }];
    expect(entriesOf(calendarOf([], {}, leap))).toMatchObject([{ first: "2026-02-28" }]);
  });

  it("asks who of members and pairs, and the rest of the events behind them", () => {
    const milestones = SHIPPED.milestones.filter(({ pair }) => pair === "CN-VN");
    expect(entriesOf(calendarOf(ROUNDS, { pair: ["CN-VN"] }, milestones))).toHaveLength(milestones.length);
    expect(entriesOf(calendarOf(ROUNDS, { pair: ["US-VN"] }, milestones))).toHaveLength(1);
    expect(entriesOf(calendarOf(ROUNDS, { theme: ["war-legacy"] }))).toHaveLength(1);
    expect(entriesOf(calendarOf(ROUNDS, { theme: ["maritime"] }))).toEqual([]);
    expect(entriesOf(calendarOf(ROUNDS, { from: "2025-06", to: "2025-07" }))).toHaveLength(1);
    expect(entriesOf(calendarOf(ROUNDS, { from: "2025-07" }))).toEqual([]);
  });

  it("of the shipped pair holds only series and milestones of both", () => {
    const input = inputOf(SHIPPED, { pair: ["US-VN"] });
    const entries = entriesOf([...icsExporter.write(input)].join(""));
    expect(entries.length).toBeGreaterThan(3);
    expect(entries).toHaveLength(icsExporter.count?.(input) ?? 0);
    for (const { uid } of entries) expect(uid).toMatch(/us-vn|vn-us/);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
  });

  it("gives the same bytes in every time zone, and the same days to a reader there", () => {
    const texts = ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"].map((zone) => {
      vi.stubEnv("TZ", zone);
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      const text = calendarOf(ROUNDS, {}, SHIPPED.milestones);
      expect(entriesOf(text).find(({ status }) => status === "TENTATIVE")?.first).toBe("2025-03-24");
      return text;
    });
    expect(new Set(texts).size).toBe(1);
  });

  it("keeps hostile texts whole, in lines of at most 75 octets that end in CRLF", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (hostile) => {
        const text = calendarOf([
          eventOf("a", "2024-01-01"),
          eventOf("b", "2025-01-01", {
            status: "announced",
            title: { en: hostile },
            summary: { en: `Đà Nẵng ${hostile}` },
          }),
        ]);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        for (const line of text.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        const entries = entriesOf(text);
        expect(entries).toHaveLength(1);
        expect(entries[0]?.summary).toBe(`${plainText(hostile)} (US–VN), announced`);
        expect(entries[0]?.description).toContain(plainText(`Đà Nẵng ${hostile}`));
      }),
      { numRuns: 60, seed: 5545 },
    );
  });
});
