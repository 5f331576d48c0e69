/** Advance widths of the page's sans in thousandths of an em: labels are placed on the server, where nothing can be measured. */
const ADVANCE: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [255, "ilI|'.,:;"],
    [300, " -jJfrt()"],
    [450, "cskvxyzg"],
    [497, "0123456789"],
    [545, "abdehnopquEFLSTVXYZ–"],
    [600, "ABCKPRG"],
    [660, "DHNOQU"],
    [800, "mwMW"],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter) => [letter, Number(width)])),
);
const UNKNOWN = 600;
const BOLD = 1.07;
const MARKS = /\p{M}/gu;

/**
 * Width of a line of text in px, a little more than it takes.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const letters = [...text.normalize("NFD").replace(MARKS, "")];
  const em = letters.reduce((sum, letter) => sum + (ADVANCE[letter] ?? UNKNOWN), 0) / 1000;
  return em * size * (isBold ? BOLD : 1);
}
