import { type DeckTexts, deckBody } from "./deckBody";
import { loadEventsBehind } from "./eventsBehind";
import { inlineFonts, type Load, loadText } from "./inlineFonts";
import { type DeckPage, escapeHtml, pageParts } from "./pageParts";
import { linksOf, rewriteLinks } from "./rewriteLinks";

export interface PackOptions extends Omit<DeckTexts, "dataVersion"> {
  /** fresh for each file: only the script that carries it runs */
  nonce: string;
  onProgress?: (done: number, of: number) => void;
}

const COMMENT = /<!--[\s\S]*?-->/g;
/** page, style sheets, script and list of the file's own, beside one for each filter */
const FIXED_PARTS = 3;

/** Nothing is loaded, sent or framed; scripts by this file's nonce; style attributes are part of the pictures. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A value that a script reads, as it may stand in a page. */
const jsonBlock = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Text that ends its own tag would let the rest run as a page. */
const inTag = (text: string, tag: string) => text.replace(new RegExp(`</(?=${tag})`, "gi"), "<\\/");

/** Signs that the file can show: tags and their attributes count too, which costs nothing. */
const signsOf = (...markup: readonly string[]) => markup.join("");

/**
 * Pack a briefing into one file that shows itself from a memory stick: styles, faces, pictures, notes and the events
 * behind each link inside, and not one address that a browser would load.
 *
 * @param load gives what stands at an address of the app: text or bytes
 * @returns    an HTML page, complete without a script as one long page
 * @throws Error that names the address that could not be had
 *
 * Pure but for `load`: the browser and the command line make the same file.
 */
export async function packHtml(load: Load, options: PackOptions): Promise<string> {
  const { briefing, words, nonce, onProgress } = options;
  const { locale } = words;
  const address = `/${locale}/briefings/${encodeURIComponent(briefing.id)}/slides?notes=1`;
  const { pages, styles, patterns } = pageParts((await loadText(load, address)).replace(COMMENT, ""));
  const links = linksOf(pages.map(({ inner }) => inner).join(""), locale);
  const of = links.queries.length + FIXED_PARTS;
  let done = 1;
  const tell = () => onProgress?.(done++, of);
  tell();

  const behind = await loadEventsBehind(links, load, words, tell);
  const rowsAt = new Map([...behind.rows.keys()].map((query, i) => [query, i]));
  const ids = new Set(behind.events.map(({ id }) => id));
  const own = (page: DeckPage) => ({ ...page, inner: rewriteLinks(page.inner, locale, ids, rowsAt) });
  const texts: DeckTexts = { ...options, dataVersion: behind.dataVersion };
  const body = deckBody(pages.map(own), behind.events, texts);

  const sheets = await Promise.all([...styles, "/take-away/deck.css"].map((sheet) => loadText(load, sheet)));
  const css = await inlineFonts(sheets.join("\n"), signsOf(body), load);
  tell();
  const script = await loadText(load, "/take-away/deck.js");
  tell();
  return `<!DOCTYPE html>
<html lang="${locale}" data-theme="projector">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Entente, data version ${escapeHtml(behind.dataVersion)}">
<meta name="author" content="${escapeHtml(briefing.author)}">
<title>${escapeHtml(briefing.title)}</title>
<style>${inTag(css, "style")}</style>
</head>
<body>
${patterns}
${body}
<script type="application/json" id="deck-rows">${jsonBlock([...behind.rows.values()])}</script>
<script nonce="${escapeHtml(nonce)}">${inTag(script, "script")}</script>
</body>
</html>
`;
}
