import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import type { EventRecord } from "@/lib/model/record";
import { indexDataset } from "@/lib/query/datasetIndex";
import { eventsByPair } from "./eventsByPair";

/** The first or the last event that invokes an instrument. */
export interface Invocation {
  event: string;
  /** EDTF */
  start: string;
  /** "20 July 2011" */
  date: string;
}

/** A treaty or declaration, and when events invoke it. */
export interface InstrumentRow {
  id: string;
  /** "DOC", or the name where there is no shorter one */
  short: string;
  name: string;
  /** events, each once */
  events: number;
  first: Invocation;
  last: Invocation;
  /** years that have events, rising */
  years: readonly { year: number; events: number }[];
}

/** Instruments of a pair, or of all events. */
export interface InstrumentsBoard {
  pair?: string;
  /** more events first, then the earlier first one, then the id */
  rows: readonly InstrumentRow[];
  /** events that invoke at least one */
  events: number;
  /** all events of the pair, visits by their parts */
  total: number;
}

/**
 * Treaties and declarations invoked over time. A visit that has parts is counted by these.
 *
 * @param pair "US-VN"; without it all events are counted
 */
export function instrumentsBoard(data: Dataset, words: Words, pair?: string): InstrumentsBoard {
  const { parts, instruments } = indexDataset(data);
  const counted =
    pair === undefined ? data.events.filter((event) => !parts.has(event.id)) : (eventsByPair(data).get(pair) ?? []);
  const events = [...counted].sort((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
  const invoked = new Map<string, EventRecord[]>();
  for (const event of events)
    for (const id of new Set(event.instruments ?? [])) {
      const list = invoked.get(id);
      if (list) list.push(event);
      else invoked.set(id, [event]);
    }
  const invocation = (event: EventRecord): Invocation => ({
    event: event.id,
    start: event.start,
    date: words.dates(event.start, event.end),
  });
  const rows = [...invoked].flatMap(([id, list]): InstrumentRow[] => {
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return [];
    const years = new Map<number, number>();
    for (const { start } of list) {
      const year = Number(start.slice(0, 4));
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const record = instruments.get(id);
    return [
      {
        id,
        short: words.instrument(id),
        name: record ? localText(record.name, words.locale) : id,
        events: list.length,
        first: invocation(first),
        last: invocation(last),
        years: [...years].map(([year, count]) => ({ year, events: count })).sort((a, b) => a.year - b.year),
      },
    ];
  });
  return {
    ...(pair === undefined ? {} : { pair }),
    rows: rows.sort(
      (a, b) => b.events - a.events || compareDates(a.first.start, b.first.start) || (a.id < b.id ? -1 : 1),
    ),
    events: events.filter((event) => event.instruments?.length).length,
    total: events.length,
  };
}
