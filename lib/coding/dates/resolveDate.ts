import { isoOf, spanOf } from "@/lib/model/date";
import type { Reason } from "@/lib/model/draft";
import type { Span } from "../text/quote";
import type { DateMention, PartialDay } from "./dateMention";
import type { ReportDay } from "./filedDay";
import { dayNumberOf, isoOfDay, settleYear } from "./settleYear";

/** When an event was, as far as the text says. */
export interface ResolvedDate {
  /** EDTF; absent where the text does not settle it */
  start?: string;
  end?: string;
  /** the words, and those that settle a year or a weekday */
  quotes: Span[];
  /** absent where the words say it all */
  reason?: Reason;
}

export interface DateContext {
  story: readonly DateMention[];
  /** all dates of the report: for the year of its own day */
  all: readonly DateMention[];
  /** a year that the text says is the event's, where it says so once */
  year?: { year: number; by: Span };
  report: ReportDay | undefined;
  /** true if the event is announced, so that its day follows the report's */
  isAhead: boolean;
  /** the day of the event told before, ISO, with its words */
  before?: { day: string; last: string; by: Span };
}

const WEEK = 7;
const THURSDAY = 4;

/** Day of the week of a day number: 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + THURSDAY) % WEEK) + WEEK) % WEEK;

const DAY_REASON = {
  dateLine: "dayFromDateLine",
  stamp: "dayFromStamp",
  published: "dayFromPublished",
  said: "dayFromSaid",
} as const;

function dayOf(mention: Extract<DateMention, { form: "day" }>, context: DateContext): ResolvedDate {
  const { first, last } = mention;
  const own = context.year && { ...context.year, reason: "yearFromText" as const };
  const settled =
    first.year === undefined ? (settleYear(first, context.story, context.report, context) ?? own) : undefined;
  const year = first.year ?? settled?.year;
  if (year === undefined) return { quotes: [mention], reason: { id: "noYear" } };
  const start = isoOfDay({ ...first, year });
  if (start === undefined) return { quotes: [mention], reason: { id: "noSuchDay", values: { year } } };
  const lastYear = last && (last.year ?? (last.month < first.month ? year + 1 : year));
  const end = last && isoOfDay({ ...last, ...(lastYear === undefined ? {} : { year: lastYear }) });
  return {
    start,
    ...(end !== undefined && end !== start ? { end } : {}),
    quotes: settled?.by ? [mention, settled.by] : [mention],
    ...(settled ? { reason: { id: settled.reason, values: { year } } } : {}),
  };
}

/** Where the report writes its own day in full. */
function sameDays(report: ReportDay, { all }: DateContext): DateMention[] {
  return all.filter(
    (mention) => mention.form === "day" && mention.first.month === report.month && mention.first.day === report.day,
  );
}

/** "MOSCOW. July 28: arrived on Monday for a visit until August 1, 2025": days of the story that are written in full. */
const fullDays = ({ story }: DateContext): DateMention[] => story.filter(({ form }) => form === "day");

/** A day reached from the report's own: needs the report's day with its year. */
function fromReport(mention: Span, context: DateContext, shiftOf: (filed: number) => number): ResolvedDate {
  const { report } = context;
  if (!report) return { quotes: [mention], reason: { id: "noReportDay" } };
  const settled =
    report.year === undefined
      ? (settleYear(report, [...sameDays(report, context), ...fullDays(context)], undefined, { isAhead: false }) ??
        context.year)
      : undefined;
  const full: PartialDay = { ...report, ...(settled ? { year: settled.year } : {}) };
  const filed = dayNumberOf(full);
  const by = report.span ? [report.span] : [];
  if (filed === undefined) return { quotes: [mention, ...by], reason: { id: "noYear" } };
  const start = isoOf(filed + shiftOf(filed));
  return { start, quotes: [mention, ...by], reason: { id: DAY_REASON[report.from], values: { day: isoOf(filed) } } };
}

/** "The following day": counted from the day of the event that the report told before. */
function fromBefore(
  mention: Extract<DateMention, { form: "after" }>,
  before: NonNullable<DateContext["before"]>,
): ResolvedDate {
  const day = mention.ofEnd && (mention.shift > 0 || mention.ofStay) ? before.last : before.day;
  const start = isoOf(spanOf(day).first + mention.shift);
  return { start, quotes: [before.by, mention], reason: { id: "dayFromBefore", values: { day } } };
}

