import type { CountryName } from "../gazetteer/countryIndex";
import type { PhraseHit } from "../text/phraseIndex";
import type { PersonMention } from "./personMention";

/** Between somebody and the side that he is said to be on: ", Ministry of Foreign Affairs, on the", " for the". Bounded. */
export const ON_THE = /^(?:,\s(?!and\b|who\b)[^.;:\n]{2,90})?(?<!\sand),?\s(?:on|for|from)\sthe\s$/u;
/** Between two of one side. Bounded. */
export const BOTH_OF = /^(?:,\s[^.;:\n]{2,90})?,?\s(?:and|as well as)\s(?:by\s)?(?:the\s)?$/u;
const SIDE = /^\sside(?!\p{L})/u;
const REACH = 130;

/**
 * "Headed by Mr. KANAI Masaaki, Director-General ..., on the Japanese side", "A and B on the Philippine side": those whose own words
 * name no country are of the side that stands behind them.
 */
export function withSidesSaid(
  text: string,
  people: readonly PersonMention[],
  countries: readonly PhraseHit<CountryName>[],
): PersonMention[] {
  const said = new Map<PersonMention, string>();
  for (const hit of countries) {
    const actor = hit.values[0]?.actor;
    if (actor === undefined || !SIDE.test(text.slice(hit.end, hit.end + 6))) continue;
    let [at, pattern] = [hit.start, ON_THE];
    for (const person of people.filter(({ end }) => end <= hit.start && hit.start - end < 3 * REACH).reverse()) {
      const between = text.slice(person.end, at);
      if (between.length > REACH || / side(?!\p{L})/u.test(between) || !pattern.test(between)) break;
      if (person.actor !== undefined && person.actor !== actor) break;
      if (person.name) said.set(person, actor);
      [at, pattern] = [person.start, BOTH_OF];
    }
  }
  return said.size === 0
    ? [...people]
    : people.map((person) => {
        const actor = said.get(person);
        return actor === undefined ? person : { ...person, actor, actorBy: "office" as const };
      });
}
