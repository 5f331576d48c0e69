import { calendarOf, parseDate } from "@/lib/model/date";
import type { ViewedSeries } from "@/lib/query/eventView";
import { middleOf } from "@/lib/query/rounds";

const TOP = 22;
const MIDDLE = 45;
/** A round at home lies above the line by this, one at the partner's below. */
const STEP = 9;
const BOTTOM = 68;
/** Room at the right for the words at the end of the data. */
const PAD = 30;
const PAD_LEFT = 14;
/** A year closer to those words than this gives way. */
const END_GAP = 44;
const NUMBERED_R = 8.5;
const HOLLOW_R = 5;
const SMALL_R = 4.5;
/** Numbers closer than this would touch. */
const NUMBER_GAP = 18;
const TICK_GAP = 40;
const YEAR_STEPS = [1, 2, 5, 10];

export interface LaneDot {
  id: string;
  x: number;
  y: number;
  r: number;
  /** stated number; absent where none is stated, or where there is no room */
  number?: number;
  kind: "numbered" | "small" | "hollow";
  isCurrent: boolean;
}

export interface LaneLayout {
  width: number;
  height: number;
  ticks: readonly { year: number; x: number }[];
  dots: readonly LaneDot[];
  /** "x,y x,y" through all rounds */
  line: string;
  /** rounds that are not in the data, spread evenly between their neighbours */
  missing: readonly { x: number; y: number }[];
  dataEndX: number;
  next?: { x: number; width: number };
  middle: number;
  bottom: number;
}

const round = (px: number) => Math.round(px * 100) / 100;

/**
 * Place the rounds of a mechanism on one line of years.
 *
 * @param series  rounds in order, gaps, estimate
 * @param current id of the event whose page this is: its number is always shown
 * @param width   px
 * @returns       centres and radii in px, to 0.01
 */
export function layoutLane(series: ViewedSeries, current: string, width: number): LaneLayout {
  const days = series.rounds.map((entry) => middleOf(entry.start));
  const firstYear = calendarOf(Math.floor(days[0] ?? series.dataEnd)).year;
  const start = parseDate(String(firstYear))?.first ?? 0;
  const end = Math.max(series.dataEnd, series.next?.to ?? 0, start + 366);
  const xOf = (day: number) => round(PAD_LEFT + ((day - start) / (end - start)) * (width - PAD - PAD_LEFT));
  const sideY = { home: MIDDLE - STEP, away: MIDDLE + STEP, none: MIDDLE };

  const places = series.rounds.map((entry, i) => ({ entry, x: xOf(days[i]!), y: sideY[entry.side] }));
  // The event's own number first, then the latest: where it is crowded, the older ones give way.
  const numbered: number[] = [];
  const order = places.map((_, i) => i).reverse();
  order.sort((a, b) => Number(places[b]!.entry.id === current) - Number(places[a]!.entry.id === current));
  const shown = new Set<number>();
  for (const i of order) {
    const { entry, x } = places[i]!;
    if (entry.number === undefined || numbered.some((other) => Math.abs(other - x) < NUMBER_GAP)) continue;
    numbered.push(x);
    shown.add(i);
  }
  const dots = places.map(({ entry, x, y }, i): LaneDot => {
    const kind = entry.number === undefined ? "hollow" : shown.has(i) ? "numbered" : "small";
    return {
      id: entry.id,
      x,
      y,
      r: kind === "numbered" ? NUMBERED_R : kind === "hollow" ? HOLLOW_R : SMALL_R,
      kind,
      isCurrent: entry.id === current,
      ...(kind === "numbered" && entry.number !== undefined ? { number: entry.number } : {}),
    };
  });
  const missing = series.gaps.flatMap(({ after, count }) => {
    const [a, b] = [places[after], places[after + 1]];
    if (!a || !b) return [];
    return Array.from({ length: count }, (_, k) => {
      const share = (k + 1) / (count + 1);
      return { x: round(a.x + (b.x - a.x) * share), y: round(a.y + (b.y - a.y) * share) };
    });
  });

  const dataEndX = xOf(series.dataEnd);
  const lastYear = calendarOf(end).year;
  const yearPx = (width - PAD - PAD_LEFT) / Math.max(1, lastYear - firstYear + 1);
  const step = YEAR_STEPS.find((years) => years * yearPx >= TICK_GAP) ?? 10;
  const ticks: { year: number; x: number }[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step) {
    const x = xOf(parseDate(String(year))?.first ?? start);
    if (Math.abs(x - dataEndX) >= END_GAP && x <= width - PAD_LEFT) ticks.push({ year, x });
  }
  return {
    width,
    height: BOTTOM + 6,
    ticks,
    dots,
    line: places.map(({ x, y }) => `${x},${y}`).join(" "),
    missing,
    dataEndX,
    middle: MIDDLE,
    bottom: BOTTOM,
    ...(series.next
      ? {
          next: {
            x: xOf(Math.max(series.next.from, start)),
            width: round(xOf(series.next.to) - xOf(series.next.from)),
          },
        }
      : {}),
  };
}

/** Where the names of years stand, px from the top. */
export const LANE_AXIS_Y = TOP - 8;