const MONTHS = 12;
const monthText = (months: number): string =>
  `${Math.floor(months / MONTHS)}-${String((months % MONTHS) + 1).padStart(2, "0")}`;

/** "This month", "next month": counted from the month of the report's day, or the one that its date line names. */
function thisMonth(mention: Extract<DateMention, { form: "this-month" }>, { report, all }: DateContext): ResolvedDate {
  if (report?.year !== undefined) {
    const start = monthText(report.year * MONTHS + report.month - 1 + mention.shift);
    return ofReport(mention, report, start);
  }
  const named = report === undefined ? all[0] : undefined;
  if (named?.form !== "month" || named.end > mention.start) return { quotes: [mention], reason: { id: "noReportDay" } };
  const month = monthText(named.year * MONTHS + named.month - 1 + mention.shift);
  return { start: month, quotes: [named, mention], reason: { id: "dayFromDateLine", values: { day: month } } };
}

/** "In late July": the one nearest to the report, before it or, for what is ahead, after it. */
function inMonth(mention: Extract<DateMention, { form: "in-month" }>, { report, isAhead }: DateContext): ResolvedDate {
  if (report?.year === undefined) return { quotes: [mention], reason: { id: "noReportDay" } };
  const gap = mention.month - report.month;
  const years = isAhead ? (gap < 0 ? 1 : 0) : gap > 0 ? -1 : 0;
  return ofReport(mention, report, monthText((report.year + years) * MONTHS + mention.month - 1));
}

const ofReport = (mention: Span, report: ReportDay, start: string): ResolvedDate => ({
  start,
  quotes: report.span ? [mention, report.span] : [mention],
  reason: { id: DAY_REASON[report.from], values: { day: isoOf(dayNumberOf(report) ?? 0) } },
});

/** A day of the week, seen from the day of the report: the one just gone, or the one to come. */
function weekdayShift(weekday: number, step: -1 | 0 | 1, isAhead: boolean) {
  return (filed: number): number => {
    const back = (weekdayOf(filed) - weekday + WEEK) % WEEK;
    if (step === 1 || (isAhead && step === 0)) return back === 0 ? (step === 1 ? WEEK : 0) : WEEK - back;
    return step === -1 && back === 0 ? -WEEK : -back;
  };
}

/** Days from the report's day to the nearest day of that number before it, or after it for what is ahead. */
function nthShift(filed: number, day: number, isAhead: boolean): number {
  const step = isAhead ? 1 : -1;
  for (let shift = 0; Math.abs(shift) <= MONTH_DAYS; shift += step)
    if (Number(isoOf(filed + shift).slice(-2)) === day) return shift;
  return 0;
}

const MONTH_DAYS = 61;

/** "On Tuesday", "from Tuesday to Thursday": the last day is nearest to the report, or the first where it is ahead. */
function daysOfWeek(mention: Extract<DateMention, { form: "weekday" }>, context: DateContext): ResolvedDate {
  const { weekday, last, step } = mention;
  if (last === undefined) return fromReport(mention, context, weekdayShift(weekday, step, context.isAhead));
  const days = (last - weekday + WEEK) % WEEK;
  const isAhead = context.isAhead || step === 1;
  const near = fromReport(mention, context, weekdayShift(isAhead ? weekday : last, step, context.isAhead));
  if (near.start === undefined) return near;
  const day = spanOf(near.start).first;
  return { ...near, start: isoOf(isAhead ? day : day - days), end: isoOf(isAhead ? day + days : day) };
}

/** Read a mention as the date of an event. `same` has none of its own. */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedDate {
  switch (mention.form) {
    case "day":
      return dayOf(mention, context);
    case "month":
      return { start: `${mention.year}-${String(mention.month).padStart(2, "0")}`, quotes: [mention] };
    case "year":
      return { start: String(mention.year), quotes: [mention] };
    case "weekday":
      return daysOfWeek(mention, context);
    case "near":
      return fromReport(mention, context, () => mention.shift);
    case "after":
      if (context.before) return fromBefore(mention, context.before);
      return mention.ofStay
        ? { quotes: [mention], reason: { id: "noDate" } }
        : fromReport(mention, context, () => mention.shift);
    case "nth":
      return fromReport(mention, context, (filed) => nthShift(filed, mention.day, context.isAhead));
    case "this-month":
      return thisMonth(mention, context);
    case "in-month":
      return inMonth(mention, context);
    case "same":
      return { quotes: [mention], reason: { id: "noDate" } };
  }
}
