import { calendarOf, monthIndexOf, spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord } from "@/lib/model/record";
import { FORMATS, KINDS, LEVELS, STATUSES } from "@/lib/model/vocabulary";
import type { Codes } from "./codes";
import { keyOf } from "./keys";
import { NO_MECHANISM, NO_MONTH, NO_PLACE, NO_THEME } from "./schema";

/** What a row says beside its record. */
export interface RowStamp {
  gen: number;
  seq: number;
  /** true for a visit that has parts */
  isUmbrella: boolean;
  /** folded, of `buildSearchText` */
  text: string;
}

/**
 * An event as a row of `events`: what filters and counts read, the ids as numbers.
 * @throws RangeError if an id is not in its list
 */
export function eventRow(event: EventRecord, codes: Codes, { gen, seq, isUmbrella, text }: RowStamp) {
  const { first, last } = spanOf(event.start);
  const actors = [...new Set(event.participants.map(({ actor }) => actor))].sort();
  const pairs = pairsAmong(actors).map((pair) => codes.findPair(pair) ?? 0);
  const month = monthIndexOf(first);
  const themes = [...new Set(event.themes.flatMap((theme) => [codes.topOf(theme), theme]))];
  const tops = codes.topThemes.reduce(
    (bits, theme, i) => (themes.includes(theme) ? bits | (1n << BigInt(i)) : bits),
    0n,
  );
  const people = new Set(event.participants.flatMap(({ person }) => person ?? []));
  const numbers = (list: Parameters<Codes["of"]>[0], ids: Iterable<string>) =>
    Array.from(ids, (id) => codes.of(list).codeOf(id));
  return {
    gen,
    seq,
    key: keyOf(event.id).toString(),
    id: event.id,
    solo: pairs.length === 1 ? (pairs[0] ?? 0) : 0,
    first,
    last,
    year: calendarOf(first).year,
    month: month === monthIndexOf(last) ? month : NO_MONTH,
    kind: KINDS.indexOf(event.kind),
    level: LEVELS.indexOf(event.level),
    format: FORMATS.indexOf(event.format),
    status: STATUSES.indexOf(event.status),
    lead: event.themes[0] === undefined ? NO_THEME : codes.of("themes").codeOf(codes.topOf(event.themes[0])),
    place: event.place === undefined ? NO_PLACE : codes.of("places").codeOf(event.place),
    mechanism: event.mechanism === undefined ? NO_MECHANISM : codes.of("mechanisms").codeOf(event.mechanism),
    umbrella: isUmbrella ? 1 : 0,
    inferred: Object.values(event.evidence ?? {}).some(({ state }) => state === "inferred") ? 1 : 0,
    actors: numbers("actors", actors),
    pairs,
    themes: numbers("themes", themes),
    tops: tops.toString(),
    people: numbers("people", people),
    instruments: numbers("instruments", event.instruments ?? []),
    sources: event.sources.map((id) => keyOf(id).toString()),
    parent: event.partOf === undefined ? "0" : keyOf(event.partOf).toString(),
    text,
  };
}

/** The record itself, beside its row. */
export function recordRow(event: EventRecord, { gen, seq }: { gen: number; seq: number }) {
  return { gen, seq, key: keyOf(event.id).toString(), record: JSON.stringify(event) };
}
