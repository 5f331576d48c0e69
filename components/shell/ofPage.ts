import type { Labels } from "@/lib/i18n/labels";
import type { Messages } from "@/lib/i18n/words";
import type { Locale } from "@/lib/model/vocabulary";

/** What stands around the content of every page: the page's words, and the version of its data. */
export interface OfPage {
  dataVersion: string;
  locale: Locale;
  messages: Messages;
  labels: Labels;
}
