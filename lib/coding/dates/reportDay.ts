import { calendarOf, parseDate } from "@/lib/model/date";
import type { Span } from "../text/quote";
import type { ReportParts } from "../text/splitReport";
import type { DateMention, PartialDay } from "./dateMention";

/** The day on which a report was filed or published; never the day of the event. */
export interface ReportDay extends PartialDay {
  /** where the text gives it; absent where the caller gave it */
  span?: Span;
  from: "dateLine" | "stamp" | "published";
}

function inSpan(dates: readonly DateMention[], span: Span, from: ReportDay["from"]): ReportDay[] {
  return dates.flatMap((mention) =>
    mention.form === "day" && mention.start >= span.start && mention.end <= span.end
      ? [{ ...mention.first, span: { start: mention.start, end: mention.end }, from }]
      : [],
  );
}

function published(text: string | undefined): ReportDay[] {
  const span = text === undefined ? undefined : parseDate(text);
  return span?.precision === "day" ? [{ ...calendarOf(span.first), from: "published" }] : [];
}

/** The day of a report: its dateline's, with the year that a stamp or the caller adds; else the stamp's; else the caller's. */
export function findReportDay(
  parts: ReportParts,
  dates: readonly DateMention[],
  given?: string,
): ReportDay | undefined {
  const head = parts.dateline ? inSpan(dates, parts.dateline.head, "dateLine") : [];
  const stamps = parts.stamps.flatMap((stamp) => inSpan(dates, stamp, "stamp"));
  const candidates = [...head, ...stamps, ...published(given)];
  return candidates.find(({ year }) => year !== undefined) ?? candidates[0];
}
