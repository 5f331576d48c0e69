import { calendarOf, formatDate, monthIndexOf, parseDate } from "@/lib/model/date";

export type TimeUnit = "year" | "quarter" | "month";

/** Equal bins along time: bin `i` is the year, quarter (year * 4 + 0..3) or month (year * 12 + 0..11) `first + i`. */
export interface TimeAxis {
  unit: TimeUnit;
  first: number;
  /** number of bins */
  size: number;
}

/** A stretch of an axis in bins from its start, fractions of a bin included; 0 <= start <= end <= size. */
export interface TimeRange {
  start: number;
  end: number;
}

export const MONTHS_IN: Readonly<Record<TimeUnit, number>> = { year: 12, quarter: 3, month: 1 };
const MONTHS_A_YEAR = 12;

/** Months since year 0 up to the morning of a day, its part of the month included. */
function monthsBefore(day: number): number {
  const month = monthIndexOf(day);
  const { day: date } = calendarOf(day);
  return month + (date - 1) / daysIn(month);
}

function daysIn(month: number): number {
  const first = (index: number) => Date.UTC(Math.floor(index / MONTHS_A_YEAR), index % MONTHS_A_YEAR, 1);
  return Math.round((first(month + 1) - first(month)) / 86_400_000);
}

const within = (value: number, size: number) => Math.min(Math.max(value, 0), size);

/** Place of the morning of a day on an axis, in bins from its start; not held inside the axis. */
export function binAt({ unit, first }: TimeAxis, day: number): number {
  return monthsBefore(day) / MONTHS_IN[unit] - first;
}

/**
 * The stretch that `from` and `to` (EDTF) ask for, held inside the axis. An open end is the end of the axis, and
 * so is one that is no date.
 */
export function rangeOf(axis: TimeAxis, from: string | undefined, to: string | undefined): TimeRange {
  const first = from === undefined ? undefined : parseDate(from);
  const last = to === undefined ? undefined : parseDate(to);
  const start = first ? within(binAt(axis, first.first), axis.size) : 0;
  const end = last ? within(binAt(axis, last.last + 1), axis.size) : axis.size;
  return { start, end: Math.max(start, end) };
}

/** EDTF of the first and the last month of a bin; of a year the year alone. */
export function datesOfBin(unit: TimeUnit, bin: number): { from: string; to: string } {
  if (unit === "year") return { from: yearText(bin), to: yearText(bin) };
  const month = bin * MONTHS_IN[unit];
  return { from: monthText(month), to: monthText(month + MONTHS_IN[unit] - 1) };
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function monthText(month: number): string {
  return formatDate(Date.UTC(Math.floor(month / MONTHS_A_YEAR), month % MONTHS_A_YEAR, 1) / 86_400_000, "month");
}

/**
 * `from` and `to` of a stretch of whole bins.
 * @returns an end at the end of the axis is left open, so that a link keeps its meaning when the data grow
 */
export function askedTime(axis: TimeAxis, { start, end }: TimeRange): { from?: string; to?: string } {
  const [first, last] = [Math.floor(start), Math.ceil(end) - 1];
  return {
    ...(first > 0 ? { from: datesOfBin(axis.unit, axis.first + first).from } : {}),
    ...(last < axis.size - 1 ? { to: datesOfBin(axis.unit, axis.first + Math.max(first, last)).to } : {}),
  };
}
