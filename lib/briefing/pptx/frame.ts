import type PptxGenJS from "pptxgenjs";
import { cleanText } from "./cleanText";
import { breakLines, fitLines } from "./fitText";
import { addLine, textLook } from "./textParts";
import { type Box, COLOURS, points } from "./theme";

const LEFT_PX = 80;
const WIDTH_PX = 1760;
const KICK_TOP = 48;
const KICK_PX = 34;
const HEADING_TOP = KICK_TOP + KICK_PX + 14;
/** Sizes at which a heading may stand on one line, and on two. */
const LINE_SIZES = [58, 55, 52];
/** Part of the width that a heading may fill by our count: fonts differ from machine to machine. */
const SURE = 0.95;
const HEADING_SIZES = [58, 54, 50, 46, 42, 38];
const HEADING_LEADING = 1.16;
const HEADING_PX = 140;
const FOOT_BOTTOM = 1050;
const FOOT_PX = 62;
const FOOT_SIZE = 24;
const WORD_PX = 140;

/** Widths of headings, a layout each: pptxgenjs leaves a heading where its layout has it. */
const HEADING_WIDTHS = [1100, 1280, 1460, WIDTH_PX];
const layoutOf = (width: number) => (width === WIDTH_PX ? "Entente" : `Entente ${width}`);

/** Layouts with a heading that PowerPoint knows as the title: its outline and its readers find it. */
export function defineLayouts(pptx: PptxGenJS, font: string): void {
  for (const width of [...HEADING_WIDTHS].reverse()) defineLayout(pptx, font, width);
}

function defineLayout(pptx: PptxGenJS, font: string, width: number): void {
  const box = { x: LEFT_PX, y: HEADING_TOP, width, height: HEADING_PX };
  const { fit: _, wrap: __, ...look } = textLook(box);
  pptx.defineSlideMaster({
    title: layoutOf(width),
    background: { color: COLOURS.paper },
    objects: [
      {
        placeholder: {
          options: {
            ...look,
            x: look.x ?? 0,
            y: look.y ?? 0,
            w: look.w ?? 1,
            h: look.h ?? 1,
            name: "heading",
            type: "title",
            fontFace: font,
            fontSize: points(58),
            bold: true,
          },
          text: "",
        },
      },
    ],
  });
}

/** One line at a size that is still large, else two of about the same length; smaller, then cut, if it must be. */
function fitHeading(heading: string): { text: string; size: number; lines: number; width: number } {
  const text = cleanText(heading);
  const look = { isBold: true, isSerif: true };
  const one = LINE_SIZES.find((size) => breakLines(text, WIDTH_PX * SURE, { ...look, size }).length === 1);
  if (one !== undefined) return { text, size: one, lines: 1, width: WIDTH_PX };
  const two = fitLines(text, WIDTH_PX * SURE, 2, HEADING_SIZES, look);
  const widths = Array.from({ length: 9 }, (_, i) => WIDTH_PX * (0.6 + i * 0.05));
  const width =
    widths.find((room) => breakLines(two.text, room * SURE, { ...look, size: two.size }).length <= 2) ?? WIDTH_PX;
  return { ...two, width };
}

/**
 * A slide with kicker, heading and foot.
 *
 * @param foot filter and sources, in at most two lines
 * @param font of the heading
 * @returns    px of the stage from which what lies between may be drawn, and to which
 */
export function addFramedSlide(
  pptx: PptxGenJS,
  {
    kicker,
    count,
    heading,
    foot,
    font,
  }: { kicker: string; count: string; heading: string; foot: string; font: string },
): { slide: PptxGenJS.Slide; top: number; bottom: number } {
  const fitted = fitHeading(heading);
  const slide = pptx.addSlide({ masterName: layoutOf(fitted.width) });
  const line = { y: KICK_TOP, height: KICK_PX };
  const kick = { size: 26, colour: COLOURS.ink2 };
  addLine(slide, kicker, { ...kick, box: { ...line, x: LEFT_PX, width: WIDTH_PX - WORD_PX } });
  addLine(slide, count, { ...kick, box: { ...line, x: LEFT_PX + WIDTH_PX - WORD_PX, width: WORD_PX }, align: "right" });
  const leading = fitted.size * HEADING_LEADING;
  const box: Box = { x: LEFT_PX, y: HEADING_TOP, width: fitted.width, height: fitted.lines * leading };
  // the size stands at the words: pptxgenjs takes that of the placeholder over that of the box
  const look = { fontFace: font, fontSize: points(fitted.size), lineSpacing: points(leading), bold: true };
  slide.addText([{ text: fitted.text, options: look }], {
    ...textLook(box),
    ...look,
    fit: "shrink",
    placeholder: "heading",
  });
  const base = { y: FOOT_BOTTOM - FOOT_PX, height: FOOT_PX };
  const small = { size: FOOT_SIZE, colour: COLOURS.ink3, valign: "bottom" as const };
  addLine(slide, foot, { ...small, box: { ...base, x: LEFT_PX, width: WIDTH_PX - WORD_PX - 40 }, lines: 2 });
  addLine(slide, "Entente", {
    ...small,
    box: { ...base, x: LEFT_PX + WIDTH_PX - WORD_PX, width: WORD_PX },
    align: "right",
  });
  return { slide, top: Math.round(HEADING_TOP + box.height + 20), bottom: base.y - 10 };
}
