import type { Lexicon } from "../lexicon";
import type { Span } from "../text/quote";
import type { Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import { hasMononyms } from "./mononym";
import { isVietnameseName, nameRunAt } from "./nameRun";
import { officeAfter } from "./officeAfter";
import type { PersonMention } from "./personMention";
import { isOfCountryBody } from "./sideAfter";

/** A name, by the positions of its first and last word. */
export interface NameHit {
  from: number;
  to: number;
  mention: PersonMention;
}

export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

/** A run of capitals as a name, of a person of the data where its words are his; none where it is a place. */
function runOf(lexicon: Lexicon, { text, tokens }: ChainContext, from: number, to: number): NameHit | undefined {
  if (lexicon.places.at(text, tokens, from)?.to === to) return undefined;
  const name = spanOf(tokens, from, to);
  const person = lexicon.personByWords(tokens.slice(from, to + 1).map(({ key }) => key));
  return { from, to, mention: { ...name, name, ...(person ? { person } : {}), kinds: [] } };
}

/** Persons of the data by their full name, wherever they stand. */
export function knownAt(lexicon: Lexicon, context: ChainContext, at: number): NameHit | undefined {
  const hit = lexicon.people.at(context.text, context.tokens, at);
  const person = hit?.values[0];
  // "Park Jin-woo" is not Park Jin.
  if (!hit || !person || /^[-‑]\p{Ll}/u.test(context.text.slice(hit.end, hit.end + 2))) return undefined;
  const name = { start: hit.start, end: hit.end };
  return { from: hit.from, to: hit.to, mention: { ...name, name, person, kinds: [] } };
}

/** The name that begins at a token: known, known behind unknown titles, or a run of capitals that is no place and no body. */
export function nameAt(lexicon: Lexicon, context: ChainContext, at: number): NameHit | undefined {
  const known = knownAt(lexicon, context, at);
  if (known) return known;
  const to = nameRunAt(context, at);
  if (to === undefined) return undefined;
  // "Samdech Thipadei Hun Manet": titles that no list has stand before a name that is known.
  for (let start = at + 1; start < to; start++) {
    const end = knownAt(lexicon, context, start);
    if (end?.to === to) return { ...end, from: at };
  }
  const run = runOf(lexicon, context, at, to);
  return run && !run.mention.person && isBranch(context, at, to) ? undefined : run;
}

/** "Viện Pasteur Nha Trang": a body with the city where it is. */
function isBranch({ tokens, words, placeAt }: ChainContext, from: number, to: number): boolean {
  if (!words.links.has("của") || isVietnameseName(tokens.slice(from, to + 1))) return false;
  for (let at = from + 1; at < to; at++) if (placeAt(at, true)?.to === to) return true;
  return false;
}

/** "Rear Admiral A and Kenji Yamada of the Japan Coast Guard": the second of a row, by the body of a country. */
function isOfBody(context: ChainContext, at: number, to: number): boolean {
  const { tokens, words } = context;
  if (words.links.has("của") || to === at || !ROW.has(tokens[at - 1]?.key ?? "")) return false;
  return isOfCountryBody(context, to);
}
const ROW = new Set(["and", "with"]);

const LONGEST_PLACE = 5;

/** "Tại Thành phố Hồ Chí Minh, Chủ tịch": the end of a place's name is nobody's. */
function isInPlace({ placeAt }: ChainContext, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_PLACE); from < at; from++)
    if ((placeAt(from, true)?.to ?? -1) >= at) return true;
  return false;
}

/** A name without an office before it: known, or with an office after it. */
export function bareName(lexicon: Lexicon, context: ChainContext, at: number): NameHit | undefined {
  const known = knownAt(lexicon, context, at);
  if (known) return known;
  const { tokens } = context;
  if (!tokens[at]?.isCapital || isInPlace(context, at)) return undefined;
  const to = nameRunAt(context, at);
  if (to === undefined) return undefined;
  if (isOfBody(context, at, to)) return runOf(lexicon, context, at, to);
  const office = officeAfter(context, to);
  if (office === undefined || (to === at && !(hasMononyms(context.text) && office.actors.includes("ID"))))
    return undefined;
  return runOf(lexicon, context, at, to);
}
