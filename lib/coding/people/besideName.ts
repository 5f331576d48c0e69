import type { Token } from "../text/tokens";
import { isQuoteAt } from "./quoteMark";

/** True if a name may follow an office: a stop between them shortens the last word of it, "Gen. X", and ends no sentence. */
export function isBeside(text: string, last: Token, next: Token): boolean {
  const gap = text.slice(last.end, next.start);
  return (
    (/^[\s,]{1,2}$|^\)\s$/.test(gap) && gap !== "\n\n") ||
    // "Prime Minister 'Aisake Valu Eke": a sound of Polynesia, no quote that opens
    (/^\s['‘’ʻ]$/.test(gap) && next.isCapital && !isQuoteAt(text, next.start)) ||
    // "Dato' Hassan Rahimi", "To' Puan Azizah"
    (/^['’]\s$/.test(gap) && MALAY.has(last.key)) ||
    (/^\.\s$/.test(gap) && last.isCapital && last.text.length <= LONGEST_SHORT && !NO_SHORT.has(last.key))
  );
}

/** "Cmdre." */
const LONGEST_SHORT = 5;
/** Short words that end an office and a sentence: "in charge of Southeast Asia. Representatives". */
const NO_SHORT = new Set(
  "asia china japan india korea trade state law navy army labor peace unit corps staff house board".split(" "),
);
const MALAY = new Set(["dato", "to", "tok"]);
