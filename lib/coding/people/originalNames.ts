import type { Token } from "../text/tokens";
import type { PersonMention } from "./personMention";

/** A name that transcribes a foreign one: syllables with hyphens, the later ones in small letters. */
const TRANSCRIBED = /\p{L}-\p{Ll}/u;
/** The original behind it: two words and more in capitals. Bounded. */
export const ORIGINAL =
  /^\s\((\p{Lu}[\p{L}.'’-]{0,20}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,20}|de|da|bin|al|van|von|la|del)){1,5})\)/u;
const ORIGINAL_CHARS = 90;

/**
 * The persons; "Mê-ga-oa-ti Xu-các-nô-pu-tơ-ri (Megawati Sukarnoputri)" is one, by the name in brackets.
 * @param personAt who of the data has the words from a token on as his name
 */
export function withOriginalNames(
  text: string,
  tokens: readonly Token[],
  people: readonly PersonMention[],
  personAt: (keys: readonly string[]) => PersonMention["person"],
): PersonMention[] {
  const taken = new Set<PersonMention>();
  /** the person by each word of his transcribed name */
  const byWord = new Map<string, PersonMention>();
  const named = people.map((mention) => {
    const { name } = mention;
    if (!name || mention.person || !TRANSCRIBED.test(text.slice(name.start, name.end))) return mention;
    const original = ORIGINAL.exec(text.slice(name.end, name.end + ORIGINAL_CHARS))?.[1];
    if (original === undefined) return mention;
    const start = name.end + 2;
    const end = start + original.length;
    for (const other of people) if (other !== mention && other.start >= name.end && other.start < end) taken.add(other);
    const keys = tokens.filter((token) => token.start >= start && token.end <= end).map(({ key }) => key);
    const person = personAt(keys);
    const words = text.slice(name.start, name.end).split(" ");
    const whole = {
      ...mention,
      name: { start, end },
      end: Math.max(mention.end, end),
      ...(person ? { person, actor: person.actor, actorBy: "person" as const } : {}),
    };
    for (const word of [words[0], words.at(-1)]) if (word !== undefined) byWord.set(word, whole);
    return whole;
  });
  const again = named.map((mention) => {
    const own =
      mention.name && !mention.person ? byWord.get(text.slice(mention.name.start, mention.name.end)) : undefined;
    if (!own?.name || mention === own) return mention;
    const { name, person, actor, actorBy } = own;
    return {
      ...mention,
      name,
      ...(person ? { person } : {}),
      ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }),
    };
  });
  return again.filter((_, at) => {
    const own = people[at];
    return own === undefined || !taken.has(own);
  });
}
