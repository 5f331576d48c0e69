import type { Words } from "@/lib/i18n/words";
import { rowThemes } from "@/lib/insight/themeRows";
import { fullCount } from "@/lib/insight/themeScale";
import { COMPARED, lastFullYear } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { textWidth } from "../textWidth";
import { binSummary, yearOf } from "./bins";
import { fitText } from "./fitText";
import { roomAt } from "./layoutRows";
import type { ThemesOptions } from "./options";
import type { BarPicture, BarSeries, Box, TextNote, ThemeBar, ThemeLabel } from "./picture";
import { placeMilestones } from "./placeMilestones";
import { barGeometry, px } from "./scale";
import { barSelect, seriesPaint, sum } from "./seriesOf";
import { yearTicks } from "./ticks";

const TOP = 40;
const HEIGHT = 300;
const TICK_DROP = 14;
const FOOT = 22;
const LABEL_PX = 12;
const LABEL_PITCH = 17;
const LABEL_GAP = 12;
const SWATCH_PX = 15;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
const HALVES = [0, 0.5, 1];

/** Push labels apart, downwards, then back up from the foot: each stays as near to its part as it can. */
function spread(wanted: readonly number[], top: number, foot: number): number[] {
  const placed = [...wanted];
  for (let i = 0; i < placed.length; i++)
    placed[i] = Math.max(placed[i]!, i === 0 ? top : placed[i - 1]! + LABEL_PITCH);
  for (let i = placed.length - 1; i >= 0; i--)
    placed[i] = Math.min(placed[i]!, i === placed.length - 1 ? foot : placed[i + 1]! - LABEL_PITCH);
  return placed.map(px);
}

/**
 * Bars of all events, each event in its leading theme alone, so that nothing is counted twice.
 *
 * @param width of the picture in CSS px
 * @returns     parts in reading order from below; labels at the right in the order of the parts, near those of
 *              the last full year; they never overlap
 */
export function layoutStack(
  summary: Summary,
  words: Words,
  width: number,
  { unit, measure, firstMonth }: ThemesOptions,
  filter: Filter,
): BarPicture {
  const room = roomAt(width);
  const isNarrow = room.firstYear !== undefined;
  const binned = binSummary(summary, unit, {
    firstMonth,
    most: room.bins[unit],
    ...(room.firstYear === undefined ? {} : { firstYear: room.firstYear }),
  });
  const { axis, periods } = binned;
  const ids = rowThemes(words.labels, undefined);
  const widest = Math.max(0, ...ids.map((id) => textWidth(words.theme(id), LABEL_PX, COMPARED.includes(id))));
  const labelRoom = Math.round(Math.min(widest + LABEL_GAP + SWATCH_PX + 2, isNarrow ? 150 : 196));
  const left = isNarrow ? 30 : 38;
  const plot: Box = { x: left, y: TOP, width: width - labelRoom - left, height: HEIGHT - TOP };
  const geometry = barGeometry(axis, plot);
  const isShare = measure === "share";
  const full = isShare ? 1 : fullCount(periods.map(({ total }) => total));
  const scale = plot.height / full;

  const led = periods.map((_, i) => sum(ids.map((id) => binned.leads.get(id)?.[i] ?? 0)));
  const rest = periods.map(({ total }, i) => Math.max(0, total - (led[i] ?? 0)));
  const parts: { theme?: string; leads: readonly number[] }[] = [
    ...ids.flatMap((theme) => {
      const leads = binned.leads.get(theme);
      return leads ? [{ theme, leads }] : [];
    }),
    { leads: rest },
  ].filter(({ leads }) => sum(leads) > 0);

  const heights = periods.map(() => 0);
  const series = parts.map(
    ({ theme, leads }): BarSeries => ({
      key: theme ?? "none",
      ...(theme === undefined ? {} : { theme }),
      name: theme === undefined ? words.t("themes.noTheme") : words.theme(theme),
      ...seriesPaint(words, theme),
      base: HEIGHT,
      cell: 0,
      bars: leads.flatMap((count, index): ThemeBar[] => {
        const period = periods[index];
        if (!period || count === 0) return [];
        const value = isShare ? count / period.total : count;
        const below = heights[index] ?? 0;
        heights[index] = below + value * scale;
        return [
          {
            index,
            y: px(HEIGHT - below - value * scale),
            height: px(value * scale),
            look: period.isThin && isShare ? "pale" : "solid",
            isCut: false,
            count,
            total: period.total,
            select: barSelect(binned, index, theme),
          },
        ];
      }),
    }),
  );

  const last = lastFullYear(summary.dataEnd);
  const shown = periods.findLastIndex((period) => yearOf(unit, period.bin) <= last && period.total > 0);
  const right = plot.x + plot.width;
  let wantedBelow = HEIGHT;
  const fromTop = [...series].reverse();
  const wanted = series
    .map(({ bars }) => {
      const bar = bars.find(({ index }) => index === shown);
      if (bar) wantedBelow = bar.y;
      return bar ? bar.y + bar.height / 2 : wantedBelow;
    })
    .reverse();
  const at = spread(wanted, TOP + 4, HEIGHT - 4);
  const labels = fromTop.flatMap(({ key, theme, name }, i): ThemeLabel[] => {
    if (theme === undefined) return [];
    const isStrong = COMPARED.includes(theme);
    return [
      {
        key,
        row: i,
        theme,
        hasSwatch: true,
        text: fitText(name, labelRoom - LABEL_GAP - SWATCH_PX, LABEL_PX, isStrong),
        name,
        isStrong,
        events: sum(binned.leads.get(theme) ?? []),
        x: right + LABEL_GAP,
        y: px((at[i] ?? TOP) + 4),
        width: labelRoom - LABEL_GAP,
        select: { theme: [theme] },
      },
    ];
  });
  const grid = (isShare ? QUARTERS : full < 4 ? HALVES : QUARTERS).filter(
    (part) => isShare || Number.isInteger(part * full),
  );
  return {
    key: "stack",
    width,
    height: HEIGHT + FOOT,
    axis,
    plot,
    ...geometry,
    order: "stack",
    series,
    rules: grid.map((part) => ({
      key: String(part),
      x1: plot.x,
      x2: right,
      y: px(HEIGHT - part * plot.height),
      isStrong: part === 0,
    })),
    milestones: placeMilestones(words, filter, summary, axis, plot, { left: 0, right: width }),
    labels,
    notes: [
      ...grid.map(
        (part): TextNote => ({
          key: `scale-${part}`,
          x: plot.x - 6,
          y: px(HEIGHT - part * plot.height + 4),
          text: isShare ? words.percent(part) : words.number(part * full),
          anchor: "end",
          style: "axis",
        }),
      ),
      ...yearTicks(axis, plot, HEIGHT + TICK_DROP, width),
    ],
    full,
  };
}
