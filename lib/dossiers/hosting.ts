import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { indexDataset } from "@/lib/query/datasetIndex";
import { countHosts, groundOf, type HostCounts } from "./countHosts";
import { meetingsOf } from "./meetings";
import { countedRounds, mechanismsOf } from "./nextDue";

/** A mechanism whose rounds changed ground so far, and whose turn that makes it. */
export interface HostTurn {
  mechanism: string;
  name: string;
  /** actor that hosted the last round whose ground is known, and its EDTF date */
  last: string;
  lastStart: string;
  /** actor whose turn it is, if the change goes on */
  next: string;
}

/** Whose turn to host. */
export interface Hosting extends HostCounts {
  /** successive rounds of this pair's mechanisms whose grounds are both known, and how many of them changed it */
  steps: number;
  changes: number;
  /** mechanisms whose last three known grounds alternate, none silent for three years; the longest waiting first */
  turns: readonly HostTurn[];
}

const ROUNDS_OF_A_TURN = 3;
/** A series that was silent for so many days has no turn, as it has no estimate. */
const SILENT_DAYS = 3 * 365;

/**
 * Where the meetings of a pair stood, by year, and whose turn the rounds of its mechanisms make it.
 *
 * @returns counts of meetings (see `meetingsOf`); `elsewhere`: a third country; `remote`: by phone or online;
 *          `unknown`: at sea or no country named. A year-only date counts in its year
 */
export function hosting(data: Dataset, pair: string, words: Words): Hosting {
  const counts = countHosts(data, meetingsOf(data, pair), pair);
  const { above, below } = counts;
  let steps = 0;
  let changes = 0;
  const turns: HostTurn[] = [];
  const { events, dataEnd } = indexDataset(data);
  for (const mechanism of mechanismsOf(data, pair)) {
    const grounds = countedRounds(data, mechanism).flatMap(({ id, start, status }) => {
      const event = events.get(id);
      const ground = event && status === "held" ? groundOf(event, data) : undefined;
      return ground === above || ground === below ? [{ ground, start }] : [];
    });
    grounds.slice(1).forEach((round, i) => {
      steps++;
      if (round.ground !== grounds[i]?.ground) changes++;
    });
    const latest = grounds.slice(-ROUNDS_OF_A_TURN);
    const final = latest.at(-1);
    const isTurn =
      latest.length === ROUNDS_OF_A_TURN &&
      latest.every((round, i) => i === 0 || round.ground !== latest[i - 1]?.ground);
    if (isTurn && final && dataEnd - spanOf(final.start).last <= SILENT_DAYS)
      turns.push({
        mechanism,
        name: words.mechanism(mechanism),
        last: final.ground,
        lastStart: final.start,
        next: final.ground === above ? below : above,
      });
  }
  return {
    ...counts,
    steps,
    changes,
    turns: turns.sort(
      (x, y) => spanOf(x.lastStart).first - spanOf(y.lastStart).first || (x.mechanism < y.mechanism ? -1 : 1),
    ),
  };
}
