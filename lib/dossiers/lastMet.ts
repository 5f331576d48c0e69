import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { actorsOfPair } from "@/lib/model/pair";
import { LEVELS, type Level } from "@/lib/model/vocabulary";
import type { SourceNumbers } from "@/lib/query/sourceNumbers";
import { type CountedTo, countedTo, latestOf, type Met, meetingsOf, spanOfEvent, viewMet } from "./meetings";
import { metByPerson, type PersonMet } from "./metByPerson";
import { firstDue, type NextDue, nextDue } from "./nextDue";

export interface LevelRow {
  level: Level;
  /** meetings at this level */
  meetings: number;
  last: Met;
  /** meetings known by month or year only that may have been later than `last` */
  maybeLater: number;
  /** due first and not yet overdue, else the overdue one whose window ended last */
  next?: NextDue;
  /** further mechanisms of this level that are overdue */
  moreOverdue: number;
  /** numbers of the sources of `last` */
  sources: readonly number[];
}

export interface LastMetBoard {
  pair: string;
  sides: readonly [string, string];
  countedTo: CountedTo;
  meetings: number;
  /** in the order of the vocabulary, highest first; levels without a meeting left out */
  levels: readonly LevelRow[];
  /** the levels left out */
  silent: readonly Level[];
  /** of both sides, latest meeting first, then by name */
  people: readonly PersonMet[];
}

/**
 * When the two sides of a pair last met, by level and by person, and what is due next.
 *
 * @param today   days since 1970-01-01; what is counted to is `countedTo`
 * @param numbers the page's numbering of sources: rows ask for theirs in the order of the levels
 * @returns       `days` to the day counted to. The last meeting is the one of the latest first day; vaguer dates
 *                that may have been later are counted in `maybeLater`. Whoever received is among the people, since
 *                they met, and leads a level only where no head is named
 */
export function lastMetBoard(
  data: Dataset,
  pair: string,
  words: Words,
  { today, numbers }: { today: number; numbers: SourceNumbers },
): LastMetBoard {
  const sides = actorsOfPair(pair) ?? (["", ""] as const);
  const to = countedTo(data, today);
  const view = { data, words, to };
  const met = meetingsOf(data, pair);
  const due = nextDue(data, pair, words, to.day);
  const levels = LEVELS.flatMap((level): LevelRow[] => {
    const here = met.filter((event) => event.level === level);
    const last = latestOf(here);
    if (!last) return [];
    const end = spanOfEvent(last).last;
    const ofLevel = due.filter((entry) => entry.level === level);
    const next = firstDue(ofLevel);
    return [
      {
        level,
        meetings: here.length,
        last: viewMet(last, sides, view),
        maybeLater: here.filter((event) => {
          const span = spanOfEvent(event);
          return event !== last && span.precision !== "day" && span.last > end;
        }).length,
        ...(next ? { next } : {}),
        moreOverdue: ofLevel.filter((entry) => entry !== next && entry.state === "overdue").length,
        sources: numbers.of(last.sources),
      },
    ];
  });
  return {
    pair,
    sides,
    countedTo: to,
    meetings: met.length,
    levels,
    silent: LEVELS.filter((level) => !levels.some((row) => row.level === level)),
    people: metByPerson(met, sides, { ...view, due }),
  };
}
