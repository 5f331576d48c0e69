import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { figureText } from "@/lib/query/figureText";
import { middleOf } from "@/lib/query/rounds";

/** One statement of a figure. */
export interface StatedPoint {
  /** the event that states it */
  event: string;
  /** middle of its date, days since 1970-01-01 */
  day: number;
  /** "8 May 2025" */
  date: string;
  /** in the unit of the ledger */
  value: number;
  /** exact, with its unit: "430,000,000 USD" */
  text: string;
  /** what the source adds: "more than" */
  note?: string;
}

export interface StatedSeries {
  metric: string;
  name: string;
  /** running total: its statements may be joined by steps */
  isCumulative: boolean;
  /** by day, at least one */
  points: readonly StatedPoint[];
}

/** What was stated of one metric or of several of one unit. */
export interface Stated {
  series: readonly StatedSeries[];
  /** "million USD", "people" */
  unit: string;
  /** hue of the theme that leads most of the events that state them */
  hue: string;
}

const MILLION = 1e6;

/**
 * Statements of metrics in the order of time.
 *
 * @param events  those that the view selects
 * @param metrics ids, of one unit; unknown ones and those that nobody states are left out
 * @returns       values in millions where the unit is a currency and one reaches a million
 */
export function statedOf(
  data: Dataset,
  events: readonly EventRecord[],
  metrics: readonly string[],
  words: Words,
): Stated {
  const sorted = [...events].sort((a, b) => middleOf(a.start) - middleOf(b.start) || (a.id < b.id ? -1 : 1));
  const known = metrics.flatMap((id) => data.metrics.find((metric) => metric.id === id) ?? []);
  const all = sorted.flatMap(({ figures }) => figures ?? []).filter(({ metric }) => metrics.includes(metric));
  const currency = known[0]?.unit.currency;
  const isMillions = currency !== undefined && all.some(({ value }) => value >= MILLION);
  const series = known.flatMap((metric): StatedSeries[] => {
    const points = sorted.flatMap((event) =>
      (event.figures ?? [])
        .filter((figure) => figure.metric === metric.id)
        .map(({ value, note }): StatedPoint => {
          const exact = figureText(value, metric, words);
          return {
            event: event.id,
            day: middleOf(event.start),
            date: words.date(event.start),
            value: isMillions ? value / MILLION : value,
            text: `${exact.value} ${exact.unit}`.trim(),
            ...(note ? { note: localText(note, words.locale) } : {}),
          };
        }),
    );
    if (points.length === 0) return [];
    return [{ metric: metric.id, name: localText(metric.name, words.locale), isCumulative: metric.cumulative, points }];
  });
  const other = known[0]?.unit.other;
  const unit = currency
    ? isMillions
      ? words.t("briefing.millions", { currency })
      : currency
    : other
      ? localText(other, words.locale)
      : "";
  const hues = new Map<string, number>();
  for (const event of sorted) {
    if (!event.figures?.some(({ metric }) => metrics.includes(metric))) continue;
    const hue = words.labels.themes[event.themes[0] ?? ""]?.hue ?? "oth";
    hues.set(hue, (hues.get(hue) ?? 0) + 1);
  }
  const [lead] = [...hues].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { series, unit, hue: lead?.[0] ?? "oth" };
}

/** First and last day of what is stated, days since 1970-01-01. */
export function spanOfStated({ series }: Stated): readonly [number, number] {
  const days = series.flatMap(({ points }) => points.map(({ day }) => day));
  return days.length > 0 ? [Math.min(...days), Math.max(...days)] : [spanOf("2000").first, spanOf("2001").first];
}
