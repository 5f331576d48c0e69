import type { Lexicon } from "../lexicon";
import type { Token } from "../text/tokens";
import { isBeside } from "./besideName";
import type { ChainContext, OfficeChain } from "./chainContext";
import { withCityBefore } from "./cityBefore";
import { countrysOwn } from "./countrysOwn";
import { interleaved } from "./interleaved";
import { isMononym } from "./mononym";
import { namedNext } from "./namedNext";
import { bareName, knownAt, type NameHit, nameAt, spanOf } from "./nameHit";
import { isVietnameseName } from "./nameRun";
import { hasOffice, isTitle, officeAfter } from "./officeAfter";
import { officeChainAt } from "./officeChain";
import { officeAlone, officeSpan } from "./officeSpan";
import type { OfficeWords } from "./officeWords";
import { ofOffice, withOneSide } from "./ofOffice";
import type { PersonMention } from "./personMention";
import { isLedIn, isPlural, rowStart, withBothCountries } from "./pluralOffice";
import { respectively } from "./respective";
import { rowOfMany } from "./rowOfMany";
import { sideAfter } from "./sideAfter";
import { type GroupOffice, groupAt, withSidesOfGroups } from "./sidesOfGroups";
import { teamHeadsAt } from "./teamHeads";

/** A part in the meeting ("co-chair", "head of delegation") leaves room for the office after the name. */
const hasOwnOffice = (chain: OfficeChain): boolean =>
  chain.kinds.some((kind) => kind !== "rank" && kind !== "address" && kind !== "head");

function sideOf(
  mention: PersonMention,
  words: readonly Token[],
  actors: readonly string[],
): Pick<PersonMention, "actor" | "actorBy"> {
  if (mention.person) return { actor: mention.person.actor, actorBy: "person" };
  const actor = actors[0];
  if (actor !== undefined) return { actor, actorBy: "office" };
  return isVietnameseName(words) ? { actor: "VN", actorBy: "name" } : {};
}

function withOffice(context: ChainContext, hit: NameHit, before: OfficeChain | undefined): NameHit {
  const { tokens } = context;
  const after = before && hasOwnOffice(before) && !isTitle(context, before) ? undefined : officeAfter(context, hit.to);
  const chain = after ?? before;
  const words = tokens.slice(hit.from, hit.to + 1);
  const office = chain && hasOffice(chain) ? officeSpan(context, chain) : undefined;
  const said = [...(before?.actors ?? []), ...(after?.actors ?? [])];
  const next = said.length === 0 || (before && isPlural(context, before)) ? sideAfter(context, hit.to) : undefined;
  const actors = next ? [next.actor] : said;
  const alike = !hit.mention.person && office ? context.personAlike(words.map(({ key }) => key)) : undefined;
  const person = alike && (actors.length === 0 || actors.includes(alike.actor)) ? alike : hit.mention.person;
  const side = sideOf({ ...hit.mention, ...(person ? { person } : {}) }, words, actors);
  const isSurname = hit.from === hit.to && hit.mention.person !== undefined;
  // "King Philippe of Belgium", "King Sultan Ibrahim" are nobody else of that surname.
  const isMonarch = before !== undefined && MONARCH.test(tokens[before.from]?.key ?? "");
  if (isSurname && (isMonarch || (actors.length > 0 && !actors.includes(hit.mention.person?.actor ?? "")))) {
    const { person: _, ...bare } = hit.mention;
    return withOffice(context, { ...hit, mention: bare }, before);
  }
  return {
    from: before?.from ?? hit.from,
    to: next?.to ?? after?.last ?? hit.to,
    mention: {
      ...hit.mention,
      ...(person ? { person } : {}),
      start: Math.min(
        hit.mention.start,
        before ? (tokens[before.from]?.start ?? hit.mention.start) : hit.mention.start,
      ),
      end: Math.max(hit.mention.end, after ? (tokens[after.last]?.end ?? hit.mention.end) : hit.mention.end),
      kinds: [...(before?.kinds ?? []), ...(after?.kinds ?? [])],
      ...(office ? { office } : {}),
      ...side,
    },
  };
}

