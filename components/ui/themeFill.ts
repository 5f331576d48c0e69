import type { Labels } from "@/lib/i18n/labels";

/** SVG paint of a theme: its hue, or the pattern that tells it apart in its family. Colour goes by id, never by rank. */
export function themeFill(labels: Labels, theme: string | undefined): string {
  const label = theme === undefined ? undefined : labels.themes[theme];
  if (!label) return "var(--t-oth)";
  return label.pattern === "solid" ? `var(--t-${label.hue})` : `url(#p-${label.hue}-${label.pattern})`;
}

/** The plain hue of a theme, for lines and small marks that cannot carry a pattern. */
export function themeHue(labels: Labels, theme: string | undefined): string {
  return `var(--t-${hueOf(labels, theme)})`;
}

/** The hue of a theme as dark as letters need it, for words and small marks. */
export function themeInk(labels: Labels, theme: string | undefined): string {
  return `var(--t-${hueOf(labels, theme)}-ink)`;
}

const hueOf = (labels: Labels, theme: string | undefined) =>
  (theme === undefined ? undefined : labels.themes[theme]?.hue) ?? "oth";
