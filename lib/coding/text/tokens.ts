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

const OLD_TONES: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu;

/** One of the two ways to set the tone: "Hoà" as "Hòa", "uỷ" as "ủy". The length stays. */
function newTone(word: string): string {
  return word.replace(OLD_TONE, (pair) => {
    const small = OLD_TONES[pair.toLowerCase()] ?? pair;
    return pair === pair.toLowerCase()
      ? small
      : pair.charAt(0) === pair.charAt(0).toUpperCase()
        ? small.charAt(0).toUpperCase() + small.slice(1)
        : small;
  });
}

/** The words of a text in their order. Linear in its length. */
export function readTokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0];
    const composed = newTone(word.normalize("NFC"));
    return {
      start: match.index,
      end: match.index + word.length,
      text: word,
      key: composed.toLowerCase(),
      isCapital: CAPITAL.test(composed),
    };
  });
}

/** Words that a stop shortens: a sentence may go on after them. */
const SHORTENED = new Set(
  "amb gen lt lieut maj brig col adm radm vadm dr mr ms mrs prof st sen snr sr jr tp cdr cmdr comdr cdre cmdre capt hon rep gov ma ph md no ts gs ks bs".split(
    " ",
  ),
);
/** "J. Noh", "St. Paul", unlike "châu Á. Đại sứ" and "của EU. Đại sứ". */
const isShort = ({ key }: Token): boolean => /^(?:[a-zđ]|\d{1,2})$/.test(key) || SHORTENED.has(key);

const MOST_GAP = 4;
const GAP = new Set([" ", "\u00a0", "\t", "\n", "\r", "-", "–", "—", "‑", "'", "’", ".", "/", "+", "&"]);

/**
 * True if two neighbouring words may belong to one name: "Việt Nam–Hoa Kỳ", "U.S.", "people's". A line may break
 * inside a name once; a blank line, a comma or a bracket ends it.
 */
export function isJoined(text: string, left: Token, right: Token): boolean {
  const length = right.start - left.end;
  if (length > MOST_GAP) return false;
  if (right.start - left.end > 1 && text.charAt(left.end) === "." && !isShort(left)) return false;
  let breaks = 0;
  for (let i = left.end; i < right.start; i++) {
    const sign = text.charAt(i);
    if (!GAP.has(sign)) return false;
    if (sign === "\n") breaks += 1;
  }
  return breaks < 2;
}
