import type { Token } from "../text/tokens";

const ORDINALS_EN =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const NUMBERS_VI: ReadonlyMap<string, number> = new Map([
  ["nhất", 1],
  ["một", 1],
  ["hai", 2],
  ["nhì", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
]);
const MOST_ROUND = 250;

/** An ordinal in the text: "13th", "thirteenth", "lần thứ 13". */
export interface Ordinal {
  number: number;
  /** positions of its words in the list of tokens, the last included */
  from: number;
  to: number;
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ").map((text, i) => [text, i + 1]),
);

function englishAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.key === "inaugural") return { number: 1, from: at, to: at };
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.key);
  if (digits) return { number: Number(digits[1]), from: at, to: at };
  const word = ORDINALS_EN.indexOf(token.key);
  if (word >= 0) return { number: word + 1, from: at, to: at };
  if (token.key === "twenty" || token.key === "thirty") {
    const unit = ORDINALS_EN.indexOf(tokens[at + 1]?.key ?? "");
    if (unit >= 0 && unit < 9) return { number: (token.key === "twenty" ? 20 : 30) + unit + 1, from: at, to: at + 1 };
  }
  if (token.key === "round" || token.key === "session") {
    const next = tokens[at + 1];
    if (next && /^\d{1,2}$/.test(next.key)) return { number: Number(next.key), from: at, to: at + 1 };
  }
  return undefined;
}

function numberVi(tokens: readonly Token[], at: number): { number: number; to: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (/^\d{1,3}$/.test(token.key)) return { number: Number(token.key), to: at };
  const roman = ROMAN.get(token.text);
  if (roman !== undefined) return { number: roman, to: at };
  const first = NUMBERS_VI.get(token.key);
  if (first === undefined) return undefined;
  const [next, third] = [tokens[at + 1]?.key ?? "", tokens[at + 2]?.key ?? ""];
  const unitOf = (key: string) => (key === "lăm" ? 5 : key === "mốt" ? 1 : NUMBERS_VI.get(key));
  if (token.key === "mười") {
    const unit = unitOf(next);
    return unit !== undefined && unit < 10 ? { number: 10 + unit, to: at + 1 } : { number: 10, to: at };
  }
  if (next === "mươi") {
    const unit = unitOf(third);
    return unit !== undefined && unit < 10
      ? { number: first * 10 + unit, to: at + 2 }
      : { number: first * 10, to: at + 1 };
  }
  return { number: first, to: at };
}

function vietnameseAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const key = tokens[at]?.key;
  if (key === "đầu" && tokens[at + 1]?.key === "tiên") return { number: 1, from: at, to: at + 1 };
  const next = tokens[at + 1]?.key;
  const skip =
    key === "lần" && next === "thứ"
      ? 2
      : (key === "kỳ" || key === "phiên" || key === "khóa" || key === "họp") && next === "thứ"
        ? 2
        : key === "vòng" || key === "lần"
          ? 1
          : key === "thứ" && /^(?:\d|[IVX])/.test(tokens[at + 1]?.text ?? "")
            ? 1
            : 0;
  if (skip === 0) return undefined;
  const found = numberVi(tokens, at + skip);
  return found ? { number: found.number, from: at, to: found.to } : undefined;
}

/** Ordinals between two positions in the list of tokens. */
export function findOrdinals(tokens: readonly Token[], from: number, to: number, lang: "en" | "vi"): Ordinal[] {
  const found: Ordinal[] = [];
  for (let at = Math.max(0, from); at <= to; at++) {
    const ordinal = (lang === "vi" ? vietnameseAt(tokens, at) : undefined) ?? englishAt(tokens, at);
    if (!ordinal || ordinal.number < 1 || ordinal.number > MOST_ROUND) continue;
    found.push(ordinal);
    at = ordinal.to;
  }
  return found;
}
