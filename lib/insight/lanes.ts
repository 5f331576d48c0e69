import type { LaneState } from "@/lib/dossiers/lanes";
import type { LaneQuestion } from "@/lib/dossiers/questions";
import type { Insight } from "./insight";

/**
 * What the lanes show: how many next rounds were due before the last day of the data by the mechanisms' own
 * intervals. Silent ones are counted apart.
 *
 * @param dataEnd days since 1970-01-01
 */
export function describeLanes({ overdue, due, silent, few }: Record<LaneState, number>, dataEnd: number): Insight {
  const lanes = overdue + due + silent;
  const day = { day: dataEnd };
  if (lanes + few === 0) return { id: "mechanisms.say.none", values: {} };
  if (lanes === 0) return { id: "mechanisms.say.few", values: { count: few } };
  const values = { overdue, silent, due, day };
  if (values.overdue > 0) return { id: values.silent ? "mechanisms.say.both" : "mechanisms.say.overdue", values };
  if (values.silent > 0) return { id: "mechanisms.say.silent", values };
  return { id: "mechanisms.say.due", values };
}

/** Dates or numbers in a sentence at most; the rest is counted. */
const NAMED = 6;

/**
 * A fact that does not add up, as what the sources say and the question that it leaves.
 *
 * @param dateOf writes an EDTF date in the reader's language
 */
export function describeQuestion(
  question: LaneQuestion,
  dateOf: (edtf: string) => string,
): { says: Insight; asks: Insight } {
  const { kind, rounds, count, of, days } = question;
  const [first, last] = [rounds[0], rounds.at(-1)];
  const date = (round: { start: string } | undefined) => (round ? dateOf(round.start) : "");
  const number = (round: { number?: number } | undefined) => round?.number ?? 0;
  const named = rounds.slice(0, NAMED);
  const values = {
    count,
    of,
    days,
    free: Math.max(0, of),
    first: number(first),
    last: number(last),
    firstDate: date(first),
    lastDate: date(last),
    dates: { list: named.map(date) },
    numbers: { list: named.map((round) => (round.number === undefined ? date(round) : String(round.number))) },
    next: number(first) + 1,
    before: number(last) - 1,
  };
  const balance = count === of ? "even" : count > of ? "more" : "less";
  return {
    says: { id: `mechanisms.says.${kind}`, values },
    asks: { id: kind === "unnumbered" ? `mechanisms.asks.unnumbered.${balance}` : `mechanisms.asks.${kind}`, values },
  };
}
