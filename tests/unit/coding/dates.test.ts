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
    const [first, last] = [mention.first, mention.last].map((one) => one && `--${one.month}-${one.day}`);
    return start === undefined
      ? [first, last].filter(Boolean).join("/")
      : end === undefined
        ? start
        : `${start}/${end}`;
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
    ["two days ago", ["near"]],
    ["on the morning of the 13th, they", ["nth"]],
    ["the evening before, they met", ["after"]],
    // a list, days that follow each other, a day of the week between
    ["on May 11, 12 and 13", ["--5-11/--5-13"]],
    ["on May 12 & 13, 2025", ["2025-05-12/2025-05-13"]],
    ["on May 31 and June 1, 2025", ["2025-05-31/2025-06-01"]],
    ["on May 24 and May 26", ["--5-24", "--5-26"]],
    ["from Monday, May 12, to Tuesday, May 13, 2025", ["weekday 1", "2025-05-12/2025-05-13"]],
    ["from Monday (May 12) to Tuesday (May 13)", ["weekday 1", "--5-12/--5-13"]],
    // which of the two numbers is the day
    ["Monday - 12/05/2025", ["weekday 1", "2025-05-12"]],
    ["Monday - 12/06/2025", ["weekday 1", "year"]],
    ["12.05.2025", ["2025-05-12"]],
    ["08.26.2025", ["2025-08-26"]],
    ["12-05-2025, reported on May 14", ["2025-05-12", "--5-14"]],
    ["(VNA) 12/05/2025. On 3/6 they met", ["2025-05-12", "--6-3"]],
    ["from 12/5 to 13/5", ["--5-12/--5-13"]],
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
    ["ngày 31 tháng 10 năm Lệnh Hòa 6 (2024)", ["2024-10-31"]],
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
    ["cách đây hai ngày", ["near"]],
    ["chiều muộn 8/5", ["--5-8"]],
    ["12 Tháng Năm, 2025", ["2025-05-12"]],
    ["từ ngày 30-4 đến 2-5-2025", ["2025-04-30/2025-05-02"]],
    ["từ 30.4 đến 2.5", ["--4-30/--5-2"]],
    ["từ 30/12-2/1/2026", ["2025-12-30/2026-01-02"]],
    ["trong hai ngày 30/4 và 1/5", ["--4-30/--5-1"]],
    ["ngày 30-4 và 1-5", ["--4-30/--5-1"]],
    ["các ngày 11, 12, 13/5", ["--5-11/--5-13"]],
    ["từ thứ Hai đến thứ Ba", ["weekday 1"]],
  ])("reads %j", (text, expected) => {
    expect(shown(findDatesVi(text))).toEqual(expected);
  });
});
