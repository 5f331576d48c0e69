import { ADDRESSES_VI } from "../keywords/roleWords";
import { within } from "../report";
import type { Token } from "../text/tokens";
import { fullerNames, sameAs } from "./fullerNames";
import { isVietnameseName } from "./nameRun";
import type { PersonMention } from "./personMention";

const SHORTEST = 2;
const MOST_WORDS = 5;

/** The words of a name that stand for it behind "ông": the last, of a foreign name the first too. */
function shortForms(tokens: readonly Token[], { name }: PersonMention): string[] {
  const words = name ? within(tokens, name) : [];
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || words.length > MOST_WORDS) return [];
  const forms = isVietnameseName(words) ? [last] : [first, last];
  return forms.map(({ text }) => text).filter((word) => word.length >= SHORTEST);
}

/** Who speaks for a house takes part in nothing: "Người phát ngôn Phạm Thu Hằng". */
const SPEAKER_CHARS = 50;
const speaks = (text: string, { start, end }: PersonMention): boolean =>
  text
    .slice(Math.max(0, start - SPEAKER_CHARS), end)
    .toLowerCase()
    .includes("phát ngôn");

const isAlone = (text: string, after: Token | undefined, { end }: Token): boolean =>
  !(after?.isCapital && text.slice(end, after.start) === " ") && !/^[-'’]/.test(text.slice(end, end + 1));

const LONG_WORD = 5;

/** "Rabuka bày tỏ", "hội kiến Rabuka": a long word of a foreign name, without a form of address. */
const isForeignWord = (tokens: readonly Token[], { text: word, isCapital }: Token, { name }: PersonMention): boolean =>
  isCapital && word.length >= LONG_WORD && name !== undefined && !isVietnameseName(within(tokens, name));

const isCapitalBeside = (text: string, before: Token, token: Token): boolean =>
  before.isCapital && text.slice(before.end, token.start) === " ";

/**
 * "Ông Pezeshkian", "ông Sơn": a word of a name behind a form of address, where one person alone has it and was named in full before.
 * @param taken true if a token is a word of a country or a mention already
 */
export function shortNamesVi(
  text: string,
  tokens: readonly Token[],
  people: readonly PersonMention[],
  taken: (token: Token, at: number) => boolean,
): PersonMention[] {
  return fullerNames(
    text,
    tokens,
    people,
    (person) => shortForms(tokens, person),
    ({ text: word }) => word,
  ).flatMap(({ token, at, fuller }) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!before) return [];
    const isAddressed = ADDRESSES_VI.has(before.key) && text.slice(before.end, token.start) === " ";
    if (!isAddressed) {
      const isFree = !taken(token, at) && isAlone(text, after, token) && fuller.end <= token.start;
      return isFree &&
        isForeignWord(tokens, token, fuller) &&
        !isCapitalBeside(text, before, token) &&
        !speaks(text, fuller)
        ? [sameAs(fuller, token.start, token.end)]
        : [];
    }
    if (fuller.end > before.start || taken(token, at) || !isAlone(text, after, token) || speaks(text, fuller))
      return [];
    return [sameAs(fuller, before.start, token.end)];
  });
}
