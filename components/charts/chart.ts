import type { ReactNode } from "react";
import type { Words } from "@/lib/i18n/words";
import type { Insight } from "@/lib/insight/insight";
import type { Filter, FilterKey } from "@/lib/model/filter";
import type { Summary } from "@/lib/query/summary";

/** Drawing area in CSS px; origin top-left, y grows downwards. */
export interface Size {
  width: number;
  height: number;
}

/** What a chart says without its picture. */
export interface ChartDescription {
  /** the computed sentence */
  sentence: Insight;
  /** number of events that the picture stands on */
  events: number;
  /** heads of the table twin, in the reader's language */
  columns: readonly { key: string; label: string; numeric?: boolean }[];
  /** rows of the table twin; `select` narrows the page to the row's events */
  rows: readonly TableRow[];
}

export interface TableRow {
  key: string;
  cells: readonly (string | number)[];
  select?: Filter;
  /** where the row leads, if that is no filter */
  href?: string;
}

/** How a mark meets the reader: where it leads, what a plain click does, what its tooltip says. */
export interface MarkActions {
  /** address of the page narrowed by `patch` (or widened again, if it already is) */
  hrefFor(patch: Filter): string;
  /** a plain click; modified clicks follow the address */
  onSelect(patch: Filter): void;
  /** show a tooltip beside a mark (its box in client px); `undefined` hides it */
  onHover(tip: { content: ReactNode; box: DOMRect; select?: Filter } | undefined): void;
}

export interface ChartRenderProps<Layout> extends MarkActions {
  layout: Layout;
  words: Words;
  /** the page's filter, to show what is selected */
  filter: Filter;
}

/** A chart: pixels from counts, words from pixels, and the keys of the filter that it sets itself. */
export interface ChartDefinition<Options, Layout extends Size> {
  id: string;
  /** keys that a click in this chart sets: the counts it draws are not narrowed by them */
  ownFilters: readonly FilterKey[];
  layout(summary: Summary, words: Words, size: Size, options: Options): Layout;
  describe(summary: Summary, words: Words, filter: Filter, options: Options): ChartDescription;
  /** draws a layout: no state, the same on the server, in a test, in the browser */
  Render(props: ChartRenderProps<Layout>): ReactNode;
}

/** Names the parts of a chart and checks that they fit together. */
export function defineChart<Options, Layout extends Size>(
  definition: ChartDefinition<Options, Layout>,
): ChartDefinition<Options, Layout> {
  return definition;
}
