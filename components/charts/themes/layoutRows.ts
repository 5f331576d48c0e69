import type { Words } from "@/lib/i18n/words";
import { rowThemes } from "@/lib/insight/themeRows";
import { fullCount, fullShare } from "@/lib/insight/themeScale";
import { COMPARED, lastFullYear } from "@/lib/insight/themes";
import type { Filter } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import { textWidth } from "../textWidth";
import { type BinnedThemes, binSummary } from "./bins";
import { fitText } from "./fitText";
import type { ThemesOptions } from "./options";
import type { BarPicture, BarSeries, Box, TextNote, ThemeLabel } from "./picture";
import { placeMilestones } from "./placeMilestones";
import { barGeometry, px, thinLook } from "./scale";
import { ALL_EVENTS, inSolid, makeBars, seriesPaint, sharesOf, sum } from "./seriesOf";
import { yearTicks } from "./ticks";

const LABEL_PX = 12;
const SWATCH_PX = 15;
const LABEL_GAP = 10;
const HEADS_Y = 40;
const ALL_BASE = 72;
const ALL_ROOM = 28;
const FIRST_BASE = 103;
const PITCH = 27;
const ROOM = 24;
/** Text stands this far above the line of its row. */
const TEXT_RISE = 5;
const TICK_DROP = 14;
const FOOT = 22;
/** Words of milestones may reach so far past the plot; the heads of the columns stand there. */
const MILESTONE_OVERHANG = 16;

/** What changes with the width: columns at the right, the label column, the first year that has room. */
interface RowRoom {
  labelMost: number;
  labelLeast: number;
  /** px at the right of the plot */
  right: number;
  /** right edges of the numbers, from the right edge of the picture */
  totals: number;
  shares?: number;
  bins: { year: number; quarter: number; month: number };
  firstYear?: number;
}

