import type { PersonMention } from "./personMention";

const wordsOf = (text: string, { start, end }: { start: number; end: number }): string[] =>
  text.slice(start, end).toLowerCase().normalize("NFC").split(/\s+/);

/**
 * The persons; a surname alone is that of whoever was named in full before: "Vice Chairman Nguyen Thanh Tai ... Mr Tai" is nobody else of
 * the data who is called Tai.
 */
export function withOwnSurnames(text: string, people: readonly PersonMention[]): PersonMention[] {
  const full = new Map<string, PersonMention>();
  return people.map((mention) => {
    const words = mention.name ? wordsOf(text, mention.name) : [];
    const [only] = words;
    if (words.length > 1) {
      const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
      for (const word of [last, first]) if (!full.has(word)) full.set(word, mention);
    }
    if (words.length !== 1 || only === undefined || !mention.person) return mention;
    const own = full.get(only);
    if (!own || own.person?.id === mention.person.id) return mention;
    const { person: _, actor: _actor, actorBy: _by, ...bare } = mention;
    const { name, person, actor, actorBy } = own;
    return {
      ...bare,
      ...(name ? { name } : {}),
      ...(person ? { person } : {}),
      ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }),
    };
  });
}
