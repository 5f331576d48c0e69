import { attribute, escapeHtml } from "./pageParts";

/** What the links of the slides ask for. */
export interface DeckLinks {
  /** filters as in an address, each once, in the order of the text */
  queries: readonly string[];
  /** ids of events, each once */
  ids: readonly string[];
}

type Aim = { event: string } | { query: string } | { outside: string } | { inside: string };

const LINK = /<a\b([^>]*)>/g;

function aimOf(href: string, locale: string): Aim | undefined {
  if (href.startsWith("#")) return { inside: href };
  if (/^https?:\/\//i.test(href)) return { outside: href };
  const event = new RegExp(`^/${locale}/events/([^/?#]+)$`).exec(href)?.[1];
  if (event !== undefined) return { event: decodeURIComponent(event) };
  const explore = new RegExp(`^/${locale}(?:\\?([^#]*))?$`).exec(href);
  return explore ? { query: explore[1] ?? "" } : undefined;
}

/** Find what is to be embedded so that each link finds its events. */
export function linksOf(markup: string, locale: string): DeckLinks {
  const aims = [...markup.matchAll(LINK)].flatMap(([, tag = ""]) => aimOf(attribute(tag, "href") ?? "", locale) ?? []);
  return {
    queries: [...new Set(aims.flatMap((aim) => ("query" in aim ? [aim.query] : [])))],
    ids: [...new Set(aims.flatMap((aim) => ("event" in aim ? [aim.event] : [])))],
  };
}

/**
 * Let links lead into the file: to an event of its list, to the list as a whole with the rows that a filter selects,
 * or to the outside, in a window of its own. What leads nowhere in a file becomes plain.
 *
 * @param events ids in the file
 * @param rowsAt place of a filter's rows in the list that the script reads
 */
export function rewriteLinks(
  markup: string,
  locale: string,
  events: ReadonlySet<string>,
  rowsAt: ReadonlyMap<string, number>,
): string {
  return markup.replace(LINK, (_, tag: string) => {
    const aim = aimOf(attribute(tag, "href") ?? "", locale);
    const rest = tag.replace(/\s(?:href|rel|target)="[^"]*"/g, "");
    if (aim && "inside" in aim) return `<a${rest} href="${escapeHtml(aim.inside)}">`;
    if (aim && "outside" in aim)
      return `<a${rest} href="${escapeHtml(aim.outside)}" target="_blank" rel="noopener noreferrer">`;
    if (aim && "event" in aim && events.has(aim.event)) return `<a${rest} href="#event-${escapeHtml(aim.event)}">`;
    const at = aim && "query" in aim ? rowsAt.get(aim.query) : undefined;
    return at === undefined ? `<a${rest}>` : `<a${rest} href="#deck-events" data-rows="${at}">`;
  });
}
