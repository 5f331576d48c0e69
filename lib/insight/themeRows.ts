import type { Labels } from "@/lib/i18n/labels";
import type { Filter } from "@/lib/model/filter";

/** The theme at the top of a theme's family: itself, if it has no parent. */
export function familyOf(labels: Labels, theme: string): string {
  return labels.themes[theme]?.parent ?? theme;
}

/** The theme whose subthemes a filter asks to see: that of all its themes, if they are of one family that has any. */
export function askedParent(labels: Labels, filter: Filter): string | undefined {
  const families = new Set((filter.theme ?? []).map((theme) => familyOf(labels, theme)));
  const [only] = families;
  if (only === undefined || families.size > 1) return undefined;
  return Object.values(labels.themes).some(({ parent }) => parent === only) ? only : undefined;
}

/** Ids of the rows in reading order: all themes, or a theme and its subthemes. */
export function rowThemes(labels: Labels, parent: string | undefined): string[] {
  return Object.entries(labels.themes)
    .filter(([id, theme]) => (parent === undefined ? !theme.parent : id === parent || theme.parent === parent))
    .map(([id]) => id);
}

/** False for a theme that the filter leaves out: neither it nor its parent is chosen. */
export function isLit(labels: Labels, filter: Filter, theme: string | undefined): boolean {
  if (theme === undefined || !filter.theme) return true;
  const parent = labels.themes[theme]?.parent;
  return filter.theme.includes(theme) || (parent !== undefined && filter.theme.includes(parent));
}
