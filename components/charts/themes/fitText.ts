import { textWidth } from "../textWidth";

/** A text, or as much of it as fits `width` px, with an ellipsis. */
export function fitText(text: string, width: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= width) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, size, isBold) > width) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}
