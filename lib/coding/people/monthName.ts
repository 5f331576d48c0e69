import type { ChainContext } from "./chainContext";

/** Months that people are called by: "her counterpart January Makamba". */
const FIRST_NAMES = new Set(["january", "april", "may", "june", "july", "august"]);
const BEFORE_MONTH = new Set("in since of last next this early late mid until by from during for to".split(" "));

/** "January Makamba": no month, where a word in capitals follows and nothing of a day stands before. */
export function isMonthName({ text, tokens, countries, words }: ChainContext, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.isCapital || !next?.isCapital || !FIRST_NAMES.has(token.key)) return false;
  if (/^\d/.test(before?.text ?? "") || BEFORE_MONTH.has(before?.key ?? "")) return false;
  return (
    text.slice(token.end, next.start) === " " &&
    !words.offices.at(text, tokens, at + 1) &&
    !countries.index.at(text, tokens, at + 1)
  );
}
