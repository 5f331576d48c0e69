import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { pairsAmong } from "@/lib/model/pair";
import type { Metric } from "@/lib/model/record";
import type { Said } from "@/lib/query/eventView";
import { amountText } from "./amountText";
import { sayIn } from "./people";
import { questionsAmong, type Statement, statementsByMetric } from "./statements";

/** A metric as a row of the ledger. */
export interface LedgerRow {
  metric: string;
  name: Said;
  isCumulative: boolean;
  /** statements, and events that make them */
  statements: number;
  first: { amount: string; date: string };
  /** the latest; absent for a single statement */
  last?: { amount: string; date: string };
  questions: number;
  /** pairs and themes (with the parents of subthemes) of its events, sorted */
  pairs: readonly string[];
  themes: readonly string[];
  /** the metric in all languages, for search */
  text: string;
}

/** All metrics that an event states: more statements first, then by name's id. */
export function ledgerRows(data: Dataset, words: Words): LedgerRow[] {
  const stated = statementsByMetric(data);
  const say = sayIn(words);
  const end = (statement: Statement, metric: Metric) => ({
    amount: amountText(statement.value, metric, words),
    date: words.date(statement.event.start),
  });
  return data.metrics
    .flatMap((metric): LedgerRow[] => {
      const list = stated.get(metric.id) ?? [];
      const [first] = list;
      const last = list.length > 1 ? list.at(-1) : undefined;
      if (!first) return [];
      const { themes } = words.labels;
      const all = list.flatMap(({ event }) => event.themes.flatMap((theme) => [theme, themes[theme]?.parent ?? theme]));
      return [
        {
          metric: metric.id,
          name: say(metric.name),
          isCumulative: metric.cumulative,
          statements: list.length,
          first: end(first, metric),
          ...(last ? { last: end(last, metric) } : {}),
          questions: questionsAmong(list, metric.cumulative).length,
          pairs: [
            ...new Set(list.flatMap(({ event }) => pairsAmong(event.participants.map(({ actor }) => actor)))),
          ].sort(),
          themes: [...new Set(all)].sort(),
          text: [metric.id, metric.name.en, metric.name.vi, metric.counts.en, metric.counts.vi].join(" "),
        },
      ];
    })
    .sort((a, b) => b.statements - a.statements || (a.metric < b.metric ? -1 : 1));
}
