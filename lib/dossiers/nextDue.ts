import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { actorsOfPair } from "@/lib/model/pair";
import type { Level } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import { estimateNext, type Round, roundsOf } from "@/lib/query/rounds";
import { shortMonths } from "./lanes";

/** When the next round of a mechanism may be due: an estimate from past intervals, never a date. */
export interface NextDue {
  mechanism: string;
  name: string;
  /** of its last round */
  level: Level;
  /** days since 1970-01-01 */
  from: number;
  to: number;
  everyMonths: number;
  /** the window in short: "Apr–Jul 2026" */
  text: string;
  /** expected: not before `from`; due: between the two; overdue: `to` has passed */
  state: "expected" | "due" | "overdue";
  /** EDTF date and event of the last round */
  last: { id: string; start: string };
}

/** The mechanisms of exactly the two sides of a pair, by id. */
export function mechanismsOf(data: Dataset, pair: string): string[] {
  const actors = actorsOfPair(pair);
  if (!actors) return [];
  return data.mechanisms
    .filter((mechanism) => mechanism.actors.length === 2 && actors.every((actor) => mechanism.actors.includes(actor)))
    .map(({ id }) => id)
    .sort();
}

/** The rounds of a mechanism that took place or stand in the calendar: cancelled ones are no rhythm. */
export function countedRounds(data: Dataset, mechanism: string): Round[] {
  return roundsOf(data, mechanism).filter(({ status }) => status !== "cancelled");
}

/**
 * What is due next between two sides, by the rhythm of their mechanisms.
 *
 * @param day the day counted to, days since 1970-01-01
 * @returns   the earliest middle of a window first, ties by id; a mechanism below three intervals, or silent for three years,
 *            has no rhythm and is left out
 */
export function nextDue(data: Dataset, pair: string, words: Words, day: number): NextDue[] {
  const { events, dataEnd } = indexDataset(data);
  return mechanismsOf(data, pair)
    .flatMap((mechanism): NextDue[] => {
      const rounds = countedRounds(data, mechanism);
      const last = rounds.at(-1);
      const level = last && events.get(last.id)?.level;
      const next = estimateNext(rounds, dataEnd);
      if (!last || !level || !next) return [];
      return [
        {
          mechanism,
          name: words.mechanism(mechanism),
          level,
          ...next,
          text: shortMonths(next.from, next.to, words),
          state: day > next.to ? "overdue" : day >= next.from ? "due" : "expected",
          last: { id: last.id, start: last.start },
        },
      ];
    })
    .sort((a, b) => a.from + a.to - (b.from + b.to) || (a.mechanism < b.mechanism ? -1 : 1));
}

/** The estimate that a row shows: the first that is not overdue, else the overdue one whose window ended last. */
export function firstDue(due: readonly NextDue[]): NextDue | undefined {
  return (
    due.find(({ state }) => state !== "overdue") ??
    due.reduce<NextDue | undefined>((best, entry) => (!best || entry.to > best.to ? entry : best), undefined)
  );
}
