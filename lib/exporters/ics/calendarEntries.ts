import { serializeFilter } from "@/lib/filters/serializeFilter";
import { type DateSpan, isoOf, parseDate, spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord, Mechanism, Milestone } from "@/lib/model/record";
import { type DatasetIndex, indexDataset } from "@/lib/query/datasetIndex";
import { estimateNext, roundsOf } from "@/lib/query/rounds";
import type { ExportInput } from "../exporter";

/** One all-day entry of a calendar. Days since 1970-01-01. */
export interface CalendarEntry {
  /** the same for the same thing in every export */
  uid: string;
  first: number;
  /** included */
  last: number;
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  summary: string;
  description: string;
  /** ids of themes */
  themes: readonly string[];
  /** path and query of the page behind it */
  path: string;
  place?: string;
}

/** What a calendar holds, each list by first day, then uid. */
export interface Calendar {
  events: CalendarEntry[];
  anniversaries: CalendarEntry[];
  estimates: CalendarEntry[];
  /** series whose window closed without a round in the data: "Name (to 2025-03-01)" */
  overdue: string[];
  /** last day on which an event that was held began: what lies behind it is ahead */
  heldTo: number;
}

const STATUS_WORDS = { held: "CONFIRMED", announced: "TENTATIVE", cancelled: "CANCELLED" } as const;
const PRECISION_NOTES = {
  day: undefined,
  month: "Known by month only: the entry spans the month.",
  year: "Known by year only: the entry spans the year.",
} as const;

const lines = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join("\n");
const byDay = (a: CalendarEntry, b: CalendarEntry) => a.first - b.first || (a.uid < b.uid ? -1 : 1);
const title = ({ name, actors }: Mechanism) => `${name.en} (${actors.join("–")})`;

function sourceLines(event: EventRecord, { sources }: DatasetIndex): string[] {
  return event.sources.map((id) => {
    const source = sources.get(id);
    return `Source: ${[source?.publisher, source?.title, source?.url].filter(Boolean).join(", ") || id}`;
  });
}

function eventEntry(event: EventRecord, index: DatasetIndex): CalendarEntry {
  const start = spanOf(event.start);
  const end = spanOf(event.end ?? event.start);
  const place = index.places.get(event.place ?? "")?.name.en;
  const actors = [...new Set(event.participants.map(({ actor }) => actor))].sort();
  const title = `${event.title.en} (${actors.join("–")})`;
  return {
    uid: `${event.id}@entente`,
    first: start.first,
    last: Math.max(start.last, end.last),
    status: STATUS_WORDS[event.status],
    summary: event.status === "held" ? title : `${title}, ${event.status}`,
    description: lines([
      event.summary.en,
      PRECISION_NOTES[start.precision],
      event.dateNote?.en,
      ...sourceLines(event, index),
    ]),
    themes: event.themes,
    path: `/en/events/${event.id}`,
    ...(place === undefined ? {} : { place }),
  };
}

/** The same day, month or year in another year; 29 February is 28 February where there is no 29th. */
function sameDateIn(year: number, date: string): DateSpan {
  const text = `${String(year).padStart(4, "0")}${date.slice(4)}`;
  return parseDate(text) ?? spanOf(`${text.slice(0, 8)}28`);
}

/** The first anniversary whose last day is on or after a day. */
function anniversaryEntry(milestone: Milestone, from: number, index: DatasetIndex): CalendarEntry {
  const since = Number(milestone.date.slice(0, 4));
  let year = Math.max(since + 1, Number(isoOf(from).slice(0, 4)));
  if (sameDateIn(year, milestone.date).last < from) year += 1;
  const span = sameDateIn(year, milestone.date);
  const event = index.events.get(milestone.event ?? "");
  const years = year - since;
  return {
    uid: `${milestone.id}-${year}@entente`,
    first: span.first,
    last: span.last,
    status: "CONFIRMED",
    summary: `${years} ${years === 1 ? "year" : "years"}: ${milestone.label.en}`,
    description: lines([
      `Anniversary of ${milestone.date} (${milestone.pair}): ${event?.title.en ?? milestone.label.en}.`,
      PRECISION_NOTES[span.precision],
      ...(event ? sourceLines(event, index) : []),
    ]),
    themes: event?.themes ?? [],
    path: event ? `/en/events/${event.id}` : `/en?pair=${milestone.pair}`,
  };
}

