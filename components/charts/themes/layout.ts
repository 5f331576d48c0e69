import type { Words } from "@/lib/i18n/words";
import { type Filter, NO_FILTER } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";
import type { Size } from "../chart";
import { layoutPairs } from "./layoutPairs";
import { layoutRows } from "./layoutRows";
import { layoutStack } from "./layoutStack";
import type { ThemesOptions } from "./options";
import type { ThemesLayout } from "./picture";

const PANEL_GAP = 20;

/** Panels side by side at a width. */
export function panelColumns(width: number): number {
  return width < 560 ? 2 : 3;
}

/**
 * Lay out the themes over time in the form that is asked for.
 *
 * @param size   width of the place in CSS px; the height is given back, not taken
 * @param filter decides which milestones are named and which themes the panels compare
 * @returns      one picture, or one for each pair; every bar keeps the filter that selects its events
 */
export function layoutThemes(
  summary: Summary,
  words: Words,
  { width }: Size,
  options: ThemesOptions,
  filter: Filter = NO_FILTER,
): ThemesLayout {
  if (options.form === "pairs") {
    const columns = panelColumns(width);
    const panel = Math.floor((width - (columns - 1) * PANEL_GAP) / columns);
    const pictures = layoutPairs(options.byPair ?? [], words, panel, options, filter);
    const lines = Math.ceil(pictures.length / columns);
    const height = lines * (pictures[0]?.height ?? 0) + Math.max(0, lines - 1) * PANEL_GAP;
    return { width, height, pictures };
  }
  const layout = options.form === "stack" ? layoutStack : layoutRows;
  const picture = layout(summary, words, width, options, filter);
  return { width, height: picture.height, pictures: [picture] };
}
