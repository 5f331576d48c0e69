import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

interface Text {
  text: string;
  lang: string;
}

/** Texts of the data whose language is known: titles of sources, in the language that the source is written in. */
export function textsOfData(): Text[] {
  const sources: { title?: string; lang?: string }[] = JSON.parse(readFileSync("data/sources.json", "utf8"));
  return sources.flatMap(({ title, lang }) => (title && lang ? [{ text: title, lang }] : []));
}

/** Where a page shows such a text without saying its language. */
export function languageFaults(page: Page, texts: readonly Text[]): Promise<string[]> {
  return page.evaluate(
    (known) => {
      const langs = new Map(known.map(({ text, lang }) => [text, lang]));
      const faults: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.textContent ?? "").trim();
        const wanted = langs.get(text);
        if (wanted === undefined) continue;
        const said = node.parentElement?.closest("[lang]")?.getAttribute("lang");
        if (said !== wanted) faults.push(`${wanted}, said to be ${said}: ${text.slice(0, 60)}`);
      }
      return faults;
    },
    [...texts],
  );
}
