import { max, scaleLinear } from "d3";
import type { LedgerPicture, LedgerSeries } from "@/lib/dossiers/ledger";
import { calendarOf, spanOf } from "@/lib/model/date";
import type { Size } from "../chart";
import { textWidth } from "../textWidth";
import { type Box, placeLabels } from "./placeLabels";

/** What a number of the axis is multiplied with: 430 and "million" are 430,000,000. */
export type LedgerScale = "one" | "thousand" | "million" | "billion";
const SCALES: Readonly<Record<LedgerScale, number>> = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 };

export interface LedgerDot {
  /** id of the event, and the position of series and statement */
  event: string;
  series: number;
  statement: number;
  x: number;
  y: number;
  /** a bar instead of a dot, where the day is not known: its two ends */
  span?: { from: number; to: number };
  /** radius of the area to hit: 12, or half the way to the nearest dot */
  hit: number;
}

export interface LedgerLine {
  series: number;
  /** path to the last statement, and on to the end of the data */
  path: string;
  tail: string;
  isDashed: boolean;
}

export interface LedgerLabel {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

export interface LedgerLayout extends Size {
  scale: LedgerScale;
  ticks: readonly { value: number; y: number }[];
  years: readonly { year: number; x: number }[];
  /** the drawing area */
  left: number;
  right: number;
  foot: number;
  lines: readonly LedgerLine[];
  dots: readonly LedgerDot[];
  /** numbers at the dots; where there is no room the table has them */
  values: readonly (LedgerLabel & { series: number })[];
  /** short names of the series: those at the ends of lines, at least 15 px apart, then those beside a last dot */
  names: readonly { series: number; x: number; y: number }[];
}

const TOP_PX = 22;
const AXIS_PX = 24;
const TICKS = 5;
const YEAR_GAP_PX = 46;
const NAME_GAP_PX = 15;
const MOST_HIT_PX = 12;
const LABEL_PX = 12.5;
const STEPS = [1, 2, 5, 10, 20, 50];

const round = (value: number) => Math.round(value * 100) / 100;
const janFirst = (year: number) => spanOf(String(year)).first;

/** The scale under which the largest number has one to four digits. */
export function scaleFor(most: number): LedgerScale {
  if (most >= 2e9) return "billion";
  if (most >= 1e6) return "million";
  return most >= 2e4 ? "thousand" : "one";
}

/** First to last day of a picture: from the year of the first statement to the end of the data. */
function domainOf({ series, dataEnd }: LedgerPicture): [number, number] {
  const firsts = series.flatMap(({ statements }) => statements.map(({ first }) => first));
  const lasts = series.flatMap(({ statements }) => statements.map(({ last }) => last));
  const first = Math.min(...firsts, dataEnd);
  return [janFirst(calendarOf(first).year), Math.max(dataEnd, ...lasts)];
}

/**
 * Statements over time: running totals as steps that hold their value to the next statement and then to the end of
 * the data, estimates as held dashed lines without joins, all others as dots.
 *
 * @param width  px, 330 or more
 * @param height px
 * @param names  short names of the series, drawn at the ends of their lines; none for a single series
 * @param number writes a scaled number
 * @returns      px to 0.01, y from 0 upwards to the largest value; a date known by month or year is a bar over its
 *               days and its line turns in the middle of it; all series share one axis, since a picture has one unit
 */
export function layoutLedger(
  picture: LedgerPicture,
  { width, height }: Size,
  names: readonly string[],
  number: (value: number) => string,
): LedgerLayout {
  const { series } = picture;
  const most = max(series, (entry) => max(entry.statements, ({ value }) => value)) ?? 0;
  const scale = scaleFor(most);
  const y = scaleLinear([0, most || 1], [height - AXIS_PX, TOP_PX]).nice(TICKS);
  const tickValues = y.ticks(TICKS);
  const left = Math.ceil(
    Math.max(...tickValues.map((value) => textWidth(number(value / SCALES[scale]), LABEL_PX)), 12) + 10,
  );
  const nameRoom = Math.max(0, ...names.map((name) => textWidth(name, LABEL_PX, true) + 10));
  const right = width - Math.max(12, Math.ceil(nameRoom));
  const [from, to] = domainOf(picture);
  const x = scaleLinear([from, Math.max(to, from + 1)], [left, right]);
  const yOf = (value: number) => round(y(value));

  const placed = series.flatMap((entry, s) =>
    entry.statements.map((statement, i): Omit<LedgerDot, "hit"> => {
      const isDay = statement.first === statement.last;
      const middle = (statement.first + statement.last) / 2;
      return {
        event: statement.event,
        series: s,
        statement: i,
        x: round(x(middle)),
        y: yOf(statement.value),
        ...(isDay ? {} : { span: { from: round(x(statement.first)), to: round(x(statement.last)) } }),
      };
    }),
  );
  const dots = placed.map((dot, i): LedgerDot => {
    const nearest = Math.min(
      ...placed.map((other, j) => (j === i ? Number.POSITIVE_INFINITY : Math.hypot(other.x - dot.x, other.y - dot.y))),
    );
    return { ...dot, hit: round(Math.max(4, Math.min(MOST_HIT_PX, nearest / 2))) };
  });
  const ofSeries = (s: number) => dots.filter((dot) => dot.series === s);
  const lines = series.flatMap((entry, s) => lineOf(entry, s, ofSeries(s), right));
  const placedNames = names.length > 0 ? placeNames(series, dots, names, right) : [];
  const nameBoxes = placedNames.map(({ series: s, x: at, y: base }): Box => {
    const end = at + textWidth(names[s] ?? "", LABEL_PX, true);
    return { x0: at, x1: end, y0: base - LABEL_PX * 0.75, y1: base + 4 };
  });
  // The letters of the axis: no number is written into them.
  const axisBox: Box = { x0: 0, x1: width, y0: height - AXIS_PX + 3, y1: height };
  const first = calendarOf(from).year;
  const last = calendarOf(to).year;
  const yearPx = (right - left) / Math.max(1, (to - from) / 365.25);
  const step = STEPS.find((every) => every * yearPx >= YEAR_GAP_PX) ?? 100;
  return {
    width,
    height,
    scale,
    left,
    right,
    foot: height - AXIS_PX,
    ticks: tickValues.map((value) => ({ value: value / SCALES[scale], y: yOf(value) })),
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i)
      .filter((year) => (year - first) % step === 0)
      .map((year) => ({ year, x: round(x(janFirst(year))) })),
    lines,
    dots,
    values: valueLabels(series, dots, [...nameBoxes, axisBox], right, (value) => number(value / SCALES[scale])),
    names: placedNames,
  };
}

