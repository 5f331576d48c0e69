import { within } from "../report";
import type { Token } from "../text/tokens";
import { fullerNames, sameAs } from "./fullerNames";
import type { PersonMention } from "./personMention";

const SHORTEST = 3;
const MOST_ASIDE = 80;
/** Behind the first of a row, up to its verb: "Qin, Bilawal and Acting Foreign Minister X attended". */
const ROW_ASIDE = 150;
const HEADS_ROW = /^(?:,\s|\sand\s)\p{Lu}/u;
const ROW_CHARS = 6;

/** The word of an office right before a surname: "Minister Balakrishnan". Bounded. */
const TITLE =
  /^(?:Minister|President|Premier|Secretary|Ambassador|Senator|Chairman|Chairwoman|General|Admiral|Governor|Mrs?|Ms|Dr|Madam|Mme|Speaker|Chancellor|Colonel|Captain|Marshal|Commodore|Commissioner|Director|Commander|Undersecretary|Envoy|Mayor|Sir|Dame|Dato|Datuk|Shri|Smt|Hon|Pehin|Sheikh|PM|FM|DPM|VP|MP|NSA|EAM)$/;
/** Verbs of meeting beside which a surname alone stands for a person named before. Bounded. */
export const MET_BESIDE =
  /\b(?:met|meets?|hold|spoke|talked|talks with|discussion with|conversation with|exchange of views with|received|receiving|hosting|welcoming|hosted|welcomed|held|co-chaired|chaired|attended|joined|took part|signed|inked|called on|paid a|sat down|headed|led|greeted|phoned|telephoned|(?:press|news) (?:conference|briefing)|at (?:the|their) (?:talks|meeting))\b/iu;

/** The same beside "and", where two may stand together: "Man and Koshanov agreed". Bounded. */
export const TOGETHER = /\b(?:agreed|discussed|exchanged|reviewed|witnessed|reaffirmed)\b/iu;
const ANDS = new Set(["and", "with"]);

/** The words of a name that may stand for it alone: the last, and the first of three and fewer where a comma or nothing else says more. */
function shortForms(tokens: readonly Token[], { name }: PersonMention): string[] {
  if (!name) return [];
  const words = within(tokens, name).filter(({ key }) => key !== "jr" && key !== "sr");
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || words.length > 4) return [];
  return [first.key, last.key].filter((key) => key.length >= SHORTEST);
}

/**
 * Surnames that stand for persons named in full before, in English: "Motegi also met separately with Wong". Only beside a verb of
 * meeting, and only where one person alone has the word in his name.
 *
 * @param people mentions found so far, in order
 * @param taken  true if a token is a word of a country, a place or a mention already
 */
export function shortNames(
  text: string,
  tokens: readonly Token[],
  people: readonly PersonMention[],
  taken: (token: Token, at: number) => boolean,
): PersonMention[] {
  const forms = fullerNames(
    text,
    tokens,
    people,
    (person) => shortForms(tokens, person),
    ({ key, isCapital }) => (isCapital ? key : undefined),
  );
  return forms.flatMap(({ token, at, fuller }) => {
    if (taken(token, at)) return [];
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isAlone =
      !(
        before?.isCapital &&
        text.slice(before.end, token.start) === " " &&
        !/[.!?]/.test(text.charAt(before.end)) &&
        !TITLE.test(before.text)
      ) &&
      !(after?.isCapital && text.slice(token.end, after.start) === " ") &&
      !/^['’-]/.test(text.slice(token.end, token.end + 1));
    const aside = HEADS_ROW.test(text.slice(token.end, token.end + ROW_CHARS)) ? ROW_ASIDE : MOST_ASIDE;
    const near = text.slice(Math.max(0, token.start - MOST_ASIDE), token.end + aside);
    const isPair = ANDS.has(before?.key ?? "") || ANDS.has(after?.key ?? "");
    if (!isAlone || !(MET_BESIDE.test(near) || (isPair && TOGETHER.test(near)))) return [];
    return [sameAs(fuller, token.start, token.end)];
  });
}
