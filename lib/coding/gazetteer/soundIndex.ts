import type { Place } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { CAPITALS } from "../keywords/capitals";
import type { PlaceEntry } from "./placeIndex";

/** Letters that Vietnamese writes for others: "Xan-ti-a-gô", "Ca-xa-blan-ca", "Đắc-ca". */
const WRITTEN_FOR: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/ph/g, "f"],
  [/gh/g, "g"],
  [/sh|x/g, "s"],
  [/[cq]h?|kh/g, "k"],
  [/th/g, "t"],
  [/z/g, "s"],
  [/j|gi(?=[aeou])/g, "d"],
  [/w/g, "v"],
  [/y/g, "i"],
  [/[lr](?=[bcdfgkmnpstv]|$)/g, "n"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/(.)\1/g, "$1"],
];

/** How a name sounds to a Vietnamese ear, in small letters: "Casablanca" and "Ca-xa-blan-ca" are one; "Lazo" is "La-xô", "Zagreb" "Da-grép". */
export const soundsOf = (name: string): string[] =>
  /z/i.test(name) ? [soundOf(name), soundOf(name.replace(/z/gi, "d"))] : [soundOf(name)];

/** The first of them. */
export function soundOf(name: string): string {
  const letters = foldText(name).replace(/[^a-z]/g, "");
  return WRITTEN_FOR.reduce((sound, [written, other]) => sound.replace(written, other), letters);
}

const SHORTEST = 5;

/** Cities by their sound; two that sound alike are no one's, but for a capital or a place of the data. */
export function soundIndex(
  places: readonly Place[],
  cities: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, PlaceEntry> {
  const known = places.flatMap(({ id, name, kind, country }): PlaceEntry[] =>
    kind === "city" && country !== undefined ? [{ id, name: name.en, kind, country }] : [],
  );
  const others = Object.entries(cities).flatMap(([country, names]) =>
    names.map((name): PlaceEntry => ({ name, country, kind: "city" })),
  );
  const isFirst = ({ id, name }: PlaceEntry) => id !== undefined || CAPITALS.has(name.toLowerCase());
  const index = new Map<string, PlaceEntry | undefined>();
  for (const entry of [...known, ...others]) {
    for (const sound of soundsOf(entry.name).filter(({ length }) => length >= SHORTEST)) {
      const old = index.get(sound);
      if (!index.has(sound)) index.set(sound, entry);
      else if (old && isFirst(old)) continue;
      else index.set(sound, isFirst(entry) ? entry : undefined);
    }
  }
  return new Map([...index].flatMap(([sound, entry]) => (entry ? [[sound, entry] as const] : [])));
}
