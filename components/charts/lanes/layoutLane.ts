import { yearsApart } from "@/components/charts/yearsApart";
import { calendarOf, spanOf } from "@/lib/model/date";
import type { NextRound, Round, RoundGap } from "@/lib/query/rounds";
import { middleOf } from "@/lib/query/rounds";
import { type PlacedRounds, placeRounds, toHundredths } from "./placeRounds";

const TOP = 22;
const MIDDLE = 45;
const BOTTOM = 68;
/** Room at the right for the words at the end of the data. */
const PAD = 30;
const PAD_LEFT = 14;
/** A year closer to those words than this gives way. */
const END_GAP = 44;
const TICK_GAP = 40;

export interface LaneSeries {
  rounds: readonly Round[];
  gaps: readonly RoundGap[];
  next?: Pick<NextRound, "from" | "to">;
  /** last day of the data */
  dataEnd: number;
}

export interface LaneLayout extends PlacedRounds {
  width: number;
  height: number;
  ticks: readonly { year: number; x: number }[];
  dataEndX: number;
  next?: { x: number; width: number };
  middle: number;
  bottom: number;
}

/**
 * Place the rounds of a mechanism on one line of years.
 *
 * @param series  rounds in order, gaps, estimate
 * @param current id of the event whose page this is: its number is always shown
 * @param width   px
 * @returns       centres and radii in px, to 0.01
 */
export function layoutLane(series: LaneSeries, current: string | undefined, width: number): LaneLayout {
  const firstDay = series.rounds[0] ? middleOf(series.rounds[0].start) : series.dataEnd;
  const firstYear = calendarOf(Math.floor(firstDay)).year;
  const start = spanOf(String(firstYear)).first;
  const end = Math.max(series.dataEnd, series.next?.to ?? 0, start + 366);
  const xOf = (day: number) => toHundredths(PAD_LEFT + ((day - start) / (end - start)) * (width - PAD - PAD_LEFT));

  const dataEndX = xOf(series.dataEnd);
  const lastYear = calendarOf(end).year;
  const yearPx = (width - PAD - PAD_LEFT) / Math.max(1, lastYear - firstYear + 1);
  const ticks = yearsApart(firstYear, lastYear, yearPx, TICK_GAP)
    .map((year) => ({ year, x: xOf(spanOf(String(year)).first) }))
    .filter(({ x }) => Math.abs(x - dataEndX) >= END_GAP && x <= width - PAD_LEFT);
  return {
    ...placeRounds(series, xOf, MIDDLE, current === undefined ? {} : { current }),
    width,
    height: BOTTOM + 6,
    ticks,
    dataEndX,
    middle: MIDDLE,
    bottom: BOTTOM,
    ...(series.next
      ? {
          next: {
            x: xOf(Math.max(series.next.from, start)),
            width: toHundredths(xOf(series.next.to) - xOf(Math.max(series.next.from, start))),
          },
        }
      : {}),
  };
}

/** Where the names of years stand, px from the top. */
export const LANE_AXIS_Y = TOP - 8;
