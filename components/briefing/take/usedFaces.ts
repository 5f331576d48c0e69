import { inlineFonts } from "@/lib/briefing/takeAway/inlineFonts";
import type { Words } from "@/lib/i18n/words";
import { loadFromApp } from "./loadFromApp";

/** `@font-face` rules of this page that draw `text`, each with its file inside. @throws Error that names the address */
export function usedFaces(text: string, words: Words): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  return inlineFonts(rules.map(({ cssText }) => cssText).join("\n"), text, loadFromApp(words));
}