/** Room at a width: under 560 px themes are shown from 2000, and only their totals. */
export function roomAt(width: number): RowRoom {
  if (width < 560)
    return {
      labelMost: 144,
      labelLeast: 112,
      right: 38,
      totals: 0,
      bins: { year: 99, quarter: 40, month: 60 },
      firstYear: 2000,
    };
  return {
    labelMost: 196,
    labelLeast: 150,
    right: 96,
    totals: 44,
    shares: 0,
    bins: { year: 99, quarter: 150, month: 120 },
  };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function labelColumn(words: Words, themes: readonly string[], room: RowRoom): number {
  const widest = Math.max(0, ...themes.map((id) => textWidth(words.theme(id), LABEL_PX, COMPARED.includes(id))));
  return Math.round(clamp(widest + SWATCH_PX + LABEL_GAP, room.labelLeast, room.labelMost));
}

function countsOf(binned: BinnedThemes, theme: string): readonly number[] {
  return binned.counts.get(theme) ?? binned.periods.map(() => 0);
}

/** The scale that all theme rows share. */
function rowScale(binned: BinnedThemes, themes: readonly string[], { measure, parent }: ThemesOptions): number {
  const rows = themes.map((theme) => countsOf(binned, theme));
  if (measure === "count") return fullCount(rows.flat());
  const shares = rows.flatMap((counts) => inSolid(binned, sharesOf(binned, counts)));
  return fullShare(shares, parent === undefined ? undefined : 0);
}

/** Totals of all years and the value of the last full year, at the right. */
function columns(
  words: Words,
  summary: Summary,
  themes: readonly string[],
  { measure }: ThemesOptions,
  size: { width: number; room: RowRoom },
): TextNote[] {
  const { first, totals, rows } = summary.themeByYear;
  const last = lastFullYear(summary.dataEnd);
  const counts = new Map(rows.map((row) => [row.theme, row.counts]));
  const x = { totals: size.width - size.room.totals, last: size.width - (size.room.shares ?? 0) };
  const number = (key: string, at: number, y: number, text: string, style: TextNote["style"]): TextNote => ({
    key,
    x: at,
    y,
    text,
    anchor: "end",
    style,
  });
  const total = totals[last - first] ?? 0;
  const hasLast = size.room.shares !== undefined && last >= first && last < first + totals.length;
  const lastOf = (count: number) =>
    measure === "count" || total === 0 ? words.number(count) : words.percent(count / total);
  return [
    number("head-events", x.totals, HEADS_Y, words.t("themes.head.events"), "axis"),
    number("all-events", x.totals, ALL_BASE - TEXT_RISE, words.number(sum(totals)), "num"),
    ...(hasLast ? [number("head-last", x.last, HEADS_Y, String(last), "axis")] : []),
    ...(hasLast && measure === "count"
      ? [number("all-last", x.last, ALL_BASE - TEXT_RISE, words.number(total), "num dim")]
      : []),
    ...themes.flatMap((theme, i) => {
      const row = counts.get(theme) ?? [];
      const y = FIRST_BASE + i * PITCH - TEXT_RISE;
      return [
        number(`${theme}-events`, x.totals, y, words.number(sum(row)), "num"),
        ...(hasLast ? [number(`${theme}-last`, x.last, y, lastOf(row[last - first] ?? 0), "num dim")] : []),
      ];
    }),
  ];
}

/** The number of events in the fullest period, above its bar. */
function peak(words: Words, series: BarSeries, plot: Box, geometry: { band: number }): TextNote[] {
  const most = Math.max(0, ...series.bars.map((bar) => bar.count));
  const bar = series.bars.findLast(({ count }) => count === most);
  if (!bar) return [];
  const half = textWidth(words.number(most), LABEL_PX) / 2;
  const x = clamp(plot.x + (bar.index + 0.5) * geometry.band, plot.x + half, plot.x + plot.width - half);
  return [{ key: "peak", x: px(x), y: px(bar.y - 3), text: words.number(most), anchor: "middle", style: "lab halo" }];
}

/**
 * A row a theme on one scale, below a row of all events.
 *
 * @param width of the picture in CSS px; its height follows from the number of rows
 * @returns     rows in reading order, whatever their size, so that a filter moves none; every bar stands on the
 *              line of its row and ends inside it
 */
export function layoutRows(
  summary: Summary,
  words: Words,
  width: number,
  options: ThemesOptions,
  filter: Filter,
): BarPicture {
  const room = roomAt(width);
  const themes = rowThemes(words.labels, options.parent);
  const binned = binSummary(summary, options.unit, {
    firstMonth: options.firstMonth,
    most: room.bins[options.unit],
    ...(room.firstYear === undefined ? {} : { firstYear: room.firstYear }),
  });
  const left = labelColumn(words, themes, room);
  const foot = FIRST_BASE + Math.max(0, themes.length - 1) * PITCH;
  const top = ALL_BASE - ALL_ROOM;
  const plot: Box = { x: left, y: top, width: width - room.right - left, height: foot - top };
  const geometry = barGeometry(binned.axis, plot);
  const thin = thinLook(binned.axis, plot);
  const full = options.full ?? rowScale(binned, themes, options);
  const isShare = options.measure === "share";

  const totals = binned.periods.map(({ total }) => total);
  const most = Math.max(1, ...totals);
  const all: BarSeries = {
    key: ALL_EVENTS,
    name: words.t("themes.all"),
    ...seriesPaint(words, undefined),
    base: ALL_BASE,
    cell: ALL_ROOM,
    bars: makeBars(binned, undefined, totals, totals, { base: ALL_BASE, full: most, room: ALL_ROOM, thin: "solid" }),
  };
  const rows = themes.map((theme, i): BarSeries => {
    const counts = countsOf(binned, theme);
    const base = FIRST_BASE + i * PITCH;
    const values = isShare ? sharesOf(binned, counts) : counts;
    const look = isShare ? thin : "solid";
    return {
      key: theme,
      theme,
      name: words.theme(theme),
      ...seriesPaint(words, theme),
      base,
      cell: PITCH,
      bars: makeBars(binned, theme, counts, values, { base, full, room: ROOM, thin: look }),
    };
  });
  const yearly = new Map(summary.themeByYear.rows.map((row) => [row.theme, sum(row.counts)]));
  const labels = themes.map((theme, i): ThemeLabel => {
    const isChild = options.parent !== undefined && theme !== options.parent;
    const x = isChild ? SWATCH_PX : 0;
    const isStrong = theme === options.parent || (options.parent === undefined && COMPARED.includes(theme));
    const textRoom = left - x - (isChild ? 0 : SWATCH_PX) - 2;
    return {
      key: theme,
      row: i + 1,
      theme,
      hasSwatch: !isChild,
      text: fitText(words.theme(theme), textRoom, LABEL_PX, isStrong),
      name: words.theme(theme),
      isStrong,
      events: yearly.get(theme) ?? 0,
      x,
      y: FIRST_BASE + i * PITCH - TEXT_RISE,
      width: left - LABEL_GAP / 2 - x,
      select: { theme: [theme] },
    };
  });
  const right = plot.x + plot.width;
  return {
    key: "rows",
    width,
    height: foot + FOOT,
    axis: binned.axis,
    plot,
    ...geometry,
    order: "rows",
    series: [...rows].reverse().concat(all),
    rules: [all, ...rows].map(({ key, base }) => ({
      key,
      x1: plot.x,
      x2: right,
      y: base,
      isStrong: key === ALL_EVENTS,
    })),
    milestones: placeMilestones(words, filter, summary, binned.axis, plot, {
      left: room.firstYear === undefined ? plot.x : 0,
      right: right + MILESTONE_OVERHANG,
    }),
    labels,
    notes: [
      { key: ALL_EVENTS, x: 0, y: ALL_BASE - TEXT_RISE, text: words.t("themes.all"), anchor: "start", style: "lab" },
      ...peak(words, all, plot, geometry),
      ...columns(words, summary, themes, options, { width, room }),
      ...yearTicks(binned.axis, plot, foot + TICK_DROP, width),
    ],
    full,
  };
}
