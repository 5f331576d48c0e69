/** A word of the report, with its place. */
export interface Token {
  /** UTF-16 offsets in the report, the end excluded */
  start: number;
  end: number;
  text: string;
  /** composed and in lower case, marks kept: "Đà", "đa" and "da" stay three words */
  key: string;
  isCapital: boolean;
}

/** Letters, marks and digits in a row. One class and one quantifier: linear. */
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

/** The words of a text in their order. Linear in its length. */
export function readTokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0];
    const composed = word.normalize("NFC");
    return {
      start: match.index,
      end: match.index + word.length,
      text: word,
      key: composed.toLowerCase(),
      isCapital: CAPITAL.test(composed),
    };
  });
}

const MOST_GAP = 4;
const GAP = new Set([" ", "\u00a0", "\t", "\n", "\r", "-", "–", "—", "‑", "'", "’", ".", "/", "+", "&"]);

/**
 * True if two neighbouring words may belong to one name: "Việt Nam–Hoa Kỳ", "U.S.", "people's". A line may break
 * inside a name once; a blank line, a comma or a bracket ends it.
 */
export function isJoined(text: string, left: Token, right: Token): boolean {
  const length = right.start - left.end;
  if (length > MOST_GAP) return false;
  let breaks = 0;
  for (let i = left.end; i < right.start; i++) {
    const sign = text.charAt(i);
    if (!GAP.has(sign)) return false;
    if (sign === "\n") breaks += 1;
  }
  return breaks < 2;
}
