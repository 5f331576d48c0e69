import type { FiguresAsked } from "@/lib/dossiers/selectFigures";
import type { Locale } from "@/lib/model/vocabulary";

/** The address of the ledger under a question, with a metric open or none. */
export function figuresAddress(locale: Locale, { q, pair, theme }: FiguresAsked, metric?: string): string {
  const parts = Object.entries({ q, pair, theme, metric }).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  );
  return `/${locale}/figures${parts.length ? `?${parts.join("&")}` : ""}`;
}
