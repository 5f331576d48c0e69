import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Dataset, Reference } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import type { Filter } from "@/lib/model/filter";
import { MAX_EXCERPT_EVENTS, MAX_KEPT_EXCERPT_EVENTS } from "@/lib/model/limits";
import type { EventRecord } from "@/lib/model/record";
import { citedIn } from "@/lib/query/aroundEvent";
import { present } from "@/lib/query/readJson";
import type { Moment } from "../moment";
import { SharedWork } from "../sharedWork";

/** What a page reads of the data. */
export interface Wanted {
  /** events of these filters, visits beside their parts; the first is what the page is about */
  filters: readonly Filter[];
  /** further events */
  ids?: readonly string[];
}

interface Kept {
  excerpts: SharedWork<Dataset>;
  /** last day on which an event began */
  lastStart?: Promise<number>;
}
const kept = new WeakMap<Moment, Kept>();

function keptOf(moment: Moment): Kept {
  const known = kept.get(moment);
  if (known) return known;
  const made = { excerpts: new SharedWork<Dataset>(MAX_KEPT_EXCERPT_EVENTS, ({ events }) => events.length + 1) };
  kept.set(moment, made);
  return made;
}

/** Asked once a moment; what failed is asked again. */
function lastStartOf(moment: Moment): Promise<number> {
  const own = keptOf(moment);
  own.lastStart ??= moment
    .records({ include: "umbrella" }, 1)
    .then(({ events: [latest] }) => (latest ? spanOf(latest.start).first : 0))
    .catch((error: unknown) => {
      delete own.lastStart;
      throw error;
    });
  return own.lastStart;
}

/** Events of several answers, each once, in the order of the store. */
function inOrder(lists: readonly (readonly EventRecord[])[]): EventRecord[] {
  const spans = new Map(lists.flat().map((event) => [event.id, { event, ...spanOf(event.start) }]));
  return [...spans.values()]
    .sort((a, b) => a.first - b.first || a.last - b.last || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** The lists that events refer to, and nothing else that a store may hold beside them. */
export function listsOf({
  actors,
  places,
  people,
  themes,
  mechanisms,
  metrics,
  instruments,
  milestones,
}: Reference): Reference {
  return { actors, places, people, themes, mechanisms, metrics, instruments, milestones };
}

async function read(moment: Moment, { filters, ids = [] }: Wanted): Promise<Dataset> {
  const [dataEnd, answers, named] = await Promise.all([
    lastStartOf(moment),
    Promise.all(filters.map((filter) => moment.records({ ...filter, include: "umbrella" }, MAX_EXCERPT_EVENTS))),
    Promise.all(ids.map((id) => moment.event(id))),
  ]);
  const events = inOrder([...answers.map((answer) => answer.events), named.flatMap((event) => event ?? [])]);
  // Of which most were left out; of equal ones the first, what the page is about.
  const [least] = answers.toSorted((a, b) => b.total - b.events.length - (a.total - a.events.length));
  return {
    ...listsOf(moment.reference),
    version: moment.version,
    events,
    sources: await moment.sources([...new Set(events.flatMap(citedIn))]),
    excerpt: {
      asked: least?.total ?? 0,
      held: least?.events.length ?? 0,
      ...present<{ since: string }>({ since: least?.events[0]?.start }),
      dataEnd,
      visits: new Set(answers.flatMap(({ visits }) => visits)),
    },
  };
}

/**
 * The part of the data that a page needs, as data: functions that look at nothing else give of it what they give of the whole.
 *
 * @returns all data where they are in memory; else an excerpt, the same object for those who ask for the same of one moment
 */
export async function readExcerpt(moment: Moment, wanted: Wanted): Promise<Dataset> {
  if (moment.whole) return moment.whole;
  const key = [...wanted.filters.map(serializeFilter), ...(wanted.ids ?? [])].join(" ");
  return keptOf(moment).excerpts.get(key, () => read(moment, wanted));
}
