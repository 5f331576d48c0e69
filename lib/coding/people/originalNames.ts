import type { Token } from "../text/tokens";
import { TRANSCRIBED } from "./peopleBySound";
import type { PersonMention } from "./personMention";

/** The original behind it: two words and more in capitals. Bounded. */
export const ORIGINAL =
  /^\s\((\p{Lu}[\p{L}.'’-]{0,20}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,20}|de|da|bin|al|van|von|la|del)){1,5})\)/u;
const ORIGINAL_CHARS = 90;

/** "Madeleine Albright (M. Ôn-brai)": what the report calls him later. Bounded. */
export const CALLED = /^\s\((\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){0,4})\)/u;

/** The persons that a transcribed name stands for, by the brackets in which the report first gives it. */
export function withCalledNames(text: string, people: readonly PersonMention[]): PersonMention[] {
  const called = new Map<string, PersonMention>();
  for (const mention of people) {
    const { name } = mention;
    const other = name && CALLED.exec(text.slice(name.end, name.end + ORIGINAL_CHARS))?.[1];
    if (name && other !== undefined && TRANSCRIBED.test(other) && !TRANSCRIBED.test(text.slice(name.start, name.end)))
      called.set(other, mention);
  }
  if (called.size === 0) return [...people];
  return people.map((mention) => {
    const own = mention.name && called.get(text.slice(mention.name.start, mention.name.end));
    if (!own?.name || own === mention) return mention;
    return namedAs(mention, own);
  });
}

/** A mention with the name, and so the side, that the report gives the same person elsewhere. */
const namedAs = (mention: PersonMention, { name, person, actor, actorBy }: PersonMention): PersonMention => ({
  ...mention,
  ...(name ? { name } : {}),
  ...(person ? { person } : {}),
  ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }),
});

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
    if (!name || mention.person) return mention;
    const original = ORIGINAL.exec(text.slice(name.end, name.end + ORIGINAL_CHARS))?.[1];
    if (original === undefined) return mention;
    const start = name.end + 2;
    // "Tống Diên Siêu (Song Yanchao)": of China, where the one in brackets is known.
    const isKnown = people.some((other) => other.person && other.name?.start === start);
    if (!TRANSCRIBED.test(text.slice(name.start, name.end)) && !isKnown) return mention;
    const end = start + original.length;
    for (const other of people) if (other !== mention && other.start >= name.end && other.start < end) taken.add(other);
    const keys = tokens.filter((token) => token.start >= start && token.end <= end).map(({ key }) => key);
    const person = personAt(keys);
    const words = text.slice(name.start, name.end).split(" ");
    const whole: PersonMention = {
      ...mention,
      name: { start, end },
      end: Math.max(mention.end, end),
      ...(person ? { person, actor: person.actor, actorBy: "person" as const } : {}),
    };
    const behind = officeBehind(text, people, end);
    if (behind && !whole.office) {
      taken.add(behind);
      Object.assign(whole, { office: behind.office, end: behind.end, kinds: [...whole.kinds, ...behind.kinds] });
    }
    for (const word of [words[0], words.at(-1)]) if (word !== undefined) byWord.set(word, whole);
    return whole;
  });
  const again = named.map((mention) => {
    const own =
      mention.name && !mention.person ? byWord.get(text.slice(mention.name.start, mention.name.end)) : undefined;
    if (!own?.name || mention === own) return mention;
    return namedAs(mention, own);
  });
  return again.filter((_, at) => {
    const own = people[at];
    return own === undefined || !taken.has(own);
  });
}

/** "... (Song Yanchao), Phó Chủ nhiệm": the office behind the brackets. */
const officeBehind = (text: string, people: readonly PersonMention[], end: number): PersonMention | undefined =>
  people.find(({ name, office, start }) => !name && office && start > end && text.slice(end, start) === "), ");

/** "E-xtê-ban La-xô", with no original beside: the person of the data whose name sounds so, where he is of the side that is said. */
export const withPersonsBySound = (
  text: string,
  people: readonly PersonMention[],
  bySound: (name: string) => PersonMention["person"],
): PersonMention[] =>
  people.map((mention) => {
    const { name, person, actor, actorBy } = mention;
    const found = name && !person ? bySound(text.slice(name.start, name.end)) : undefined;
    const isOfSide = actor === undefined || actorBy === "name" || actor === found?.actor;
    return found && isOfSide ? { ...mention, person: found, actor: found.actor, actorBy: "person" as const } : mention;
  });
