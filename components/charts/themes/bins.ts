import type { Words } from "@/lib/i18n/words";
import { THIN_EVENTS } from "@/lib/insight/themeScale";
import type { Summary, ThemeTimeline } from "@/lib/query/summary";
import { datesOfBin, MONTHS_IN, type TimeAxis, type TimeUnit } from "../timeAxis";

const MONTHS_A_YEAR = 12;
const QUARTERS_A_YEAR = 4;

/** Counts of the events in one period. */
export interface Period {
  /** bin number, see `TimeAxis` */
  bin: number;
  total: number;
  isThin: boolean;
}

/** A timeline cut and summed to the bins of an axis; `counts[theme][i]` belongs to `periods[i]`. */
export interface BinnedThemes {
  axis: TimeAxis;
  periods: readonly Period[];
  counts: ReadonlyMap<string, readonly number[]>;
  /** events whose leading theme this is */
  leads: ReadonlyMap<string, readonly number[]>;
  /** events that this bin size cannot place */
  unbinned: number;
}

const EMPTY: ThemeTimeline = { first: 0, totals: [], rows: [], unbinned: 0 };

/** The counts that a bin size is made of: months where they are known, else years. */
function sourceOf(summary: Summary, unit: TimeUnit): { timeline: ThemeTimeline; unit: TimeUnit } {
  if (unit !== "year" && summary.themeByMonth) return { timeline: summary.themeByMonth, unit };
  return { timeline: summary.themeByYear, unit: "year" };
}

/** The axis of a timeline whose bins are years, or months summed to `unit`. */
function fullAxis(timeline: ThemeTimeline, unit: TimeUnit): TimeAxis {
  const width = unit === "year" ? 1 : MONTHS_IN[unit];
  const first = Math.floor(timeline.first / width);
  const end = Math.ceil((timeline.first + timeline.totals.length) / width);
  return { unit, first, size: timeline.totals.length ? end - first : 0 };
}

/** Sum the months of a series to the bins of an axis, or pick its years. */
function gather(series: readonly number[], timeline: ThemeTimeline, axis: TimeAxis): number[] {
  const width = axis.unit === "year" ? 1 : MONTHS_IN[axis.unit];
  const sums = new Array<number>(axis.size).fill(0);
  series.forEach((count, i) => {
    const bin = Math.floor((timeline.first + i) / width) - axis.first;
    if (bin >= 0 && bin < axis.size) sums[bin]! += count;
  });
  return sums;
}

/** Cut a timeline to the bins of an axis. */
export function binTimeline(timeline: ThemeTimeline, axis: TimeAxis): BinnedThemes {
  const totals = gather(timeline.totals, timeline, axis);
  const table = (key: "counts" | "leads") =>
    new Map(timeline.rows.map((row) => [row.theme, gather(row[key], timeline, axis)]));
  return {
    axis,
    periods: totals.map((total, i) => ({ bin: axis.first + i, total, isThin: total < THIN_EVENTS })),
    counts: table("counts"),
    leads: table("leads"),
    unbinned: timeline.unbinned,
  };
}

/**
 * The periods that a picture shows.
 *
 * @param unit       quarters and months fall back to years while months are not counted
 * @param firstMonth first month of the window of months
 * @param most       bins that the picture can hold; `firstYear` the first year it has room for
 */
export function binSummary(
  summary: Summary,
  unit: TimeUnit,
  { firstMonth, firstYear, most }: { firstMonth?: number | undefined; firstYear?: number; most: number },
): BinnedThemes {
  const source = sourceOf(summary, unit);
  const full = fullAxis(source.timeline, source.unit);
  if (full.size === 0) return binTimeline(EMPTY, full);
  const end = full.first + full.size;
  let first = Math.max(full.first, source.unit === "year" ? (firstYear ?? full.first) : end - most);
  let size = Math.max(1, end - first);
  if (source.unit === "month") {
    size = Math.min(most, full.size);
    first = Math.max(full.first, Math.min(firstMonth ?? end - size, end - size));
  }
  return binTimeline(source.timeline, { unit: source.unit, first, size });
}

/** The year in which a bin lies. */
export function yearOf(unit: TimeUnit, bin: number): number {
  if (unit === "year") return bin;
  return Math.floor(bin / (unit === "quarter" ? QUARTERS_A_YEAR : MONTHS_A_YEAR));
}

/** True for the first bin of a year. */
export function opensYear(unit: TimeUnit, bin: number): boolean {
  if (unit === "year") return true;
  return bin % (unit === "quarter" ? QUARTERS_A_YEAR : MONTHS_A_YEAR) === 0;
}

/** Name of a period: "2025", "Q2 2025", "June 2025". */
export function periodName(words: Words, unit: TimeUnit, bin: number): string {
  if (unit === "quarter")
    return words.t("themes.quarterOf", {
      quarter: (bin % QUARTERS_A_YEAR) + 1,
      year: String(Math.floor(bin / QUARTERS_A_YEAR)),
    });
  return words.date(datesOfBin(unit, bin).from);
}