function lineOf(entry: LedgerSeries, s: number, dots: readonly LedgerDot[], right: number): LedgerLine[] {
  const [start] = dots;
  const end = dots.at(-1);
  if (entry.form === "dots" || !start || !end) return [];
  const path = dots.slice(1).reduce((text, dot, i) => {
    const from = dots[i] ?? start;
    return entry.form === "step" || from.y === dot.y
      ? `${text}H${dot.x}V${dot.y}`
      : `${text}H${round(Math.max(from.x, dot.x - 6))}M${dot.x} ${dot.y}`;
  }, `M${start.x} ${start.y}`);
  return [{ series: s, path, tail: `M${end.x} ${end.y}H${round(right)}`, isDashed: entry.form === "held" }];
}

/** A number at the first dot of each run of one value; dots that stand for themselves each have theirs. */
function valueLabels(
  series: readonly LedgerSeries[],
  dots: readonly LedgerDot[],
  nameBoxes: readonly Box[],
  right: number,
  number: (value: number) => string,
): LedgerLayout["values"] {
  const wanted = dots.flatMap((dot) => {
    const entry = series[dot.series];
    const statement = entry?.statements[dot.statement];
    if (!entry || !statement) return [];
    const isRun = entry.statements[dot.statement - 1]?.value !== statement.value;
    if (!isRun && entry.form !== "dots") return [];
    return [{ series: dot.series, text: number(statement.value), dot }];
  });
  const held = dots.flatMap((dot, i): Box[] => {
    const entry = series[dot.series];
    const next = dots[i + 1]?.series === dot.series ? dots[i + 1] : undefined;
    if (!entry || entry.form === "dots") return [];
    const along = { x0: dot.x + 6, x1: next ? next.x - 6 : right, y0: dot.y - 1, y1: dot.y + 1 };
    if (!next || entry.form !== "step" || next.y === dot.y) return [along];
    const [top, bottom] = [Math.min(dot.y, next.y), Math.max(dot.y, next.y)];
    return [along, { x0: next.x - 1, x1: next.x + 1, y0: top + 6, y1: bottom }];
  });
  return placeLabels(wanted, dots, nameBoxes, held, LABEL_PX, right);
}

/**
 * Names at the ends of their lines, pushed apart where two ends are closer than a line of text. Dots that stand for
 * themselves have no line: their name is beside the last of them, or at the right where another dot is in its way.
 */
function placeNames(
  series: readonly LedgerSeries[],
  dots: readonly LedgerDot[],
  names: readonly string[],
  right: number,
): LedgerLayout["names"] {
  const beside: { series: number; x: number; y: number }[] = [];
  const ends: { series: number; x: number; y: number }[] = [];
  series.forEach((entry, s) => {
    const end = dots.filter((dot) => dot.series === s).at(-1);
    if (!end) return;
    const x1 = end.x + 9 + textWidth(names[s] ?? "", LABEL_PX, true);
    const isFree = !dots.some(({ x, y }) => x > end.x + 1 && x < x1 + 6 && Math.abs(y - end.y) < NAME_GAP_PX);
    if (entry.form === "dots" && isFree) beside.push({ series: s, x: round(end.x + 9), y: round(end.y + 4) });
    else ends.push({ series: s, x: right + 6, y: end.y + 4 });
  });
  ends.sort((a, b) => a.y - b.y || a.series - b.series);
  for (let i = 1; i < ends.length; i++) {
    const over = (ends[i - 1]?.y ?? 0) + NAME_GAP_PX - (ends[i]?.y ?? 0);
    if (over <= 0) continue;
    // The upper one gives way by half, so that neither is far from its line.
    const up = i === 1 ? over / 2 : 0;
    ends[i - 1]!.y -= up;
    ends[i]!.y += over - up;
  }
  return [...ends.map((end) => ({ ...end, y: round(end.y) })), ...beside];
}
