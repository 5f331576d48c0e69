import { en as chrono } from "chrono-node";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateMention } from "@/lib/coding/dates/dateMention";
import { findDatesEn } from "@/lib/coding/dates/findDatesEn";
import { findDatesVi } from "@/lib/coding/dates/findDatesVi";
import { resolveDate } from "@/lib/coding/dates/resolveDate";
import { isoOf, spanOf } from "@/lib/model/date";

const NOTHING = { story: [], all: [], report: undefined, isAhead: false };

/** Each mention as ISO text, without its year "--05-29", or by its form. */
function shown(mentions: readonly DateMention[]): string[] {
  return mentions.map((mention) => {
    if (mention.form !== "day") return mention.form === "weekday" ? `weekday ${mention.weekday}` : mention.form;
    const { start, end } = resolveDate(mention, NOTHING);
    const { month, day } = mention.first;
    return start === undefined ? `--${month}-${day}` : end === undefined ? start : `${start}/${end}`;
  });
}

describe("findDatesEn", () => {
  it.each([
    ["on May 29", ["--5-29"]],
    ["on 8 May 2025", ["2025-05-08"]],
    ["on Nov. 2, 2025", ["2025-11-02"]],
    ["from December 12 to 13, 2023", ["2023-12-12/2023-12-13"]],
    ["from June 30 to July 2, 2025", ["2025-06-30/2025-07-02"]],
    ["December 30 – January 2, 2025", ["2024-12-30/2025-01-02"]],
    ["on June 24-26, 2025", ["2025-06-24/2025-06-26"]],
    ["2025-06-24", ["2025-06-24"]],
    // a page writes all its days alike; alone, nobody knows
    ["24/06/2025 and 03/04/2025", ["2025-06-24", "2025-04-03"]],
    ["04/24/2025 and 03/04/2025", ["2025-04-24", "year"]],
    ["08/12/2025. On 5/12 they met", ["2025-12-08", "--12-5"]],
    ["03/04/2025. On 9/11 they met", ["year"]],
    ["on Tuesday they may meet 8 ministers", ["weekday 2"]],
    ["on 21/9, then on 5/9 and 24/7/365", ["--9-21", "--9-5"]],
    ["SP.214/SJ.5/VII/2025", ["month"]],
    ["in June 2025", ["month"]],
    ["on February 30, 2025", ["--2-30"].slice(1).concat("year")],
    ["yesterday", ["near"]],
  ])("reads %j", (text, expected) => {
    expect(shown(findDatesEn(text))).toEqual(expected);
  });
  it("reads days written in full as another reader does", () => {
    const day = fc.integer({ min: spanOf("1950-01-01").first, max: spanOf("2060-12-31").first });
    const months = "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(day, fc.boolean(), (number, isDayFirst) => {
        const [year = "", month = "", date = ""] = isoOf(number).split("-");
        const name = months[Number(month) - 1];
        const text = isDayFirst ? `on ${Number(date)} ${name} ${year}` : `on ${name} ${Number(date)}, ${year}`;
        const other = chrono.parse(text)[0]?.start;
        const iso = [other?.get("year"), other?.get("month"), other?.get("day")]
          .map((part) => String(part).padStart(2, "0"))
          .join("-");
        expect(shown(findDatesEn(text))).toEqual([iso]);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe("findDatesVi", () => {
  it.each([
    ["sáng 8/5", ["--5-8"]],
    ["ngày 24/6/2025", ["2025-06-24"]],
    ["ngày 3-10-2023", ["2023-10-03"]],
    ["ngày 12 tháng 12 năm 2023", ["2023-12-12"]],
    ["từ ngày 24 đến 26/6/2025", ["2025-06-24/2025-06-26"]],
    ["Từ ngày 10 đến ngày 13/5/2025", ["2025-05-10/2025-05-13"]],
    ["từ ngày 30/6 đến ngày 2/7/2025", ["2025-06-30/2025-07-02"]],
    ["ngày 20 đến 21 tháng 7 năm 2023", ["2023-07-20/2023-07-21"]],
    ["tăng 3/4 so với 24/7", []],
    ["lần thứ hai, sáng thứ Hai", ["weekday 1"]],
    ["tháng 5/2025", ["month"]],
    ["chiều cùng ngày", ["same"]],
    ["sáng nay", ["near"]],
  ])("reads %j", (text, expected) => {
    expect(shown(findDatesVi(text))).toEqual(expected);
  });
});
