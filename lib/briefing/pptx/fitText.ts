/** Advance widths in thousandths of an em, of Calibri; Cambria is wider by `SERIF`. Vietnamese horns add some. */
const ADVANCE: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [230, " ijl'"],
      [255, ".,’I:;"],
      [305, "f()-"],
      [342, "rt"],
      [395, "szJ/"],
      [425, "cL"],
      [455, "vxkyFS"],
      [480, "agETYZ"],
      [507, "e0123456789–"],
      [527, "bdhnopquBPCKXR"],
      [570, "AVơđ"],
      [625, "DGHUưĐ"],
      [660, "NOQ"],
      [715, "w%"],
      [800, "m…"],
      [875, "MW"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
const UNKNOWN = 600;
const BOLD = 1.022;
const SERIF = 1.062;
/** What is left free at the end of a line, since the next word may not break as counted. */
const SPARE = 0.97;
/** All marks but the horn, which is part of the letter. */
const MARKS = /(?!\u031b)\p{M}/gu;

export interface TextLook {
  /** px of the stage */
  size: number;
  isBold?: boolean;
  isSerif?: boolean;
}

/** Width of a line in px of the stage, as PowerPoint will draw it within some hundredths. */
export function lineWidth(text: string, { size, isBold = false, isSerif = false }: TextLook): number {
  const letters = [...text.normalize("NFD").replace(MARKS, "").normalize("NFC")];
  const em = letters.reduce((sum, letter) => sum + (ADVANCE[letter] ?? UNKNOWN), 0) / 1000;
  return em * size * (isBold ? BOLD : 1) * (isSerif ? SERIF : 1);
}

/** Break a text into lines as a text box of `width` px does; a word that is longer than a line is cut. */
export function breakLines(text: string, width: number, look: TextLook): string[] {
  const room = width * SPARE;
  const lines: string[] = [];
  let line = "";
  const take = (word: string) => {
    const longer = line === "" ? word : `${line} ${word}`;
    if (lineWidth(longer, look) <= room) {
      line = longer;
      return;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (lineWidth(line, look) > room && line.length > 1) {
      const least = Math.max(1, Math.floor(line.length * (room / lineWidth(line, look))));
      lines.push(line.slice(0, least));
      line = line.slice(least);
    }
  };
  for (const word of text.split(" ")) take(word);
  return line === "" ? lines : [...lines, line];
}

/**
 * The largest size at which a text stands on so many lines.
 *
 * @param sizes px of the stage, falling
 * @returns     the size, and the text, cut with an ellipsis where even the smallest is too large
 */
export function fitLines(
  text: string,
  width: number,
  most: number,
  sizes: readonly number[],
  look: Omit<TextLook, "size"> = {},
): { size: number; text: string; lines: number } {
  for (const size of sizes) {
    const lines = breakLines(text, width, { ...look, size });
    if (lines.length <= most) return { size, text, lines: lines.length };
  }
  const size = sizes.at(-1) ?? 24;
  const kept = breakLines(text, width, { ...look, size }).slice(0, most);
  return { size, text: `${kept.join(" ").replace(/.{2}$/u, "")}…`, lines: most };
}
