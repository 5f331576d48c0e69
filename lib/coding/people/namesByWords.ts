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
  /** "Lee" is the family name of Lee Hsien Loong, too. */
  const firsts = new Map<string, Set<string>>();
  for (const { id, name } of people) {
    const start = foldText(readTokens(name.en)[0]?.key ?? "");
    firsts.set(start, (firsts.get(start) ?? new Set()).add(id));
  }
  const isSurnameLast = (person: Person | undefined) =>
    person !== undefined && !["VN", "CN", "KR", "KP"].includes(person.actor);
  const bySurname = new Map<string, Person[]>();
  for (const person of people) {
    const end = foldText(readTokens(person.name.en).at(-1)?.key ?? "");
    bySurname.set(end, [...(bySurname.get(end) ?? []), person]);
  }
  /** "Theresa Lazaro", "Ma. Theresa P. Lazaro": the one person whose name holds these words, the surname last. */
  const partOf = (keys: readonly string[]): Person | undefined => {
    const words = keys.map(foldText).filter((word) => word.length > 1 && word !== "ma" && !SUFFIXES.has(word));
    if (words.length < 2) return undefined;
    const found = (bySurname.get(words.at(-1) ?? "") ?? []).filter((person) => {
      const own = new Set(readTokens(person.name.en).map(({ key }) => foldText(key)));
      return isSurnameLast(person) && own.size > words.length && words.every((word) => own.has(word));
    });
    return found.length === 1 ? found[0] : undefined;
  };
  /** "Subrahmanyam Jaishankar" is S. Jaishankar: the one person of that surname whose initials begin the other words. */
  const spelledOut = (keys: readonly string[]): Person | undefined => {
    const words = keys.map(foldText);
    const found = (bySurname.get(words.at(-1) ?? "") ?? []).filter((person) => {
      const own = readTokens(person.name.en).map(({ key }) => foldText(key));
      const initials = own.filter((word) => word.length === 1);
      return (
        isSurnameLast(person) &&
        initials.length > 0 &&
        own.every((word) => (word.length === 1 ? words.some((key) => key.startsWith(word)) : words.includes(word)))
      );
    });
    return found.length === 1 ? found[0] : undefined;
  };
  /** "Irineo Cruz Espino" is Irineo Espino: first and last word, with others between. */
  const withMiddle = (keys: readonly string[]): Person | undefined => {
    const words = keys.map(foldText).filter((word) => word.length > 1 && !SUFFIXES.has(word));
    const found = (bySurname.get(words.at(-1) ?? "") ?? []).filter((person) => {
      const own = readTokens(person.name.en).map(({ key }) => foldText(key));
      return isSurnameLast(person) && own.length === 2 && words.length === 3 && own[0] === words[0];
    });
    return found.length === 1 ? found[0] : undefined;
  };
  return (keys) => {
    if (keys.length > 1) return whole.get(keyOf(keys)) ?? partOf(keys) ?? spelledOut(keys) ?? withMiddle(keys);
    const key = keys[0] ?? "";
    const person = last.get(foldText(key));
    // "Tài" is not Ms Tai.
    const isMarked = foldText(key) !== key && !(person?.name.en ?? "").toLowerCase().includes(key);
    const isOthers = [...(firsts.get(foldText(key)) ?? [])].some((id) => id !== person?.id);
    return isSurnameLast(person) && !isMarked && !isOthers ? person : undefined;
  };
}
