import type { Locale } from "@/lib/model/vocabulary";

/** What stands around the content of every page: the page's words, and the version of its data. */
export interface OfPage {
  dataVersion: string;
  locale: Locale;
  /** where its texts are, see `textsAddress` */
  texts: string;
}
