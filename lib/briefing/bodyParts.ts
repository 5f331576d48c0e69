import { micromark } from "micromark";
import { MAX_SEARCH_CHARS } from "@/lib/model/limits";

/** A run of text in one dress. `event` or `query` where it leads to its evidence, never both. */
export interface BodyRun {
  text: string;
  strong?: true;
  em?: true;
  /** id of the event that states it */
  event?: string;
  /** filter of the events that it counts, as in an address, without "?": "pair=US-VN&theme=dioxin" */
  query?: string;
}

/** A paragraph, or an entry of a list: at least one run, none of them empty. */
export interface BodyParagraph {
  runs: readonly BodyRun[];
}

const EVENT_LINK = /^event:([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const QUERY_LINK = /^\?([\w\-.~%=&,+:]*)$/;
/** What begins a paragraph of its own, open or closed. */
const BLOCKS = new Set(["p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr"]);
// micromark writes text with & " < > escaped, so that a "<" always begins a tag of its own making
const PIECE = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g;
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const unescaped = (text: string) => text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
const attribute = (text: string, name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1] ?? "");

/** Where a link leads, if it is one of the two that a briefing may hold. */
function targetOf(address: string): Pick<BodyRun, "event" | "query"> {
  const event = EVENT_LINK.exec(address)?.[1];
  if (event !== undefined) return { event };
  const query = QUERY_LINK.exec(address)?.[1];
  return query === undefined || query.length > MAX_SEARCH_CHARS ? {} : { query };
}

/** Join neighbours of one dress, blank runs of space as one, no space at the ends. */
function tidy(runs: readonly BodyRun[]): BodyRun[] {
  const joined: BodyRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const { text: _, ...dress } = run;
    const { text: before, ...lastDress } = last ?? { text: "" };
    if (last && JSON.stringify(dress) === JSON.stringify(lastDress))
      joined[joined.length - 1] = { ...last, text: before + run.text };
    else joined.push(run);
  }
  const spaced = joined.map((run, i) => {
    const text = run.text.replace(/[ \t\r\n]+/g, " ");
    const start = i === 0 ? text.trimStart() : text;
    return { ...run, text: i === joined.length - 1 ? start.trimEnd() : start };
  });
  return spaced.filter((run) => run.text !== "");
}

/**
 * Read the Markdown of a step's body or notes.
 *
 * @param markdown CommonMark. HTML in it is text, a picture is its words, and a link other than `event:ID` and
 *                 `?query` is its words without the link: what comes out can hold no address of its own
 * @returns        paragraphs in reading order; headings, quotes and entries of a list are paragraphs too
 */
export function bodyParts(markdown: string): BodyParagraph[] {
  // "event:" is no protocol that micromark lets through; the links are judged here, and its HTML is never shown
  const html = micromark(markdown, { allowDangerousHtml: false, allowDangerousProtocol: true });
  const paragraphs: BodyParagraph[] = [];
  let runs: BodyRun[] = [];
  let [strong, em] = [0, 0];
  let target: Pick<BodyRun, "event" | "query"> = {};
  const say = (text: string) => {
    if (text === "") return;
    runs.push({ text, ...(strong > 0 ? { strong: true } : {}), ...(em > 0 ? { em: true } : {}), ...target });
  };
  const close = () => {
    const tidied = tidy(runs);
    if (tidied.length > 0) paragraphs.push({ runs: tidied });
    runs = [];
  };
  for (const [piece, slash, tag, attributes = ""] of html.matchAll(PIECE)) {
    if (tag === undefined) say(unescaped(piece));
    else if (BLOCKS.has(tag)) close();
    else if (tag === "strong") strong += slash ? -1 : 1;
    else if (tag === "em") em += slash ? -1 : 1;
    else if (tag === "a") target = slash ? {} : targetOf(attribute(attributes, "href"));
    else if (tag === "br") say(" ");
    else if (tag === "img") say(attribute(attributes, "alt"));
  }
  close();
  return paragraphs;
}

/** The words alone. */
export function plainBody(paragraphs: readonly BodyParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join("")).join("\n");
}
