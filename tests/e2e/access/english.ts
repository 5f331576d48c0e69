import type { Page } from "@playwright/test";

/** Words of the interface that no Vietnamese page may show. None of them is also a Vietnamese syllable. */
const ENGLISH = [
  ..."events event Filter Reset Table Picture Save image Network Matrix Themes theme Share Count Year Month Quarter".split(
    " ",
  ),
  ..."Rows Stack Level Place Mechanism Format Status Text All pairs places Latest Earliest first Download data".split(
    " ",
  ),
  ..."the of and with between from meets whom Where they Colour Width Borders Copy link Close Open page round".split(
    " ",
  ),
  ..."sources source Figures People Evidence reported inferred quoted coded known minister leaders talks visit online".split(
    " ",
  ),
  ..."phone named Zoom Show only Jump Explore Data Coverage Cite Search Results Light Dark version Key".split(" "),
];

/**
 * English words that a reader sees or hears: visible text and labels, outside of what is marked as English (titles of
 * sources, quotations) and of what has no language (code, addresses, citations by name of style).
 */
export async function englishWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const isOurs = (element: Element | null) =>
      element !== null &&
      !element.closest("[lang]:not([lang=vi]), script, style, noscript, code, pre, kbd, .source-list, .cite, title") &&
      // The whole document is lang=vi: the nearest language decides.
      element.closest("[lang]")?.getAttribute("lang") === "vi";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (isOurs(element) && element?.checkVisibility()) found.push(node.textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext]"))
      if (isOurs(element))
        for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"])
          found.push(element.getAttribute(name) ?? "");
    return found;
  });
  const pattern = new RegExp(`(?<![\\p{L}-])(${ENGLISH.join("|")})(?![\\p{L}-])`, "giu");
  // Names of files, commands and fields stay as they are written in the data.
  const withoutNames = (text: string) => text.replace(/\S*\/\S*\.\w+|\S+\.md|npm run \S+|“evidence”/g, "");
  const isName = (text: string) => /Entente|BibTeX/.test(text) && !/ /.test(text.trim());
  return texts.flatMap((text) =>
    isName(text)
      ? []
      : [...withoutNames(text).matchAll(pattern)].map((match) => `“${match[0]}” in “${text.trim().slice(0, 120)}”`),
  );
}
