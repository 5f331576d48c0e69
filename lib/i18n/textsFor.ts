import { loadBase } from "@/lib/geo/loadBase";
import type { Locale } from "@/lib/model/vocabulary";
import { labelsFor } from "./labels";
import { loadMessages } from "./loadMessages";
import type { Texts } from "./texts";

/** What the pages of a language share. Server only. */
export function textsFor(reference: Parameters<typeof labelsFor>[0], locale: Locale): Texts {
  return { messages: loadMessages(locale), labels: labelsFor(reference, locale), land: loadBase(locale) };
}
