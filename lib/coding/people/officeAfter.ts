import { endsInNamedBody } from "./bodyBeforeName";
import type { ChainContext, OfficeChain } from "./chainContext";
import { nameRunAt, POST_NOMINALS } from "./nameRun";
import { officeChainAt } from "./officeChain";
import { isStopVi } from "./skipWords";

/** Words of a chain that are a form of address or a rank alone say no office. */
export const hasOffice = (chain: OfficeChain): boolean =>
  chain.kinds.some((kind) => kind !== "rank" && kind !== "address");

const OPENING = /^(?:\.?,\s{1,2}|\s{1,2}\(|\s[-–—]{1,2}\s|,\s{1,2}(?:the|who is|là|hiện là)\s)$/;
/** "Chen Wenqing, a member of the Political Bureau": small words that lead in. */
const LEADS_IN = new Set("a an the who is currently also concurrently".split(" "));
/** Memberships of a party, no office of the state. Bounded. */
export const MEMBERSHIP =
  /^(?:(?:alternate |standing )?member of the|politburo member|political bureau member|ủy viên|uỷ viên|phó bí thư|bí thư (?:ban chấp hành|trung ương|đảng ủy|quân ủy))(?!\p{L})/iu;
/** Before a further office of the same person. */
const FURTHER = /^(?:,\s{1,2}|\s[-–—]\s|,\s(?:also|đồng thời là|kiêm)\s)$/;
const MEMBERSHIP_WORDS = 20;
const MOST_LEADING = 3;
const AND = new Set(["and", "và"]);
/** Memberships that rank with a minister. Bounded. */
const POLITBURO = /politburo|political bureau|bộ chính trị/iu;
const MOST_OFFICES = 5;
/** Words of a body that no list holds, up to the comma behind it. */
const BODY_WORDS = 7;

const isVi = ({ words }: ChainContext): boolean => words.links.has("của");
const gapAfter = ({ text, tokens }: ChainContext, at: number): string =>
  text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? text.length);

/** "Senator the Hon Penny Wong, Minister for Foreign Affairs": a seat in a house leaves room for the office too. */
export const isTitle = ({ text, tokens }: ChainContext, { from, to, actors }: OfficeChain): boolean =>
  actors.length === 0 &&
  /^(?:(?:senator|congress(?:wo)?man)(?: the hon(?:ourable)?)?|ambassador|đại sứ)$/iu.test(
    text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0),
  );

/** Past small words that lead in an apposition: the token at which the office may begin. */
function startOf(context: ChainContext, to: number, isRow = false): number {
  let at = isRow && AND.has(context.tokens[to + 1]?.key ?? "") ? to + 2 : to + 1;
  while (at <= to + MOST_LEADING && LEADS_IN.has(context.tokens[at]?.key ?? "") && gapAfter(context, at) === " ") at++;
  return at;
}

/** The last word of a membership that begins at a token, where a comma, a dash or "and" with an office ends it. */
function membershipAt(context: ChainContext, at: number): number | undefined {
  const { text, tokens, words } = context;
  const first = tokens[at];
  if (!first || !MEMBERSHIP.test(text.slice(first.start, first.start + 48))) return undefined;
  for (let to = at; to < at + MEMBERSHIP_WORDS && to < tokens.length - 1; to++) {
    const gap = gapAfter(context, to);
    if (gap === ", " || gap === " - " || gap === " – ") return to;
    if (AND.has(tokens[to + 1]?.key ?? "") && words.offices.at(text, tokens, startOf(context, to, true))) return to;
    if (!/^(?:\s|\s\(|\)\s)$/.test(gap)) return undefined;
  }
  return undefined;
}

/** A verb, or the office or name of somebody else. */
const isStop = (context: ChainContext, at: number): boolean =>
  isStopVi(context, at) ||
  context.words.offices.at(context.text, context.tokens, at) !== undefined ||
  context.isName(at);

/** "Hiệu trưởng Nhà trường,": the chain with the words of its body that no list holds, where punctuation ends them soon. */
function withBody(context: ChainContext, chain: OfficeChain): OfficeChain {
  if (!isVi(context)) return chain;
  for (let to = chain.to; to <= chain.to + BODY_WORDS && to < context.tokens.length; to++) {
    if (to > chain.to && isStop(context, to)) return chain;
    const gap = gapAfter(context, to);
    if (/^(?:[,;)]|\.\s|\.?$|\s\($)/.test(gap)) return { ...chain, to };
    if (gap !== " ") return chain;
  }
  return chain;
}

/** One office right after a name, or after the office before it. */
function nextOffice(context: ChainContext, at: number): OfficeChain | undefined {
  const chain = officeChainAt({ ...context, isBehind: true }, at);
  if (!chain || !hasOffice(chain)) return undefined;
  // "Son, Minister Wang Yi and ...": the office belongs to the next name.
  const run = /^\s{1,2}$/.test(gapAfter(context, chain.to)) ? nameRunAt(context, chain.to + 1) : undefined;
  // "Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh,"
  if (run === undefined) {
    const whole = withBody(context, chain);
    return context.tokens[whole.to]?.isCapital ? whole : chain;
  }
  const isOneWord = run === chain.to + 1;
  if (isVi(context) && endsInNamedBody(context.tokens, chain.to)) return { ...chain, to: run };
  if (isVi(context) && isOneWord && context.tokens[run + 1]?.isCapital === false && gapAfter(context, run) === " ")
    return withBody(context, chain);
  // "Thiếu tướng A, Tư lệnh Kopassus, cho biết": a force by its name.
  if (isVi(context) && isOneWord && chain.kinds.includes("military") && /^,\s/.test(gapAfter(context, run)))
    return { ...chain, to: run };
  // "Director of the Việt Nam Disaster and Dyke Management Authority": what follows a country is of the body.
  const isBody = [chain.to - 1, chain.to].some((at) => context.countries.index.at(context.text, context.tokens, at));
  return isBody && isOneWord ? chain : undefined;
}

