import type { Actor, LocalText } from "@/lib/model/record";
import { COUNTRY_LINES, SEAT_LINES } from "../keywords/countries";
import { PhraseIndex } from "../text/phraseIndex";

/** How a country stands in a text: by name, as an adjective ("Chinese"), or by its seat of power ("the Pentagon"). */
export interface CountryName {
  actor: string;
  form: "name" | "adjective" | "seat";
}

export interface Countries {
  index: PhraseIndex<CountryName>;
  /** name of each actor in both languages */
  names: ReadonlyMap<string, LocalText>;
}

const listOf = (part: string | undefined): string[] => (part ?? "").split(",").filter((name) => name !== "");

/** All names of countries and bodies: those of the data, and the own list for the rest of the world. */
export function countryIndex(actors: readonly Actor[]): Countries {
  const index = new PhraseIndex<CountryName>();
  const names = new Map<string, LocalText>();
  const put = (name: string, value: CountryName) => index.add(name, value, { isName: true });
  const known = new Map<string, CountryName>();
  const entryOf = (actor: string, form: CountryName["form"]): CountryName => {
    const key = `${actor} ${form}`;
    const value = known.get(key) ?? { actor, form };
    known.set(key, value);
    return value;
  };
  for (const line of COUNTRY_LINES.trim().split("\n")) {
    const [actor = "", english, adjectives, vietnamese] = line.split("|");
    const [en, vi] = [listOf(english), listOf(vietnamese)];
    for (const name of [...en, ...vi]) put(name, entryOf(actor, "name"));
    for (const name of listOf(adjectives)) put(name, entryOf(actor, "adjective"));
    names.set(actor, { en: (en[0] ?? actor).replace(/^the /, ""), ...(vi[0] === undefined ? {} : { vi: vi[0] }) });
  }
  for (const line of SEAT_LINES.trim().split("\n")) {
    const [actor = "", ...lists] = line.split("|");
    for (const name of lists.flatMap(listOf)) put(name, entryOf(actor, "seat"));
  }
  for (const { id, name, short, aliases = [] } of actors) {
    for (const text of [name.en, name.vi, short?.en, short?.vi, ...aliases])
      if (text !== undefined) put(text, entryOf(id, "name"));
    names.set(id, { en: short?.en ?? name.en, ...((short?.vi ?? name.vi) ? { vi: short?.vi ?? name.vi } : {}) });
  }
  return { index, names };
}
