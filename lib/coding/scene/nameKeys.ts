import type { PersonMention } from "../people/personMention";
import type { SentenceView } from "./sentenceView";

/** The id of a known person, or the words of the name; none for an office alone. */
export const nameKey = (text: string, { person, name }: PersonMention): string | undefined =>
  person?.id ?? (name ? text.slice(name.start, name.end) : undefined);

/** Who is named in a sentence. */
export const nameKeys = ({ people }: { people: readonly PersonMention[] }, text: string): Set<string> =>
  new Set(people.flatMap((person) => nameKey(text, person) ?? []));

/** True if somebody is named whom none of the sentences names. */
export const isNewTo = (
  text: string,
  person: PersonMention,
  sentences: readonly { people: readonly PersonMention[] }[],
): boolean => {
  const key = nameKey(text, person);
  return key !== undefined && !sentences.some((sentence) => nameKeys(sentence, text).has(key));
};

/** The same without those of whom something is only said: "recalled the trip to Chile by State President X". */
export const nameKeysOfDoers = (view: SentenceView, text: string): Set<string> => {
  const said = view.saying[0]?.end ?? view.end;
  return nameKeys({ people: view.people.filter(({ start }) => start < said) }, text);
};
