import type { Theme } from "@/lib/model/record";
import { UPGRADED, UPGRADES, VOID_WORDS } from "../keywords/themeAsides";
import { THEME_NAMES_EN } from "../keywords/themeNamesEn";
import { THEME_PHRASES_EN } from "../keywords/themePhrasesEn";
import { THEME_PHRASES_VI } from "../keywords/themePhrasesVi";
import { CONTEXT_KEYWORDS, THEME_KEYWORDS } from "../keywords/themes";
import { choices } from "../text/choices";
import { PhraseIndex } from "../text/phraseIndex";

/** What a longer phrase stands for that holds a keyword and is none. */
export const VOID = "";

const UPGRADE = "partnership-upgrade";

/** How British and American English spell the same word. */
const SPELLED: readonly (readonly [string, string])[] = [
  ["labour", "labor"],
  ["defence", "defense"],
  ["programme", "program"],
  ["centre", "center"],
  ["neighbour", "neighbor"],
  ["isation", "ization"],
  ["ising", "izing"],
];

/** A phrase with one of them. */
const SPELLED_TWICE = /labou?r|defen[cs]e|program|cent(?:re|er)|neighbou?r|i[sz](?:ation|ing)/;

/** A phrase in both spellings. */
function spellings(phrase: string): string[] {
  if (!SPELLED_TWICE.test(phrase)) return [phrase];
  const ways = SPELLED.flatMap(([a, b]) => [phrase.replaceAll(a, b), phrase.replaceAll(b, a)]);
  return [...new Set([phrase, ...ways])];
}

/** Keywords of the themes that the data know, in both languages. */
export function themeIndex(themes: readonly Theme[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const { id } of themes) {
    const lists = [THEME_PHRASES_EN[id] ?? "", THEME_NAMES_EN[id] ?? "", THEME_PHRASES_VI[id] ?? ""];
    const phrases = lists.flatMap((list) => list.split("|")).flatMap(choices);
    for (const phrase of [...(THEME_KEYWORDS[id] ?? "").split(","), ...phrases]) {
      const trimmed = phrase.trim();
      if (trimmed === "") continue;
      for (const form of spellings(trimmed)) index.add(form, id, { isName: /^\p{Lu}/u.test(form) });
    }
  }
  if (themes.some(({ id }) => id === UPGRADE))
    for (const verb of UPGRADES.split(","))
      for (const what of UPGRADED.split(",")) index.add(`${verb} ${what}`, UPGRADE);
  for (const phrase of VOID_WORDS.split(",")) index.add(phrase, VOID);
  return index;
}

/** Words that count only beside another theme. */
export interface ContextWord {
  context: string;
  theme: string;
}

/** Look-up of the words that need a context; they depend on no data. */
export const CONTEXT_WORDS: PhraseIndex<ContextWord> = contextWords();

function contextWords(): PhraseIndex<ContextWord> {
  const index = new PhraseIndex<ContextWord>();
  for (const line of CONTEXT_KEYWORDS.trim().split("\n")) {
    const [context = "", theme = "", words = ""] = line.split("|");
    for (const word of words.split(",")) index.add(word, { context, theme });
  }
  return index;
}
