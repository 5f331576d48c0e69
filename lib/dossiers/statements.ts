import type { Dataset } from "@/lib/model/dataset";
import { compareDates, spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord, LocalText } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";

/** One event that states a value of a metric. */
export interface Statement {
  event: EventRecord;
  value: number;
  note?: LocalText;
  /** the source that states it, or all sources of the event where none is marked */
  sources: readonly string[];
}

/** Two statements of one metric that do not fit: a question, never a verdict. */
export interface StatementQuestion {
  /** fall: a running total is lower than before. days: two values on the same days */
  kind: "fall" | "days";
  /** positions of the two statements, the earlier first */
  a: number;
  b: number;
}

const known = new WeakMap<Dataset, ReadonlyMap<string, readonly Statement[]>>();

/**
 * All statements by metric.
 *
 * @returns of each metric by date (first day, then the more precise date, so that "2019" stands between 2018-12-11
 *          and 2019-09-17), then id of the event, then value. What a visit states and one of its parts repeats with the same value is
 *          listed once, at the part.
 */
export function statementsByMetric(data: Dataset): ReadonlyMap<string, readonly Statement[]> {
  const before = known.get(data);
  if (before) return before;
  const { parts } = indexDataset(data);
  const byMetric = new Map<string, Statement[]>();
  for (const event of data.events) {
    for (const { metric, value, note } of event.figures ?? []) {
      const isRepeated = parts
        .get(event.id)
        ?.some(({ figures }) => figures?.some((other) => other.metric === metric && other.value === value));
      if (isRepeated) continue;
      const source = event.evidence?.[`figures.${metric}`]?.source;
      const list = byMetric.get(metric) ?? [];
      list.push({ event, value, sources: source === undefined ? event.sources : [source], ...(note ? { note } : {}) });
      byMetric.set(metric, list);
    }
  }
  for (const list of byMetric.values())
    list.sort(
      (a, b) =>
        compareDates(a.event.start, b.event.start) ||
        (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0) ||
        a.value - b.value,
    );
  known.set(data, byMetric);
  return byMetric;
}

/** First and last day of an event, and whether both are known to the day. */
function daysOf({ start, end }: EventRecord): { first: number; last: number; isExact: boolean } {
  const from = spanOf(start);
  const to = spanOf(end ?? start);
  return { first: from.first, last: to.last, isExact: from.precision === "day" && to.precision === "day" };
}

const isSameNote = (a: Statement, b: Statement) => (a.note?.en ?? "") === (b.note?.en ?? "");

/**
 * Statements that do not fit together, by position:
 * fall: a running total is lower than the statement before it, and the order of the two is certain;
 * days: two values on days that overlap, both known to the day, with nothing said (the same note, or none) of
 * counting two different things. A year beside a day of that year is no such case: their order is not known.
 *
 * @param statements in the order of `statementsByMetric`
 */
export function questionsAmong(statements: readonly Statement[], isCumulative: boolean): StatementQuestion[] {
  let latest = Number.NEGATIVE_INFINITY;
  const rows = statements.map((statement) => {
    const days = daysOf(statement.event);
    latest = Math.max(latest, days.last);
    // No statement up to here ends later.
    return { statement, days, latest };
  });
  return rows.flatMap(({ statement: later, days: two }, b) => {
    const found: StatementQuestion[] = [];
    for (let a = b - 1; a >= 0; a--) {
      const row = rows[a];
      if (!row || (a < b - 1 && row.latest < two.first)) break;
      const { statement: earlier, days: one } = row;
      if (earlier.value === later.value) continue;
      if (one.isExact && two.isExact && one.last >= two.first) {
        if (isSameNote(earlier, later)) found.push({ kind: "days", a, b });
      } else if (isCumulative && a === b - 1 && one.last < two.first && later.value < earlier.value)
        found.push({ kind: "fall", a, b });
    }
    return found.reverse();
  });
}

/** True if an event is one of the pair, alone or among others. */
export function isOfPair(event: EventRecord, pair: string): boolean {
  return pairsAmong(event.participants.map(({ actor }) => actor)).includes(pair);
}
