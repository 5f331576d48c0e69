import { spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";

/** What the data hold of one pair. */
export interface PairCoverage {
  pair: string;
  events: number;
  /** different sources cited */
  sources: number;
  /** events that rest on a single source */
  oneSource: number;
  /** events with at least one inferred field */
  inferred: number;
  firstYear: number;
  lastYear: number;
}

/**
 * Coverage by pair: an event of three countries counts in each of its three pairs.
 *
 * @returns most events first, ties by id
 */
export function coverageByPair(events: readonly EventRecord[]): PairCoverage[] {
  const counts = new Map<string, PairCoverage & { ids: Set<string> }>();
  for (const event of events) {
    const year = Number(event.start.slice(0, 4));
    const isInferred = Object.values(event.evidence ?? {}).some((evidence) => evidence.state === "inferred");
    for (const pair of pairsAmong(event.participants.map((participant) => participant.actor))) {
      const row = counts.get(pair) ?? {
        pair,
        events: 0,
        sources: 0,
        oneSource: 0,
        inferred: 0,
        firstYear: year,
        lastYear: year,
        ids: new Set<string>(),
      };
      counts.set(pair, row);
      row.events++;
      for (const source of event.sources) row.ids.add(source);
      if (event.sources.length === 1) row.oneSource++;
      if (isInferred) row.inferred++;
      row.firstYear = Math.min(row.firstYear, year);
      row.lastYear = Math.max(row.lastYear, year);
    }
  }
  return [...counts.values()]
    .map(({ ids, ...row }) => ({ ...row, sources: ids.size }))
    .sort((a, b) => b.events - a.events || (a.pair < b.pair ? -1 : 1));
}

/** What is not known of the events, counted: the open questions of the data. */
export interface OpenQuestions {
  yearOnly: number;
  monthOnly: number;
  inferredDate: number;
  /** in person, and no city, region or sea is named */
  noPlace: number;
  /** no page names any person */
  noPerson: number;
  oneSource: number;
  /** announced, or cancelled: not known to have been held */
  notHeld: number;
}

export function countOpenQuestions(events: readonly EventRecord[]): OpenQuestions {
  const count = (test: (event: EventRecord) => boolean) => events.filter(test).length;
  return {
    yearOnly: count(({ start }) => spanOf(start).precision === "year"),
    monthOnly: count(({ start }) => spanOf(start).precision === "month"),
    inferredDate: count(({ evidence }) => evidence?.start?.state === "inferred"),
    noPlace: count(({ format, place }) => format === "in-person" && place === undefined),
    noPerson: count(({ participants }) => participants.every(({ person }) => person === undefined)),
    oneSource: count(({ sources }) => sources.length === 1),
    notHeld: count(({ status }) => status !== "held"),
  };
}