/** "Tại buổi làm việc với ông A, Chủ tịch Hội đồng, Đại sứ giới thiệu": an office with a verb right behind does what follows. */
function isSubject(context: ChainContext, { to }: OfficeChain): boolean {
  const next = context.tokens[to + 1];
  return isVi(context) && next !== undefined && gapAfter(context, to) === " " && SUBJECT_VERBS.has(next.key);
}
const SUBJECT_VERBS = new Set(
  "giới thiệu đề nghị khẳng nhấn cho bày cảm chúc đánh hoan nêu thông đã cũng mong trao chia tin nói đề tặng mời".split(
    " ",
  ),
);

/** True unless an office is of another side than those before it. */
function isOfSide(before: readonly OfficeChain[], { actors }: OfficeChain): boolean {
  const sides = before.flatMap((chain) => chain.actors);
  return sides.length === 0 || actors.every((actor) => sides.includes(actor));
}

/** "Governor of Liberta State, Japan,", "Tổng Giám đốc Tập đoàn Medivance (Trung Quốc)": the country that ends an apposition. */
function countryBehind(context: ChainContext, at: number): { to: number; actor: string } | undefined {
  const gap = gapAfter(context, at);
  const hit =
    gap === ", " || gap === " (" ? context.countries.index.at(context.text, context.tokens, at + 1) : undefined;
  const actor = hit?.values.find(({ form }) => form === "name")?.actor;
  if (!hit || actor === undefined) return undefined;
  const isEnd = (gap === " (" ? /^\)/ : /^(?:[,;.]\s|[.;]?$|\s\p{Ll})/u).test(context.text.slice(hit.end, hit.end + 2));
  return isEnd ? { to: hit.to, actor } : undefined;
}

const BODY_LINKS = new Set("of the for and at in".split(" "));
const MOST_IN_BODY = 9;

/** "Deputy Chief of Strategic Affairs, Joint Staff of the Brazilian Armed Forces,": the country of the body that ends an apposition. */
function bodyBehind(context: ChainContext, at: number): { to: number; actor: string } | undefined {
  const { text, tokens, countries, words } = context;
  if (isVi(context) || gapAfter(context, at) !== ", " || !tokens[at + 1]?.isCapital) return undefined;
  let actor: string | undefined;
  for (let to = at + 1; to <= at + MOST_IN_BODY; to++) {
    const token = tokens[to];
    if (!token || (!token.isCapital && !BODY_LINKS.has(token.key)) || words.offices.at(text, tokens, to))
      return undefined;
    actor ??= countries.index.at(text, tokens, to)?.values[0]?.actor;
    const gap = gapAfter(context, to);
    if (/^(?:[,;]\s|\.(?:\s|$)|$)/.test(gap)) return actor === undefined || to === at + 1 ? undefined : { to, actor };
    if (gap !== " " && gap !== "-") return undefined;
  }
  return undefined;
}

/** "Catherine West MP, Parliamentary Under-Secretary": past the letters behind a name. */
function pastLetters(context: ChainContext, to: number): number {
  let at = to;
  while (gapAfter(context, at) === " " && POST_NOMINALS.has(context.tokens[at + 1]?.text ?? "")) at++;
  return at;
}

/**
 * The office in apposition: "John Noh, Acting Assistant Secretary of Defense". Of several in a row the first that is no membership of a
 * party, with the kinds and sides of all.
 */
export function officeAfter(context: ChainContext, to: number): (OfficeChain & { last: number }) | undefined {
  const { text, tokens } = context;
  const found: OfficeChain[] = [];
  const ranks: OfficeChain["kinds"] = [];
  let at = pastLetters(context, to);
  let isMembership = false;
  for (let count = 0; count < MOST_OFFICES; count++) {
    const gap = gapAfter(context, at);
    if (!tokens[at + 1] || !((count === 0 ? OPENING : FURTHER).test(gap) || (isMembership && gap === " "))) break;
    const start = startOf(context, at, isMembership);
    const chain = nextOffice(context, start);
    if (chain && !isOfSide(found, chain)) break;
    if (chain && count > 0 && isSubject(context, chain)) break;
    if (chain) found.push(chain);
    const end = chain?.to ?? membershipAt(context, start);
    if (end === undefined) break;
    isMembership = chain === undefined;
    if (isMembership && POLITBURO.test(text.slice(tokens[start]?.start, tokens[end]?.end))) ranks.push("minister");
    at = end;
  }
  const country =
    found.length > 0 && found.every(({ actors }) => actors.length === 0)
      ? (countryBehind(context, at) ?? bodyBehind(context, at))
      : undefined;
  const isMember = ({ from }: OfficeChain) => MEMBERSHIP.test(text.slice(tokens[from]?.start ?? 0).slice(0, 48));
  const chain = found.find((one) => !isMember(one)) ?? found[0];
  return (
    chain && {
      ...chain,
      kinds: [...found.flatMap(({ kinds }) => kinds), ...ranks],
      actors: country ? [country.actor] : found.flatMap(({ actors }) => actors),
      last: country?.to ?? found.at(-1)?.to ?? chain.to,
    }
  );
}
