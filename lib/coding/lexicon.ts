import type { LocalText, Metric, Person, Theme } from "@/lib/model/record";
import { type Countries, countryIndex } from "./gazetteer/countryIndex";
import { type PlaceEntry, placeIndex } from "./gazetteer/placeIndex";
import { soundIndex } from "./gazetteer/soundIndex";
import { townIndex } from "./gazetteer/townIndex";
import type { LexiconData } from "./lexiconData";
import { namesByWords } from "./people/namesByWords";
import { type OfficeWords, officeWords } from "./people/officeWords";
import { peopleBySound } from "./people/peopleBySound";
import { spelledAlike } from "./people/spelledAlike";
import { accentIndex } from "./text/accentIndex";
import { PhraseIndex } from "./text/phraseIndex";
import { instrumentIndex } from "./topics/instrumentIndex";
import { type MechanismForm, mechanismForms } from "./topics/mechanismForms";
import { themeIndex } from "./topics/themeIndex";

export type { EventLight, LexiconData } from "./lexiconData";

/** All that coding looks words up in, built once for many reports. */
export interface Lexicon {
  data: LexiconData;
  countries: Countries;
  places: PhraseIndex<PlaceEntry>;
  /** smaller towns of the world, many of them named like persons */
  towns: PhraseIndex<PlaceEntry>;
  /** cities by how they sound to a Vietnamese ear */
  citiesBySound: ReadonlyMap<string, PlaceEntry>;
  people: PhraseIndex<Person>;
  /** the person of a name written in another order or with a middle initial */
  personByWords(keys: readonly string[]): Person | undefined;
  /** the person of a name written by its sound in Vietnamese syllables */
  personBySound(name: string): Person | undefined;
  /** the person of a name spelled otherwise by a letter or two */
  personAlike(keys: readonly string[]): Person | undefined;
  offices: Readonly<Record<"en" | "vi", OfficeWords>>;
  themes: PhraseIndex<string>;
  themeById: ReadonlyMap<string, Theme>;
  mechanisms: readonly MechanismForm[];
  instruments: PhraseIndex<string>;
  metrics: readonly Metric[];
  placeNames: ReadonlyMap<string, LocalText>;
  /** phrases of Vietnamese by their spelling without marks */
  accents: PhraseIndex<string>;
}

const FEWEST_NAME_WORDS = 2;

function peopleIndex(people: readonly Person[]): PhraseIndex<Person> {
  const index = new PhraseIndex<Person>();
  for (const person of people) {
    const { name, native, aliases = [] } = person;
    for (const form of [name.en, name.vi, native, ...aliases])
      if (form !== undefined && form.split(/[\s-]/).length >= FEWEST_NAME_WORDS)
        index.add(form, person, { isName: true, isFolded: true });
  }
  return index;
}

/** Build the look-ups of coding from the data; some 100 ms, so keep the result. */
export function buildLexicon(data: LexiconData): Lexicon {
  return {
    accents: accentIndex(data),
    data,
    countries: countryIndex(data.actors),
    places: placeIndex(data.places, data.cities ?? {}),
    towns: townIndex(data.towns ?? {}),
    citiesBySound: soundIndex(data.places, data.cities ?? {}),
    people: peopleIndex(data.people),
    personByWords: namesByWords(data.people),
    personBySound: peopleBySound(data.people),
    personAlike: spelledAlike(data.people),
    offices: { en: officeWords("en"), vi: officeWords("vi") },
    themes: themeIndex(data.themes),
    themeById: new Map(data.themes.map((theme) => [theme.id, theme])),
    mechanisms: mechanismForms(data.mechanisms),
    instruments: instrumentIndex(data.instruments),
    metrics: data.metrics,
    placeNames: new Map(data.places.map(({ id, name }) => [id, name])),
  };
}
