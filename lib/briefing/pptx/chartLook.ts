import type PptxGenJS from "pptxgenjs";
import type { Words } from "@/lib/i18n/words";
import { addLine } from "./textParts";
import { type Box, COLOURS, FONTS, inches, points } from "./theme";

/** Size of the words of a chart, px of the stage: the smallest of our slides. */
export const CHART_TEXT = 24;

/**
 * What all our bar charts share: no frame, no grid, no legend, thin dark base line, words in our type.
 *
 * @param alt what it shows, for who cannot see it
 */
export function barLook(box: Box, alt: string): PptxGenJS.IChartOpts {
  const size = points(CHART_TEXT);
  return {
    ...inches(box),
    altText: alt,
    barDir: "col",
    barGapWidthPct: 18,
    chartArea: { roundedCorners: false },
    showLegend: false,
    showTitle: false,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: "none" },
    catGridLine: { style: "none" },
    valAxisLabelFontFace: FONTS.text,
    valAxisLabelFontSize: size,
    valAxisLabelColor: COLOURS.ink2,
    catAxisLabelFontFace: FONTS.text,
    catAxisLabelFontSize: size,
    catAxisLabelColor: COLOURS.ink2,
    catAxisLineColor: COLOURS.lineStrong,
    catAxisLineSize: 0.75,
    catAxisMajorTickMark: "none",
    dataLabelFontFace: FONTS.text,
    dataLabelFontSize: size,
    dataLabelColor: COLOURS.ink,
  };
}

/** Years that are named where `width` px hold `count` of them, so that no two names touch. */
export function yearStep(count: number, width: number): number {
  const YEAR_PX = 66;
  return [1, 2, 5, 10].find((step) => (step * width) / Math.max(1, count) >= YEAR_PX) ?? 10;
}

/** Every year from a round one to the last. @returns years of which each `step`-th, from the first, is round */
export function roundYears(first: number, last: number, step: number): number[] {
  const start = Math.floor(first / step) * step;
  return Array.from({ length: Math.max(0, last - start + 1) }, (_, i) => start + i);
}

/**
 * Names of the round years under the columns of a chart, as texts: not every program leaves out the others.
 *
 * @param plot where the columns stand: every year has the same part of its width
 * @param y    px of the stage
 */
export function addYears(slide: PptxGenJS.Slide, years: readonly number[], step: number, plot: Box, y: number): void {
  const band = plot.width / Math.max(1, years.length);
  const [width, height] = [80, CHART_TEXT * 1.3];
  years.forEach((year, i) => {
    if (year % step !== 0) return;
    const centre = plot.x + (i + 0.5) * band;
    const x = centre - width / 2;
    addLine(slide, String(year), {
      box: { x, y, width, height },
      size: CHART_TEXT,
      colour: COLOURS.ink2,
      align: "center",
    });
  });
}

/** Format of a share: "51 %" in English with a narrow space, "51%" in Vietnamese. */
export function percentCode({ locale }: Pick<Words, "locale">): string {
  return locale === "en" ? '0"\u202f"%' : "0%";
}
