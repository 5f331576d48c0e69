import { readFileSync } from "node:fs";
import path from "node:path";

/** A style sheet of the framework in the head of a page, under the answer's nonce. */
const SHEET =
  /<link rel="stylesheet" href="\/_next\/static\/((?:[\w~-]+\/)*[\w~.-]+\.css)"( nonce="[\w+/=]+" data-precedence="next")\/>/g;
const HEAD_END = "</head>";

/** Text of a built style sheet; `undefined` where it cannot stand within a page. */
export type ReadSheet = (file: string) => string | undefined;

const sheets = new Map<string, string | undefined>();

/** Of this build: as many as it has, each read once. */
export function builtSheet(file: string): string | undefined {
  if (!sheets.has(file)) {
    let text: string | undefined;
    try {
      text = readFileSync(path.join(/*turbopackIgnore: true*/ process.cwd(), ".next", "static", file), "utf8");
    } catch {
      // The page asks for it, as it was made.
    }
    sheets.set(file, text?.includes("</") ? undefined : text);
  }
  return sheets.get(file);
}

/**
 * Write the style sheets of a page into it: a dozen small files, of which a phone asks for six at a time before it paints anything, weigh less than they take. Their
 * links stay, switched off, since the framework looks for them before it fetches what a next page needs.
 *
 * @param html a whole page as the framework wrote it
 * @returns    the same page; unchanged where a sheet cannot be had
 */
export function inlineStyles(html: string, read: ReadSheet = builtSheet): string {
  const end = html.indexOf(HEAD_END);
  const texts: string[] = [];
  let isWhole = end >= 0;
  const head = html.slice(0, Math.max(end, 0)).replace(SHEET, (_, file: string, rest: string) => {
    const text = read(file);
    if (text === undefined) isWhole = false;
    else texts.push(text);
    const place = texts.length === 1 ? "<style></style>" : "";
    return `${place}<link rel="stylesheet" href="/_next/static/${file}"${rest} disabled=""/>`;
  });
  if (!isWhole || texts.length === 0) return html;
  return head.replace("<style></style>", () => `<style>${texts.join("\n")}</style>`) + html.slice(end);
}
