import type { PersonDossier } from "@/lib/dossiers/personDossier";
import type { Filter } from "@/lib/model/filter";
import type { Size } from "../chart";

export interface YearBar {
  year: number;
  events: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** the whole column of the year, to hit */
  hit: { x: number; width: number };
  select: Filter;
}

export interface YearsLayout extends Size {
  bars: readonly YearBar[];
  ticks: readonly { year: number; x: number }[];
  /** y of the foot of the bars and its length, and y of the letters of the axis */
  foot: number;
  footLength: number;
  axis: number;
}

const TOP_PX = 18;
const BAR_PX = 84;
const AXIS_PX = 18;
const MOST_COLUMN_PX = 44;
const TICK_GAP_PX = 44;
const STEPS = [1, 2, 5, 10, 20];

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Events by year as bars on one foot.
 *
 * @param years every year from first to last, rising
 * @param width px; the bars begin at the left and take at most 44 px a year
 * @returns     px to 0.01; height ~ events, the largest 84 px; a year without events has no bar
 */
export function layoutYears(years: PersonDossier["years"], width: number): YearsLayout {
  const most = Math.max(1, ...years.map(({ events }) => events));
  const column = Math.min(MOST_COLUMN_PX, width / Math.max(1, years.length));
  const gap = column > 12 ? 3 : 1;
  const foot = TOP_PX + BAR_PX;
  const step = STEPS.find((every) => every * column >= TICK_GAP_PX) ?? 50;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    bars: years.flatMap(({ year, events }, i) => {
      if (events === 0) return [];
      const height = (events / most) * BAR_PX;
      return [
        {
          year,
          events,
          x: round(i * column + gap / 2),
          y: round(foot - height),
          width: round(column - gap),
          height: round(height),
          hit: { x: round(i * column), width: round(column) },
          select: { from: String(year), to: String(year) },
        },
      ];
    }),
    ticks: years.flatMap(({ year }, i) =>
      (year % step === 0 && year - first >= 0 && last - year >= 0) || years.length <= 2
        ? [{ year, x: round((i + 0.5) * column) }]
        : [],
    ),
    foot,
    footLength: round(column * years.length),
    axis: foot + 14,
    width,
    height: foot + AXIS_PX,
  };
}
