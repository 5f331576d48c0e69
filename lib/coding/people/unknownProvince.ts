import { isJoined } from "../text/tokens";
import type { ChainContext } from "./chainContext";

/** A province, state or county whose name may be that of nobody of Viet Nam. */
const STATES = new Set(["bang", "hạt"]);
const MOST_WORDS = 4;
const ASCII = /^\p{ASCII}+$/u;

/** How many words in capitals follow one another from a token on. */
function capitalsFrom({ text, tokens }: ChainContext, from: number): number {
  let count = 0;
  for (let at = from; count < MOST_WORDS; at++, count++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token?.isCapital || !ASCII.test(token.text) || !before || !isJoined(text, before, token)) break;
  }
  return count;
}

/** True if an office of a province ends right before a token, and the text calls the word there a province elsewhere: "Phó Tỉnh trưởng Takeo". */
function isNamedProvince({ text, tokens }: ChainContext, at: number): boolean {
  const [before, left, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (left?.key !== "trưởng" || !/^(?:tỉnh|thị)$/.test(before?.key ?? "") || !word?.isCapital) return false;
  return tokens.some(
    (other, i) =>
      other.text === word.text &&
      /^(?:tỉnh|phố)$/.test(tokens[i - 1]?.key ?? "") &&
      !/^\s\p{Lu}/u.test(text.slice(other.end, other.end + 2)),
  );
}

/**
 * The last word of a province that no list holds, in the office that ends before it: "Thống đốc tỉnh Gunma Yamamoto Ichita", "Bộ trưởng
 * Nông nghiệp bang Queensland".
 */
export function unknownProvinceTo(context: ChainContext, at: number): number | undefined {
  const { tokens, words } = context;
  const left = tokens[at - 1]?.key ?? "";
  if (!words.links.has("của")) return undefined;
  if (isNamedProvince(context, at)) return at;
  const isOf = left === "tỉnh" || (left === "ủy" && tokens[at - 2]?.key === "tỉnh");
  if (!isOf && !STATES.has(left)) return undefined;
  const count = capitalsFrom(context, at);
  // Of three words the first is the province, the others a name.
  if (count >= 3) return at;
  if (count === 0) return undefined;
  return STATES.has(left) ? at + count - 1 : count === 1 ? at : undefined;
}
