import type { Words } from "@/lib/i18n/words";
import type { Dataset } from "@/lib/model/dataset";
import { compareDates, isoOf } from "@/lib/model/date";
import { actorsOfPair } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import type { Level } from "@/lib/model/vocabulary";
import { indexDataset } from "@/lib/query/datasetIndex";
import type { Said, ViewedSource } from "@/lib/query/eventView";
import { present } from "@/lib/query/readJson";
import { numberSources } from "@/lib/query/sourceNumbers";
import { placeText } from "@/lib/query/viewContext";
import { viewSources } from "@/lib/query/viewEvent";
import { type PairAccounts, pairAccounts } from "./accounts";
import { allOfPair, eventsByPair } from "./eventsByPair";
import { type Hosting, hosting } from "./hosting";
import { type InstrumentsBoard, instrumentsBoard } from "./instruments";
import { type LastMetBoard, lastMetBoard } from "./lastMet";
import { type MostStated, mostStated } from "./ledger";
import type { Met } from "./meetings";
import { mechanismsOf, type NextDue, nextDue } from "./nextDue";
import { type Tie, tiesOf } from "./pairRows";
import { counterparts, type PeopleMatrix, sayIn } from "./people";
import { type ShownPart, shownPart } from "./shownPart";

/** A milestone of the pair as a line of its history. */
export interface DossierMilestone {
  date: string;
  text: string;
  event?: { id: string; title: Said };
  sources: readonly number[];
}

/** An event as the list of the latest shows it. */
export interface LatestEvent {
  id: string;
  start: string;
  end?: string;
  date: string;
  title: Said;
  place: string;
  level: Level;
  /** all pairs of the event, where it is one of several */
  isShared: boolean;
  /** leading first, without subthemes */
  themes: readonly string[];
  sources: readonly number[];
}

/** The headline facts of a pair. */
export interface PairFacts {
  /** events, visits by their parts */
  events: number;
  /** years of the first and last event */
  from: number;
  to: number;
  /** different sources cited by them */
  sources: number;
  oneSource: number;
  /** themes by events, most first */
  lead?: { theme: string; events: number };
  /** the last meeting of leaders */
  leaders?: Met;
}

/** All that the page of a pair shows, in one language; every number in the text of `sources`. */
export interface PairDossier {
  /** absent where the page stands on all events of its subject */
  part?: ShownPart;
  pair: string;
  sides: readonly [string, string];
  /** "United States – Viet Nam" */
  name: string;
  dataVersion: string;
  /** YYYY-MM-DD: last day of the data */
  dataEnd: string;
  facts: PairFacts;
  /** what holds between the two, earliest first */
  ties: readonly Tie[];
  board: LastMetBoard;
  hosting: Hosting;
  /** the earliest middle of an estimate first */
  due: readonly NextDue[];
  /** mechanisms of exactly these two */
  mechanisms: number;
  milestones: readonly DossierMilestone[];
  people: PeopleMatrix;
  /** what was promised, or stated most often; absent where nothing was stated twice */
  figures?: MostStated;
  instruments: InstrumentsBoard;
  accounts: PairAccounts;
  latest: readonly LatestEvent[];
  /** in the order of their first use on the page */
  sources: readonly ViewedSource[];
}

const SHOWN_LATEST = 8;

function latestEvents(events: readonly EventRecord[]): EventRecord[] {
  return [...events].sort((a, b) => compareDates(b.start, a.start) || (a.id < b.id ? 1 : -1)).slice(0, SHOWN_LATEST);
}

/** The id of a pair as its address should have it, from any order and case; `undefined` for a pair without events. */
export function canonicalPair(data: Dataset, asked: string): string | undefined {
  const actors = actorsOfPair(asked.toUpperCase());
  const pair = actors?.join("-");
  return pair !== undefined && allOfPair(data, pair).length > 0 ? pair : undefined;
}

/**
 * Everything known of a pair.
 *
 * @param pair  its id in canonical order
 * @param today days since 1970-01-01; see `countedTo`
 * @returns     `undefined` for a pair without events. Sources are numbered in the order of the page: board,
 *              figures, milestones, accounts, latest events
 */
export function pairDossier(data: Dataset, pair: string, words: Words, today: number): PairDossier | undefined {
  const sides = actorsOfPair(pair);
  const events = eventsByPair(data).get(pair);
  if (!sides || !events) return undefined;
  const index = indexDataset(data);
  const numbers = numberSources();
  const say = sayIn(words);
  const parents = (event: EventRecord) => [
    ...new Set(event.themes.map((theme) => words.labels.themes[theme]?.parent ?? theme)),
  ];
  const order = Object.keys(words.labels.themes);
  const counts = new Map<string, number>();
  for (const event of events) for (const theme of parents(event)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const [lead] = [...counts].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]));

  // In reading order: this is what numbers the sources.
  const board = lastMetBoard(data, pair, words, { today, numbers });
  const figures = mostStated(data, pair, words, { numbers });
  const milestones = data.milestones
    .filter((milestone) => milestone.pair === pair)
    .sort((a, b) => compareDates(a.date, b.date))
    .map((milestone): DossierMilestone => {
      const event = milestone.event === undefined ? undefined : index.events.get(milestone.event);
      const tie = milestone.tie ?? milestone.label;
      return {
        date: words.date(milestone.date),
        text: say(tie).text,
        ...(event ? { event: { id: event.id, title: say(event.title) } } : {}),
        sources: event ? numbers.of(event.sources) : [],
      };
    });
  const accounts = pairAccounts(data, pair, words, { numbers });
  const latest = latestEvents(events).map(
    (event): LatestEvent => ({
      id: event.id,
      start: event.start,
      ...(event.end === undefined ? {} : { end: event.end }),
      date: words.dates(event.start, event.end),
      title: say(event.title),
      place: placeText(event, words),
      level: event.level,
      isShared: new Set(event.participants.map(({ actor }) => actor)).size > 2,
      themes: parents(event),
      sources: numbers.of(event.sources),
    }),
  );
  const leaders = board.levels.find(({ level }) => level === "leader")?.last;
  const years = events.map(({ start }) => Number(start.slice(0, 4)));
  return {
    pair,
    sides,
    ...present<{ part: ShownPart }>({ part: shownPart(data, words) }),
    name: sides.map(words.actor).join(" – "),
    dataVersion: data.version,
    dataEnd: isoOf(index.dataEnd),
    facts: {
      events: events.length,
      from: Math.min(...years),
      to: Math.max(...years),
      sources: new Set(events.flatMap((event) => event.sources)).size,
      oneSource: events.filter((event) => event.sources.length === 1).length,
      ...(lead ? { lead: { theme: lead[0], events: lead[1] } } : {}),
      ...(leaders ? { leaders } : {}),
    },
    ties: tiesOf(data, pair, words),
    board,
    hosting: hosting(data, pair, words),
    due: nextDue(data, pair, words, board.countedTo.day),
    mechanisms: mechanismsOf(data, pair).length,
    milestones,
    people: counterparts(data, words, { pair }),
    ...(figures ? { figures } : {}),
    instruments: instrumentsBoard(data, words, pair),
    accounts,
    latest,
    sources: viewSources(numbers.inOrder([]), { words, index }),
  };
}
