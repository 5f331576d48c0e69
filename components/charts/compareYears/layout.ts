import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, Comparison } from "@/lib/dossiers/comparePairs";
import type { Size } from "../chart";

export interface PanelBar {
  count: CompareCount;
  /** events of the side in that year: what the share is a share of */
  total: number;
  /** fewer than five events in the year, where shares are drawn */
  isWeak: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** the whole column of the year, to hit */
  hit: { x: number; width: number };
}

export interface YearPanel {
  side: 0 | 1;
  theme: string;
  /** events in the time asked, earlier years than those drawn too */
  events: number;
  bars: readonly PanelBar[];
}

export interface CompareYearsLayout extends Size {
  /** upper row left and right, lower row left and right */
  panels: readonly YearPanel[];
  /** first year drawn */
  firstYear: number;
  /** true if earlier years are left to the table */
  isCut: boolean;
  /** what the top of the scale stands for: a share 0..1, or events */
  top: number;
  /** round values of the scale with their y */
  levels: readonly { value: number; y: number }[];
  ticks: readonly { year: number; x: number; anchor: "start" | "middle" | "end" }[];
  /** left edge and y of the foot of the bars, y of the letters below */
  start: number;
  foot: number;
  axis: number;
}

/** More years than that would be thinner than a finger of type. */
const MOST_YEARS = 24;
const FEW_EVENTS = 5;
const TOP_PX = 20;
const BAR_PX = 104;
const AXIS_PX = 18;
const START_PX = 24;
const TICK_GAP_PX = 34;

const round = (value: number) => Math.round(value * 100) / 100;
const sum = (rows: readonly CompareCount[]) => rows.reduce((total, { events }) => total + events, 0);

/** The next round number: 1, 2, 5 and their tens. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? 10 * power;
}

/**
 * Two themes of two pairs by year: four small panels on one scale.
 *
 * @param width px of one panel
 * @returns     px to 0.01. Height ~ share of the year's events (or their number); the top is the next fifth above the
 *              highest share of a year with five events or more, so that one event of one does not set the scale:
 *              taller bars are cut off there. At most the last 24 years
 */
export function layoutCompareYears(comparison: Comparison, measure: Measure, width: number): CompareYearsLayout {
  const { years, sides, themes } = comparison;
  const shown = years.slice(-MOST_YEARS);
  const skipped = years.length - shown.length;
  const column = (width - START_PX) / Math.max(1, shown.length);
  const gap = column > 6 ? 1.8 : 1;
  const foot = TOP_PX + BAR_PX;
  const totalOf = (side: 0 | 1, i: number) => sides[side].years[i]?.events ?? 0;
  const heightOf = (side: 0 | 1, i: number, events: number) =>
    measure === "count" ? events : totalOf(side, i) === 0 ? 0 : events / totalOf(side, i);
  const values = ([0, 1] as const).flatMap((side) =>
    sides[side].series.flatMap((series) =>
      series.flatMap(({ events }, i) =>
        i < skipped || (measure === "share" && totalOf(side, i) < FEW_EVENTS) ? [] : [heightOf(side, i, events)],
      ),
    ),
  );
  const highest = Math.max(0, ...values);
  const top = measure === "count" ? roundUp(highest) : Math.max(0.2, Math.ceil(round(highest * 5)) / 5);
  const panels = ([0, 1] as const).flatMap((row) =>
    ([0, 1] as const).map((side): YearPanel => {
      const series = sides[side].series[row];
      return {
        side,
        theme: themes[row],
        events: sum(series),
        bars: shown.map((_, at) => {
          const i = at + skipped;
          const count = series[i]!;
          const height = Math.min(1, heightOf(side, i, count.events) / top) * BAR_PX;
          const x = START_PX + at * column;
          return {
            count,
            total: totalOf(side, i),
            isWeak: measure === "share" && totalOf(side, i) < FEW_EVENTS,
            x: round(x + gap / 2),
            y: round(foot - height),
            width: round(column - gap),
            height: round(height),
            hit: { x: round(x), width: round(column) },
          };
        }),
      };
    }),
  );
  const half = top / 2;
  const levels = measure === "count" && !Number.isInteger(half) ? [top] : [half, top];
  return {
    panels,
    firstYear: shown[0] ?? 0,
    isCut: skipped > 0,
    top,
    levels: levels.map((value) => ({ value, y: round(foot - (value / top) * BAR_PX) })),
    ticks: ticksOf(shown, column),
    start: START_PX,
    foot,
    axis: foot + 14,
    width,
    height: foot + AXIS_PX,
  };
}

/** The first and the last year, and full fives or tens between that do not touch them. */
function ticksOf(years: readonly number[], column: number): CompareYearsLayout["ticks"] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = (year: number) => round(START_PX + (year - first + 0.5) * column);
  const end = START_PX + years.length * column;
  if (first === last) return [{ year: first, x: at(first), anchor: "middle" }];
  const every = [5, 10, 20, 50].find((step) => step * column >= TICK_GAP_PX) ?? 100;
  const inner = years.filter(
    (year) => year % every === 0 && at(year) - START_PX > TICK_GAP_PX * 1.3 && end - at(year) > TICK_GAP_PX * 1.3,
  );
  return [
    { year: first, x: START_PX, anchor: "start" },
    ...inner.map((year) => ({ year, x: at(year), anchor: "middle" as const })),
    { year: last, x: round(end), anchor: "end" },
  ];
}
