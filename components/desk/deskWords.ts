import type { SayReason } from "@/lib/desk/evidenceOf";
import type { Labels } from "@/lib/i18n/labels";
import { createWords, type Messages, type Words } from "@/lib/i18n/words";
import type { Reason } from "@/lib/model/draft";
import type { Locale } from "@/lib/model/vocabulary";

/** Texts as a page of the desk gets them. */
export interface DeskTexts {
  locale: Locale;
  messages: Messages;
  labels: Labels;
  /** what only the desk says, in the page's language */
  own: Messages;
  /** the same in the other language: the evidence of a record is kept in both */
  other: Messages;
}

/** The words of a page together with those of the desk. */
export function deskWords({ locale, messages, labels, own }: DeskTexts): Words {
  return createWords(locale, { ...messages, ...own }, labels);
}

/** Why a field is inferred or empty, in words; the id itself where there are none. */
export function sayReason(words: Words, { id, values }: Reason): string {
  const key = [`coding.reason.${id}`, `desk.reason.${id}`].find(words.has);
  return key ? words.t(key, values) : id;
}

/** Reasons in both languages, for the record. */
export function reasonsInBoth({ locale, messages, labels, own, other }: DeskTexts): SayReason {
  const here = createWords(locale, { ...messages, ...own }, labels);
  const there = createWords(locale === "en" ? "vi" : "en", { ...messages, ...other }, labels);
  const [en, vi] = locale === "en" ? [here, there] : [there, here];
  return (reason) => ({ en: sayReason(en, reason), vi: sayReason(vi, reason) });
}
