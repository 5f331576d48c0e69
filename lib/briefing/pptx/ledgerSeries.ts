import { calendarOf, spanOf } from "@/lib/model/date";
import { type Stated, type StatedSeries, spanOfStated } from "../stageLedger";
import { lineWidth } from "./fitText";
import { type Box, COLOURS, hueColour } from "./theme";

export type LedgerLook = "filled" | "hollow" | "dashed";

export interface LedgerSteps {
  series: StatedSeries;
  look: LedgerLook;
  colour: string;
  /** statements, by day: x in years (2012.6), y in the unit of the ledger */
  stated: readonly { x: number; y: number }[];
  /** the same as steps, to the end of the axis */
  steps: readonly { x: number; y: number }[];
  /** of each statement, where its value has room */
  labels: readonly ("t" | "b" | "l" | "r" | undefined)[];
}

export interface LedgerAxes {
  firstYear: number;
  lastYear: number;
  /** upper end of the axis of values */
  top: number;
}

/** A day as a year and its part: 1 July 2012 is 2012.5. @param day since 1970-01-01 */
export function yearOfDay(day: number): number {
  const { year } = calendarOf(Math.floor(day));
  const [start, end] = [spanOf(String(year)).first, spanOf(String(year + 1)).first];
  return Math.round((year + (day - start) / (end - start)) * 1000) / 1000;
}

export function ledgerAxes(stated: Stated): LedgerAxes {
  const [first, last] = spanOfStated(stated);
  const most = Math.max(1, ...stated.series.flatMap(({ points }) => points.map(({ value }) => value)));
  return {
    firstYear: calendarOf(Math.floor(first)).year,
    lastYear: calendarOf(Math.floor(last)).year + 1,
    top: most * 1.1,
  };
}

interface Taken {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Lines of what was stated, as our picture has them: the first running total filled, a second hollow, an estimate
 * dashed; a value is written where it changes and has room.
 *
 * @param plot     place of the axes, px of the stage
 * @param numberOf a value as it is written
 */
export function ledgerSeries(
  stated: Stated,
  axes: LedgerAxes,
  plot: Box,
  size: number,
  numberOf: (value: number) => string,
): LedgerSteps[] {
  const { firstYear, lastYear, top } = axes;
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: plot.x + ((x - firstYear) / (lastYear - firstYear)) * plot.width,
    y: plot.y + plot.height * (1 - y / top),
  });
  const totals = stated.series.filter(({ isCumulative }) => isCumulative);
  const placed = stated.series.map((series) => ({
    series,
    stated: series.points.map(({ day, value }) => ({ x: yearOfDay(day), y: value })),
  }));
  const MARK = 9;
  // no value lies on a mark, nor on a line from one statement to the next
  const taken: Taken[] = placed.flatMap((one) =>
    one.stated.flatMap((point, i) => {
      const { x, y } = at(point);
      const until = at(one.stated[i + 1] ?? { x: lastYear, y: point.y }).x;
      return [
        { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK },
        { left: x, right: until, top: y - 3, bottom: y + 3 },
      ];
    }),
  );
  const isFree = (box: Taken) =>
    box.left >= plot.x - 20 &&
    taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
  return placed.map(({ series, stated: points }): LedgerSteps => {
    const look: LedgerLook =
      stated.series.length === 1 || totals.indexOf(series) === 0 ? "filled" : series.isCumulative ? "hollow" : "dashed";
    const labels = points.map((point, i) => {
      if (point.y === points[i - 1]?.y) return undefined;
      const { x, y } = at(point);
      const width = lineWidth(numberOf(point.y), { size, isBold: true }) + 8;
      const [gap, height] = [MARK + 3, size * 1.1];
      const boxes = {
        t: { left: x - width / 2, right: x + width / 2, top: y - gap - height, bottom: y - gap },
        l: { left: x - gap - width, right: x - gap, top: y - height / 2, bottom: y + height / 2 },
        b: { left: x - width / 2, right: x + width / 2, top: y + gap, bottom: y + gap + height },
      };
      const place = (["t", "l", "b"] as const).find((one) => isFree(boxes[one]));
      if (place) taken.push(boxes[place]);
      return place;
    });
    const end = { x: lastYear, y: points.at(-1)?.y ?? 0 };
    const steps = points.flatMap((point, i) => {
      const before = points[i - 1];
      return before ? [{ x: point.x, y: before.y }, point] : [point];
    });
    return {
      series,
      look,
      colour: look === "dashed" ? COLOURS.ink3 : hueColour(stated.hue),
      stated: points,
      steps: [...steps, end],
      labels,
    };
  });
}
