import type { CountryName } from "../gazetteer/countryIndex";
import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { PhraseHit } from "../text/phraseIndex";
import type { PersonMention } from "./personMention";

const HOME = "VN";
/** A country's paper need not name it, and is named itself: "VNA", "VietnamPlus". */
const HOME_WORDS = /\bvi[eệ]t ?nam|\bVN[ASE]?\b|vnexpress/iu;
const FEWEST_SIDES = 2;

/**
 * Persons whose side only the look of the name says, "Chief of Navy Lai Chung Han": without it where a report on two other countries
 * names Viet Nam nowhere.
 */
export function withoutNameLook(
  text: string,
  people: readonly PersonMention[],
  countries: readonly PhraseHit<CountryName>[],
  places: readonly PhraseHit<PlaceEntry>[],
): PersonMention[] {
  const sides = new Set(countries.flatMap(({ values }) => values[0]?.actor ?? []));
  const isHome =
    sides.size < FEWEST_SIDES ||
    sides.has(HOME) ||
    HOME_WORDS.test(text) ||
    people.some(({ actor, actorBy }) => actor === HOME && actorBy !== "name") ||
    places.some(({ values }) => values.some(({ id, country }) => id !== undefined && country === HOME));
  if (isHome) return [...people];
  return people.map((mention) => {
    if (mention.actorBy !== "name" || mention.actor !== HOME) return mention;
    const { actor: _, actorBy: __, ...rest } = mention;
    return rest;
  });
}
