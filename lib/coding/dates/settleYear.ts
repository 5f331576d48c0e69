import { spanOf } from "@/lib/model/date";
import type { Span } from "../text/quote";
import type { DateMention, PartialDay } from "./dateMention";
import type { ReportDay } from "./filedDay";

/** How a year was found for a day that is written without one. */
export interface Settled {
  year: number;
  /** message id under `coding.reason` */
  reason:
    | "yearFromSameDay"
    | "yearFromNearDay"
    | "yearFromMonth"
    | "yearFromDateLine"
    | "yearFromStamp"
    | "yearFromPublished"
    | "yearFromSaid"
    | "yearFromText";
  /** the words that settle it */
  by?: Span;
}

const NEAR_DAYS = 31;
/** A report may be stamped a day early by another clock. */
const CLOCKS_DAYS = 1;
/** A day further from its report than this is given with its year. */
const MOST_DAYS = 270;
/** A day as near as this to its report is of its year, whatever the tense: "will replace 27 pillars. ... It had opened on March 8" of 12 March. */
const AHEAD_DAYS = 45;

const two = (number: number): string => String(number).padStart(2, "0");

/** ISO text of a full day; `undefined` where the year lacks that day. */
export function isoOfDay({ year, month, day }: PartialDay): string | undefined {
  if (year === undefined) return undefined;
  const iso = `${year}-${two(month)}-${two(day)}`;
  try {
    spanOf(iso);
    return iso;
  } catch {
    return undefined;
  }
}

export function dayNumberOf(day: PartialDay): number | undefined {
  const iso = isoOfDay(day);
  return iso === undefined ? undefined : spanOf(iso).first;
}

/** The year in which the day lies nearest before the report, or nearest after it for what is ahead. */
function yearByReport(day: PartialDay, report: ReportDay, isAhead: boolean): number | undefined {
  const filed = dayNumberOf(report);
  if (filed === undefined || report.year === undefined) return undefined;
  for (const year of isAhead ? [report.year, report.year + 1] : [report.year, report.year - 1]) {
    const number = dayNumberOf({ ...day, year });
    if (number === undefined) continue;
    if (isAhead ? number < filed - CLOCKS_DAYS : number > filed + CLOCKS_DAYS) continue;
    if (Math.abs(number - filed) <= MOST_DAYS) return year;
    // "5 November" in a report of 3 November is not of the year before.
    const own = dayNumberOf({ ...day, year: report.year });
    return own !== undefined && Math.abs(own - filed) <= AHEAD_DAYS ? report.year : undefined;
  }
  return undefined;
}

const REPORT_REASON = {
  dateLine: "yearFromDateLine",
  stamp: "yearFromStamp",
  published: "yearFromPublished",
  said: "yearFromSaid",
} as const;

/**
 * The year of a day, if the text settles it: the same day with its year elsewhere, a full day of the same story within
 * a month, the same month with its year, or the report's own date.
 *
 * @param story full days and months that the report's own story gives, not those of what was before
 */
export function settleYear(
  day: PartialDay,
  story: readonly DateMention[],
  report: ReportDay | undefined,
  { isAhead }: { isAhead: boolean },
): Settled | undefined {
  const days = story.flatMap((mention) =>
    mention.form === "day" && mention.first.year !== undefined ? [mention] : [],
  );
  const sameDays = days.filter(({ first }) => first.month === day.month && first.day === day.day);
  // "65 years (2/12/1960 - 2/12/2025), on 2/12": the day itself is the last of those of its name.
  const same = sameDays.sort((a, b) => (b.first.year ?? 0) - (a.first.year ?? 0))[0];
  if (same?.first.year !== undefined) return { year: same.first.year, reason: "yearFromSameDay", by: same };
  for (const mention of days) {
    const known = dayNumberOf(mention.first);
    if (known === undefined || mention.first.year === undefined) continue;
    for (const year of [mention.first.year, mention.first.year + 1, mention.first.year - 1]) {
      const number = dayNumberOf({ ...day, year });
      if (number !== undefined && Math.abs(number - known) <= NEAR_DAYS)
        return { year, reason: "yearFromNearDay", by: mention };
    }
  }
  const month = story.find((mention) => mention.form === "month" && mention.month === day.month);
  if (month?.form === "month") return { year: month.year, reason: "yearFromMonth", by: month };
  const year = report && yearByReport(day, report, isAhead);
  if (!report || year === undefined) return undefined;
  return { year, reason: REPORT_REASON[report.from], ...(report.span ? { by: report.span } : {}) };
}
