import type { Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import { isParticleAt, nameRunAt } from "./nameRun";

/** "(CPC)" after a name in full. */
export function isAcronym(text: string, left: Token, right: Token): boolean {
  return (
    /^\s\($/.test(text.slice(left.end, right.start)) &&
    text.charAt(right.end) === ")" &&
    /^\p{Lu}{2,6}$/u.test(right.text)
  );
}

const MOST_OF_GLOSS = 4;
const MOST_OF_HOUSE = 14;
const HOUSES_VI = new Set([
  "Bộ",
  "Ban",
  "Sở",
  "Cục",
  "Vụ",
  "Tổng",
  "Ủy",
  "Uỷ",
  "Viện",
  "Văn",
  "Quốc",
  "Hạ",
  "Thượng",
  "Nghị",
]);

/** "Chairman of the Mazhilis (lower house) of Kazakhstan", "Cục trưởng Cục A (Bộ Nông nghiệp và Môi trường)": what a house is or of which; its last word. */
export function glossTo({ text, tokens }: ChainContext, left: Token, at: number): number | undefined {
  if (!/^\s\($/.test(text.slice(left.end, tokens[at]?.start))) return undefined;
  const isHouse = HOUSES_VI.has(tokens[at]?.text ?? "");
  for (let to = at; to < at + (isHouse ? MOST_OF_HOUSE : MOST_OF_GLOSS); to++) {
    const [token, next] = [tokens[to], tokens[to + 1]];
    if (!token || !next || (token.isCapital && !isHouse)) return undefined;
    const gap = text.slice(token.end, next.start);
    if (gap === ") ") return to;
    if (gap !== " ") return undefined;
  }
  return undefined;
}

/** "General (Retd) A" */
export const isRetired = (text: string, left: Token, right: Token): boolean =>
  /^\s\($/.test(text.slice(left.end, right.start)) &&
  /^\.?\)\s/.test(text.slice(right.end, right.end + 3)) &&
  /^(?:ret|retd|rtd|retired)$/.test(right.key);

/** "... (DPAA) Fern Sumpter Winbush": the letters of the body end the office, and a name follows. */
export function isBeforeName({ text, tokens, words }: ChainContext, at: number): boolean {
  const [letters, name, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // "(UAE) Thani bin Ahmed"
  if (!letters || !name?.isCapital || !(next?.isCapital === true || isParticleAt(tokens, at + 2))) return false;
  return (
    text.slice(letters.end, name.start) === ") " &&
    (words.links.has("của") || !SMALL_PART.has(name.key)) &&
    !words.tails.at(text, tokens, at + 1) &&
    !words.offices.at(text, tokens, at + 1)
  );
}

/** "Bộ GD&ĐT", "Sở LĐ-TB&XH", "Bộ GTVT": the last of the letters that stand for a house, whatever name follows. */
function spelledTo({ text, tokens }: ChainContext, at: number): number | undefined {
  let to = at;
  for (let next = tokens[to + 1]; next && isLetters(next); next = tokens[to + 1]) {
    if (!/^[&-]$/.test(text.slice(tokens[to]?.end ?? 0, next.start))) break;
    to += 1;
  }
  const [house, first, last] = [tokens[at - 1], tokens[at], tokens[to]];
  if (!house || !first || !last || !isLetters(first) || !/^(?:Bộ|bộ|Sở|sở|Cục|cục|Ban|ban)$/.test(house.text))
    return undefined;
  return last.end - first.start > 1 ? to : undefined;
}

const isLetters = ({ text }: Token): boolean => /^\p{Lu}{1,6}$/u.test(text);

/** "Tư lệnh CSB Việt Nam": a body by its letters, where no name goes on with them. */
export function lettersAt(context: ChainContext, at: number): { to: number } | undefined {
  const { text, tokens, words, countries } = context;
  const token = tokens[at];
  if (!token || !words.links.has("của")) return undefined;
  const spelled = spelledTo(context, at) ?? spelledTo(context, at + 1);
  if (spelled !== undefined) return { to: spelled };
  if (!/^\p{Lu}{2,5}$/u.test(token.text)) return undefined;
  const next = tokens[at + 1];
  // "Tổng tham mưu trưởng AFP Romeo Brawner"
  const then = tokens[at + 2];
  const isBeforePerson =
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    then?.isCapital === true &&
    text.slice(token.end, next.start) === " " &&
    text.slice(next.end, then.start) === " ";
  const isFree =
    isBeforePerson ||
    !next?.isCapital ||
    text.slice(token.end, next.start) !== " " ||
    words.tails.at(text, tokens, at + 1) ||
    countries.index.at(text, tokens, at + 1);
  return isFree ? { to: at } : undefined;
}

const BARE_HOUSES = new Set(["hội", "ban", "nhóm", "viện", "trường", "trung tâm", "hiệp hội", "liên đoàn", "phân ban"]);

/** "Chủ tịch Hội Nguyễn Văn A": a body without its name, where that of the person follows. */
export function bareHouseAt(context: ChainContext, at: number): { to: number } | undefined {
  const { text, tokens, words } = context;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!words.links.has("của") || !first?.isCapital || !second) return undefined;
  const to = BARE_HOUSES.has(first.key) ? at : BARE_HOUSES.has(`${first.key} ${second.key}`) ? at + 1 : undefined;
  if (to === undefined || text.slice(tokens[to]?.end, tokens[to + 1]?.start) !== " ") return undefined;
  const end = nameRunAt(context, to + 1);
  return end !== undefined && end > to + 1 ? { to } : undefined;
}

/** What goes on a body after its letters, in English: "(CPC) Central Committee". */
const SMALL_PART = new Set("central national joint standing executive general".split(" "));

const MOST_IN_BRACKETS = 5;
const GOES_ON = new Set(["of", "for", "at", "in", "của", "tại"]);
const SMALL = new Set(["and", "of", "for", "the"]);

/** "Permanent Secretary (Foreign Affairs) Tan", "Minister of State (Home Affairs) of": the last word of what an office is for, in brackets. */
export function dutyTo({ text, tokens, words, countries }: ChainContext, left: Token, at: number): number | undefined {
  if (!/^\s\($/.test(text.slice(left.end, tokens[at]?.start)) || countries.index.at(text, tokens, at)) return undefined;
  for (let to = at; to < at + MOST_IN_BRACKETS; to++) {
    const [token, next] = [tokens[to], tokens[to + 1]];
    if (!token || !next || !(token.isCapital || (to > at && SMALL.has(token.key))) || /^\d/.test(token.text))
      return undefined;
    if (text.charAt(token.end) !== ")") continue;
    const goesOn = text.slice(token.end, next.start) === ") " && !words.offices.at(text, tokens, to + 1);
    return goesOn && (next.isCapital || GOES_ON.has(next.key)) ? to : undefined;
  }
  return undefined;
}
