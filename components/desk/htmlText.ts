/** Elements whose text is no text of the page. */
const UNREAD = "script,style,noscript,template,iframe,object,svg,head,form,button,nav,footer";
/** Elements that end a line. */
const BLOCKS = new Set(
  "ADDRESS,ARTICLE,ASIDE,BLOCKQUOTE,BR,DD,DIV,DL,DT,FIGCAPTION,FIGURE,H1,H2,H3,H4,H5,H6,HEADER,HR,LI,MAIN,OL,P,PRE,SECTION,TABLE,TD,TH,TR,UL".split(
    ",",
  ),
);

function collect(node: Node, out: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) out.push((child.textContent ?? "").replace(/\s+/g, " "));
    if (!(child instanceof Element)) continue;
    collect(child, out);
    if (BLOCKS.has(child.tagName)) out.push("\n");
  }
}

/**
 * The text of a web page. It is read as a document that runs and loads nothing, and only text is taken from it.
 *
 * @returns lines parted by one blank line; the title of the page first, where the text does not begin with it
 */
export function htmlText(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  const title = page.title.trim();
  for (const unread of page.querySelectorAll(UNREAD)) unread.remove();
  const out: string[] = [];
  collect(page.body, out);
  const lines = out
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return (title && lines[0] !== title ? [title, ...lines] : lines).join("\n\n");
}
