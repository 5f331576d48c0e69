import type { PersonMention } from "./personMention";

const wordsOf = (text: string, { start, end }: { start: number; end: number }): string =>
  text.slice(start, end).toLowerCase().replace(/\s+/g, " ");

/**
 * The persons, each name on the side that an office gave it anywhere in the report: "Trợ lý Bộ trưởng Ngoại giao Trung Quốc Hầu Diễm Kỳ", and
 * "Hầu Diễm Kỳ" alone later on, whose words look Vietnamese.
 */
export function withSidesOfNames(text: string, people: readonly PersonMention[]): PersonMention[] {
  const sides = new Map<string, string>();
  for (const { name, actor, actorBy } of people)
    if (name && actor !== undefined && actorBy === "office" && !sides.has(wordsOf(text, name)))
      sides.set(wordsOf(text, name), actor);
  return people.map((mention) => {
    if (!mention.name || mention.person || mention.actorBy === "office") return mention;
    const actor = sides.get(wordsOf(text, mention.name));
    return actor === undefined ? mention : { ...mention, actor, actorBy: "office" };
  });
}
