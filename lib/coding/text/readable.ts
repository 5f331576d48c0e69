/** A text made ready for reading, with the way back to the places of the original. */
export interface Readable {
  text: string;
  /** offset in the original of an offset in `text` */
  toOriginal(offset: number): number;
  /** the same for the end of a span: where its last letter ends */
  endToOriginal(offset: number): number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  lt: "‹",
  gt: "›",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
};
const MARKS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
};
/** "&nbsp;", "&#39;", "&ecirc;": bounded. */
export const ENTITY = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{1,12}));/i;
const LONGEST_TAG = 1_000;
const BREAKING = /^<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|table|section|article|header|footer|blockquote)\b/i;
const SILENT = /^<(script|style|noscript|template)\b/i;
const MARKUP_SIGN = /[<&]/;

function decode(match: RegExpExecArray): string {
  const [, decimal, hex, name = ""] = match;
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
  if (code !== undefined)
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ";
  const known = ENTITIES[name.toLowerCase()];
  if (known !== undefined) return known;
  const mark = MARKS[name.slice(1).toLowerCase()];
  return mark === undefined ? " " : (name.charAt(0) + mark).normalize("NFC");
}

/** Where the markup that begins at `at` ends; `at` itself where none does. */
function tagEnd(text: string, at: number): number {
  const opening = text.slice(at, at + 12);
  if (!/^<[/!a-z]/i.test(opening)) return at;
  const silent = SILENT.exec(opening)?.[1];
  if (silent !== undefined) {
    const close = text.toLowerCase().indexOf(`</${silent.toLowerCase()}`, at);
    const end = close < 0 ? text.length : text.indexOf(">", close);
    return end < 0 ? text.length : Math.min(text.length, end + 1);
  }
  const end = text.indexOf(">", at);
  return end < 0 || end - at > LONGEST_TAG ? at : end + 1;
}

class Builder {
  private readonly parts: string[] = [];
  private readonly origins: number[] = [];
  private readonly ends: number[] = [];

  /** @param end where the piece ends in the original */
  push(piece: string, origin: number, end: number, isCopy: boolean): void {
    this.parts.push(piece);
    for (let i = 0; i < piece.length; i++) {
      this.origins.push(isCopy ? origin + i : origin);
      this.ends.push(isCopy ? origin + i + 1 : end);
    }
  }

  done(length: number): Readable {
    const { origins, ends } = this;
    return {
      text: this.parts.join(""),
      toOriginal: (offset) => origins[offset] ?? length,
      endToOriginal: (offset) => ends[offset - 1] ?? length,
    };
  }
}

/** Letters with their marks, one after the other: composed where the text has them apart. */
const CLUSTER = /\P{M}\p{M}{0,8}|\p{M}/gu;

/**
 * Take out the tags of HTML, decode its entities, compose letters and marks; scripts and styles go whole. A text without
 * these comes back as it is. Linear.
 */
export function readable(text: string): Readable {
  const hasMarkup = MARKUP_SIGN.test(text);
  if (!hasMarkup && text.normalize("NFC") === text)
    return { text, toOriginal: (offset) => offset, endToOriginal: (offset) => offset };
  const builder = new Builder();
  let at = 0;
  while (at < text.length) {
    const next = text.slice(at, at + 4_096).search(MARKUP_SIGN);
    const stop = next < 0 ? Math.min(text.length, at + 4_096) : at + next;
    for (const cluster of text.slice(at, stop).matchAll(CLUSTER)) {
      const composed = cluster[0].normalize("NFC");
      const origin = at + cluster.index;
      builder.push(composed, origin, origin + cluster[0].length, composed === cluster[0]);
    }
    at = stop;
    if (next < 0 || at >= text.length) continue;
    const entity = text.charAt(at) === "&" ? ENTITY.exec(text.slice(at, at + 16)) : null;
    const end = text.charAt(at) === "<" ? tagEnd(text, at) : at;
    if (entity) builder.push(decode(entity), at, at + entity[0].length, false);
    else if (end > at) builder.push(BREAKING.test(text.slice(at, at + 14)) ? "\n" : " ", at, end, false);
    else builder.push(text.charAt(at), at, at + 1, true);
    at = entity ? at + entity[0].length : Math.max(end, at + 1);
  }
  return builder.done(text.length);
}
