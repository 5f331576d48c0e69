import { within } from "../report";
import type { Token } from "../text/tokens";
import { isVietnameseName } from "./nameRun";
import type { PersonMention } from "./personMention";

const ADDRESSES = new Set(["ông", "bà", "ngài"]);
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
  const owners = new Map<string, Set<string>>();
  const byForm = new Map<string, PersonMention>();
  const found: PersonMention[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    for (let person = people[next]; person && person.start <= token.start; person = people[++next]) {
      const key = person.person?.id ?? (person.name ? text.slice(person.name.start, person.name.end) : "");
      for (const form of shortForms(tokens, person)) {
        owners.set(form, (owners.get(form) ?? new Set()).add(key));
        if (!byForm.has(form)) byForm.set(form, person);
      }
    }
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!before || !ADDRESSES.has(before.key) || text.slice(before.end, token.start) !== " ") continue;
    const fuller = byForm.get(token.text);
    if (!fuller?.name || fuller.end > before.start || owners.get(token.text)?.size !== 1) continue;
    if (taken(token, at) || !isAlone(text, after, token) || speaks(text, fuller)) continue;
    const { person, actor, actorBy, kinds } = fuller;
    found.push({
      start: before.start,
      end: token.end,
      name: fuller.name,
      kinds,
      ...(person ? { person } : {}),
      ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }),
    });
  }
  return found;
}
