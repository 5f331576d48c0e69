import type { Token } from "../text/tokens";
import type { PersonMention } from "./personMention";

/** "Talks with Malaythong Kommasith": names of two words and more that an office had before, said once more in full. */
export function namesAgain(
  text: string,
  tokens: readonly Token[],
  people: readonly PersonMention[],
  taken: (token: Token) => boolean,
): PersonMention[] {
  const byFirst = new Map<string, PersonMention[]>();
  for (const mention of people) {
    if (!mention.name || mention.person) continue;
    const name = text.slice(mention.name.start, mention.name.end);
    const [first, next] = name.split(" ");
    if (first === undefined || next === undefined) continue;
    const known = byFirst.get(first) ?? [];
    if (!known.some((other) => other.name && text.slice(other.name.start, other.name.end) === name))
      byFirst.set(first, [...known, mention]);
  }
  return tokens.flatMap((token): PersonMention[] => {
    const fuller = byFirst
      .get(token.text)
      ?.find(
        ({ name }) => name && name.end < token.start && text.startsWith(text.slice(name.start, name.end), token.start),
      );
    if (!fuller?.name || taken(token)) return [];
    const end = token.start + fuller.name.end - fuller.name.start;
    if (/^[\p{L}-]|^ \p{Lu}/u.test(text.slice(end, end + 2))) return [];
    const name = { start: token.start, end };
    const { actor, actorBy } = fuller;
    return [{ ...name, name, kinds: [], ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }) }];
  });
}
