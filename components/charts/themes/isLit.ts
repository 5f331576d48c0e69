import type { Labels } from "@/lib/i18n/labels";
import type { Filter } from "@/lib/model/filter";

/** False for a theme that the filter leaves out: neither it nor its parent is chosen. */
export function isLit(labels: Labels, filter: Filter, theme: string | undefined): boolean {
  if (theme === undefined || !filter.theme) return true;
  const parent = labels.themes[theme]?.parent;
  return filter.theme.includes(theme) || (parent !== undefined && filter.theme.includes(parent));
}
