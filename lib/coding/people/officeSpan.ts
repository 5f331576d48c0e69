import { BODIES } from "../keywords/countries";
import type { Span } from "../text/quote";
import type { ChainContext, OfficeChain } from "./chainContext";
import { hasOffice } from "./officeAfter";
import type { PersonMention } from "./personMention";

const ADDRESS = new Set("dr mr mrs ms shri smt shrimati prof h e h.e ông bà ngài sir".split(" "));

const MOST_RANK_WORDS = 4;

/** Where the office ends before the rank of its holder: "Deputy Minister of Defence | Sen. Lt. Gen.". */
function beforeRank({ text, tokens, words }: ChainContext, { from, to, kinds }: OfficeChain): number {
  if (kinds.length < 2 || kinds.at(-1) !== "rank" || kinds.every((kind) => kind === "rank")) return to;
  for (let at = Math.max(from + 1, to - MOST_RANK_WORDS); at <= to; at++)
    if (words.offices.at(text, tokens, at)?.to === to) return at - 1;
  return to;
}

/** "Governor of Cambodia's | Svay Rieng province": what the last words of an office own. Bounded. */
export const OF_PROVINCE =
  /^['’]s\s(?:\p{Lu}[\p{L}-]{1,14}\s){1,3}(?:province|prefecture|state|region|county|district)(?!\p{L})/u;
const OWNER_CHARS = 2;
const PROVINCE_CHARS = 60;

/** The words of the office without "the", "his", "visiting" before them and the rank behind them. */
export function officeSpan(context: ChainContext, chain: OfficeChain): Span {
  const { tokens } = context;
  let from = chain.from;
  while (from < chain.to && /^(?:the|his|her|its|their|visiting|then)$/.test(tokens[from]?.key ?? "")) from++;
  let to = beforeRank(context, chain);
  while (to > from && ADDRESS.has(tokens[to]?.key ?? "")) to--;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  // "Permanent Secretary (Defence": with the bracket that closes it.
  const province = OF_PROVINCE.exec(context.text.slice(end - OWNER_CHARS, end + PROVINCE_CHARS));
  if (province) return { start, end: end - OWNER_CHARS + province[0].length };
  const isOpen = context.text.charAt(end) === ")" && context.text.slice(start, end).includes("(");
  return { start, end: isOpen ? end + 1 : end };
}

/** "Philippines giữ cương vị Chủ tịch ASEAN 2026", "as this year's ASEAN chair": what a country is, nobody. Bounded. */
export const AS_CHAIR =
  /(?:(?<!\p{L})(?:cương vị|vai trò|trọng trách|tư cách|giữ chức|nhiệm kỳ|đảm nhiệm|đảm nhận|đảm đương|làm)\s(?:là\s)?|\b(?:as|being|assum(?:es|ed|ing)|holds|holding)\s(?:(?:the|this|next|last|current|rotating|incoming|year['’]s)\s){0,3})$/iu;
const CHAIR_CHARS = 40;

/** An office that stands for a person: "the Vietnamese head delegate", "Party General Secretary". */
export function officeAlone(context: ChainContext, chain: OfficeChain): PersonMention | undefined {
  if (!hasOffice(chain)) return undefined;
  const span = officeSpan(context, chain);
  const actor = chain.actors[0];
  const isOfBody = actor !== undefined && BODIES.has(actor);
  if (isOfBody && AS_CHAIR.test(context.text.slice(Math.max(0, span.start - CHAIR_CHARS), span.start)))
    return undefined;
  return {
    ...span,
    office: span,
    kinds: chain.kinds,
    ...(actor === undefined ? {} : { actor, actorBy: "office" as const }),
  };
}
