import { valueName } from "@/components/ui/describeFilter";
import type { Words } from "@/lib/i18n/words";
import type { ListKey } from "@/lib/model/filter";
import type { NameBook } from "./reference";

/** A value as menus say it: levels in the plural, all else by name. */
export function optionName(key: ListKey, value: string, words: Words): string {
  return key === "level" ? words.t(`levels.${value}`) : valueName(key, value, words);
}

/** A value as chips and closed fields say it: pairs by code, people by name once names are loaded. */
export function shortName(key: ListKey, value: string, words: Words, book?: NameBook): string {
  if (key === "pair") return value;
  if (key === "actor") return words.actorShort(value);
  if (key === "person") {
    const person = book?.person.get(value);
    return person
      ? person[words.locale]
      : value.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => `${dash && " "}${letter.toUpperCase()}`);
  }
  return optionName(key, value, words);
}
