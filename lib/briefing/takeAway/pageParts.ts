/** A page of the file: one step, or a part of the sources. */
export interface DeckPage {
  id: string;
  /** the name that a reader hears: the step's heading */
  label: string;
  isSources: boolean;
  /** what stands inside */
  inner: string;
}

/** What is taken over from the page of the slides. */
export interface PageParts {
  /** addresses of the style sheets, in their order */
  styles: readonly string[];
  /** the fills that pictures refer to, once for all; "" if there are none */
  patterns: string;
  pages: readonly DeckPage[];
}

const SCRIPT = /<script\b[\s\S]*?<\/script>/gi;
const SECTION = /<(\/?)section\b([^>]*)>/g;
const PATTERNS = /<svg\b[^>]*><defs><pattern\b[\s\S]*?<\/defs><\/svg>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** Text as it may stand between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An attribute's text as it was before it was escaped. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(#x27|#39|amp|lt|gt|quot);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** One attribute of a tag that the framework wrote: always quoted by double quotes, signs escaped. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescapeHtml(found);
}

function pagesOf(html: string): DeckPage[] {
  const pages: DeckPage[] = [];
  let open: { tag: string; from: number } | undefined;
  let depth = 0;
  for (const { 0: all, 1: end, 2: tag = "", index } of html.matchAll(SECTION)) {
    if (end) {
      depth -= 1;
      if (open && depth === 0) {
        const inner = html.slice(open.from, index);
        const isSources = (attribute(open.tag, "class") ?? "").includes("slide-sources");
        const label = attribute(open.tag, "aria-label") ?? "";
        const id = attribute(open.tag, "id") ?? attribute(open.tag, "aria-labelledby") ?? `page-${pages.length + 1}`;
        pages.push({ id, label, isSources, inner });
        open = undefined;
      }
    } else {
      if (open === undefined && /\bslide-page\b/.test(attribute(tag, "class") ?? "")) {
        open = { tag, from: index + all.length };
        depth = 0;
      }
      depth += 1;
    }
  }
  return pages;
}

/**
 * Take the parts of the slides' page that go into a file: its scripts and its own head and foot stay behind.
 *
 * @param html the page as the server draws it, notes included
 * @throws Error if it holds no slide
 */
export function pageParts(html: string): PageParts {
  const still = html.replace(SCRIPT, "");
  const styles = [...still.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, "rel") === "stylesheet")
    .flatMap((tag) => attribute(tag, "href") ?? []);
  const pages = pagesOf(still);
  if (pages.length === 0) throw new Error("The page of the slides holds no slide: open it and see what it says.");
  return { styles: [...new Set(styles)], patterns: PATTERNS.exec(still)?.[0] ?? "", pages };
}
