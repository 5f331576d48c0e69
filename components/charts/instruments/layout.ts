import type { InstrumentRow, InstrumentsBoard } from "@/lib/dossiers/instruments";
import type { Filter } from "@/lib/model/filter";
import type { Size } from "../chart";
import { textWidth } from "../textWidth";

export interface InstrumentMark {
  /** position of the instrument in the rows */
  row: number;
  year: number;
  events: number;
  x: number;
  y: number;
  r: number;
  /** radius of the area to hit */
  hit: number;
  /** the number, where the mark has room for it */
  isNumbered: boolean;
  select: Filter;
}

export interface InstrumentLine {
  id: string;
  /** the short name in one line or two, the second cut where the column ends, and the foot of each line */
  label: readonly { text: string; y: number }[];
  /** foot of the number of events */
  y: number;
  /** line from the first to the last year */
  from: number;
  to: number;
  lineY: number;
}

export interface InstrumentsLayout extends Size {
  lines: readonly InstrumentLine[];
  marks: readonly InstrumentMark[];
  years: readonly { year: number; x: number }[];
  /** x of the number of events, its right end, and the y of the axis and the foot */
  countX: number;
  axisY: number;
  foot: number;
}

const AXIS_PX = 22;
const SIDE_ROW_PX = 36;
const STACKED_ROW_PX = 62;
const LABEL_SHARE = 0.4;
/** Room for names beyond which a line of them is hard to follow to its marks, px. */
const MOST_LABEL_PX = 320;
const LINE_PX = 15;
const COUNT_PX = 34;
const LETTER_PX = 12.5;
const MOST_R_PX = 11;
const LEAST_R_PX = 3;
const NUMBER_R_PX = 7;
const YEAR_GAP_PX = 44;
const STEPS = [1, 2, 5, 10, 20, 50];

const round = (value: number) => Math.round(value * 100) / 100;

/** A text cut with an ellipsis where it would be wider than so many px. */
function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A text in one line, or in two of which the second is cut where it is too long. Sizes in px. */
export function wrapTwice(text: string, width: number, size: number): string[] {
  if (textWidth(text, size) <= width) return [text];
  const all = text.split(" ");
  let count = 1;
  while (count < all.length && textWidth(all.slice(0, count + 1).join(" "), size) <= width) count += 1;
  const rest = all.slice(count).join(" ");
  return [cutText(all.slice(0, count).join(" "), width, size), ...(rest ? [cutText(rest, width, size)] : [])];
}

/**
 * A row an instrument, a circle a year.
 *
 * @param rows      in the order of the board
 * @param width     px
 * @param isStacked names above their rows, for narrow rooms
 * @returns         px to 0.01; area ~ events, the largest 11 px, at least 3; all rows share one scale and one axis of
 *                  years. A circle is as wide as a year at most
 */
export function layoutInstruments(
  rows: InstrumentsBoard["rows"],
  width: number,
  isStacked: boolean,
): InstrumentsLayout {
  const years = rows.flatMap((row) => row.years);
  const [first, last] = [Math.min(...years.map(({ year }) => year)), Math.max(...years.map(({ year }) => year))];
  const most = Math.max(1, ...years.map(({ events }) => events));
  const left = isStacked ? 0 : Math.min(MOST_LABEL_PX, Math.round(width * LABEL_SHARE));
  const right = width - COUNT_PX;
  const column = rows.length === 0 ? 0 : (right - left) / (last - first + 1);
  const rowPx = isStacked ? STACKED_ROW_PX : SIDE_ROW_PX;
  const largest = Math.max(LEAST_R_PX, Math.min(MOST_R_PX, column / 2));
  const xOf = (year: number) => round(left + (year - first + 0.5) * column);
  const yOf = (row: number) => AXIS_PX + row * rowPx + (isStacked ? 44 : rowPx / 2);
  const step = STEPS.find((every) => every * column >= YEAR_GAP_PX) ?? 100;
  const lineOf = ({ id, short, years: own }: InstrumentRow, row: number): InstrumentLine => {
    const texts = wrapTwice(short, isStacked ? right - 14 : left - 26, LETTER_PX);
    // Beside its row a name is centred on it; above its row it stands on it.
    const foot = isStacked ? yOf(row) - 15 : yOf(row) + 4 + ((texts.length - 1) * LINE_PX) / 2;
    return {
      id,
      label: texts.map((text, i) => ({ text, y: round(foot - (texts.length - 1 - i) * LINE_PX) })),
      y: isStacked ? foot : yOf(row) + 4,
      from: xOf(own[0]?.year ?? first),
      to: xOf(own.at(-1)?.year ?? first),
      lineY: yOf(row),
    };
  };
  return {
    width,
    height: AXIS_PX + rows.length * rowPx + 4,
    lines: rows.map(lineOf),
    marks: rows.flatMap((row, i) =>
      row.years.map(({ year, events }): InstrumentMark => {
        const r = Math.max(LEAST_R_PX, largest * Math.sqrt(events / most));
        return {
          row: i,
          year,
          events,
          x: xOf(year),
          y: yOf(i),
          r: round(r),
          hit: round(Math.max(r, Math.min(12, column / 2))),
          isNumbered: events > 1 && r >= NUMBER_R_PX,
          select: { instrument: [row.id], from: String(year), to: String(year) },
        };
      }),
    ),
    years: rows.length
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
          .filter((year) => year % step === 0)
          .map((year) => ({ year, x: xOf(year) }))
      : [],
    countX: width,
    axisY: 12,
    foot: AXIS_PX + rows.length * rowPx,
  };
}