/** Whether a pair or a series of these members answers the filter's question who. */
function answersWho({ pair, actor }: Filter, members: readonly string[]): boolean {
  if (!pair?.length && !actor?.length) return true;
  const hasBoth = pair?.some((asked) => actorsOfPair(asked)?.every((side) => members.includes(side)));
  return hasBoth === true || actor?.some((asked) => members.includes(asked)) === true;
}

/** Events that answer all but who, when and status; `undefined` where nothing else is asked. */
function selectWhat({ filter, select }: ExportInput): readonly EventRecord[] | undefined {
  const { pair: _pair, actor: _actor, from: _from, to: _to, status: _status, include: _include, ...what } = filter;
  return serializeFilter(what) === "" ? undefined : select({ ...what, include: "umbrella" });
}

/**
 * What lies ahead, for a filter.
 *
 * - *Events*: those that the filter selects and that are announced for a day behind the last event held. Where the
 *   filter names a status, all events of that status, past ones too, and nothing else.
 * - *Anniversaries*: of each milestone the first that is not over on the day of the export (or `from`), up to `to`.
 * - *Estimates*: of each series the window of `estimateNext`, seen from the data's last event held as on the pages,
 *   where no round is announced for a later day. A window that had closed by then is overdue: it is named in
 *   `overdue` and is no entry, since a calendar is for what can still be prepared. `from` and `to` must meet the window.
 *
 * Who (`pair`, `actor`) is asked of a milestone's pair and of a series' members: `pair=US-VN` keeps the series that have
 * both. All other parameters are asked of events: a milestone is kept if its event answers, a series if any of its
 * rounds does; so `theme=dioxin` keeps the series that have dealt with dioxin.
 */
export function calendarEntries(input: ExportInput): Calendar {
  const { data, events, filter, note } = input;
  const index = indexDataset(data);
  const heldTo = data.events.reduce(
    (last, { start, status }) => (status === "held" ? Math.max(last, spanOf(start).first) : last),
    0,
  );
  const calendar: Calendar = { events: [], anniversaries: [], estimates: [], overdue: [], heldTo };
  const entries = events.map((event) => ({ event, entry: eventEntry(event, index) }));
  if (filter.status?.length) {
    calendar.events = entries.map(({ entry }) => entry).sort(byDay);
    return calendar;
  }
  calendar.events = entries
    .filter(({ event, entry }) => event.status === "announced" && entry.last > heldTo)
    .map(({ entry }) => entry)
    .sort(byDay);

  const what = selectWhat(input);
  const ids = what && new Set(what.map(({ id }) => id));
  const series = what && new Set(what.map(({ mechanism }) => mechanism));
  const from = filter.from === undefined ? Number.NEGATIVE_INFINITY : spanOf(filter.from).first;
  const to = filter.to === undefined ? Number.POSITIVE_INFINITY : spanOf(filter.to).last;
  const ahead = Math.max(spanOf(note.exported).first, heldTo + 1, from);

  calendar.anniversaries = data.milestones
    .filter(({ pair }) => answersWho(filter, actorsOfPair(pair) ?? []))
    .filter(({ event }) => !ids || (event !== undefined && ids.has(event)))
    .map((milestone) => anniversaryEntry(milestone, ahead, index))
    .filter(({ first }) => first <= to)
    .sort(byDay);

  for (const mechanism of data.mechanisms) {
    if (!answersWho(filter, mechanism.actors) || (series && !series.has(mechanism.id))) continue;
    // a cancelled round is no rhythm, as on the pages
    const rounds = roundsOf(data, mechanism.id).filter(({ status }) => status !== "cancelled");
    const last = rounds.at(-1);
    const next = estimateNext(rounds, index.dataEnd);
    if (!last || !next || next.to < from || next.from > to || spanOf(last.start).last > heldTo) continue;
    if (next.to < heldTo) {
      calendar.overdue.push(`${title(mechanism)}, to ${isoOf(next.to)}`);
      continue;
    }
    calendar.estimates.push({
      uid: `${mechanism.id}-after-${last.id}@entente`,
      first: next.from,
      last: next.to,
      status: "TENTATIVE",
      summary: `${title(mechanism)}: next round, estimate`,
      description: lines([
        `An estimate from the intervals of ${rounds.length} rounds, not a date that anyone has announced.`,
        `The last round in the data began ${last.start}; the middle interval is ${next.everyMonths} months.`,
        `Data to ${isoOf(heldTo)}: a round held after that day is not known here.`,
      ]),
      themes: index.events.get(last.id)?.themes ?? [],
      path: `/en?mechanism=${mechanism.id}`,
    });
  }
  calendar.estimates.sort(byDay);
  return calendar;
}