const MONARCH = /^(?:king|queen|sultan|emir|emperor|prince|princess|quốc|nhật|hoàng)$/u;
const ANDS = new Set(["and", "và"]);
const SAID_PLACE = new Set("tỉnh phố tp bang hạt ủy châu".split(" "));

/**
 * Persons of a text with office and side, in order: those of the data by name, others by the office before or after
 * their name, offices that stand alone.
 */
export function findPeople(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  words: OfficeWords,
  cut = 0,
): PersonMention[] {
  const placeAt = (at: number, isKnown = false) => {
    const hit = lexicon.places.at(text, tokens, at);
    // "Tỉnh Savannakhet" says itself that it is a place.
    const isSaid = SAID_PLACE.has(tokens[at - 1]?.key ?? "");
    if (!hit || (isKnown && !isSaid && hit.values.every(({ id, kind }) => id === undefined && kind !== "region")))
      return undefined;
    const countries = new Set(hit.values.map(({ country }) => country));
    const [country] = countries;
    return { to: hit.to, ...(countries.size === 1 && country !== undefined ? { country } : {}) };
  };
  const isName = (at: number) => lexicon.people.at(text, tokens, at) !== undefined;
  const context: ChainContext = {
    text,
    tokens,
    countries: lexicon.countries,
    words,
    isName,
    placeAt,
    personAlike: lexicon.personAlike,
    cut,
  };
  const found: PersonMention[] = [];
  const behind: PersonMention[] = [];
  const groups: GroupOffice[] = [];
  const isVi = words.links.has("của");
  for (let at = 0; at < tokens.length; at++) {
    const own = isVi || !tokens[at]?.isCapital ? undefined : countrysOwn(context, at);
    if (own) {
      found.push(...own.mentions);
      at = own.to;
      continue;
    }
    const group = isVi && tokens[at]?.isCapital ? groupAt(context, at) : undefined;
    if (group) groups.push(group);
    const chain =
      teamHeadsAt(context, at) ??
      withBothCountries(
        context,
        withCityBefore(context, knownAt(lexicon, context, at) ? undefined : officeChainAt(context, at)),
      );
    const named = (first: number) => nameAt(lexicon, context, first);
    const respective = chain ? [...respectively(context, chain, named), ...rowOfMany(context, chain, named)] : [];
    const pairs = chain && respective.length === 0 ? interleaved(context, chain, named) : respective;
    if (chain && pairs.length > 0) {
      found.push(
        ...withOneSide(
          chain,
          pairs.map(({ hit, actor }) => ofOffice(context, hit, chain, actor)),
        ),
      );
      at = pairs.at(-1)?.hit.to ?? at;
      continue;
    }
    const start = chain ? rowStart(context, chain) : at;
    const next = tokens[start];
    const last = chain ? tokens[chain.to] : undefined;
    const isAdjacent = !chain || (last && next && (isBeside(text, last, next) || isLedIn(context, chain, start)));
    const hit =
      isAdjacent && next ? (chain ? nameAt(lexicon, context, start) : bareName(lexicon, context, start)) : undefined;
    const isReal = hit && (hit.mention.person || isPlausible(context, hit, chain));
    if (hit && isReal) {
      const whole =
        chain && isGivenName(context, chain, hit)
          ? withGivenName(context, chain, hit)
          : withOffice(context, hit, chain);
      found.push(whole.mention);
      at = whole.to;
      if (chain && (isPlural(context, chain) || isInBrackets(context, at))) {
        const row = rowAfter(lexicon, context, chain, at);
        found.push(...row.map(({ mention }) => mention));
        at = row.at(-1)?.to ?? at;
      }
    } else if (chain && !isPlural(context, chain)) {
      const alone = officeAlone(context, chain);
      if (alone) found.push(alone);
      at = chain.to;
    } else if (chain) {
      const actor = chain.actors[0];
      behind.push(...namedNext(context, chain));
      at = chain.to;
      if (actor !== undefined) groups.push({ end: tokens[at]?.end ?? 0, actor });
    }
  }
  const more = behind.filter(({ start }) => !found.some((one) => one.start <= start && start < one.end));
  const all = more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
  return withSidesOfGroups(text, all, groups);
}

