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

/** All texts of a language. Server only: the page hands them to the browser, one language at a time. */
export function loadMessages(locale: Locale): Messages {
  return locale === "en" ? en : withEnglish(en, MESSAGES[locale]);
}
