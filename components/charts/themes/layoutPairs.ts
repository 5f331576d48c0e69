import type { Words } from "@/lib/i18n/words";
import { fullCount, fullShare } from "@/lib/insight/themeScale";
import type { Filter } from "@/lib/model/filter";
import { textWidth } from "../textWidth";
import { type BinnedThemes, binTimeline } from "./bins";
import { fitText } from "./fitText";
import { comparedThemes, type PairTimeline, type ThemesOptions } from "./options";
import type { BarPicture, BarSeries, Box, TextNote } from "./picture";
import { barGeometry, px } from "./scale";
import { inSolid, makeBars, seriesPaint, sharesOf, sum } from "./seriesOf";
import { yearTicks } from "./ticks";

const FIRST_YEAR_NARROW = 2000;
const TOP = 38;
const ROOM = 52;
const MIDDLE = TOP + ROOM;
const FOOT = MIDDLE + ROOM;
const TICK_DROP = 27;
const HEIGHT = FOOT + 32;
const LABEL_PX = 12;
const NOTE_PX = 11;

function binPair({ timeline }: PairTimeline, width: number): BinnedThemes {
  const end = timeline.first + timeline.totals.length;
  const first = width < 240 ? Math.max(timeline.first, Math.min(FIRST_YEAR_NARROW, end - 1)) : timeline.first;
  return binTimeline(timeline, { unit: "year", first, size: Math.max(0, end - first) });
}

/**
 * A panel a pair: one theme upwards, the other downwards, on one scale in all panels.
 *
 * @param panels pairs with their counts by year
 * @param width  of one panel in CSS px; under 240 years are shown from 2000
 */
export function layoutPairs(
  panels: readonly PairTimeline[],
  words: Words,
  width: number,
  { measure }: ThemesOptions,
  filter: Filter,
): BarPicture[] {
  const themes = comparedThemes(words, filter);
  const isShare = measure === "share";
  const binned = panels.map((panel) => binPair(panel, width));
  const valuesOf = (one: BinnedThemes, theme: string) => {
    const counts = one.counts.get(theme) ?? one.periods.map(() => 0);
    return { counts, values: isShare ? sharesOf(one, counts) : counts };
  };
  const drawn = binned.flatMap((one) =>
    themes.flatMap((theme) => {
      const { values } = valuesOf(one, theme);
      return isShare ? inSolid(one, values) : values;
    }),
  );
  const full = isShare ? fullShare(drawn, 0) : fullCount(drawn);

  return panels.map(({ pair }, panel): BarPicture => {
    const one = binned[panel]!;
    const plot: Box = { x: 0, y: TOP, width, height: FOOT - TOP };
    const geometry = barGeometry(one.axis, plot);
    const series = themes.map((theme, i): BarSeries => {
      const { counts, values } = valuesOf(one, theme);
      const way = { base: MIDDLE, full, room: ROOM, thin: isShare ? ("pale" as const) : ("solid" as const) };
      const bars = makeBars(one, theme, counts, values, { ...way, isDown: i === 1 });
      return {
        key: theme,
        theme,
        name: words.theme(theme),
        ...seriesPaint(words, theme),
        base: MIDDLE,
        cell: 0,
        bars: bars.map((bar) => ({ ...bar, select: { pair: [pair], ...bar.select } })),
      };
    });
    const total = sum(panels[panel]!.timeline.totals);
    const name = words.pair(pair);
    const numberRoom = textWidth(words.number(total), LABEL_PX) + 8;
    const peaks = series.flatMap(({ theme, bars }, i): TextNote[] => {
      const solid = bars.filter(({ look }) => look === "solid");
      const best = solid.toSorted((a, b) => b.height - a.height || b.index - a.index)[0];
      if (!best || theme === undefined) return [];
      const text = isShare ? words.percent(best.count / best.total) : words.number(best.count);
      const half = textWidth(text, NOTE_PX) / 2;
      const centre = plot.x + (best.index + 0.5) * geometry.band;
      return [
        {
          key: `peak-${theme}`,
          x: px(Math.min(Math.max(centre, half), width - half)),
          y: px(i === 0 ? best.y - 3 : best.y + best.height + 10),
          text,
          anchor: "middle",
          style: "axis",
          theme,
        },
      ];
    });
    return {
      key: pair,
      width,
      height: HEIGHT,
      axis: one.axis,
      plot,
      ...geometry,
      order: "mirror",
      series,
      rules: [{ key: "middle", x1: 0, x2: width, y: MIDDLE, isStrong: true }],
      milestones: [],
      labels: [
        {
          key: pair,
          row: 0,
          hasSwatch: false,
          text: fitText(name, width - numberRoom, LABEL_PX, true),
          name,
          isStrong: true,
          events: total,
          x: 0,
          y: 12,
          width: width - numberRoom,
          select: { pair: [pair] },
        },
      ],
      notes: [
        { key: "total", x: width, y: 12, text: words.number(total), anchor: "end", style: "num" },
        ...series.map(
          ({ key, theme, name: text }, i): TextNote => ({
            key: `name-${key}`,
            x: 0,
            y: i === 0 ? TOP - 5 : FOOT + 12,
            text,
            anchor: "start",
            style: "axis",
            ...(theme === undefined ? {} : { theme }),
          }),
        ),
        ...peaks,
        ...yearTicks(one.axis, plot, FOOT + TICK_DROP, width),
      ],
      full,
    };
  });
}
