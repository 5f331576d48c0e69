import { localText } from "@/lib/i18n/labels";
import type { Words } from "@/lib/i18n/words";
import type { LocalText } from "@/lib/model/record";
import { optional, readList, readObject, readText } from "@/lib/query/readJson";
import { type Load, loadText } from "./inlineFonts";

/** An event as the file shows it: no more than a reader in the room asks for. */
export interface BehindEvent {
  id: string;
  date: string;
  title: string;
  /** place, country or form of the meeting; absent where none is known */
  where?: string;
  sources: readonly { text: string; url?: string }[];
}

/** The events behind the links of a briefing. */
export interface EventsBehind {
  dataVersion: string;
  /** each once, latest first */
  events: readonly BehindEvent[];
  /** query of a link -> places in `events`, rising */
  rows: ReadonlyMap<string, readonly number[]>;
}

interface Found {
  event: BehindEvent;
  start: string;
}

const AT_ONCE = 6;

function readLocal(value: unknown, where: string, words: Words): string {
  const { en, vi } = readObject(value, where);
  const text: LocalText = { en: readText(en, `${where}.en`), ...(typeof vi === "string" ? { vi } : {}) };
  return localText(text, words.locale);
}

function readSources(value: unknown, where: string, words: Words): Map<string, BehindEvent["sources"][number]> {
  const rows = readList(value, where, (entry, at) => {
    const source = readObject(entry, at);
    const part = (name: string) => optional(source[name], `${at}.${name}`, readText);
    const [publisher, title, published, url] = ["publisher", "title", "published", "url"].map(part);
    const named = [publisher, title].filter(Boolean).join(": ") || url;
    const text = [named, published && words.date(published)].filter(Boolean).join(", ");
    return [readText(source.id, `${at}.id`), { text, ...(url === undefined ? {} : { url }) }] as const;
  });
  return new Map(rows);
}

function readEvent(value: unknown, at: string, sources: ReturnType<typeof readSources>, words: Words): Found {
  const event = readObject(value, at);
  const part = (name: string) => optional(event[name], `${at}.${name}`, readText);
  const [start, format] = [readText(event.start, `${at}.start`), readText(event.format, `${at}.format`)];
  const [place, country] = [part("place"), part("country")];
  const where = place
    ? words.place(place)
    : format === "in-person"
      ? country && words.actor(country)
      : words.format(format);
  return {
    start,
    event: {
      id: readText(event.id, `${at}.id`),
      date: words.dates(start, part("end")),
      title: readLocal(event.title, `${at}.title`, words),
      ...(where ? { where } : {}),
      sources: readList(event.sources, `${at}.sources`, readText).flatMap((id) => sources.get(id) ?? []),
    },
  };
}

/**
 * Load the events behind links, with their sources.
 *
 * @param queries filters as in an address, "" for all events
 * @param ids     events that are linked by themselves
 * @param onDone  told after each of `queries`
 * @throws Error naming the address that cannot be had, or the field of an answer that is of another kind
 */
export async function loadEventsBehind(
  { queries, ids }: { queries: readonly string[]; ids: readonly string[] },
  load: Load,
  words: Words,
  onDone: () => void,
): Promise<EventsBehind> {
  const found = new Map<string, Found>();
  const idsOf = new Map<string, string[]>();
  const json = async (address: string) => readObject(JSON.parse(await loadText(load, address)), address);
  const keep = (one: Found) => {
    found.set(one.event.id, one);
    return one.event.id;
  };
  const waiting = [...queries];
  const work = async () => {
    for (let query = waiting.shift(); query !== undefined; query = waiting.shift()) {
      const address = `/api/export/json${query && `?${query}`}`;
      const answer = await json(address);
      const sources = readSources(answer.sources, `${address}: sources`, words);
      const events = readList(answer.events, `${address}: events`, (one, at) => readEvent(one, at, sources, words));
      idsOf.set(query, events.map(keep));
      onDone();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const id of ids) {
    if (found.has(id)) continue;
    const address = `/api/events/${encodeURIComponent(id)}`;
    const answer = await json(address);
    keep(readEvent(answer, address, readSources(answer.sourceRecords, `${address}: sources`, words), words));
  }
  const { dataVersion } = await json("/api/briefings");
  const sorted = [...found.values()].sort((a, b) =>
    a.start === b.start ? (a.event.id < b.event.id ? -1 : 1) : a.start < b.start ? 1 : -1,
  );
  const placeOf = new Map(sorted.map(({ event }, i) => [event.id, i]));
  const rows = [...idsOf].map(
    ([query, list]) => [query, list.flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a - b)] as const,
  );
  return {
    dataVersion: readText(dataVersion, "/api/briefings: dataVersion"),
    events: sorted.map(({ event }) => event),
    rows: new Map(rows),
  };
}
