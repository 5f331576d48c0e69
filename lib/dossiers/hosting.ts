import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import { meetingsOf } from "./meetings";
import { countedRounds, mechanismsOf } from "./nextDue";

/** Meetings of one year by whose ground they stood on. */
export interface HostYear {
  year: number;
  /** in the country of the side drawn above, and below */
  above: number;
  below: number;
}

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
export interface Hosting {
  /** drawn above: Viet Nam where it is of the pair, else the first by code */
  above: string;
  below: string;
  /** every year from the first to the last meeting, rising */
  years: readonly HostYear[];
  totals: { above: number; below: number; elsewhere: number; remote: number; unknown: number };
  /** successive rounds of this pair's mechanisms whose grounds are both known, and how many of them changed it */
  steps: number;
  changes: number;
  /** mechanisms whose last three known grounds alternate, none silent for three years; the longest waiting first */
  turns: readonly HostTurn[];
}

/** The country whose ground an event stood on; `undefined` by phone, online, at sea and where none is named. */
function groundOf(event: EventRecord, data: Dataset): string | undefined {
  if (event.format !== "in-person") return undefined;
  return event.country ?? indexDataset(data).places.get(event.place ?? "")?.country;
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
  const [a, b] = actorsOfPair(pair) ?? (["", ""] as const);
  const [above, below] = b === "VN" ? [b, a] : [a, b];
  const totals = { above: 0, below: 0, elsewhere: 0, remote: 0, unknown: 0 };
  const years = new Map<number, HostYear>();
  for (const event of meetingsOf(data, pair)) {
    const year = Number(event.start.slice(0, 4));
    const row = years.get(year) ?? { year, above: 0, below: 0 };
    years.set(year, row);
    const ground = groundOf(event, data);
    if (ground === above) {
      row.above++;
      totals.above++;
    } else if (ground === below) {
      row.below++;
      totals.below++;
    } else if (event.format !== "in-person") totals.remote++;
    else if (ground === undefined) totals.unknown++;
    else totals.elsewhere++;
  }
  const found = [...years.keys()];
  const [first, last] = [Math.min(...found), Math.max(...found)];
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
    above,
    below,
    years: found.length
      ? Array.from(
          { length: last - first + 1 },
          (_, i) => years.get(first + i) ?? { year: first + i, above: 0, below: 0 },
        )
      : [],
    totals,
    steps,
    changes,
    turns: turns.sort(
      (x, y) => spanOf(x.lastStart).first - spanOf(y.lastStart).first || (x.mechanism < y.mechanism ? -1 : 1),
    ),
  };
}
