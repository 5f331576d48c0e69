import { textWidth } from "@/components/charts/textWidth";

/** Break a text into lines of at most `width` px; what does not fit the last line ends in an ellipsis. */
export function breakText(text: string, width: number, size: number, most: number, isBold = true): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer;
    else if (lines.length === most) {
      lines[lines.length - 1] = `${last}…`;
      break;
    } else lines.push(word);
  }
  return lines;
}
