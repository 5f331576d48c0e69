import type PptxGenJS from "pptxgenjs";
import { cleanText } from "./cleanText";
import { fitLines } from "./fitText";
import { type Box, COLOURS, FONTS, inches, points } from "./theme";

/** Line height of a size. */
const LEADING = 1.3;

/** What every text box shares: no inner margin, words at the top left, no resizing by PowerPoint. */
export function textLook(box: Box): PptxGenJS.TextPropsOptions {
  return {
    ...inches(box),
    margin: 0,
    fontFace: FONTS.text,
    color: COLOURS.ink,
    align: "left",
    valign: "top",
    wrap: true,
    fit: "none",
  };
}

/** A text of one or some lines in a box of its own, made smaller or cut where it does not fit. */
export function addLine(
  slide: PptxGenJS.Slide,
  text: string,
  {
    box,
    size,
    isBold = false,
    colour = COLOURS.ink,
    lines = 1,
    align = "left",
    valign = "top",
  }: {
    box: Box;
    /** px of the stage */
    size: number;
    isBold?: boolean;
    colour?: string;
    lines?: number;
    align?: "left" | "right" | "center";
    valign?: "top" | "bottom";
  },
): void {
  const sizes = [size, size - 2, size - 4];
  const fitted = fitLines(cleanText(text), box.width, lines, sizes, { isBold });
  slide.addText(fitted.text, {
    ...textLook(box),
    fontSize: points(fitted.size),
    lineSpacing: points(fitted.size * LEADING),
    bold: isBold,
    color: colour,
    align,
    valign,
  });
}
