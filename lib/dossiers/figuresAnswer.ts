import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import type { Metric } from "@/lib/model/record";
import { amountText } from "./amountText";
import { ledgerRows } from "./ledgerRows";
import { selectFigures } from "./selectFigures";
import { questionsAmong, type StatementQuestion, statementsByMetric } from "./statements";

/** A metric with its statements, as the API gives it. */
export interface MetricAnswer {
  id: string;
  name: string;
  counts: string;
  unit: Metric["unit"];
  cumulative: boolean;
  /** by date, then id */
  statements: readonly {
    event: string;
    start: string;
    end?: string;
    value: number;
    /** "USD 430 million" */
    amount: string;
    note?: string;
    /** ids: the source that states it, or all of the event */
    sources: readonly string[];
  }[];
  questions: readonly StatementQuestion[];
}

/**
 * The ledger for programs.
 *
 * @param asked metrics by id; those stated in an event of the pair; in an event of the theme. A metric stays whole
 * @returns     more statements first, then by id
 */
export function figuresAnswer(
  data: Dataset,
  words: Words,
  asked: { metric?: readonly string[]; pair?: string; theme?: string },
): MetricAnswer[] {
  const known = new Map(data.metrics.map((metric) => [metric.id, metric]));
  const stated = statementsByMetric(data);
  const { locale } = words;
  return selectFigures(ledgerRows(data, words), asked, words).flatMap(({ metric: id }): MetricAnswer[] => {
    const metric = known.get(id);
    if (!metric || (asked.metric && !asked.metric.includes(id))) return [];
    const statements = stated.get(id) ?? [];
    return [
      {
        id,
        name: localText(metric.name, locale),
        counts: localText(metric.counts, locale),
        unit: metric.unit,
        cumulative: metric.cumulative,
        statements: statements.map(({ event, value, note, sources }) => ({
          event: event.id,
          start: event.start,
          ...(event.end === undefined ? {} : { end: event.end }),
          value,
          amount: amountText(value, metric, words),
          ...(note ? { note: localText(note, locale) } : {}),
          sources,
        })),
        questions: questionsAmong(statements, metric.cumulative),
      },
    ];
  });
}
