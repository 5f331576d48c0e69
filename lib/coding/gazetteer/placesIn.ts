import type { Lexicon } from "../lexicon";
import { Cover } from "../text/cover";
import type { PhraseHit } from "../text/phraseIndex";
import type { Span } from "../text/quote";
import type { Token } from "../text/tokens";
import { citiesBySound } from "./citiesBySound";
import type { PlaceEntry } from "./placeIndex";
import { isTownAt } from "./townIndex";

/** "Thái Bình Dương": the ocean, no province of Viet Nam. */
const isPacific = (text: string, { start, end }: Span): boolean =>
  /^thái bình$/iu.test(text.slice(start, end)) && /^\sdương(?!\p{L})/iu.test(text.slice(end, end + 7));

/** Cities of a text, none that has the name of a country ("Armenia" in Colombia), outside names of persons, and towns that nothing longer holds, in order. */
export function placesIn(
  text: string,
  tokens: readonly Token[],
  lang: "en" | "vi",
  { places, towns, countries, citiesBySound: bySound }: Lexicon,
  names: Cover,
): PhraseHit<PlaceEntry>[] {
  const isOtherCountry = (hit: PhraseHit<PlaceEntry>): boolean => {
    const country = countries.index.at(text, tokens, hit.from);
    return (
      country?.to === hit.to &&
      country.values.some(({ form }) => form === "name") &&
      !hit.values.some(
        (value) => value.country === undefined || country.values.some(({ actor }) => actor === value.country),
      )
    );
  };
  const cities = places
    .all(text, tokens)
    .filter((hit) => !names.touches(hit) && !isPacific(text, hit) && !isOtherCountry(hit));
  const cover = new Cover(text.length, cities);
  const small = towns
    .all(text, tokens)
    // "Mexico" is a town of the Philippines, too.
    .filter(
      (hit) => !names.touches(hit) && !cover.touches(hit) && countries.index.at(text, tokens, hit.from)?.to !== hit.to,
    )
    .filter((hit) => isTownAt(text, hit));
  const heard = lang === "vi" ? citiesBySound(text, tokens, bySound, [names, cover]) : [];
  const more = [...small, ...heard];
  return more.length === 0 ? cities : [...cities, ...more].sort((a, b) => a.start - b.start);
}
