import { isJoined, type Token } from "../text/tokens";
import { bodyBeforeName } from "./bodyBeforeName";
import { countryInBrackets } from "./bracketed";
import type { ChainContext, OfficeChain } from "./chainContext";
import {
  isAtOffice,
  isBetweenTails,
  isGivenNameThere,
  isHouseNext,
  isNameNext,
  isOfAnother,
  isOfHost,
  isOfOther,
  isPastApposition,
  isPlayed,
  isVerbAfter,
} from "./chainEnds";
import type { Piece } from "./chainPiece";
import { cityOfOffice } from "./cityOfOffice";
import { isCountryOfStay } from "./countryOfStay";
import { bareHouseAt, dutyTo, glossTo, isAcronym, isBeforeName, isRetired, lettersAt } from "./houseLetters";
import { isNameRun } from "./nameRun";
import { isHouse } from "./officeHouse";
import type { OfficeKind } from "./officeWords";
import { pieceAt } from "./pieceAt";
import { isPlural } from "./pluralOffice";
import { skipTo } from "./skipWords";
import { dashedSubjectTo, subjectsTo } from "./subjectsOfOffice";
import { unknownProvinceTo } from "./unknownProvince";

const BEFORE_EN = new Set(
  "visiting acting outgoing incoming former new newly the his her its their then permanent standing senior".split(" "),
);
/** "Ambassador to Viet Nam", "for China, Taiwan and Mongolia": not his own country. */
const ACCREDITED = new Set(["to", "in", "for", "tại", "ở"]);
const AND = new Set(["and", "và"]);
/** "On behalf of Fiji from Australian Minister A": past these a country is none of the office's. */
const APART_EN = new Set(["from", "to", "with", "by", "in", "at", "on"]);
const HERE = new Set(["tại", "ở"]);
const LONGEST_CHAIN = 30;

/** True if the gap before a token is a comma alone, as in "Minister, General". */
function isComma(text: string, left: Token, right: Token): boolean {
  return /^,\s{1,2}$/.test(text.slice(left.end, right.start));
}

/** "Democracy, Human Rights, and Labor": the comma before the last of a series of subjects. */
function isOxford({ text, tokens, words }: ChainContext, left: Token, at: number): boolean {
  const [and, next] = [tokens[at], tokens[at + 1]];
  if (and?.key !== "and" || !next || !isComma(text, left, and) || !isJoined(text, and, next)) return false;
  if (words.offices.at(text, tokens, at + 1)) return false;
  return words.tails.at(text, tokens, at + 1) !== undefined && words.tails.at(text, tokens, at - 1) !== undefined;
}

/**
 * The office that begins at a token, as long as it goes on.
 * @returns nothing where no word of the chain is an office
 */
