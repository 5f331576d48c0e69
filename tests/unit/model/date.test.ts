import { describe, expect, it } from "vitest";
import { compareDates, endsBeforeStart, formatDate, isoOf, monthIndexOf, parseDate, spanOf } from "@/lib/model/date";

describe("parseDate", () => {
  it("reads a day, a month and a year as spans of days", () => {
    expect(parseDate("1970-01-02")).toEqual({ first: 1, last: 1, precision: "day" });
    expect(parseDate("1970-02")).toEqual({ first: 31, last: 58, precision: "month" });
    expect(parseDate("1970")).toEqual({ first: 0, last: 364, precision: "year" });
  });
  it("knows leap years, the year 1900 and the year 99", () => {
    expect(parseDate("2024-02-29")?.precision).toBe("day");
    expect(parseDate("1900-02-29")).toBeUndefined();
    expect(isoOf(spanOf("0099-12-31").first)).toBe("0099-12-31");
  });
  it.each([
    "",
    "2025-13",
    "2025-00",
    "2025-02-30",
    "25-01-01",
    "2025/01/01",
    "2025-1-1",
    "0000",
    "2025-01-01T00:00",
    " 2025",
  ])("refuses %j", (text) => expect(parseDate(text)).toBeUndefined());
});

describe("the order of dates", () => {
  it("puts a year before its months and a month before its later days, and the precise before the vague", () => {
    const dates = ["2025-06-24", "2025", "2025-06", "2025-01-01", "2024-12-31"];
    expect(dates.sort(compareDates)).toEqual(["2024-12-31", "2025-01-01", "2025", "2025-06", "2025-06-24"]);
  });
  it("lets a month end an event that began on one of its days", () => {
    expect(endsBeforeStart("2025-06-24", "2025-06")).toBe(false);
    expect(endsBeforeStart("2025-06-24", "2025-06-20")).toBe(true);
    expect(endsBeforeStart("2025-06-24", "2025-05")).toBe(true);
  });
  it("names what is wrong", () => {
    expect(() => spanOf("May 2025")).toThrow('"May 2025" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD');
  });
});

describe("formatDate and monthIndexOf", () => {
  it("write the span's own precision", () => {
    const { first } = spanOf("2025-06-24");
    expect([formatDate(first, "day"), formatDate(first, "month"), formatDate(first, "year")]).toEqual([
      "2025-06-24",
      "2025-06",
      "2025",
    ]);
    expect(monthIndexOf(first)).toBe(2025 * 12 + 5);
  });
});
