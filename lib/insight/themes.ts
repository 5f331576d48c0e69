import type { Labels } from "@/lib/i18n/labels";
import { calendarOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import type { Summary, ThemeTimeline } from "@/lib/query/summary";
import type { Insight, InsightValue } from "./insight";

/** Under this many events a year's share says too little to be compared. */
const FEWEST_EVENTS = 10;
const SPAN_YEARS = 10;
const NAMED_PAIRS = 3;

/** Themes that are compared where the reader chose no others: what the project was first made for. */
export const COMPARED: readonly [string, string] = ["maritime", "war-legacy"];

/** The last year that the data cover to its end: the one before that of the last event, unless that is 31 December. */
export function lastFullYear(dataEnd: number): number {
  const { year, month, day } = calendarOf(dataEnd);
  return month === 12 && day === 31 ? year : year - 1;
}

type Values = Record<string, InsightValue>;
type Themes = Labels["themes"];

interface Counted {
  theme: string;
  counts: readonly number[];
  events: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function countedThemes({ rows }: ThemeTimeline): Counted[] {
  return rows.map(({ theme, counts }) => ({ theme, counts, events: sum(counts) })).filter(({ events }) => events > 0);
}

const bySize = (a: Counted, b: Counted) => b.events - a.events;

/**
 * The themes of the sentence, the leading one first. One chosen theme comes with its largest subtheme, a chosen
 * subtheme with its theme, several with the larger first; with none chosen it is the sea and war legacies, or,
 * where neither has an event, the two largest.
 */
function namedThemes(timeline: ThemeTimeline, themes: Themes, filter: Filter): Counted[] {
  const all = countedThemes(timeline);
  const pick = (ids: readonly string[]) => all.filter(({ theme }) => ids.includes(theme)).sort(bySize);
  const chosen = pick(filter.theme ?? COMPARED);
  if (filter.theme?.length === 1) {
    const [only] = filter.theme;
    const parent = only === undefined ? undefined : themes[only]?.parent;
    const family = parent ? pick([parent]) : all.filter(({ theme }) => themes[theme]?.parent === only).sort(bySize);
    return [...chosen, ...family].slice(0, 2);
  }
  if (chosen.length > 0 || filter.theme) return chosen.slice(0, 2);
  return all
    .filter(({ theme }) => !themes[theme]?.parent)
    .sort(bySize)
    .slice(0, 2);
}

/** Values of the second theme, `with` says if there is one. */
function second(counted: Counted | undefined, values: (counts: readonly number[]) => Values): Values {
  return counted ? { with: "yes", theme2: { theme: counted.theme }, ...values(counted.counts) } : { with: "no" };
}

/** Numbers over a stretch of years, where single years are too thin to be compared. */
function overall(
  timeline: ThemeTimeline,
  [main, other]: readonly Counted[],
  from: number,
  to: number,
  how: string,
): Insight {
  const { first, totals } = timeline;
  const within = (counts: readonly number[]) => sum(counts.slice(from - first, to - first + 1));
  const values: Values = {
    how,
    theme: { theme: main!.theme },
    count: within(main!.counts),
    total: within(totals),
    ...second(other, (counts) => ({ count2: within(counts) })),
  };
  if (from === to) return { id: "themes.say.oneYear", values: { ...values, year: { year: from } } };
  return { id: "themes.say.overall", values: { ...values, from: { year: from }, to: { year: to } } };
}

/** The timeline with each event counted in its leading theme alone. */
function leadingOnly(timeline: ThemeTimeline): ThemeTimeline {
  return { ...timeline, rows: timeline.rows.map((row) => ({ ...row, counts: row.leads })) };
}

/**
 * The sentence of the themes over time: the highest of the last ten full years against the last full year, for
 * the leading theme, and for the second theme in the same two years. A rule, not a choice.
 *
 * @param measure "share": years under ten events are no high, and if the last full year is one, the sentence
 *                counts over all the years instead. "count": every year counts.
 * @param of      "leads": each event counts in its leading theme alone, as in a stack
 * @returns       among equal highs the latest; sentences of their own for no event, one event, one year, and
 *                events that carry none of the themes
 */
export function describeThemeTrend(
  summary: Pick<Summary, "themeByYear" | "dataEnd">,
  themes: Themes,
  filter: Filter,
  measure: "share" | "count",
  of: "counts" | "leads" = "counts",
): Insight {
  const timeline = of === "leads" ? leadingOnly(summary.themeByYear) : summary.themeByYear;
  const { first, totals } = timeline;
  const total = sum(totals);
  if (total === 0) return { id: "themes.say.none", values: {} };
  const named = namedThemes(timeline, themes, filter);
  const [main, other] = named;
  if (!main) return { id: "themes.say.noTheme", values: { total } };
  const filled = totals.flatMap((count, i) => (count > 0 ? [first + i] : []));
  const [firstFilled, lastFilled] = [filled[0]!, filled.at(-1)!];
  if (total === 1) {
    const list = countedThemes(timeline).flatMap(({ theme }) => (themes[theme]?.parent ? [] : [{ theme }]));
    return { id: "themes.say.one", values: { year: { year: firstFilled }, themes: { list } } };
  }

  const last = lastFullYear(summary.dataEnd);
  const start = Math.max(first, last - SPAN_YEARS + 1);
  const years = Array.from({ length: Math.max(0, last - start + 1) }, (_, i) => start + i);
  const totalOf = (year: number) => totals[year - first] ?? 0;
  const isEnough = (year: number) => (measure === "count" ? true : totalOf(year) >= FEWEST_EVENTS);
  const fit = years.filter(isEnough);
  const inYears = (counts: readonly number[]) => sum(years.map((year) => counts[year - first] ?? 0));
  if (firstFilled === lastFilled || inYears(totals) === 0) return overall(timeline, named, firstFilled, lastFilled, of);
  if (!isEnough(last) || inYears(main.counts) === 0) {
    const isRecent = inYears(main.counts) > 0;
    return overall(timeline, named, isRecent ? start : firstFilled, isRecent ? last : lastFilled, of);
  }

  const countOf = (counts: readonly number[], year: number) => counts[year - first] ?? 0;
  const numberOf = (counts: readonly number[], year: number) =>
    measure === "count" ? countOf(counts, year) : countOf(counts, year) / totalOf(year);
  const written = (counts: readonly number[], year: number): InsightValue =>
    measure === "count" ? countOf(counts, year) : { share: numberOf(counts, year) };
  const high = fit.reduce(
    (best, year) => (numberOf(main.counts, year) >= numberOf(main.counts, best) ? year : best),
    fit[0]!,
  );
  const scope = fit.length < years.length ? "some" : years.length === SPAN_YEARS ? "ten" : "since";
  const values: Values = {
    how: of,
    theme: { theme: main.theme },
    high: written(main.counts, high),
    year: { year: high },
    last: { year: last },
    scope,
    since: { year: start },
  };
  if (high === last)
    return {
      id: `themes.say.${measure}Last`,
      values: { ...values, ...second(other, (counts) => ({ now2: written(counts, last) })) },
    };
  return {
    id: `themes.say.${measure}`,
    values: {
      ...values,
      now: written(main.counts, last),
      ...second(other, (counts) => ({ high2: written(counts, high), now2: written(counts, last) })),
    },
  };
}

/**
 * The sentence of the panels by pair: with which pairs one theme comes up in more events than the other. The
 * shorter list is named; pairs with as many of both are in neither.
 */
export function describeThemesByPair(
  panels: readonly { pair: string; timeline: ThemeTimeline }[],
  [up, down]: readonly [string, string],
): Insight {
  const eventsOf = ({ rows }: ThemeTimeline, theme: string) =>
    sum(rows.find((row) => row.theme === theme)?.counts ?? []);
  const more = (one: string, other: string) =>
    panels.filter(({ timeline }) => eventsOf(timeline, one) > eventsOf(timeline, other)).map(({ pair }) => pair);
  const sides = [
    { theme: up, other: down, pairs: more(up, down) },
    { theme: down, other: up, pairs: more(down, up) },
  ].sort((a, b) => b.pairs.length - a.pairs.length);
  const [most, least] = [sides[0]!, sides[1]!];
  const values: Values = { theme: { theme: most.theme }, other: { theme: most.other }, total: panels.length };
  if (panels.length === 0) return { id: "themes.say.none", values: {} };
  if (most.pairs.length === panels.length) return { id: "themes.say.pairsAll", values };
  const side = least.pairs.length > 0 ? least : most;
  if (side.pairs.length === 0) return { id: "themes.say.pairsEven", values };
  return {
    id: "themes.say.pairsSome",
    values: {
      theme: { theme: side.theme },
      other: { theme: side.other },
      total: panels.length,
      count: side.pairs.length,
      isLong: side.pairs.length > NAMED_PAIRS ? "yes" : "no",
      pairs: { list: side.pairs.slice(0, NAMED_PAIRS).map((pair) => ({ pair })) },
    },
  };
}
