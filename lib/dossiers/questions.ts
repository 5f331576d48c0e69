import { spanOf } from "@/lib/model/date";
import { intervalsOf } from "@/lib/query/rounds";
import type { LaneRound, LaneRow } from "./lanes";

/** Facts that break the numbering of a series. */
export const QUESTION_KINDS = ["same", "back", "fast", "unnumbered", "yearOnly", "announced", "missing"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One fact that does not add up, with the rounds that show it. */
export interface LaneQuestion {
  kind: QuestionKind;
  mechanism: { id: string; name: string; members: string };
  /** by day; at least one */
  rounds: readonly LaneRound[];
  /** unnumbered: rounds between without a number. missing: rounds that the numbers leave out */
  count: number;
  /** unnumbered: numbers that are free between. missing: all rounds by the numbers. fast: usual days between rounds */
  of: number;
  /** fast: days between rounds that the numbers would ask for */
  days: number;
}

/** A round is too fast for its number if the numbers ask for less than this share of the usual interval. */
const FAST_SHARE = 1 / 3;
/** Intervals between rounds of neighbouring numbers, below which there is no usual one. */
const LEAST_USUAL = 3;
/** From so many missing rounds on, if they are more than those in the data, they are a question of their own. */
const MISSING_FROM = 5;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * What does not add up in the numbers and dates of a series.
 *
 * - same: two or more rounds with one number
 * - back: a round later by its date has a lower number than the numbered round before it
 * - fast: between two numbered rounds the numbers ask for less than a third of the usual interval (the median of at
 *   least three intervals between neighbouring numbers)
 * - unnumbered: rounds without a number between two numbered ones
 * - yearOnly: rounds dated by year alone
 * - announced: rounds that were announced for a day before the end of the data; that they were held is not in it
 * - missing: the numbers leave out more rounds than the data hold, and at least five
 *
 * @param dataEnd days since 1970-01-01
 * @returns in the order of QUESTION_KINDS, then by day
 */
export function questionsOf(
  row: Pick<LaneRow, "id" | "name" | "members" | "rounds" | "gaps">,
  dataEnd: number,
): LaneQuestion[] {
  const { rounds } = row;
  const mechanism = { id: row.id, name: row.name, members: row.members };
  const found: LaneQuestion[] = [];
  const ask = (kind: QuestionKind, shown: readonly LaneRound[], more: Partial<LaneQuestion> = {}) => {
    if (shown.length) found.push({ kind, mechanism, rounds: shown, count: shown.length, of: 0, days: 0, ...more });
  };
  const numbered = rounds.flatMap((round, at) =>
    round.number === undefined ? [] : [{ round, at, number: round.number }],
  );

  const byNumber = new Map<number, LaneRound[]>();
  for (const { round, number } of numbered) byNumber.set(number, [...(byNumber.get(number) ?? []), round]);
  for (const shown of byNumber.values()) if (shown.length > 1) ask("same", shown);

  const usual = intervalsOf(rounds).filter(({ after, steps }) => {
    const [a, b] = [rounds[after]?.number, rounds[after + 1]?.number];
    return steps === 1 && a !== undefined && b === a + 1;
  });
  const usualDays = usual.length < LEAST_USUAL ? undefined : medianOf(usual.map(({ days }) => days));
  numbered.slice(1).forEach((later, i) => {
    const earlier = numbered[i]!;
    const step = later.number - earlier.number;
    if (step < 0) ask("back", [earlier.round, later.round]);
    const between = later.at - earlier.at - 1;
    if (between > 0 && step > 0)
      ask("unnumbered", rounds.slice(earlier.at, later.at + 1), { count: between, of: step - 1 });
    if (usualDays === undefined || step < 2) return;
    // The widest reading of both dates: a month or a year may hide the days that the numbers need.
    const days = (spanOf(later.round.start).last - spanOf(earlier.round.start).first) / step;
    if (days < usualDays * FAST_SHARE)
      ask("fast", [earlier.round, later.round], { days: Math.round(days), of: Math.round(usualDays) });
  });
  ask(
    "yearOnly",
    rounds.filter(({ start }) => spanOf(start).precision === "year"),
  );
  ask(
    "announced",
    rounds.filter(({ status, start }) => status === "announced" && spanOf(start).last < dataEnd),
  );
  const missing = row.gaps.reduce((sum, gap) => sum + gap.count, 0);
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (first && last && missing >= MISSING_FROM && missing > numbered.length)
    ask("missing", [first.round, last.round], { count: missing, of: last.number - first.number + 1 });
  return found.sort((a, b) => QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind));
}
