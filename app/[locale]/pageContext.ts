import { notFound } from "next/navigation";
import { cache } from "react";
import { generationOf } from "@/lib/http/generation";
import type { Labels } from "@/lib/i18n/labels";
import { keepTexts, textsAddress, textsAt } from "@/lib/i18n/texts";
import { textsFor } from "@/lib/i18n/textsFor";
import { createWords, type Messages, type Words } from "@/lib/i18n/words";
import { isOneOf, LOCALES, type Locale } from "@/lib/model/vocabulary";
import type { Moment } from "@/lib/store/moment";
import { startedStore } from "@/lib/store/startedStore";
import type { Snapshot } from "@/lib/store/store";

export interface PageContext {
  locale: Locale;
  /** the data, asked where they are */
  moment: Moment;
  /** all events in memory; absent where there are too many for that */
  snapshot?: Snapshot;
  messages: Messages;
  labels: Labels;
  words: Words;
  /** where a browser finds messages, labels and land */
  texts: string;
}

/** One context a request: layout, page and metadata share it, so that its texts are sent to the browser once. */
const contextOf = cache(async (locale: Locale): Promise<PageContext> => {
  const store = await startedStore();
  const moment = await store.moment();
  const snapshot = store.snapshot();
  const texts = textsAddress(locale, generationOf(moment.version));
  const shared = textsAt(texts) ?? textsFor(moment.reference, locale);
  keepTexts(texts, shared);
  const { messages, labels } = shared;
  return {
    locale,
    moment,
    ...(snapshot ? { snapshot } : {}),
    messages,
    labels,
    words: createWords(locale, messages, labels),
    texts,
  };
});

/**
 * What every page needs: the data as they stand now, and the words of its language.
 * An unknown language is a page that does not exist. Without good data the proxy has answered 503 before.
 */
export async function pageContext(params: Promise<{ locale: string }>): Promise<PageContext> {
  const { locale } = await params;
  if (!isOneOf(LOCALES, locale)) notFound();
  return contextOf(locale);
}
