import type { Hosting } from "@/lib/dossiers/hosting";
import type { LastMetBoard } from "@/lib/dossiers/lastMet";
import { firstDue, type NextDue } from "@/lib/dossiers/nextDue";
import type { PairRow } from "@/lib/dossiers/pairRows";
import type { Insight, InsightValue } from "./insight";

/**
 * When the highest level on record last met, and which mechanism is due first; an overdue one only where every
 * rhythm is overdue.
 */
export function describeBoard({ levels, countedTo }: Pick<LastMetBoard, "levels" | "countedTo">): Insight {
  const [top] = levels;
  if (!top) return { id: "pairs.say.noMeeting", values: {} };
  const { days, date } = top.last;
  const due = firstDue(
    levels.flatMap(({ next }): NextDue[] => (next ? [next] : [])).sort((a, b) => a.from + a.to - (b.from + b.to)),
  );
  const values: Record<string, InsightValue> = {
    // ICU takes no hyphen in the word of a choice
    level: top.level.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()),
    when: days === undefined ? "date" : countedTo.isDataEnd ? "dataEnd" : "today",
    days: days ?? 0,
    date,
    next: due ? due.state : "none",
    mechanism: due ? { mechanism: due.mechanism } : "",
    from: due ? { month: due.from } : "",
    to: due ? { month: due.to } : "",
  };
  return { id: "pairs.say.board", values };
}

/** How often each side hosted, and how many successive rounds of the mechanisms changed ground. */
export function describeHosting({ above, below, totals, steps, changes }: Hosting): Insight {
  const both = totals.above + totals.below;
  if (both === 0) return { id: "pairs.say.noHost", values: {} };
  const more = totals.above >= totals.below ? above : below;
  const values = {
    host: { actor: more },
    other: { actor: more === above ? below : above },
    count: Math.max(totals.above, totals.below),
    fewer: Math.min(totals.above, totals.below),
    both,
  };
  const kind = totals.above === totals.below ? "even" : "more";
  return steps === 0
    ? { id: "pairs.say.host", values: { ...values, kind } }
    : { id: "pairs.say.hostTurns", values: { ...values, kind, steps, changes } };
}

/** How many pairs and events the list holds, and which pair has the most. */
export function describePairs(rows: readonly Pick<PairRow, "pair" | "events" | "tie">[]): Insight {
  const [first, second] = [...rows].sort((a, b) => b.events - a.events);
  if (!first) return { id: "pairs.say.nothing", values: {} };
  const values = { count: rows.length, first: { pair: first.pair }, events: first.events };
  if (!second) return { id: "pairs.say.one", values };
  return {
    id: "pairs.say.list",
    values: {
      ...values,
      second: { pair: second.pair },
      secondEvents: second.events,
      ties: rows.filter(({ tie }) => tie).length,
    },
  };
}