/** "Gen Nakatani": no rank, where no stop shortens it and one word alone follows. */
function isGivenName({ text, tokens }: ChainContext, chain: OfficeChain, hit: NameHit): boolean {
  const last = tokens[chain.to];
  return hit.from === hit.to && last?.text === "Gen" && text.charAt(last.end) === " ";
}

function withGivenName(context: ChainContext, chain: OfficeChain, hit: NameHit): NameHit {
  const name = spanOf(context.tokens, chain.to, hit.to);
  const before = chain.to > chain.from ? officeChainAt({ ...context, cut: name.start }, chain.from) : undefined;
  const { person: _, ...bare } = hit.mention;
  return withOffice(context, { ...hit, from: chain.to, mention: { ...bare, ...name, name } }, before);
}

/** "A (Nhật Bản) và B (Việt Nam)": the side of a name in brackets. */
const isInBrackets = ({ text, tokens }: ChainContext, to: number): boolean =>
  text.charAt(tokens[to]?.end ?? 0) === ")" && OPEN_BRACKET.test(text.slice(0, tokens[to]?.end).slice(-BRACKET_CHARS));
const OPEN_BRACKET = /\([\p{L} .]{1,24}$/u;
const BRACKET_CHARS = 26;

/** The other names of a row that one office in the plural opens. */
function rowAfter(lexicon: Lexicon, context: ChainContext, chain: OfficeChain, end: number): NameHit[] {
  const { text, tokens } = context;
  const row: NameHit[] = [];
  let last = end;
  for (;;) {
    const [left, right] = [tokens[last], tokens[last + 1]];
    if (!left || !right) return row;
    const gap = text.slice(left.end, right.start);
    const isLinked = /^\)?(?:,\s|\s)$/.test(gap);
    const start = isLinked && ANDS.has(right.key) ? last + 2 : /^\)?,/.test(gap) ? last + 1 : -1;
    const hit = start < 0 || !tokens[start]?.isCapital ? undefined : nameAt(lexicon, context, start);
    if (!hit || hit.to === hit.from || officeChainAt(context, start)) return row;
    const whole = withOffice(context, hit, { ...chain, actors: [] });
    if (!isPlural(context, chain) && !isInBrackets(context, whole.to)) return row;
    row.push({ ...whole, mention: { ...whole.mention, start: hit.mention.start } });
    last = whole.to;
  }
}

/** A name of one word counts only right after an office; a comma before an unknown name does not join it to the office. */
function isPlausible(context: ChainContext, hit: NameHit, chain: OfficeChain | undefined): boolean {
  if (!chain) return true;
  const [last, first] = [context.tokens[chain.to], context.tokens[hit.from]];
  if (!last || !first) return false;
  const hasComma = context.text.slice(last.end, first.start).includes(",");
  const words = hit.to - hit.from + 1;
  if (words === 1 && chain.kinds.every((kind) => kind === "rank") && isShip(context, chain)) return false;
  if (isPlural(context, chain) && !chain.kinds.includes("rank") && (words === 1 || hasComma)) return false;
  if (words === 1 && chain.kinds.every((kind) => kind === "address") && officeAfter(context, hit.to)) return true;
  return words === 1 ? !hasComma && isMononym(context, first, chain) : !hasComma || words <= 5;
}

/** Before the name of a ship that is called after somebody: "the destroyer Admiral Panteleyev", 'tàu "Đô đốc Tributs"'. Bounded. */
export const OF_SHIP =
  /(?:\b(?:ship|destroyer|frigate|corvette|cruiser|vessel|submarine|carrier|flagship|tanker|tug|cutter)\s["“'‘]?|(?<!\p{L})(?:tàu|khinh hạm|chiến hạm)\s(?:\p{Ll}{2,7}\s){0,7}["“]?)$/iu;
const SHIP_CHARS = 64;

const isShip = ({ text, tokens }: ChainContext, { from }: OfficeChain): boolean => {
  const start = tokens[from]?.start ?? 0;
  return OF_SHIP.test(text.slice(Math.max(0, start - SHIP_CHARS), start));
};
