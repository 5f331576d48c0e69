const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** Controls but for the line feed; halves of a character; the two signs that no XML may hold. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text that any line-based or XML format can hold: ends of lines as \n, other control characters dropped. */
export function plainText(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(UNWRITABLE, "");
}

/** The same in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}
