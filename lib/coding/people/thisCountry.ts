import type { CountryName } from "../gazetteer/countryIndex";
import type { PhraseHit } from "../text/phraseIndex";
import type { PersonMention } from "./personMention";

/** A country that was named before, in an office: "Bộ trưởng Quốc phòng nước này". Bounded. */
export const THIS_COUNTRY = /(?<!\p{L})(?:nước|quốc gia) (?:này|đó)(?!\p{L})/iu;
const LOOK_BACK = 140;

/** The persons; "theo Bộ Quốc phòng Singapore, Bộ trưởng Quốc phòng nước này A" is of Singapore. */
export function withThisCountry(
  text: string,
  people: readonly PersonMention[],
  countries: readonly PhraseHit<CountryName>[],
): PersonMention[] {
  return people.map((mention) => {
    const { office, person, start } = mention;
    if (!office || person || !THIS_COUNTRY.test(text.slice(office.start, office.end))) return mention;
    const named = countries.findLast(({ end }) => end <= start);
    const actor = named && start - named.end <= LOOK_BACK ? named.values[0]?.actor : undefined;
    return actor === undefined || /[\n]/.test(text.slice(named?.end, start))
      ? mention
      : { ...mention, actor, actorBy: "office" as const };
  });
}
