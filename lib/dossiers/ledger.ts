import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import type { Metric } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said } from "@/lib/query/eventView";
import type { SourceNumbers } from "@/lib/query/sourceNumbers";
import { amountText, unitText } from "./amountText";
import { type FigureGroup, figureGroups, type SeriesRole } from "./figureGroups";
import { sayIn } from "./people";
import { isOfPair, questionsAmong, type Statement, type StatementQuestion, statementsByMetric } from "./statements";

/** A statement as a page shows it. */
export interface LedgerStatement {
  /** id of the event */
  event: string;
  title: Said;
  /** EDTF */
  start: string;
  /** "8 May 2025" */
  date: string;
  /** days since 1970-01-01: first and last day on which it was stated */
  first: number;
  last: number;
  /** the day is an inference */
  isInferred: boolean;
  value: number;
  /** "USD 430 million" */
  amount: string;
  note?: Said;
  sources: readonly number[];
}

/** A metric with its statements. */
export interface LedgerSeries {
  metric: string;
  name: Said;
  counts: Said;
  role: SeriesRole;
  isCumulative: boolean;
  /** how it is drawn: steps held to the next statement, a dashed held line, or dots that stand for themselves */
  form: "step" | "held" | "dots";
  /** the latest, in order of date */
  statements: readonly LedgerStatement[];
  /** statements before those */
  earlier: number;
  questions: readonly StatementQuestion[];
}

/** One picture: a metric, or several of one unit that are about one thing. */
export interface LedgerPicture {
  /** of the group, or of the metric */
  id: string;
  name: string;
  /** true if it holds more than one metric by the rules of `figureGroups` */
  isGroup: boolean;
  /** "USD", "sets" */
  unit: string;
  /** currency or unit of one, for sums in the picture */
  metricUnit: Metric["unit"];
  /** theme that leads most of its events, the parent of a subtheme; gives the hue */
  theme?: string;
  /** position in `series` of the metric that was asked for: what the sentence is about */
  asked: number;
  /** the leading metric first; only metrics that have statements */
  series: readonly LedgerSeries[];
  /** days since 1970-01-01 */
  dataEnd: number;
}

/** The form of a metric without a group. */
const roleOf = (metric: Metric): SeriesRole => (metric.cumulative ? "total" : "stated");
const formOf = (metric: Metric, role: SeriesRole): LedgerSeries["form"] =>
  metric.cumulative ? "step" : role === "estimate" ? "held" : "dots";

function viewStatement(
  { event, value, note, sources }: Statement,
  metric: Metric,
  words: Words,
  numbers: SourceNumbers,
): LedgerStatement {
  const say = sayIn(words);
  return {
    event: event.id,
    title: say(event.title),
    start: event.start,
    date: words.dates(event.start, event.end),
    first: spanOf(event.start).first,
    last: spanOf(event.start).last,
    isInferred: event.evidence?.start?.state === "inferred",
    value,
    amount: amountText(value, metric, words),
    ...(note ? { note: say(note) } : {}),
    sources: numbers.of(sources),
  };
}

/** The theme that leads most of the events; of equal ones the first in reading order. */
function leadTheme(statements: readonly Statement[], words: Words): string | undefined {
  const order = Object.keys(words.labels.themes);
  const counts = new Map<string, number>();
  for (const { event } of statements) {
    const [first] = event.themes;
    if (first === undefined) continue;
    const theme = words.labels.themes[first]?.parent ?? first;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0];
}

/** The name of a group; a pair's trade is named by its pair. */
function groupName(group: FigureGroup, words: Words): string {
  const pair = /^([a-z]{2,6})-([a-z]{2,6})-trade$/.exec(group.id);
  if (!pair?.[1] || !pair[2]) return words.t(`figures.group.${group.id}`);
  return words.t("figures.group.trade", { pair: words.pair(`${pair[1]}-${pair[2]}`.toUpperCase()) });
}

