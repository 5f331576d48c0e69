import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates } from "@/lib/model/date";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord, LocalText } from "@/lib/model/record";
import { foldText } from "@/lib/model/text";
import { LEVELS, type Level } from "@/lib/model/vocabulary";
import { eventsByPair } from "./eventsByPair";
import { type CountedTo, countedTo, latestOf, meetingsOf } from "./meetings";
import { firstDue, type NextDue, nextDue } from "./nextDue";
import { daysSince } from "./people";

/** What holds between two sides, since when, by the latest milestone on record. */
export interface Tie {
  text: string;
  /** EDTF */
  since: string;
  /** event that shows it */
  event?: string;
}

export interface LevelLast {
  level: Level;
  id: string;
  /** EDTF */
  start: string;
  date: string;
  /** absent for a date that is no single day */
  days?: number;
}

/** One pair as the list shows it. */
export interface PairRow {
  pair: string;
  /** "United States – Viet Nam" */
  name: string;
  /** events, visits by their parts */
  events: number;
  firstYear: number;
  lastYear: number;
  /** different sources cited by them */
  sources: number;
  /** events that rest on a single source */
  oneSource: number;
  /** events by year, from the first year of the list to the last: the same for all rows */
  years: readonly number[];
  /** themes by events, the first three; subthemes count for their theme */
  themes: readonly { theme: string; events: number }[];
  /** last meeting at each level that has one, highest first */
  last: readonly LevelLast[];
  /** what is due first and not yet overdue, else the overdue one of the latest window */
  next?: Pick<NextDue, "mechanism" | "name" | "from" | "to" | "text" | "state">;
  tie?: Tie;
  /** what the row may be found by, folded */
  search: string;
}

export interface PairRows {
  /** the year of the first number in `years` */
  firstYear: number;
  countedTo: CountedTo;
  rows: readonly PairRow[];
}

/** The ties of a pair that its milestones name, earliest first. */
export function tiesOf(data: Dataset, pair: string, words: Words): Tie[] {
  return data.milestones
    .flatMap((milestone) =>
      milestone.pair === pair && milestone.tie
        ? [
            {
              text: localText(milestone.tie, words.locale),
              since: milestone.date,
              ...(milestone.event === undefined ? {} : { event: milestone.event }),
            },
          ]
        : [],
    )
    .sort((a, b) => compareDates(a.since, b.since));
}

function themesOf(events: readonly EventRecord[], words: Words): { theme: string; events: number }[] {
  const order = Object.keys(words.labels.themes);
  const counts = new Map<string, number>();
  for (const { themes } of events)
    for (const theme of new Set(themes.map((id) => words.labels.themes[id]?.parent ?? id)))
      counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .map(([theme, count]) => ({ theme, events: count }))
    .sort((a, b) => b.events - a.events || order.indexOf(a.theme) - order.indexOf(b.theme));
}

const SHOWN_THEMES = 3;

/**
 * Every pair of the data as a row.
 *
 * @param today days since 1970-01-01; see `countedTo`
 * @returns     most events first, ties by id; an event of three countries counts in each of its three pairs, and is
 *              no meeting of any
 */
export function pairRows(data: Dataset, words: Words, today: number): PairRows {
  const to = countedTo(data, today);
  const groups = eventsByPair(data);
  const allYears = [...groups.values()].flat().map(({ start }) => Number(start.slice(0, 4)));
  const firstYear = allYears.length ? allYears.reduce((a, b) => Math.min(a, b)) : 0;
  const lastYear = allYears.reduce((a, b) => Math.max(a, b), firstYear);
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const spellings = (text: LocalText | undefined) => [text?.en, text?.vi];
  const rows = [...groups].map(([pair, events]): PairRow => {
    const years = Array.from({ length: lastYear - firstYear + 1 }, () => 0);
    for (const { start } of events) years[Number(start.slice(0, 4)) - firstYear]! += 1;
    const meetings = meetingsOf(data, pair);
    const next = firstDue(nextDue(data, pair, words, to.day));
    const tie = tiesOf(data, pair, words).at(-1);
    const own = events.map(({ start }) => Number(start.slice(0, 4)));
    const names = (actorsOfPair(pair) ?? []).flatMap((id) => {
      const actor = actors.get(id);
      return [id, ...spellings(actor?.name), ...spellings(actor?.short), ...(actor?.aliases ?? [])];
    });
    return {
      pair,
      name: pair.split("-").map(words.actor).join(" – "),
      events: events.length,
      firstYear: Math.min(...own),
      lastYear: Math.max(...own),
      sources: new Set(events.flatMap(({ sources }) => sources)).size,
      oneSource: events.filter(({ sources }) => sources.length === 1).length,
      years,
      themes: themesOf(events, words).slice(0, SHOWN_THEMES),
      last: LEVELS.flatMap((level): LevelLast[] => {
        const event = latestOf(meetings.filter((meeting) => meeting.level === level));
        if (!event) return [];
        const days = daysSince(event, to.day);
        const date = words.dates(event.start, event.end);
        return [{ level, id: event.id, start: event.start, date, ...(days === undefined ? {} : { days }) }];
      }),
      ...(next
        ? {
            next: {
              mechanism: next.mechanism,
              name: next.name,
              from: next.from,
              to: next.to,
              text: next.text,
              state: next.state,
            },
          }
        : {}),
      ...(tie ? { tie } : {}),
      search: foldText([pair, ...new Set(names)].filter((part) => part !== undefined).join(" | ")),
    };
  });
  rows.sort((a, b) => b.events - a.events || (a.pair < b.pair ? -1 : 1));
  return { firstYear, countedTo: to, rows };
}
