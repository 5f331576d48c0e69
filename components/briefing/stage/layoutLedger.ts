import { scaleLinear } from "d3";
import type { Size } from "@/components/charts/chart";
import { textWidth } from "@/components/charts/textWidth";
import type { Stated } from "@/lib/briefing/stageLedger";
import { spanOfStated } from "@/lib/briefing/stageLedger";
import { calendarOf, spanOf } from "@/lib/model/date";
import { breakText } from "./breakText";

const LABEL_PX = 12;
const LINE_PX = 15;
const NAME_PX = 150;
const TOP = 26;
const FOOT = 22;
const LEFT = 42;
/** Room of a year's name. */
const YEAR_PX = 38;
const GAP = 10;

export interface LedgerMark {
  key: string;
  event: string;
  x: number;
  y: number;
  /** value as it is written at the mark, where it differs from the one before */
  label?: { text: string; x: number; y: number; anchor: "start" | "middle" | "end" };
  said: string;
}

export interface LedgerLine {
  metric: string;
  look: "filled" | "hollow" | "dashed";
  /** steps from statement to statement */
  d: string;
  marks: readonly LedgerMark[];
  /** lines of its name, at the right of its last statement */
  name: readonly { text: string; x: number; y: number }[];
}

export interface LedgerLayout extends Size {
  lines: readonly LedgerLine[];
  ticksY: readonly { value: number; y: number }[];
  ticksX: readonly { year: number; x: number }[];
  plot: { left: number; right: number; bottom: number };
}

const px = (value: number) => Math.round(value * 100) / 100;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Lay out what was stated as steps along time, from zero.
 *
 * @param numberOf a value as it is written
 * @returns px to 0.01; names stand at the right, apart from each other; a value is written where it changes and
 *          where there is room. The first running total is filled, a second hollow, an estimate dashed
 */
export function layoutLedger(stated: Stated, size: Size, numberOf: (value: number) => string): LedgerLayout {
  const { series } = stated;
  const [firstDay, lastDay] = spanOfStated(stated);
  const [firstYear, lastYear] = [calendarOf(Math.floor(firstDay)).year, calendarOf(Math.floor(lastDay)).year + 1];
  const right = size.width - NAME_PX - GAP - 14;
  const bottom = size.height - FOOT;
  const x = scaleLinear([spanOf(String(firstYear)).first, spanOf(String(lastYear)).first], [LEFT + 8, right]);
  const most = Math.max(1, ...series.flatMap(({ points }) => points.map(({ value }) => value)));
  const y = scaleLinear([0, most * 1.08], [bottom, TOP]);
  const taken: Box[] = series.flatMap(({ points }) =>
    points.map(({ day, value }) => ({ left: x(day) - 5, right: x(day) + 5, top: y(value) - 5, bottom: y(value) + 5 })),
  );
  const isFree = (box: Box) =>
    box.left > 0 &&
    taken.every(
      (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
  const totals = series.filter(({ isCumulative }) => isCumulative);
  const lines = series.map((one): LedgerLine => {
    const look = series.length === 1 || totals.indexOf(one) === 0 ? "filled" : one.isCumulative ? "hollow" : "dashed";
    const marks = one.points.map((point, i): LedgerMark => {
      const [cx, cy] = [px(x(point.day)), px(y(point.value))];
      const text = numberOf(point.value);
      const width = textWidth(text, LABEL_PX, true);
      const isNew = point.value !== one.points[i - 1]?.value;
      const spots = [
        { x: cx, y: cy - 10, anchor: "middle" as const, left: cx - width / 2 },
        { x: cx - 9, y: cy - 7, anchor: "end" as const, left: cx - 9 - width },
        { x: cx, y: cy + 19, anchor: "middle" as const, left: cx - width / 2 },
        { x: cx - 10, y: cy + 4, anchor: "end" as const, left: cx - 10 - width },
      ];
      const spot = isNew
        ? spots.find((at) => isFree({ left: at.left, right: at.left + width, top: at.y - 10, bottom: at.y + 2 }))
        : undefined;
      if (spot) taken.push({ left: spot.left, right: spot.left + width, top: spot.y - 10, bottom: spot.y + 2 });
      return {
        key: `${one.metric} ${point.event}`,
        event: point.event,
        x: cx,
        y: cy,
        ...(spot ? { label: { text, x: px(spot.x), y: px(spot.y), anchor: spot.anchor } } : {}),
        said: `${one.name}: ${point.text}, ${point.date}${point.note ? ` (${point.note})` : ""}`,
      };
    });
    const d = marks.map((mark, i) => (i === 0 ? `M${mark.x},${mark.y}` : `H${mark.x}V${mark.y}`)).join("");
    return { metric: one.metric, look, d: `${d}H${px(right + 6)}`, marks, name: [] };
  });
  // Names from the lowest line upwards, each at least its own height over the one below.
  let floor = Number.POSITIVE_INFINITY;
  const named = lines
    .map((line, i) => ({ line, words: breakText(series[i]?.name ?? "", NAME_PX, LABEL_PX, 3) }))
    .sort((a, b) => (b.line.marks.at(-1)?.y ?? 0) - (a.line.marks.at(-1)?.y ?? 0))
    .map(({ line, words }) => {
      const height = words.length * LINE_PX;
      const top = Math.min((line.marks.at(-1)?.y ?? 0) - height / 2, floor - height);
      floor = top - 6;
      return {
        metric: line.metric,
        name: words.map((text, i) => ({ text, x: right + GAP, y: px(top + 11 + i * LINE_PX) })),
      };
    });
  const step = Math.max(1, Math.ceil(((lastYear - firstYear) * YEAR_PX) / (right - LEFT)));
  return {
    ...size,
    lines: lines.map((line) => ({ ...line, name: named.find(({ metric }) => metric === line.metric)?.name ?? [] })),
    ticksY: y.ticks(5).map((value) => ({ value, y: px(y(value)) })),
    ticksX: Array.from({ length: Math.floor((lastYear - firstYear) / step) + 1 }, (_, i) => {
      const year = firstYear + i * step;
      return { year, x: px(x(spanOf(String(year)).first)) };
    }),
    plot: { left: LEFT, right, bottom },
  };
}
