import { SAYING_WORDS_VI } from "../keywords/roleWords";
import { isJoined, type Token } from "../text/tokens";
import { phraseSet } from "../text/wordsBefore";
import type { ChainContext } from "./chainContext";
import { isAcronym } from "./houseLetters";
import { isParticleAt } from "./nameRun";

/** Words of a body that the lists do not hold: "Director of the Americas Department", "Ủy ban Cải cách và Phát triển Quốc gia". */
const MOST_SKIPPED = 9;
/** The same where the letters of the body stand at its end: "Cơ quan kiểm kê tù binh và người mất tích (DPAA)". */
const MOST_SPELLED = 13;

/** Past unknown words of a body's name, to where the office goes on: a known word of a body, or a country. */
export function skipTo(context: ChainContext, at: number, link: string): number | undefined {
  const { text, tokens, words, countries, isName } = context;
  const isVi = words.links.has("của");
  if (!isVi && !["of", "the", "at", "for", "and", "s"].includes(link)) return undefined;
  // "Thứ trưởng Thương mại quốc tế Canada Robert Lachance về việc": behind the country the name.
  if (isVi && countries.index.at(text, tokens, at - 1)?.to === at - 1 && startsPerson(context, at)) return undefined;
  let hasSmall = false;
  for (let next = at; next < Math.min(tokens.length, at + (isVi ? MOST_SPELLED : 5)); next++) {
    const [left, token] = [tokens[next - 1], tokens[next]];
    if (left && token && isVi && hasSmall && isAcronym(text, left, token)) return next;
    // "Vụ trưởng Vụ Các tổ chức quốc tế, Bộ Ngoại giao"
    if (isVi && next > at && left && token && text.slice(left.end, token.start) === ", ")
      return hasSmall && HOUSE_VI.test(token.text) && !words.offices.at(text, tokens, next) ? next : undefined;
    if (!left || !token || !isJoined(text, left, token)) return undefined;
    if (next >= at + MOST_SKIPPED) {
      if (token.isCapital) return undefined;
      continue;
    }
    // "Bộ trưởng Ngoại thương UAE Thani bin Ahmed": a name with a small word in it.
    if (isVi && left.isCapital && isParticleAt(tokens, next)) return undefined;
    // "Bộ trưởng Somchai và đoàn Thái Lan"
    if (isVi && left.isCapital && token.key === "và" && /^(?:đoàn|phái|phu|các)$/.test(tokens[next + 1]?.key ?? ""))
      return undefined;
    // "Ngoại trưởng Brazil Carlos Moreira và Argentina Raul Benitez": a name stands between two countries.
    if (isVi && token.key === "và" && isNameBetween(context, at, next)) return undefined;
    // "... Hà Sỹ Đồng và Giám đốc": another office begins, so a name stood between.
    const office = NEW_OR_FORMER.has(token.key) ? next + 1 : next;
    if (isVi && next > at && left.key === "và" && words.offices.at(text, tokens, office)) return undefined;
    // "Trung tướng A - Thứ trưởng Bộ Quốc phòng Lào": the same behind a dash.
    if (isVi && /^\s[-–—]\s$/.test(text.slice(left.end, token.start)) && words.offices.at(text, tokens, next))
      return undefined;
    if (next > at) {
      // "Thứ trưởng phụ trách Quan hệ kinh tế quốc tế Bộ Ngoại giao"
      if (isVi && hasSmall && HOUSE_VI.test(token.text) && words.tails.at(text, tokens, next)) return next;
      if (
        isVi &&
        hasSmall &&
        left.key !== "tiếng" &&
        (countries.index.at(text, tokens, next) || isName(next) || context.placeAt(next) !== undefined)
      )
        return next;
      const tail = words.tails.at(text, tokens, next);
      if (!isVi && tail) return next;
    }
    // "Director of the Anti-Smuggling and Investigation Department"
    if (!isVi && words.offices.at(text, tokens, next)) return undefined;
    if (!isVi && !token.isCapital && token.key !== "and") return undefined;
    if (isVi && !token.isCapital && (isStopVi(context, next) || isOccasion(tokens, next))) return undefined;
    if (!token.isCapital) hasSmall = true;
  }
  return undefined;
}

/** "Và tân Thủ tướng Đức" */
const NEW_OR_FORMER = new Set(["tân", "cựu", "nguyên"]);

/** True if words in capitals alone part a country from the next. */
function isNameBetween({ text, tokens, countries }: ChainContext, from: number, and: number): boolean {
  const isCountry = [1, 2, 3].some((back) => countries.index.at(text, tokens, from - back)?.to === from - 1);
  return (
    isCountry &&
    and - from > 1 &&
    tokens.slice(from, and).every(({ isCapital }) => isCapital) &&
    countries.index.at(text, tokens, and + 1) !== undefined
  );
}

/** Two words in capitals, or a known person, and no body. */
function startsPerson({ text, tokens, words, isName, countries }: ChainContext, at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.isCapital || words.tails.at(text, tokens, at) || words.offices.at(text, tokens, at)) return false;
  if (isName(at)) return true;
  return (
    second?.isCapital === true &&
    text.slice(first.end, second.start) === " " &&
    !words.tails.at(text, tokens, at + 1) &&
    !countries.index.at(text, tokens, at + 1)
  );
}

/** The first word of a house of Viet Nam or another state, after a comma. Bounded. */
export const HOUSE_VI = /^(?:Bộ|Ủy|Uỷ|Cục|Tổng|Văn|Ban|Quân|Lục|Hải|Nghị|Quốc|Học|Viện|Sở)$/u;

/** "Nhân dịp", "nhân Ngày văn hóa", unlike "nhân dân". */
const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "nhân" && /^(?:dịp|ngày|chuyến|lễ|việc|kỷ|năm|hội|sự)$/.test(tokens[at + 1]?.key ?? "");

/** Verbs of saying: "Phó Thủ tướng đề nghị phía Nhật Bản" is no office. */
export const SAYS_VI = phraseSet(SAYING_WORDS_VI);

/** True if a word ends the name of a body. */
export const isStopVi = ({ text, tokens }: ChainContext, at: number): boolean =>
  (STOPS_VI.has(tokens[at]?.key ?? "") && !isWarship(tokens, at)) || SAYS_VI.at(text, tokens, at) !== undefined;

/** "Chỉ huy nhóm tác chiến tàu sân bay Pháp": part of the name of a force. */
const isWarship = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "tàu" && /^(?:sân|khu|ngầm|chiến|tuần|hộ|đổ|phóng)$/.test(tokens[at + 1]?.key ?? "");

/** Words that end the name of a body. */
const STOPS_VI = new Set(
  "làm đã sẽ đang đến dự tiếp dịp sang bà ông lễ đón chuyến tàu gặp hội thăm chủ đồng cho khẳng nhấn phát ký dẫn cùng với trong ngày thay mời có là được tại ở sáng chiều tối hôm vừa vào do để".split(
    " ",
  ),
);
