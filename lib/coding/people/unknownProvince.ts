import { isJoined } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import { isVietnameseName } from "./nameRun";

/** A province, state or county whose name may be that of nobody of Viet Nam. */
const STATES = new Set(["bang", "hạt", "vùng"]);
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

/** "Tỉnh KwaZulu-Natal", "vùng Auvergne-Rhône-Alpes": the last of words that hyphens join, where no name goes on with them. */
function hyphenedTo({ text, tokens }: ChainContext, from: number): number | undefined {
  let to = from;
  while (to - from < MOST_WORDS && tokens[to + 1] && text.slice(tokens[to]?.end, tokens[to + 1]?.start) === "-") to++;
  const [first, last, next] = [tokens[from], tokens[to], tokens[to + 1]];
  if (to === from || !first?.isCapital || !last?.isCapital) return undefined;
  return next?.isCapital && text.slice(last.end, next.start) === " " && tokens[to + 2]?.isCapital !== true
    ? undefined
    : to;
}

/** True if the text calls these words a province or city somewhere where no name follows. */
function isCalledProvince({ text, tokens }: ChainContext, from: number, count: number): boolean {
  return tokens.some((_, at) => {
    const last = tokens[at + count - 1];
    if (!last || !/^(?:tỉnh|phố|bang)$/.test(tokens[at - 1]?.key ?? "")) return false;
    for (let i = 0; i < count; i++) if (tokens[at + i]?.text !== tokens[from + i]?.text) return false;
    return !/^\s\p{Lu}/u.test(text.slice(last.end, last.end + 2));
  });
}

/** "Phó Tỉnh trưởng Svay Rieng": after an office of provinces the words that the text calls a province elsewhere. */
function namedProvinceTo(context: ChainContext, at: number): number | undefined {
  const { tokens } = context;
  const isOffice = tokens[at - 1]?.key === "trưởng" && /^(?:tỉnh|thị)$/.test(tokens[at - 2]?.key ?? "");
  if (!isOffice || !tokens[at]?.isCapital) return undefined;
  for (let count = MOST_OF_PROVINCE; count > 0; count--) {
    const isRow = tokens.slice(at, at + count).every(({ isCapital }) => isCapital);
    if (isRow && isCalledProvince(context, at, count)) return at + count - 1;
  }
  return undefined;
}

const MOST_OF_PROVINCE = 3;

/** Below a province. */
const UNITS = new Set(["huyện", "quận", "xã", "trấn"]);
const MOST_IN_ROW = 7;
/** Words of a name of Viet Nam or China. */
const NAME_WORDS = 3;

/**
 * The last word of a district, before the name of who heads it: "Chủ tịch UBND huyện Trùng Khánh Nông Thanh Kiên", where the text names the
 * district elsewhere, or by how many words there are; of three by a family name the district is none, "Chủ tịch UBND huyện Nông Thanh Kiên".
 */
function districtTo(context: ChainContext, at: number): number | undefined {
  const { text, tokens } = context;
  let count = 0;
  while (count < MOST_IN_ROW) {
    const [before, token] = [tokens[at + count - 1], tokens[at + count]];
    if (!before || !token?.isCapital || !isJoined(text, before, token)) break;
    count++;
  }
  if (count === 0) return undefined;
  for (let words = Math.min(NAME_WORDS, count - 2); words > 0; words--)
    if (isCalledDistrict(context, at, words)) return at + words - 1;
  const isName = isVietnameseName(tokens.slice(at, at + count));
  if (count <= NAME_WORDS) return isName && !context.isBehind ? undefined : at + count - 1;
  return at + Math.min(NAME_WORDS, count - NAME_WORDS) - 1;
}

/** True if the text names these words as a district somewhere, and no name behind it. */
function isCalledDistrict({ text, tokens }: ChainContext, from: number, count: number): boolean {
  return tokens.some((_, at) => {
    const last = tokens[at + count - 1];
    if (at === from || !last || !UNITS.has(tokens[at - 1]?.key ?? "")) return false;
    for (let i = 0; i < count; i++) if (tokens[at + i]?.text !== tokens[from + i]?.text) return false;
    return !/^\s\p{Lu}/u.test(text.slice(last.end, last.end + 2));
  });
}

/** What a province is, in small letters behind its name. */
const UNITS_EN = new Set("prefecture province county oblast district municipality state region".split(" "));

/** "Japan's Shizuoka prefecture": the last word of what a country owns. */
function unitTo({ text, tokens }: ChainContext, at: number): number | undefined {
  for (let next = at; next <= at + MOST_OF_PROVINCE; next++) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!before || !token || !isJoined(text, before, token)) return undefined;
    if (next > at && UNITS_EN.has(token.text)) return next;
    if (!token.isCapital) return undefined;
  }
  return undefined;
}

/**
 * The last word of a province that no list holds, in the office that ends before it: "Thống đốc tỉnh Gunma Yamamoto Ichita", "Bộ trưởng
 * Nông nghiệp bang Queensland".
 */
export function unknownProvinceTo(context: ChainContext, at: number): number | undefined {
  const { tokens, words } = context;
  const left = tokens[at - 1]?.key ?? "";
  if (!words.links.has("của")) return left === "s" ? unitTo(context, at) : undefined;
  const named = namedProvinceTo(context, at);
  if (named !== undefined) return named;
  if (UNITS.has(left)) return districtTo(context, at);
  const isOf = left === "tỉnh" || (left === "ủy" && tokens[at - 2]?.key === "tỉnh");
  if (!isOf && !STATES.has(left)) return undefined;
  const hyphened = hyphenedTo(context, at);
  if (hyphened !== undefined) return hyphened;
  const count = capitalsFrom(context, at);
  // "Bà A, Thủ hiến tỉnh Bắc Âu, ...": behind a name no other follows.
  if (context.isBehind && count > 0) return at + count - 1;
  // Of three words the first is the province, the others a name.
  if (count >= 3) return at;
  if (count === 0) return undefined;
  return STATES.has(left) ? at + count - 1 : count === 1 ? at : undefined;
}
