import { RETRY_SECONDS } from "./problem";
import { SAFE_HEADERS, transportHeaders } from "./safeHeaders";

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.55 Georgia,"Times New Roman",serif;max-width:46rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.6rem;margin:0 0 .5rem}p{margin:.4rem 0}code,li{font:.9rem/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
ul{padding-left:1.1rem;border-top:1px solid;margin-top:1.5rem;padding-top:1rem}section+section{margin-top:1.75rem}`;

/** The same in both languages; HTML of our own, never of a reader or a record. */
export interface BareWords {
  en: string;
  vi: string;
}

/**
 * A page without the framework, where no other can be shown: whole in itself, in both languages. Its policy allows its one
 * style and nothing else.
 *
 * @param more HTML below the words
 */
export function barePage(
  titles: BareWords,
  words: BareWords,
  more = "",
): { html: string; headers: Record<string, string> } {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: ${titles.en.toLowerCase()}</title><style>${STYLE}</style></head>
<body><main>
<section><h1>${titles.en}</h1>
${words.en}</section>
<section lang="vi"><h1>${titles.vi}</h1>
${words.vi}</section>
${more}
</main></body></html>
`;
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Retry-After": RETRY_SECONDS,
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    ...SAFE_HEADERS,
    ...transportHeaders(),
  };
  return { html, headers };
}
