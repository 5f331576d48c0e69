import type { Locale } from "@/lib/model/vocabulary";
import en from "./messages/en.json";
import vi from "./messages/vi.json";
import type { Messages } from "./words";

const MESSAGES: Record<Locale, Messages> = { en, vi };

/** English under the wanted language: a gap shows English words instead of a key. */
function withEnglish(english: Messages, wanted: Messages): Messages {
  const merged: Messages = { ...english };
  for (const [key, text] of Object.entries(wanted)) {
    const below = english[key];
    merged[key] = typeof text === "object" && typeof below === "object" ? withEnglish(below, text) : text;
  }
  return merged;
}

const loaded = new Map<Locale, Messages>();

/**
 * All texts of a language, the same object each time, so that a page that hands them to several parts sends them
 * once. Server only: the page hands them to the browser, one language at a time.
 */
export function loadMessages(locale: Locale): Messages {
  const messages = loaded.get(locale) ?? withEnglish(en, MESSAGES[locale]);
  loaded.set(locale, messages);
  return messages;
}
