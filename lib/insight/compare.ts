import type { Measure } from "@/lib/dossiers/compareAsked";
import type { CompareCount, CompareSide, Comparison } from "@/lib/dossiers/comparePairs";
import type { Insight, InsightValue } from "./insight";

/** A difference of so many points, or events, is marked; smaller ones are drawn pale. */
export const WIDE_GAP = 10;
const NAMED_THEMES = 3;

/** Whole per cent, as it is written; 0 of 0 is 0. */
export function wholePercent(events: number, total: number): number {
  return total === 0 ? 0 : Math.round((100 * events) / total);
}

/** What is written of a count: events, or whole per cent of the side's events. */
export function measured(events: number, total: number, measure: Measure): number {
  return measure === "count" ? events : wholePercent(events, total);
}

/** One row of both sides. `gap` is the difference of the two written numbers, left less right, so that it can be checked by eye. */
export interface GapRow {
  id: string;
  left: CompareCount;
  right: CompareCount;
  gap: number;
}

/**
 * The rows of both sides with their differences.
 * @returns in the order of the rows
 */
export function gapsOf(
  { sides: [left, right] }: Comparison,
  rowsOf: (side: CompareSide) => readonly CompareCount[],
  measure: Measure,
): GapRow[] {
  const others = new Map(rowsOf(right).map((row) => [row.id, row]));
  return rowsOf(left).map((row) => {
    const other = others.get(row.id) ?? { id: row.id, events: 0 };
    const gap = measured(row.events, left.total, measure) - measured(other.events, right.total, measure);
    return { id: row.id, left: row, right: other, gap };
  });
}

/** Widest first, ties in the order of the rows. */
const widest = (rows: readonly GapRow[]) =>
  rows.filter(({ gap }) => gap !== 0).sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));

/** A share as a sentence says it: "none" only where there is no event, "under" where it rounds to nothing. */
function shareValues(key: string, events: number, total: number): Record<string, InsightValue> {
  const percent = wholePercent(events, total);
  return {
    [`${key}Kind`]: events === 0 ? "none" : percent === 0 ? "under" : "share",
    [key]: { share: percent / 100 },
  };
}

function sideValues({ sides, common }: Comparison): Record<string, InsightValue> {
  return {
    side: common ? "with" : "of",
    leftSide: common ? { actor: sides[0].partner } : { pair: sides[0].pair },
    rightSide: common ? { actor: sides[1].partner } : { pair: sides[1].pair },
  };
}

/** An id as a message can choose by it: no hyphens. The verb of the sentence hangs on it, in languages that have one. */
function selectorOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The page's sentence: the themes with the largest differences in whole points, three at most, with both shares. */
export function describeComparison(comparison: Comparison): Insight {
  const [left, right] = comparison.sides;
  if (comparison.isSame) return { id: "compare.say.same", values: { pair: { pair: left.pair }, events: left.total } };
  if (left.total === 0 || right.total === 0) {
    const empty = left.total === 0 ? left : right;
    const other = empty === left ? right : left;
    return {
      id: left.total + right.total === 0 ? "compare.say.neither" : "compare.say.emptySide",
      values: { pair: { pair: empty.pair }, other: { pair: other.pair }, events: other.total },
    };
  }
  const rows = widest(gapsOf(comparison, ({ themes }) => themes, "share")).slice(0, NAMED_THEMES);
  if (rows.length === 0) return { id: "compare.say.even", values: { left: left.total, right: right.total } };
  const values: Record<string, InsightValue> = { ...sideValues(comparison), id: selectorOf(rows[0]!.id) };
  rows.forEach((row, i) => {
    Object.assign(values, {
      [`theme${i}`]: { theme: row.id },
      ...shareValues(`left${i}`, row.left.events, left.total),
      ...shareValues(`right${i}`, row.right.events, right.total),
    });
  });
  return { id: `compare.say.gaps${rows.length}`, values };
}

/** How many themes are ten points (or events) apart or more, and which the most; those that tie are all named. */
export function describeThemeGaps(comparison: Comparison, measure: Measure): Insight {
  const rows = widest(gapsOf(comparison, ({ themes }) => themes, measure));
  const most = Math.abs(rows[0]?.gap ?? 0);
  if (most === 0) return { id: "compare.say.noGap", values: { measure } };
  const first = rows.filter(({ gap }) => Math.abs(gap) === most);
  return {
    id: "compare.say.themes",
    values: {
      measure,
      count: rows.filter(({ gap }) => Math.abs(gap) >= WIDE_GAP).length,
      ties: first.length,
      theme: { list: first.map(({ id }) => ({ theme: id })) },
      gap: most,
    },
  };
}

/** The row of a list that is furthest apart, with both numbers; of several the first. */
export function describeWidest(
  comparison: Comparison,
  rowsOf: (side: CompareSide) => readonly CompareCount[],
  measure: Measure,
  nameOf: (id: string) => string,
): Insight {
  const [row] = widest(gapsOf(comparison, rowsOf, measure));
  if (!row) return { id: "compare.say.noGap", values: { measure } };
  const [left, right] = comparison.sides;
  return {
    id: "compare.say.widest",
    values: {
      name: nameOf(row.id),
      ...numberValues("left", row.left.events, left.total, measure),
      ...numberValues("right", row.right.events, right.total, measure),
    },
  };
}

function numberValues(key: string, events: number, total: number, measure: Measure): Record<string, InsightValue> {
  if (measure === "share") return shareValues(key, events, total);
  return { [`${key}Kind`]: events === 0 ? "none" : "count", [key]: events };
}

/** Both themes of both sides in the last full year, or in the last of the axis where none is full. */
export function describeThemeYears(comparison: Comparison, measure: Measure): Insight {
  const { years, lastFull, sides, themes } = comparison;
  const year = lastFull ?? years.at(-1);
  if (year === undefined) return { id: "compare.say.noYears", values: {} };
  const at = years.indexOf(year);
  const values: Record<string, InsightValue> = {
    year: { year },
    theme0: { theme: themes[0] },
    theme1: { theme: themes[1] },
  };
  for (const row of [0, 1] as const)
    for (const [i, key] of [
      [0, "left"],
      [1, "right"],
    ] as const) {
      const events = sides[i].series[row][at]?.events ?? 0;
      Object.assign(values, numberValues(`${key}${row}`, events, sides[i].years[at]?.events ?? 0, measure));
    }
  return { id: "compare.say.years", values };
}

/** Events of both sides in the last full year, and the most in any year (the latest of equal ones). */
export function describeCadence({ years, lastFull, sides }: Comparison): Insight {
  const year = lastFull ?? years.at(-1);
  if (year === undefined) return { id: "compare.say.noYears", values: {} };
  const at = years.indexOf(year);
  const most = (side: CompareSide) => {
    const events = Math.max(...side.years.map((row) => row.events));
    return { events, year: { year: Number(side.years.findLast((row) => row.events === events)?.id) } };
  };
  const [left, right] = [most(sides[0]), most(sides[1])];
  return {
    id: "compare.say.cadence",
    values: {
      year: { year },
      left: sides[0].years[at]?.events ?? 0,
      right: sides[1].years[at]?.events ?? 0,
      leftMost: left.events,
      leftYear: left.year,
      rightMost: right.events,
      rightYear: right.year,
    },
  };
}

/** How many mechanisms met on each side, and how many names stand on both. */
export function describeMechanisms({ sides: [left, right], sharedMechanisms }: Comparison): Insight {
  return {
    id: "compare.say.mechanisms",
    values: { left: left.mechanisms.length, right: right.mechanisms.length, shared: sharedMechanisms.length },
  };
}
