import { themeFill, themeHue } from "@/components/ui/themeFill";
import type { Words } from "@/lib/i18n/words";
import type { Filter } from "@/lib/model/filter";
import { datesOfBin } from "../timeAxis";
import type { BinnedThemes } from "./bins";
import type { BarLook, BarSeries, ThemeBar } from "./picture";
import { barHeight, px } from "./scale";

export const ALL_EVENTS = "all";

/** Filter of one theme (absent for all events) in one bin. */
export function barSelect(binned: BinnedThemes, index: number, theme: string | undefined): Filter {
  const time = datesOfBin(binned.axis.unit, binned.axis.first + index);
  return theme === undefined ? time : { theme: [theme], ...time };
}

/** How a theme's bars are painted. */
export function seriesPaint(words: Words, theme: string | undefined): Pick<BarSeries, "fill" | "hue" | "hasPattern"> {
  return {
    fill: themeFill(words.labels, theme),
    hue: themeHue(words.labels, theme),
    hasPattern: theme !== undefined && (words.labels.themes[theme]?.pattern ?? "solid") !== "solid",
  };
}

/**
 * Bars of one series, standing on `base`.
 *
 * @param values what is drawn, in the unit of `full`: shares 0..1 or events
 * @param room   px of a full bar
 * @param thin   look of periods with few events
 */
export function makeBars(
  binned: BinnedThemes,
  theme: string | undefined,
  counts: readonly number[],
  values: readonly number[],
  {
    base,
    full,
    room,
    thin,
    isDown = false,
  }: { base: number; full: number; room: number; thin: BarLook; isDown?: boolean },
): ThemeBar[] {
  return counts.flatMap((count, index) => {
    const period = binned.periods[index];
    if (!period || count === 0) return [];
    const { height, isCut } = barHeight(values[index] ?? 0, full, room);
    return [
      {
        index,
        y: isDown ? base : px(base - height),
        height,
        look: period.isThin ? thin : "solid",
        isCut,
        count,
        total: period.total,
        select: barSelect(binned, index, theme),
      },
    ];
  });
}

/** Shares of the events of each period; 0 where there is none. */
export function sharesOf(binned: BinnedThemes, counts: readonly number[]): number[] {
  return counts.map((count, i) => {
    const total = binned.periods[i]?.total ?? 0;
    return total === 0 ? 0 : count / total;
  });
}

/** Only what stands in periods with enough events. */
export function inSolid(binned: BinnedThemes, values: readonly number[]): number[] {
  return values.filter((_, i) => binned.periods[i]?.isThin === false);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
