import type { Place } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { PhraseIndex } from "../text/phraseIndex";
import { CITY_NAMES_EN } from "./cityNamesEn";
import { CITY_NAMES_VI } from "./cityNamesVi";
import { OTHER_PLACE_NAMES } from "./otherPlaceNames";
import { REGIONS, TOWNS } from "./towns";

/** A place that a report may name. */
export interface PlaceEntry {
  /** of `data/places.json`; absent for a city of the gazetteer */
  id?: string;
  name: string;
  country?: string;
  kind: Place["kind"];
}

/** Names of cities that a report hardly ever means: words of both languages, names of persons. In small letters, folded. */
const NOT_CITIES = new Set(
  `of man most same union reading bath mobile police nice split march may hill young lincoln jackson victoria santa san george carter
  enterprise independence superior liberty normal surprise commerce industry paradise orange aurora garland lawton clinton carson
  washington jefferson madison monroe kennedy bush gates dover marina date ube gifu ho da an long son la viet nam quang hai bac dong ninh
  central south north east west bay pacific atlantic general santos alexandria kent sale deal bar usa eu anh thanh phan la
  vinh tam ky hoa sa dec quan van thai phu bo ben cat tan cam yen my duc cai lo chi`
    .split(/\s+/)
    .filter(Boolean),
);
const SHORTEST = 4;
/** Shorter names that are hardly anything else where they are written with a capital. */
const SHORT_CITIES = new Set(["hue", "osh", "ufa", "lae"]);
/** Of those the ones that are a city where they are written with their marks: "Huế", while "Hue" may be anything. */
const MARKED = new Set(["Huế", "Sa Đéc"]);
/** "Nara-shi", "Cheongju-si": a word for the kind of town that no report writes. */
const MUNICIPAL = /-(?:shi|si|gun)$/u;

/** "Spratly Islands)" and "(province)" are notes, not the name. */
const bare = (name: string): string => name.replace(/\s?\([^()]*\)/g, "").trim();

function otherNames(lines: string): Map<string, string[]> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [country, name, others] = line.split("|");
        return [`${country}|${name}`, (others ?? "").split(",")];
      }),
  );
}

/** Towns too small for the gazetteer in which reports are set all the same. */
function townLists(): [string, string[]][] {
  const lists = [TOWNS, CITY_NAMES_VI, CITY_NAMES_EN].flatMap((list) => list.trim().split("\n"));
  return lists.map((line): [string, string[]] => {
    const [country = "", names = ""] = line.split("|");
    return [country, names.split(",")];
  });
}

/** All names of places: those of the data first, then the cities of the world that are not among them. */
export function placeIndex(
  places: readonly Place[],
  cities: Readonly<Record<string, readonly string[]>>,
): PhraseIndex<PlaceEntry> {
  const index = new PhraseIndex<PlaceEntry>();
  const taken = new Map<string, PlaceEntry>();
  const put = (name: string, entry: PlaceEntry) => {
    index.add(name, entry, { isName: true, isFolded: true });
    const key = `${entry.country}|${foldText(name)}`;
    if (entry.kind === "city" || !taken.has(key)) taken.set(key, entry);
  };
  for (const { id, name, kind, country, aliases = [] } of places) {
    const entry: PlaceEntry = { id, name: name.en, kind, ...(country === undefined ? {} : { country }) };
    for (const form of [name.en, name.vi, ...aliases]) if (form !== undefined) put(bare(form), entry);
    if (name.en.includes(",")) put(name.en.split(",")[0] ?? name.en, entry);
  }
  for (const line of OTHER_PLACE_NAMES.trim().split("\n")) {
    const [id, names = ""] = line.split("|");
    const place = places.find((row) => row.id === id);
    if (!place) continue;
    const { name, kind, country } = place;
    const entry: PlaceEntry = { id: place.id, name: name.en, kind, ...(country === undefined ? {} : { country }) };
    for (const form of names.split(",")) index.add(form, entry);
  }
  const [english, vietnamese] = [otherNames(CITY_NAMES_EN), otherNames(CITY_NAMES_VI)];
  for (const [country, names] of [...Object.entries(cities), ...townLists()]) {
    for (const name of names) {
      const key = `${country}|${name}`;
      const plain = name.replace(MUNICIPAL, "");
      const forms = [...new Set([plain, name]), ...(english.get(key) ?? []), ...(vietnamese.get(key) ?? [])];
      const own = forms.flatMap((form) => taken.get(`${country}|${foldText(form)}`) ?? [])[0];
      const entry: PlaceEntry = own ?? { name: english.get(key)?.[0] ?? plain, country, kind: "city" };
      for (const form of forms) {
        const folded = foldText(form);
        const isCommon = (folded.length < SHORTEST && !SHORT_CITIES.has(folded)) || NOT_CITIES.has(folded);
        if (isCommon && !MARKED.has(form)) continue;
        // "thành phố Mexico" begins with no capital.
        const isName = /^\P{Ll}/u.test(form);
        index.add(form, entry, { isName, ...(isCommon ? {} : { isFolded: true }) });
        if (!own) taken.set(`${country}|${folded}`, entry);
      }
    }
  }
  for (const line of REGIONS.trim().split("\n")) {
    const [country = "", names = ""] = line.split("|");
    for (const name of names.split(",")) {
      const isTaken = taken.has(`${country}|${foldText(name)}`);
      if (!isTaken) index.add(name, { name, country, kind: "region" }, { isName: true, isFolded: true });
    }
  }
  return index;
}