export function officeChainAt(context: ChainContext, from: number): OfficeChain | undefined {
  const { text, tokens } = context;
  if (tokens[from]?.key === "s" || isCountryOfStay(context, from)) return undefined;
  const chain: OfficeChain = { from, to: from - 1, kinds: [], actors: [] };
  let [at, link] = [from, ""];
  let isAbroad = false;
  let province: string | undefined;
  let before: OfficeChain | undefined;
  let isAccredited = false;
  let houseless: OfficeChain | undefined;
  while (at < tokens.length && at - from < LONGEST_CHAIN) {
    const [left, right] = [tokens[at - 1], tokens[at]];
    if (!right || (left && at > from && left.start < context.cut && right.start >= context.cut)) break;
    const isFirst = at === from;
    if (!isFirst && context.isName(at)) break;
    const isSeries = left !== undefined && isOxford(context, left, at);
    const hasComma = !isFirst && left !== undefined && !isSeries && isComma(text, left, right);
    if (!isFirst && left && isAcronym(text, left, right) && chain.kinds.length > 0) {
      if (isBeforeName(context, at)) chain.to = at;
      at += 1;
      continue;
    }
    const duty = !isFirst && left && chain.kinds.length > 0 ? dutyTo(context, left, at) : undefined;
    if (duty !== undefined) {
      if (isNameRun(context, duty + 1)) chain.to = duty;
      at = duty + 1;
      link = "";
      continue;
    }
    if (!isFirst && left && isRetired(text, left, right) && chain.kinds.length > 0) {
      chain.to = at++;
      continue;
    }
    const country = !isFirst && left && chain.kinds.length > 0 ? countryInBrackets(context, left, at) : undefined;
    if (country) {
      chain.actors.push(country.actor);
      chain.to = country.to;
      at = country.to + 1;
      continue;
    }
    const gloss = !isFirst && left && chain.kinds.length > 0 ? glossTo(context, left, at) : undefined;
    if (gloss !== undefined) {
      if (isNameRun(context, gloss + 1)) chain.to = gloss;
      at = gloss + 1;
      continue;
    }
    const dashed = !isFirst && chain.kinds.length > 0 ? dashedSubjectTo(context, at) : undefined;
    if (dashed !== undefined) {
      chain.to = dashed;
      at = dashed + 1;
      link = "";
      continue;
    }
    const isAfterAcronym =
      chain.kinds.length > 0 && /^\)[^\S\n]{1,2}$/.test(left ? text.slice(left.end, right.start) : "");
    if (!isFirst && left && !hasComma && !isSeries && !isAfterAcronym && !isJoined(text, left, right)) break;
    const subjects = isFirst || !hasSubjects(chain) ? undefined : subjectsTo(context, at, hasComma);
    if (subjects !== undefined) {
      chain.to = subjects;
      at = subjects + 1;
      link = "";
      continue;
    }
    const piece: Piece | undefined =
      pieceAt(context, at, link) ??
      (chain.kinds.length > 0 && !hasComma ? cityOfOffice(context, chain, at) : undefined) ??
      (chain.kinds.length > 0 && !hasComma ? (lettersAt(context, at) ?? bareHouseAt(context, at)) : undefined) ??
      (hasComma && isHouseNext(context, chain, at) ? { to: at } : undefined);
    if (!piece) {
      const skip = chain.kinds.length > 0 && !hasComma ? skipTo(context, at, link) : undefined;
      if (skip !== undefined) {
        at = skip;
        link = "";
        continue;
      }
      const body =
        chain.kinds.length > 0 && !hasComma && !context.isBehind ? bodyBeforeName(context, at, link) : undefined;
      if (body !== undefined) {
        chain.to = body;
        break;
      }
      const unknown = isFirst ? undefined : unknownProvinceTo(context, at);
      if (unknown !== undefined) {
        chain.to = unknown;
        at = unknown + 1;
        continue;
      }
      // "the visiting US Secretary": small words that lead in
      if (chain.kinds.length === 0 && BEFORE_EN.has(right.key) && !hasComma) {
        at += 1;
        continue;
      }
      break;
    }
    const isOfHouse = hasComma && piece.kind === undefined && isHouseNext(context, chain, at);
    // "Đại tá A làm trưởng đoàn Việt Nam, Thượng tá B": the part of the one, the rank of the other.
    if (hasComma && (isPlayed(context, from) || isPlural(context, chain))) break;
    const own = hasComma && piece.kind === undefined ? ownOffice(context, chain, at) : undefined;
    if (own) {
      chain.kinds.push(...own.kinds);
      chain.to = own.to;
      break;
    }
    if (isOfHouse) houseless ??= { ...chain, kinds: [...chain.kinds], actors: [...chain.actors] };
    if (
      hasComma &&
      !isOfHouse &&
      (!chain.kinds.some((kind) => kind !== "rank" && kind !== "address") ||
        (piece.kind === undefined && !isListed(context, at) && !(isAbroad && piece.actor !== undefined)))
    )
      break;
    // "the Deputy Minister and Mr John Noh", "Vietnam and China's minister": another person, another side.
    // "Trade and Tourism Minister": two matters of one office.
    const isOfMatters = chain.kinds.length === 0 && isBetweenTails(context, at, piece);
    if (
      AND.has(link) &&
      ((chain.kinds.length === 0 && !isOfMatters) || piece.kind === "rank" || piece.kind === "address")
    )
      break;
    if (AND.has(link) && (isOfAnother(context, chain, piece) || isNextOfRow(context, chain, at))) break;
    if (piece.kind === "leader" && chain.kinds.length > 0 && isAtOffice(context, at)) break;
    if (link === "" && !isFirst && isGivenNameThere(context, chain, at, piece)) break;
    if (piece.isPlace && !chain.kinds.some((kind) => kind !== "rank" && kind !== "address")) break;
    // "Thủ hiến tỉnh KwaZulu-Natal tại thành phố Pietermaritzburg": where he was met.
    if (piece.kind === undefined && !piece.isLink && HERE.has(link) && isMetThere(context, chain, piece, at)) break;
    if (piece.isLink) {
      // "Chuyến thăm Việt Nam của Tổng Bí thư": the country is where, not whose.
      if (isFirst || (chain.kinds.length === 0 && right.key === "của")) return undefined;
      if (chain.kinds.length === 0 && chain.actors.length > 0 && APART_EN.has(right.key)) return undefined;
      link = right.key === "the" && AND.has(link) ? link : right.key;
    } else {
      const isSubject: boolean = ACCREDITED.has(link) || (hasComma || AND.has(link) ? isAbroad : false);
      isAbroad = isSubject && piece.kind === undefined;
      if (hasComma && piece.kind !== undefined) {
        if (isAccredited && isVerbAfter(context, piece.to)) break;
        if (isOfHost(context, chain, piece)) break;
        before = { ...chain, kinds: [...chain.kinds], actors: [...chain.actors] };
      }
      isAccredited ||= ACCREDITED.has(link) && piece.actor !== undefined;
      // "The Japanese ambassador, the Hungarian state secretary": two persons of a row.
      if (before && isOfOther(before, piece, isSubject)) return before;
      if (piece.actor !== undefined && !isSubject) chain.actors.push(piece.actor);
      if (!isSubject) province ??= piece.country;
      if (piece.kind !== undefined) chain.kinds.push(piece.kind);
      chain.to = piece.to;
      link = "";
    }
    at = piece.to + 1;
  }
  if (houseless && !isNameNext(context, chain.to)) return isHouse(context, houseless) ? undefined : houseless;
  // "Secretary of the Lang Son Provincial Party Committee": the side is that of the province.
  if (chain.actors.length === 0 && province !== undefined && chain.kinds.some((kind) => OF_PLACES.has(kind)))
    chain.actors.push(province);
  return chain.kinds.length > 0 && chain.to >= from && !isHouse(context, chain) ? chain : undefined;
}

