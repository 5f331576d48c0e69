import type { Person } from "@/lib/model/record";
import { soundOf, soundsOf } from "../gazetteer/soundIndex";

/** A name that transcribes a foreign one: syllables with hyphens, the later ones in small letters. */
export const TRANSCRIBED = /\p{L}-\p{Ll}/u;

/** The person of the data whose name sounds as a transcribed one: "E-xtê-ban La-xô" is Esteban Lazo. */
export function peopleBySound(people: readonly Person[]): (name: string) => Person | undefined {
  const index = new Map<string, Person | undefined>();
  for (const person of people)
    for (const sound of new Set([person.name.en, ...(person.aliases ?? [])].flatMap(soundsOf)))
      index.set(sound, index.has(sound) && index.get(sound) !== person ? undefined : person);
  return (name) => (TRANSCRIBED.test(name) ? index.get(soundOf(name)) : undefined);
}
