import type { Reference } from "@/lib/model/dataset";
import { FORMATS, KINDS, LEVELS, type Locale, STATUSES } from "@/lib/model/vocabulary";

/** A text in two languages, and nothing else. */
function isLocalText(value: object): value is { en: string; vi?: string } {
  return (
    "en" in value && typeof value.en === "string" && Object.keys(value).every((key) => key === "en" || key === "vi")
  );
}

/** The same value with every text of two languages in the one asked for. */
function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => inLocale(entry, locale));
  if (typeof value !== "object" || value === null) return value;
  if (isLocalText(value)) return value[locale] ?? value.en;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inLocale(entry, locale)]));
}

/**
 * The lists that events refer to, without the sources (each event brings its own).
 * @param version of the data
 * @param locale one language alone; both where it is not given
 */
export function referenceOf(reference: Reference, version: string, locale?: Locale): unknown {
  const { actors, places, people, themes, mechanisms, metrics, instruments, milestones } = reference;
  const lists = { actors, places, people, themes, mechanisms, metrics, instruments, milestones };
  return {
    dataVersion: version,
    ...(locale === undefined ? lists : Object(inLocale(lists, locale))),
    vocabulary: { kind: KINDS, level: LEVELS, format: FORMATS, status: STATUSES },
  };
}
