import type { Token } from "../text/tokens";
import type { PersonMention } from "./personMention";

/** A word of a text that may stand for somebody named in full before it. */
export interface ShortForm {
  token: Token;
  at: number;
  fuller: PersonMention & { name: NonNullable<PersonMention["name"]> };
}

/**
 * Words that may stand for a person named in full before: each is a short form of one person's name alone.
 *
 * @param people  mentions found so far, in order
 * @param formsOf the words that may stand for a person by themselves
 * @param formIn  how a token is looked up among them; none where it cannot be one
 */
export function fullerNames(
  text: string,
  tokens: readonly Token[],
  people: readonly PersonMention[],
  formsOf: (person: PersonMention) => readonly string[],
  formIn: (token: Token) => string | undefined,
): ShortForm[] {
  const owners = new Map<string, Set<string>>();
  const byForm = new Map<string, PersonMention>();
  const found: ShortForm[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    for (let person = people[next]; person && person.start <= token.start; person = people[++next]) {
      const key = person.person?.id ?? (person.name ? text.slice(person.name.start, person.name.end) : "");
      for (const form of formsOf(person)) {
        owners.set(form, (owners.get(form) ?? new Set()).add(key));
        if (!byForm.has(form)) byForm.set(form, person);
      }
    }
    const form = formIn(token);
    const fuller = form === undefined ? undefined : byForm.get(form);
    if (!fuller?.name || form === undefined || fuller.end > token.start || owners.get(form)?.size !== 1) continue;
    found.push({ token, at, fuller: { ...fuller, name: fuller.name } });
  }
  return found;
}

/** A mention of the same person in other words. */
export const sameAs = (
  { name, kinds, person, actor, actorBy }: ShortForm["fuller"],
  start: number,
  end: number,
): PersonMention => ({
  start,
  end,
  name,
  kinds,
  ...(person ? { person } : {}),
  ...(actor === undefined ? {} : { actor, ...(actorBy ? { actorBy } : {}) }),
});
