import { isOneOf, LOCALES, type Locale } from "@/lib/model/vocabulary";
import { parsePreferences } from "./preferences";

const FALLBACK: Locale = "en";

/** The language of ours that a reader likes best by Accept-Language; "vi-VN" asks for "vi". English if none is asked for. */
export function pickLocale(header: string | null): Locale {
  for (const { value, weight } of parsePreferences(header)) {
    if (weight === 0) continue;
    const language = value.split("-")[0] ?? "";
    if (isOneOf(LOCALES, language)) return language;
    if (value === "*") return FALLBACK;
  }
  return FALLBACK;
}
