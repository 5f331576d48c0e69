import type { ThemeTimeline } from "@/lib/query/summary";

/** One count of a bin; `bin` is undefined where the date is too vague for bins of this size. */
export interface BinCount {
  bin: number | undefined;
  events: number;
}

export interface ThemeBinCount extends BinCount {
  theme: string;
}

/**
 * Put counts by bin and theme together to a timeline.
 *
 * @param axis   first bin and number of bins
 * @param leads  events by bin and leading theme ("" where they have none): they make the totals too
 * @param counts events by bin and theme, subthemes too
 * @param themes ids in reading order
 */
export function foldTimeline(
  { first, size }: { first: number; size: number },
  leads: readonly ThemeBinCount[],
  counts: readonly ThemeBinCount[],
  themes: readonly string[],
): ThemeTimeline {
  const totals = new Array<number>(size).fill(0);
  let unbinned = 0;
  const series = new Map(themes.map((theme) => [theme, { counts: [...totals], leads: [...totals] }]));
  const add = (row: number[] | undefined, bin: number, events: number) => {
    if (row) row[bin - first] = (row[bin - first] ?? 0) + events;
  };
  for (const { theme, bin, events } of leads) {
    if (bin === undefined) unbinned += events;
    else {
      add(totals, bin, events);
      add(series.get(theme)?.leads, bin, events);
    }
  }
  for (const { theme, bin, events } of counts) if (bin !== undefined) add(series.get(theme)?.counts, bin, events);
  return {
    first,
    totals,
    rows: [...series].flatMap(([theme, row]) => (row.counts.some((events) => events > 0) ? [{ theme, ...row }] : [])),
    unbinned,
  };
}
