import { NUMBER_WORDS } from "../keywords/numberWords";
import type { Token } from "../text/tokens";

const ORDINALS_EN =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TENS_EN: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
]);
const ROUND_TENS_EN: ReadonlyMap<string, number> = new Map([
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
]);
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
  ["", "X", "XX", "XXX"]
    .flatMap((ten) => ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].map((unit) => ten + unit))
    .map((text, number): [string, number] => [text, number])
    .slice(1),
);

/** "The VII meeting", "IV Session": what a Roman numeral counts. */
const ROMAN_COUNTS = new Set("meeting session round edition dialogue consultation consultations".split(" "));

function englishAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.key === "inaugural" || token.key === "maiden") return { number: 1, from: at, to: at };
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(token.key);
  if (digits) return { number: Number(digits[1]), from: at, to: at };
  const word = ORDINALS_EN.indexOf(token.key);
  if (word >= 0) return { number: word + 1, from: at, to: at };
  const tens = ROUND_TENS_EN.get(token.key);
  if (tens !== undefined) return { number: tens, from: at, to: at };
  const next = tokens[at + 1];
  const unit = ORDINALS_EN.indexOf(next?.key ?? "");
  const ten = TENS_EN.get(token.key);
  if (ten !== undefined && unit >= 0 && unit < 9) return { number: ten + unit + 1, from: at, to: at + 1 };
  const numeral = ROMAN.get(token.text);
  if (numeral !== undefined && numeral > 1 && ROMAN_COUNTS.has(next?.key ?? ""))
    return { number: numeral, from: at, to: at };
  if (!next || (token.key !== "round" && token.key !== "session")) return undefined;
  // "Round 7", "Round Seven", "Session IV"
  const roman = ROMAN.get(next.text);
  const count = /^\d{1,2}$/.test(next.key)
    ? Number(next.key)
    : (roman ?? (next.key === "one" ? 1 : NUMBER_WORDS[next.key]));
  return count === undefined ? undefined : { number: count, from: at, to: at + 1 };
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

/** What is counted before "thứ": "vòng đàm phán thứ bảy", "phiên họp thứ hai". */
const COUNTED_VI = new Set("vòng phiên kỳ khóa họp cuộc đợt chuyến phán thoại vấn khảo".split(" "));
const COUNTED_WORDS = 3;
/** "Đối thoại Chính sách Quốc phòng thứ mười sáu": no day of the week is so called. */
const COUNTED_FAR = 8;
const WEEKDAYS_VI = 7;

/** "Vòng đàm phán thứ bảy" is a round, "sáng thứ bảy" and "thứ bảy, 25/4" are days. */
function isCounted(tokens: readonly Token[], at: number, { number, to }: { number: number; to: number }): boolean {
  if (/^(?:\d|[IVX]+$)/.test(tokens[at + 1]?.text ?? "")) return true;
  const reach = number > WEEKDAYS_VI ? COUNTED_FAR : COUNTED_WORDS;
  const after = tokens[to + 1]?.key ?? "";
  const isDay = /^\d/.test(after) || after === "ngày" || after === "tuần";
  return !isDay && tokens.slice(Math.max(0, at - reach), at).some(({ key }) => COUNTED_VI.has(key));
}

/** How many words stand before the number: "lần thứ", "vòng", "thứ". */
function leadVi(key: string, next: string): number {
  if (key === "lần" || key === "vòng" || key === "đợt") return next === "thứ" ? 2 : 1;
  if (["kỳ", "phiên", "khóa", "họp"].includes(key) && next === "thứ") return 2;
  return key === "thứ" ? 1 : 0;
}

const SESSIONS_VI = new Set("kỳ khóa phiên vòng".split(" "));
const SAT_VI = new Set(["họp", "đàm phán", "đối thoại", "tham vấn", "tham khảo", "trao đổi"]);

/** "Kỳ họp 47", "vòng đàm phán XIII": a number behind a session, none that begins a day ("kỳ họp 12/5"). */
function sessionAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const [own, first, second] = [0, 1, 2].map((step) => tokens[at + step]?.key ?? "");
  if (!SESSIONS_VI.has(own ?? "")) return undefined;
  const to = SAT_VI.has(first ?? "") ? at + 2 : SAT_VI.has(`${first} ${second}`) ? at + 3 : undefined;
  const [count, after] = to === undefined ? [] : [tokens[to], tokens[to + 1]];
  if (to === undefined || !count) return undefined;
  const roman = ROMAN.get(count.text);
  if (roman !== undefined && roman > 1) return { number: roman, from: at, to };
  if (!/^\d{1,2}$/.test(count.key)) return undefined;
  const isDay = after !== undefined && /^\d/.test(after.key) && after.start === count.end + 1;
  return isDay || HOW_MANY.has(after?.key ?? "") ? undefined : { number: Number(count.key), from: at, to };
}
/** "Phiên họp 3 bên", "phiên họp 12 tháng 5": no count of sessions. */
const HOW_MANY = new Set("bên nước ngày giờ phút tháng người đoàn tỉnh bộ".split(" "));

function vietnameseAt(tokens: readonly Token[], at: number): Ordinal | undefined {
  const [key, next] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
  if (key === "đầu" && next === "tiên") return { number: 1, from: at, to: at + 1 };
  const session = sessionAt(tokens, at);
  if (session) return session;
  const skip = leadVi(key, next);
  const found = skip === 0 ? undefined : numberVi(tokens, at + skip);
  if (!found || (key === "thứ" && !isCounted(tokens, at, found))) return undefined;
  return { number: found.number, from: at, to: found.to };
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
