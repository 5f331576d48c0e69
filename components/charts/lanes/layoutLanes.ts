import { yearsApart } from "@/components/charts/yearsApart";
import type { LaneRow } from "@/lib/dossiers/lanes";
import { calendarOf, spanOf } from "@/lib/model/date";
import { middleOf } from "@/lib/query/rounds";
import { textWidth } from "../textWidth";
import { type PlacedRounds, placeRounds, toHundredths } from "./placeRounds";

/** Rooms that lanes are drawn for, px; below the first there is a list. */
export const ROOMS_PX = [700, 960, 1376] as const;
type Room = (typeof ROOMS_PX)[number];

/** Columns of each room, px: name, plot (from, to), interval, last, right end. Members stand before the name, or above it. */
const COLUMNS: Readonly<
  Record<Room, { name: number; nameWidth: number; from: number; to: number; every: number; last: number }>
> = {
  700: { name: 0, nameWidth: 168, from: 180, to: 478, every: 488, last: 526 },
  960: { name: 52, nameWidth: 180, from: 244, to: 716, every: 728, last: 780 },
  1376: { name: 58, nameWidth: 226, from: 296, to: 1118, every: 1132, last: 1190 },
};
const ROW_PX = 42;
/** A second line of name, and a line for the members where they stand above it. */
const LINE_PX = 15;
const AXIS_PX = 20;
export const NAME_PX = 12;
/** Share of all rounds that may lie before the first year of the even axis: they are drawn closer together. */
const EARLY_SHARE = 0.03;
const EARLY_PX = 34;
/** Days after the end of the data at which the axis ends at the latest; windows beyond it are cut. */
const MOST_AHEAD = 900;
const LEAST_AHEAD = 200;
const TICK_GAP = 38;
/** Words at the end of the data push years aside. */
const END_GAP = 44;

/** One axis of years for all lanes of a page. Days since 1970-01-01. */
export interface LaneAxis {
  /** first day of the even part */
  start: number;
  end: number;
  /** first day of the close part; equal to `start` where there is none */
  early: number;
  dataEnd: number;
}

export interface PlacedLane extends PlacedRounds {
  row: LaneRow;
  y: number;
  height: number;
  /** y of the line of rounds, px from the top of the picture */
  middle: number;
  /** the name in one or two lines */
  name: readonly string[];
  next?: { x: number; width: number; isCut: boolean };
}

export interface LanesLayout {
  width: number;
  height: number;
  columns: (typeof COLUMNS)[Room];
  /** members above the name and not before it */
  isNarrow: boolean;
  lanes: readonly PlacedLane[];
  ticks: readonly { year: number; x: number }[];
  /** the close part of the axis: where the even part begins, and the year in which the close one does */
  early?: { x: number; from: number; to: number };
  dataEndX: number;
  axisY: number;
}

/**
 * The axis that all lanes share: even from the year before which at most 3 % of the rounds lie, those closer
 * together at its left; to the last window that is still open, between 200 and 900 days after the data end.
 */
export function axisOf(rows: readonly LaneRow[], dataEnd: number): LaneAxis {
  const days = rows.flatMap((row) => row.rounds.map((round) => middleOf(round.start))).sort((a, b) => a - b);
  const january = (day: number) => spanOf(String(calendarOf(Math.floor(day)).year)).first;
  const first = january(days[0] ?? dataEnd);
  const even = january(days[Math.floor(days.length * EARLY_SHARE)] ?? dataEnd);
  const isWorth = even - first > 3 * 366;
  const ahead = Math.max(0, ...rows.map((row) => (row.next?.to ?? 0) - dataEnd));
  return {
    start: isWorth ? even : first,
    early: first,
    end: dataEnd + Math.min(MOST_AHEAD, Math.max(LEAST_AHEAD, ahead + 20)),
    dataEnd,
  };
}

/** Break a name into at most two lines of `width` px; what does not fit ends in an ellipsis. */
export function breakName(name: string, width: number, size = NAME_PX): string[] {
  const fits = (text: string) => textWidth(text, size, true) <= width;
  if (fits(name)) return [name];
  const words = name.split(" ");
  let count = words.length - 1;
  while (count > 1 && !fits(words.slice(0, count).join(" "))) count--;
  const first = words.slice(0, count).join(" ");
  let second = words.slice(count).join(" ");
  if (!fits(second)) {
    while (second.includes(" ") && !fits(`${second}…`)) second = second.slice(0, second.lastIndexOf(" "));
    second = `${second}…`;
  }
  return [first, second];
}

/**
 * Place lanes under each other on one axis of years.
 *
 * @param rows    in the order in which they are drawn
 * @param axis    of `axisOf`, from all lanes of the page, so that its groups share it
 * @param room    px of width, one of ROOMS_PX
 * @param labelOf words for a gap ("7–9 not in the data")
 * @returns positions in px, to 0.01, origin top-left; the first 20 px hold the years
 */
export function layoutLanes(
  rows: readonly LaneRow[],
  axis: LaneAxis,
  room: Room,
  labelOf: (from: number, to: number) => string,
): LanesLayout {
  const columns = COLUMNS[room];
  const isNarrow = columns.name === 0;
  const hasEarly = axis.early < axis.start;
  const evenX = columns.from + (hasEarly ? EARLY_PX : 8);
  const scale = (columns.to - evenX) / (axis.end - axis.start);
  const xOf = (day: number) =>
    toHundredths(
      day < axis.start
        ? columns.from + 6 + ((day - axis.early) / (axis.start - axis.early)) * (EARLY_PX - 10)
        : evenX + (day - axis.start) * scale,
    );
  let y = AXIS_PX;
  const lanes = rows.map((row): PlacedLane => {
    const name = breakName(row.name, columns.nameWidth);
    const height = ROW_PX + (name.length - 1 + (isNarrow ? 1 : 0)) * LINE_PX;
    const middle = y + height / 2;
    const top = y;
    y += height;
    const cut = (day: number) => Math.min(Math.max(day, axis.start), axis.end);
    const { next } = row;
    const [from, to] = next ? [xOf(cut(next.from)), xOf(cut(next.to))] : [0, 0];
    return {
      ...placeRounds(row, xOf, middle, { labelOf }),
      row,
      y: top,
      height,
      middle,
      name,
      ...(next
        ? {
            next: {
              x: toHundredths(Math.min(from, columns.to - 3)),
              width: toHundredths(Math.max(3, to - from)),
              isCut: next.to > axis.end,
            },
          }
        : {}),
    };
  });
  const dataEndX = xOf(axis.dataEnd);
  const [firstYear, lastYear] = [calendarOf(axis.start).year, calendarOf(axis.end).year];
  const ticks = yearsApart(firstYear, lastYear, 365.25 * scale, TICK_GAP)
    .map((year) => ({ year, x: xOf(spanOf(String(year)).first) }))
    .filter(({ x }) => x <= columns.to);
  return {
    width: room,
    height: y + 1,
    columns,
    isNarrow,
    lanes,
    ticks,
    dataEndX,
    axisY: AXIS_PX - 8,
    ...(hasEarly
      ? { early: { x: evenX, from: calendarOf(axis.early).year, to: calendarOf(axis.start).year - 1 } }
      : {}),
  };
}

/** True where a year's name would touch the words at the end of the data. */
export function isNearEnd(x: number, { dataEndX }: Pick<LanesLayout, "dataEndX">): boolean {
  return Math.abs(x - dataEndX) < END_GAP;
}
