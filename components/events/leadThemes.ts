import type { Labels } from "@/lib/i18n/labels";

/** The themes of an event, each subtheme as its theme, each once, in the order of the record: the leading one first. */
export function leadThemes(themes: readonly string[], labels: Labels): string[] {
  return [...new Set(themes.map((id) => labels.themes[id]?.parent ?? id))];
}