/** The group that a metric is drawn in, if there is one. */
export function groupOf(data: Dataset, metric: string): FigureGroup | undefined {
  const stated = statementsByMetric(data);
  return figureGroups(data.metrics.filter(({ id }) => stated.has(id))).find(({ series }) =>
    series.some((entry) => entry.metric === metric),
  );
}

/**
 * The picture of a metric: with the others of its group where it has one.
 *
 * @param numbers numbers the sources of the page, in reading order
 * @returns statements by date, then id; `undefined` for an unknown metric. A metric that nobody states has no series
 */
export function ledgerPicture(
  data: Dataset,
  id: string,
  words: Words,
  { numbers }: { numbers: SourceNumbers },
): LedgerPicture | undefined {
  const { metrics, dataEnd } = indexDataset(data);
  const lead = metrics.get(id);
  if (!lead) return undefined;
  const stated = statementsByMetric(data);
  const group = groupOf(data, id);
  const own = group?.series ?? [{ metric: id, role: roleOf(lead) }];
  const say = sayIn(words);
  const series = own.flatMap(({ metric, role }): LedgerSeries[] => {
    const record = metrics.get(metric);
    const statements = stated.get(metric) ?? [];
    if (!record || statements.length === 0) return [];
    const shown = statements.slice(-SHOWN_AT_MOST.statements);
    return [
      {
        metric,
        name: say(record.name),
        counts: say(record.counts),
        role,
        isCumulative: record.cumulative,
        form: formOf(record, role),
        earlier: statements.length - shown.length,
        statements: shown.map((statement) => viewStatement(statement, record, words, numbers)),
        questions: questionsAmong(shown, record.cumulative),
      },
    ];
  });
  const theme = leadTheme(
    own.flatMap(({ metric }) => stated.get(metric) ?? []),
    words,
  );
  return {
    id: group?.id ?? id,
    name: group ? groupName(group, words) : say(lead.name).text,
    isGroup: group !== undefined,
    unit: unitText(lead, words),
    metricUnit: lead.unit,
    ...(theme === undefined ? {} : { theme }),
    asked: Math.max(
      0,
      series.findIndex(({ metric }) => metric === id),
    ),
    series,
    dataEnd,
  };
}

/** Statements that a picture of a pair needs: one dot says nothing of time. */
const LEAST_STATEMENTS = 2;

/** The picture of what was stated most often between two sides. */
export interface MostStated {
  picture: LedgerPicture;
  /** true: a running total of money, so that one sees what was promised and what became of it; false: any figure */
  isPromise: boolean;
}

/**
 * The figures that tell most of a pair: the running total of money that was stated most often, or where there is
 * none, whatever was stated most often.
 *
 * @param pair "US-VN"; a metric is the pair's if an event of the pair states it
 * @returns    groups by statements of all their metrics, ties by id; `undefined` where nothing was stated twice
 */
export function mostStated(
  data: Dataset,
  pair: string,
  words: Words,
  options: { numbers: SourceNumbers },
): MostStated | undefined {
  const stated = statementsByMetric(data);
  const [best] = data.metrics
    .filter(({ id }) => stated.get(id)?.some(({ event }) => isOfPair(event, pair)))
    .map(({ id, unit, cumulative }) => {
      const own = stated.get(id)?.length ?? 0;
      const group = groupOf(data, id)?.series ?? [{ metric: id }];
      const all = group.reduce((sum, entry) => sum + (stated.get(entry.metric)?.length ?? 0), 0);
      return { id, all, isPromise: cumulative && unit.currency !== undefined && own >= LEAST_STATEMENTS };
    })
    .filter(({ all }) => all >= LEAST_STATEMENTS)
    .sort((a, b) => Number(b.isPromise) - Number(a.isPromise) || b.all - a.all || (a.id < b.id ? -1 : 1));
  if (!best) return undefined;
  const picture = ledgerPicture(data, groupOf(data, best.id)?.series[0]?.metric ?? best.id, words, options);
  return picture && { picture, isPromise: best.isPromise };
}
