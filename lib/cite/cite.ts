import type { Words } from "@/lib/i18n/words";

export const CITE_STYLES = ["apa", "chicago", "bibtex"] as const;
export type CiteStyle = (typeof CITE_STYLES)[number];

/** What a citation names. */
export interface Cited {
  /** the record's id, or "data" for the whole set */
  id: string;
  /** in the reader's language, with the day of an event: "…, 8 May 2025" */
  title: string;
  what: "event" | "dataset";
  /** 16 hex digits */
  dataVersion: string;
  /** absolute */
  address: string;
  /** YYYY-MM-DD, the day on which the page was read */
  accessed: string;
}

/** Signs that TeX reads as commands. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Write a text so that TeX prints it as it stands. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}

function longDay(iso: string, locale: string): string {
  // APA and Chicago write the month first; Vietnamese has its own long form.
  const format = new Intl.DateTimeFormat(locale === "vi" ? "vi-VN" : "en-US", { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function bibtex({ id, title, what, dataVersion, address, accessed }: Cited, words: Words): string {
  const note = words.t("cite.note", { what: words.t(`cite.${what}`), version: dataVersion });
  return [
    `@misc{entente-${id},`,
    "  author  = {{Entente}},",
    `  title   = {{${escapeTex(title)}}},`,
    `  note    = {${escapeTex(note)}},`,
    `  url     = {${address}},`,
    `  urldate = {${accessed}}`,
    "}",
  ].join("\n");
}

/**
 * A citation with data version and day of access. The record has no date of publication of its own and changes
 * with the data, so the author–date styles say "n.d." and the day on which it was read.
 *
 * @returns one line; for `bibtex` an entry of several lines
 */
export function cite(cited: Cited, style: CiteStyle, words: Words): string {
  if (style === "bibtex") return bibtex(cited, words);
  return words.t(`cite.${style}`, {
    title: cited.title,
    what: words.t(`cite.${cited.what}`),
    version: cited.dataVersion,
    address: cited.address,
    accessed: longDay(cited.accessed, words.locale),
  });
}
