import type { Person } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { readTokens } from "../text/tokens";

const SUFFIXES = new Set(["ii", "iii", "iv", "jr", "sr"]);

/** Short forms of first names: "Joseph R. Biden" is Joe Biden. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  "joseph joe,william bill,robert bob,michael mike,anthony tony,thomas tom,peter pete,edward ted,daniel dan,james jim,richard rick,donald don,timothy tim,christopher chris,samuel sam,stephen steve,steven steve,charles chuck,kenneth ken,ronald ron,gregory greg,jeffrey jeff,benjamin ben,katherine kate,elizabeth liz,susan sue,philip phil,phillip phil,matthew matt,andrew andy,david dave,alexander alex,nicholas nick,patrick pat,antonio tony"
    .split(",")
    .map((pair): [string, string] => {
      const [long = "", short = ""] = pair.split(" ");
      return [long, short];
    }),
);

/** Initials do not count, nor does the order of the words. */
const keyOf = (words: readonly string[]): string =>
  words
    .map(foldText)
    .filter((word) => word.length > 1 && !SUFFIXES.has(word))
    .map((word) => SHORT_NAMES.get(word) ?? word)
    .sort()
    .join(" ");

/**
 * Persons by the words of their name: "Motegi Toshimitsu", "Marc E. Knapper". A name of one word ("Obama") finds the only
 * person who has it as the last word.
 */
export function namesByWords(people: readonly Person[]): (keys: readonly string[]) => Person | undefined {
  const whole = new Map<string, Person>();
  const last = new Map<string, Person | undefined>();
  for (const person of people) {
    for (const form of [person.name.en, person.native, ...(person.aliases ?? [])]) {
      if (form === undefined) continue;
      const words = readTokens(form).map(({ key }) => key);
      whole.set(keyOf(words), person);
      const end = foldText(words.at(-1) ?? "");
      const known = last.get(end);
      // Two persons of one surname: neither.
      last.set(end, last.has(end) && known !== person ? undefined : person);
    }
  }
  const isSurnameLast = (person: Person | undefined) =>
    person !== undefined && !["VN", "CN", "KR", "KP"].includes(person.actor);
  return (keys) => {
    if (keys.length > 1) return whole.get(keyOf(keys));
    const person = last.get(foldText(keys[0] ?? ""));
    return isSurnameLast(person) ? person : undefined;
  };
}
