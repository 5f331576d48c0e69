import type { Hosting } from "@/lib/dossiers/hosting";
import type { Filter } from "@/lib/model/filter";
import type { Size } from "../chart";

export interface HostColumn {
  year: number;
  above: number;
  below: number;
  x: number;
  width: number;
  aboveY: number;
  aboveHeight: number;
  belowHeight: number;
  /** the whole column of the year, to hit */
  hit: { x: number; width: number };
  select: Filter;
}

export interface HostingLayout extends Size {
  columns: readonly HostColumn[];
  ticks: readonly { year: number; x: number }[];
  /** y of the line between the two, of the letters of the axis, and of the two names */
  middle: number;
  axis: number;
  aboveName: number;
  belowName: number;
}

const NAME_PX = 18;
const BARS_PX = 110;
const TICK_GAP_PX = 46;
const STEPS = [1, 2, 5, 10, 20];

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Meetings by year as bars: those on the ground of the one side above a line, of the other below it.
 *
 * @param years every year, rising
 * @param width px
 * @returns     px to 0.01; heights ~ meetings on one scale for both, 110 px for the largest two together
 */
export function layoutHosting({ years }: Pick<Hosting, "years">, width: number): HostingLayout {
  const most = (key: "above" | "below") => Math.max(1, ...years.map((year) => year[key]));
  const unit = BARS_PX / (most("above") + most("below"));
  const middle = NAME_PX + most("above") * unit;
  const column = width / Math.max(1, years.length);
  const gap = column > 10 ? 3 : 1;
  const step = STEPS.find((every) => every * column >= TICK_GAP_PX) ?? 50;
  const axis = NAME_PX + BARS_PX + NAME_PX + 14;
  return {
    columns: years.flatMap(({ year, above, below }, i) =>
      above + below === 0
        ? []
        : [
            {
              year,
              above,
              below,
              x: round(i * column + gap / 2),
              width: round(Math.max(1, column - gap)),
              aboveY: round(middle - above * unit),
              aboveHeight: round(above * unit),
              belowHeight: round(below * unit),
              hit: { x: round(i * column), width: round(column) },
              select: { from: String(year), to: String(year) },
            },
          ],
    ),
    ticks: years.flatMap(({ year }, i) => {
      const x = round((i + 0.5) * column);
      return (year % step === 0 && x > 12 && x < width - 12) || years.length <= 2 ? [{ year, x }] : [];
    }),
    middle: round(middle),
    axis,
    aboveName: 12,
    belowName: NAME_PX + BARS_PX + 14,
    width,
    height: axis + 4,
  };
}
