/**
 * The look of our slides as PowerPoint has it: the projector theme of app/styles/tokens.css, in hex without "#".
 * A test holds the two together.
 */
export const COLOURS = {
  paper: "FFFFFF",
  ink: "000000",
  ink2: "2B2F33",
  ink3: "4C5156",
  line: "C9C7C0",
  lineStrong: "7D7B74",
  accent: "00545F",
} as const;

const HUES: Readonly<Record<string, string>> = {
  war: "B93A00",
  sea: "1C6CAB",
  def: "0F3224",
  eco: "9E8220",
  rights: "841A58",
  pol: "65686C",
  oth: "A9A7A0",
};

/** Comes with every PowerPoint, has all Vietnamese letters, and so has its free twin of the same widths, Carlito. */
export const FONTS = { text: "Calibri" } as const;
/** The twin of Cambria lacks Vietnamese letters; that of Times New Roman, the type of Vietnamese offices, has them. */
export const HEADING_FONTS = { en: "Cambria", vi: "Times New Roman" } as const;

/** Languages of the texts, for the speller of PowerPoint. */
export const LANGS = { en: "en-GB", vi: "vi-VN" } as const;

/** Strength of a mark that the emphasis leaves out, as `.off` of the pages. */
const FADED = 0.35;
/** Strength of a year with too few events to be a share of. */
const PALE = 0.45;

/** Mix a colour with the paper. @param strength 0..1 */
function onPaper(hex: string, strength: number): string {
  return [0, 2, 4]
    .map((at) => Math.round(255 - strength * (255 - Number.parseInt(hex.slice(at, at + 2), 16))))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

/** The colour of a hue token: "war" is that of war legacies. */
export function hueColour(hue: string | undefined): string {
  return HUES[hue ?? "oth"] ?? HUES.oth ?? COLOURS.ink3;
}

export function faded(hex: string): string {
  return onPaper(hex, FADED);
}

export function pale(hex: string): string {
  return onPaper(hex, PALE);
}

/** A place on a stage of 1920 x 1080 px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const PX_PER_INCH = 144;

/** A box in inches of a slide of 13.333 x 7.5. */
export function inches({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
  const inch = (px: number) => Math.round((px / PX_PER_INCH) * 1000) / 1000;
  return { x: inch(x), y: inch(y), w: inch(width), h: inch(height) };
}

/** Points of a size in px of the stage. */
export function points(px: number): number {
  return Math.round(px * 5) / 10;
}
