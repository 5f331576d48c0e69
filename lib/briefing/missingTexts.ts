import type { Briefing, BriefingStep } from "@/lib/model/briefing";
import type { LocalText } from "@/lib/model/record";
import { LOCALES, type Locale } from "@/lib/model/vocabulary";

/** True if a text is written, but not in this language: readers of it see the other one. */
export function isMissing(text: LocalText | undefined, locale: Locale): boolean {
  const isWritten = (one: Locale) => (text?.[one] ?? "").trim() !== "";
  return !isWritten(locale) && LOCALES.some(isWritten);
}

/** How many texts of a step stand in the other language alone. */
export function missingInStep({ heading, body, notes }: BriefingStep, locale: Locale): number {
  return [heading, body, notes].filter((text) => isMissing(text, locale)).length;
}

/** How many texts of a briefing stand in the other language alone. */
export function missingTexts({ title, audience, author, steps }: Briefing, locale: Locale): number {
  const head = [title, audience, author].filter((text) => isMissing(text, locale)).length;
  return steps.reduce((sum, step) => sum + missingInStep(step, locale), head);
}