/** True if a city or province follows, and the office is none that somebody has there, as a consul: "người đồng cấp Nigeria tại Abuja". */
function isMetThere({ text, tokens }: ChainContext, { kinds }: OfficeChain, piece: Piece, at: number): boolean {
  if (/^(?:thành|tp|tỉnh|huyện|thị)$/.test(tokens[at]?.key ?? ""))
    return kinds.some((kind) => kind === "local" || kind === "minister" || kind === "leader");
  const [first, last] = [tokens[at], tokens[piece.to]];
  const isCity =
    piece.actor === undefined && first !== undefined && /^\p{Lu}/u.test(text.slice(first.start, last?.end));
  return isCity && kinds.every((kind) => ["head", "minister", "vice-minister", "leader"].includes(kind));
}

/** Another person behind one whose office follows his name: with an office and a name of his own. */
function isNextOfRow(context: ChainContext, chain: OfficeChain, at: number): boolean {
  if (!isPastApposition(context, chain, at)) return false;
  const next = officeChainAt(context, at);
  return next !== undefined && isNameNext(context, next.to);
}

/** "His South Korean counterpart, National Defense Minister Ahn": the office of a counterpart, before his name. */
function ownOffice(context: ChainContext, { kinds }: OfficeChain, at: number): OfficeChain | undefined {
  if (kinds.length === 0 || kinds.some((kind) => kind !== "head")) return undefined;
  const office = officeChainAt(context, at);
  return office && office.actors.length === 0 && isNameNext(context, office.to) ? office : undefined;
}

/** An office that may be for something: a ministry's. */
const hasSubjects = ({ kinds }: OfficeChain): boolean =>
  kinds.some((kind) => kind === "minister" || kind === "vice-minister" || kind === "senior-official");

/** Kinds of office that are held in a province or city. */
const OF_PLACES = new Set<OfficeKind>(["local", "senior-official", "military"]);

/** "Labour, Invalids and Social Affairs": a comma inside the name of a ministry, an "and" soon after it. */
function isListed({ tokens, words, text }: ChainContext, at: number): boolean {
  if (!words.tails.at(text, tokens, at)) return false;
  return tokens.slice(at + 1, at + 6).some(({ key }) => AND.has(key));
}
