import type { Theme } from "@/lib/model/record";
import { THEME_KEYWORDS } from "../keywords/themes";
import { PhraseIndex } from "../text/phraseIndex";

/** Keywords of the themes that the data know, in both languages. */
export function themeIndex(themes: readonly Theme[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const { id } of themes) {
    for (const phrase of (THEME_KEYWORDS[id] ?? "").split(",")) {
      const trimmed = phrase.trim();
      if (trimmed !== "") index.add(trimmed, id, { isName: /^\p{Lu}/u.test(trimmed) });
    }
  }
  return index;
}
