import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import type { EventRecord, Mechanism } from "@/lib/model/record";
import type { Status } from "@/lib/model/vocabulary";
import { indexDataset } from "./datasetIndex";
import { present } from "./readJson";

/** One round of a mechanism: an event of the series. */
export interface Round {
  id: string;
  /** EDTF */
  start: string;
  /** the number that a source states */
  number?: number;
  /** whose ground: of `homeOf` the mechanism, of a partner, or neither (elsewhere, online, not known) */
  side: "home" | "away" | "none";
  status: Status;
}

/** Rounds that the numbers leave out: they lie after `rounds[after]`, where is not known. */
export interface RoundGap {
  after: number;
  /** how many are missing */
  count: number;
}

/** What the past intervals let one expect; an estimate, never a date. Days since 1970-01-01. */
export interface NextRound {
  from: number;
  to: number;
  /** median interval, months */
  everyMonths: number;
}

const MONTH_DAYS = 30.44;
/** Intervals below which there is no rhythm. */
const LEAST_INTERVALS = 3;
/** Half the least width of an estimate, days. */
const LEAST_HALF_WIDTH = 45;
/** Three years, in days: a series that was silent for longer gets no estimate on an event's page. */
export const SILENT_DAYS = 3 * 365;

/** The side that a lane draws above its line: Viet Nam where it is a member, else the first member by code. */
export function homeOf(mechanism: Mechanism): string {
  return mechanism.actors.includes("VN") ? "VN" : ([...mechanism.actors].sort()[0] ?? "");
}

/**
 * The rounds of a mechanism that the data hold, by first day, then number.
 *
 * @param mechanism its id; an unknown one has no rounds
 */
export function roundsOf(data: Dataset, mechanism: string): Round[] {
  const index = indexDataset(data);
  const series = index.mechanisms.get(mechanism);
  if (!series) return [];
  const home = homeOf(series);
  const sideOf = (event: EventRecord): Round["side"] => {
    const country =
      event.format === "in-person" ? (event.country ?? index.places.get(event.place ?? "")?.country) : undefined;
    if (country === home) return "home";
    return country !== undefined && series.actors.includes(country) ? "away" : "none";
  };
  return (index.series.get(mechanism) ?? [])
    .map((event) => ({
      id: event.id,
      start: event.start,
      side: sideOf(event),
      status: event.status,
      ...present<{ number: number }>({ number: event.round }),
    }))
    .sort(
      (a, b) =>
        spanOf(a.start).first - spanOf(b.start).first || (a.number ?? 0) - (b.number ?? 0) || (a.id < b.id ? -1 : 1),
    );
}

/** Middle of the days that a date may mean. */
export function middleOf(edtf: string): number {
  const span = spanOf(edtf);
  return (span.first + span.last) / 2;
}

/**
 * Where stated numbers skip rounds. Between two numbered rounds, those without a number fill the gap first;
 * what still misses is put into the longest interval.
 *
 * @param rounds in the order of `roundsOf`
 */
export function gapsOf(rounds: readonly Round[]): RoundGap[] {
  const gaps: RoundGap[] = [];
  let before: number | undefined;
  rounds.forEach((round, at) => {
    if (round.number === undefined) return;
    const earlier = before === undefined ? undefined : rounds[before]?.number;
    if (before !== undefined && earlier !== undefined) {
      const count = round.number - earlier - (at - before);
      if (count > 0) {
        const lengths = rounds.slice(before, at).map((entry, i) => ({
          after: before! + i,
          days: middleOf(rounds[before! + i + 1]!.start) - middleOf(entry.start),
        }));
        const longest = lengths.reduce((best, entry) => (entry.days > best.days ? entry : best));
        gaps.push({ after: longest.after, count });
      }
    }
    before = at;
  });
  return gaps;
}

/** The value below which a share of sorted values lies, linear between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1);
}

/** Interval between two rounds that follow each other in the data. */
export interface Interval {
  /** it begins with `rounds[after]` */
  after: number;
  /** days between the middles of both dates, divided by `steps` */
  days: number;
  /** 1, and one more for each round that the numbers leave out */
  steps: number;
}

/** The rhythm of a series, and the window that it leaves for the next round. Days since 1970-01-01. */
export interface Rhythm extends NextRound {
  /** the intervals that it rests on, in the order of the rounds */
  intervals: readonly Interval[];
  /** first quartile, median and third quartile of the intervals, days */
  low: number;
  median: number;
  high: number;
}

/**
 * Intervals of a series; an interval that skips rounds is divided into as many equal ones. Two rounds on one day
 * have none between them.
 *
 * @param rounds in the order of `roundsOf`
 */
export function intervalsOf(rounds: readonly Round[]): Interval[] {
  const missing = new Map(gapsOf(rounds).map((gap) => [gap.after, gap.count]));
  return rounds.slice(1).flatMap((round, after) => {
    const steps = 1 + (missing.get(after) ?? 0);
    const days = (middleOf(round.start) - middleOf(rounds[after]!.start)) / steps;
    return days > 0 ? [{ after, days, steps }] : [];
  });
}

/**
 * The rhythm of a series: the last round plus the middle half of the past intervals, at least 45 days to each
 * side. An interval that skips rounds counts as several.
 *
 * @param rounds in the order of `roundsOf`
 * @returns `undefined` below three intervals; for a silent series the window lies in the past
 */
export function rhythmOf(rounds: readonly Round[]): Rhythm | undefined {
  const intervals = intervalsOf(rounds);
  const days = intervals
    .flatMap((entry) => Array.from({ length: entry.steps }, () => entry.days))
    .sort((a, b) => a - b);
  const last = rounds.at(-1);
  if (!last || days.length < LEAST_INTERVALS) return undefined;
  const from = middleOf(last.start);
  const [low, median, high] = [quantile(days, 0.25), quantile(days, 0.5), quantile(days, 0.75)];
  const centre = (low + high) / 2;
  const half = Math.max((high - low) / 2, LEAST_HALF_WIDTH);
  return {
    from: Math.round(from + centre - half),
    to: Math.round(from + centre + half),
    everyMonths: Math.round(median / MONTH_DAYS),
    intervals,
    low,
    median,
    high,
  };
}

/**
 * When the next round may be due: the window of `rhythmOf`.
 *
 * @param rounds  in the order of `roundsOf`
 * @param dataEnd last day of the data
 * @returns `undefined` below three intervals, and for a series that has been silent for three years
 */
export function estimateNext(rounds: readonly Round[], dataEnd: number): NextRound | undefined {
  const rhythm = rhythmOf(rounds);
  const last = rounds.at(-1);
  if (!rhythm || !last || dataEnd - middleOf(last.start) > SILENT_DAYS) return undefined;
  const { from, to, everyMonths } = rhythm;
  return { from, to, everyMonths };
}
