import type PptxGenJS from "pptxgenjs";
import { shownRows } from "../shownRows";
import type { EventsStage, StageRow } from "../stageData";
import { cleanAddress, cleanText } from "./cleanText";
import type { Drawing } from "./drawing";
import { breakLines, fitLines } from "./fitText";
import { COLOURS, FONTS, faded, hueColour, inches, LANGS, points } from "./theme";

const SIZES = { wide: [29, 27, 25, 24], half: [26, 25, 24] } as const;
const LEADING = 1.25;
const PAD_PX = 13;
const DATE_PX = 300;
const WHERE_PX = 230;
const GAP_PX = 24;
const MOST_LINES = 3;

/** Inches: what pptxgenjs reads where the first number is under 1. */
const PADDED: [number, number, number, number] = [inches({ x: PAD_PX, y: 0, width: 0, height: 0 }).x, 0, 0, 0];
const TITLE_PADDED: typeof PADDED = [PADDED[0], inches({ x: GAP_PX, y: 0, width: 0, height: 0 }).x, 0, 0];

type Cell = PptxGenJS.TableCell;

const NONE: PptxGenJS.BorderProps = { type: "none" };
const RULE: PptxGenJS.BorderProps = { type: "solid", pt: 0.75, color: COLOURS.line };
const above = (
  isRule: boolean,
): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] => [
  isRule ? RULE : NONE,
  NONE,
  NONE,
  NONE,
];

/** The events themselves as a table that can be edited; each date leads to its source. */
export function addEvents({ slide, words, box, form }: Drawing, stage: EventsStage): void {
  const rows = shownRows(stage, form);
  const isHalf = form === "half";
  const titleWidth = isHalf ? box.width : box.width - DATE_PX - WHERE_PX - GAP_PX;
  const linesAt = (size: number) =>
    rows.map(({ title }) => Math.min(MOST_LINES, breakLines(cleanText(title), titleWidth, { size }).length));
  const heightAt = (size: number) =>
    linesAt(size).reduce((sum, lines) => sum + (lines + (isHalf ? 1 : 0)) * size * LEADING + 2 * PAD_PX, 0);
  const sizes: readonly number[] = SIZES[form];
  const size = sizes.find((one) => heightAt(one) <= box.height) ?? sizes.at(-1) ?? 24;
  const colour = (row: StageRow, hex: string) => (row.isStrong ? hex : faded(hex));
  // the link stands on the date: some programs break a long link inside a word
  const dateCell = (row: StageRow): Cell => {
    const url = cleanAddress(row.url);
    const look = { bold: true, color: colour(row, COLOURS.ink) };
    const link = url ? { hyperlink: { url }, underline: { style: "sng" as const, color: COLOURS.accent } } : {};
    return {
      text: [{ text: cleanText(row.date), options: { ...look, ...link } }],
      options: { border: above(true), margin: PADDED },
    };
  };
  const titleCell = (row: StageRow, options: object): Cell => ({
    text: [
      {
        text: fitLines(cleanText(row.title), titleWidth, MOST_LINES, [size]).text,
        options: { color: colour(row, COLOURS.ink), lang: LANGS[row.lang ?? words.locale] },
      },
    ],
    options: { ...options, margin: isHalf ? 0 : TITLE_PADDED },
  });
  const whereCell = (row: StageRow): Cell => ({
    text: [
      ...(row.theme
        ? [{ text: "■ ", options: { color: colour(row, hueColour(words.labels.themes[row.theme]?.hue)) } }]
        : []),
      { text: cleanText(row.place ?? ""), options: { color: colour(row, COLOURS.ink2) } },
    ],
    options: { border: above(true), fontSize: points(size - 3), margin: PADDED },
  });
  const lines = linesAt(size);
  const table = rows.flatMap((row): Cell[][] =>
    isHalf
      ? [[dateCell(row), whereCell(row)], [titleCell(row, { colspan: 2, border: above(false) })]]
      : [[dateCell(row), titleCell(row, { border: above(true) }), whereCell(row)]],
  );
  const heights = rows.flatMap((_, i) => {
    const title = (lines[i] ?? 1) * size * LEADING;
    return isHalf ? [size * LEADING + PAD_PX, title + PAD_PX] : [title + 2 * PAD_PX];
  });
  const widths = isHalf ? [box.width - WHERE_PX, WHERE_PX] : [DATE_PX, titleWidth + GAP_PX, WHERE_PX];
  if (table.length === 0) return;
  slide.addTable(table, {
    ...inches({ ...box, height: heights.reduce((sum, one) => sum + one, 0) }),
    colW: widths.map((width) => inches({ ...box, width }).w),
    rowH: heights.map((height) => inches({ ...box, height }).h),
    fontFace: FONTS.text,
    fontSize: points(size),
    valign: "top",
    objectName: cleanText(words.t("briefing.caption.eventsAll", { count: rows.length })),
  });
}
