import { nearestOf } from "@/lib/filters/nearest";
import type { Actor, LocalText, Mechanism, Person, Place, Theme } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { countryCodes, countryOfName, isCountry, nameOfCountry } from "./countries/countryOf";

export type NamedList = "actor" | "place" | "theme" | "mechanism";

/** The lists of the data by name, so that a row's names become ids where the data know them. */
export interface ImportLists {
  /** id of an actor by id, name, short name or alias in both languages, or by any English name of a country */
  findActor(name: string): string | undefined;
  /** id of a person of that actor: the whole name, or first and last word of it where only one person fits */
  findPerson(name: string, actor: string): string | undefined;
  /** id of a place; in that country where one is given */
  findPlace(name: string, country?: string): string | undefined;
  /** id of a theme or subtheme by id or label in both languages */
  findTheme(name: string): string | undefined;
  /** id of a mechanism of these actors by id or name in both languages; several pairs have a "Defence Policy Dialogue" */
  findMechanism(name: string, actors: readonly string[]): string | undefined;
  /** the name on record that a mistyped one likely means; of mechanisms those of the actors alone */
  nearest(list: NamedList, name: string, actors?: readonly string[]): string | undefined;
  /** name in both languages; Vietnamese only where the data or the system's list of regions has it */
  actorName(id: string): LocalText;
}

const vietnamese = new Intl.DisplayNames(["vi"], { type: "region", fallback: "none" });

let vietnameseIds: Map<string, string> | undefined;

/** Code of a country by its Vietnamese name, "Lào", as the system's list of regions writes it. */
function countryOfVietnamese(name: string): string | undefined {
  vietnameseIds ??= new Map([...countryCodes()].map((code) => [foldText(vietnamese.of(code) ?? code), code]));
  return vietnameseIds.get(foldText(name));
}

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "John Forbes Kerry" -> "john kerry"; one word stays. */
function firstAndLast(folded: string): string {
  const words = folded.split(" ");
  return words.length < 3 ? folded : `${words[0]} ${words.at(-1)}`;
}

/** Ids by themselves and by names in both languages, folded; the first wins. */
function idsByName(rows: readonly { id: string; names: readonly (LocalText | undefined)[] }[]): Map<string, string> {
  const ids = new Map(rows.map(({ id }) => [foldText(id), id]));
  for (const { id, names } of rows)
    for (const text of names.flatMap((name) => [name?.en, name?.vi]))
      if (text && !ids.has(foldText(text))) ids.set(foldText(text), id);
  return ids;
}

const textsOf = (names: readonly (LocalText | undefined)[], aliases: readonly string[] = []): string[] =>
  [...names.flatMap((name) => [name?.en, name?.vi]), ...aliases].flatMap((text) => text || []);

/** Make the lists ready for look-ups by folded name; the first of a list wins where two have the same name. */
export function buildLists(data: {
  actors: readonly Pick<Actor, "id" | "name" | "short" | "aliases">[];
  people: readonly Pick<Person, "id" | "actor" | "name" | "native" | "aliases">[];
  places: readonly Pick<Place, "id" | "country" | "name" | "aliases">[];
  themes: readonly Pick<Theme, "id" | "label" | "short">[];
  mechanisms: readonly Mechanism[];
}): ImportLists {
  const themes = idsByName(data.themes.map(({ id, label, short }) => ({ id, names: [label, short] })));
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const actorIds = new Map<string, string>();
  for (const { id, name, short, aliases = [] } of data.actors)
    for (const text of [name.en, name.vi, short?.en, short?.vi, ...aliases])
      if (text && !actorIds.has(foldText(text))) actorIds.set(foldText(text), id);

  const people = new Map<string, Set<string>>();
  const peopleByEnds = new Map<string, Set<string>>();
  for (const { id, actor, name, native, aliases = [] } of data.people)
    for (const text of [name.en, name.vi, native, ...aliases]) {
      if (!text) continue;
      const folded = foldText(text);
      for (const [map, key] of [
        [people, folded],
        [peopleByEnds, firstAndLast(folded)],
      ] as const) {
        const ids = map.get(`${actor} ${key}`) ?? new Set();
        map.set(`${actor} ${key}`, ids.add(id));
      }
    }
  const only = (ids: Set<string> | undefined) => (ids?.size === 1 ? [...ids][0] : undefined);

  const places = new Map<string, { id: string; country?: string | undefined }[]>();
  for (const { id, country, name, aliases = [] } of data.places)
    for (const text of [name.en, name.vi, ...aliases]) if (text) push(places, foldText(text), { id, country });

  return {
    findActor: (name) =>
      actors.has(name.trim())
        ? name.trim()
        : (actorIds.get(foldText(name)) ?? countryOfName(name) ?? countryOfVietnamese(name)),
    findPerson(name, actor) {
      const folded = foldText(name);
      return only(people.get(`${actor} ${folded}`)) ?? only(peopleByEnds.get(`${actor} ${firstAndLast(folded)}`));
    },
    findPlace(name, country) {
      const folded = foldText(name);
      const found = places.get(folded) ?? places.get(folded.replace(/ city$/, ""));
      return found?.find((place) => country === undefined || place.country === country)?.id;
    },
    findTheme: (name) => themes.get(foldText(name)),
    findMechanism(name, own) {
      const key = foldText(name);
      const fits = data.mechanisms.filter(
        (mechanism) =>
          mechanism.actors.every((actor) => own.includes(actor)) &&
          [mechanism.id, mechanism.name.en, mechanism.name.vi].some((text) => text && foldText(text) === key),
      );
      return fits.length === 1 ? fits[0]?.id : undefined;
    },
    nearest(list, name, own = []) {
      const isOwn = (mechanism: Mechanism) => mechanism.actors.every((actor) => own.includes(actor));
      const texts: Readonly<Record<NamedList, () => string[]>> = {
        actor: () => data.actors.flatMap((row) => textsOf([row.name, row.short], row.aliases)),
        place: () => data.places.flatMap((row) => textsOf([row.name], row.aliases)),
        theme: () => data.themes.flatMap((row) => textsOf([row.label, row.short])),
        mechanism: () => data.mechanisms.filter(isOwn).flatMap((row) => textsOf([row.name])),
      };
      return nearestOf(name, texts[list]());
    },
    actorName(id) {
      const known = actors.get(id);
      if (known) return { en: known.short?.en ?? known.name.en, vi: known.short?.vi ?? known.name.vi ?? known.name.en };
      const vi = isCountry(id) ? vietnamese.of(id) : undefined;
      return { en: nameOfCountry(id), ...(vi !== undefined && { vi }) };
    },
  };
}
