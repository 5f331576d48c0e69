import { foldText } from "@/lib/model/text";

/** A thing with a name, as the pickers and the palette search it. */
export interface NamedThing {
  id: string;
  en: string;
  vi: string;
  /** every spelling that is known, folded, words parted by one blank: what a typed word is compared with */
  search: string;
  /** of a person: the country or body */
  actor?: string;
  /** of a mechanism: its members */
  actors?: readonly string[];
}

export type NameKind = "actor" | "place" | "person" | "theme" | "mechanism" | "instrument";

/** Names in both languages by kind and id. */
export type NameBook = Readonly<Record<NameKind, ReadonlyMap<string, NamedThing>>>;

const LISTS: Record<NameKind, string> = {
  actor: "actors",
  place: "places",
  person: "people",
  theme: "themes",
  mechanism: "mechanisms",
  instrument: "instruments",
};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((v) => textOf(v) ?? []) : []);

/** The two languages of a name; the English stands in for a missing Vietnamese. */
export function bothLanguages(value: unknown): { en: string; vi: string } | undefined {
  const en = isObject(value) ? textOf(value.en) : undefined;
  return en === undefined ? undefined : { en, vi: (isObject(value) && textOf(value.vi)) || en };
}

/** Folded words parted by single blanks, with one before the first: " da nang turane". */
export function searchText(names: readonly string[]): string {
  return ` ${foldText(names.join(" "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()}`;
}

/** True if every word typed begins a word of `search`; accents and case do not matter. */
export function matchesWords(search: string, typed: string): boolean {
  return searchText([typed])
    .trim()
    .split(" ")
    .every((word) => search.includes(` ${word}`));
}

function thingOf(row: unknown): NamedThing | undefined {
  if (!isObject(row)) return undefined;
  const id = textOf(row.id);
  const name = bothLanguages(row.name ?? row.label);
  if (id === undefined || !name) return undefined;
  const short = bothLanguages(row.short);
  const native = textOf(row.native);
  const spellings = [name.en, name.vi, id, ...textsOf(row.aliases)];
  if (short) spellings.push(short.en, short.vi);
  if (native) spellings.push(native);
  const actor = textOf(row.actor);
  const actors = textsOf(row.actors);
  return {
    id,
    en: name.en,
    vi: name.vi,
    search: searchText(spellings),
    ...(actor ? { actor } : {}),
    ...(actors.length ? { actors } : {}),
  };
}

/**
 * Read the answer of `/api/reference`, by hand: no schema library in the browser.
 *
 * @throws TypeError naming the list that is missing; single rows without id or name are passed over
 */
export function parseReference(answer: unknown): NameBook {
  if (!isObject(answer)) throw new TypeError("/api/reference: expected an object of lists");
  const read = (kind: NameKind) => {
    const rows = answer[LISTS[kind]];
    if (!Array.isArray(rows)) throw new TypeError(`/api/reference: expected a list "${LISTS[kind]}"`);
    return new Map(rows.flatMap((row) => thingOf(row) ?? []).map((thing) => [thing.id, thing]));
  };
  return {
    actor: read("actor"),
    place: read("place"),
    person: read("person"),
    theme: read("theme"),
    mechanism: read("mechanism"),
    instrument: read("instrument"),
  };
}
