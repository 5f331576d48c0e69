import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { SHOWN_AT_MOST } from "@/lib/model/limits";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord, LocalText } from "@/lib/model/record";
import { type Disagreement, namesOf, saidBy } from "./disagreement";
import { notedIn } from "./notedIn";

/** Two events that may be one, told with this many days between them at most. */
export const MAX_DAYS_APART = 3;

const peopleOf = ({ participants }: EventRecord) =>
  new Map(participants.flatMap(({ person, actor }) => (person ? [[person, actor] as const] : [])));

/** True if people of at least two sides were at both. */
function shareHeads(a: EventRecord, b: EventRecord): boolean {
  const theirs = peopleOf(b);
  const sides = [...peopleOf(a)].filter(([person]) => theirs.has(person)).map(([, actor]) => actor);
  return new Set(sides).size >= 2;
}

const isKin = (a: EventRecord, b: EventRecord) =>
  a.partOf === b.id || b.partOf === a.id || (a.partOf !== undefined && a.partOf === b.partOf);

/** The fields in which two records of what may be one event differ. */
function differing(a: EventRecord, b: EventRecord): string[] {
  const fields: string[] = [];
  if (a.start !== b.start) fields.push("start");
  if (a.place !== b.place) fields.push("place");
  if (namesOf(a) !== namesOf(b)) fields.push("participants");
  if (a.round !== b.round) fields.push("round");
  if (a.level !== b.level) fields.push("level");
  return fields;
}

function compared(kind: "round" | "twice", a: EventRecord, b: EventRecord): Disagreement {
  const fields = differing(a, b);
  return {
    id: `${kind}:${a.id}:${b.id}`,
    kind,
    fields,
    events: [a.id, b.id],
    said: [a, b].map((event) => saidBy(event, fields)),
  };
}

/** Two events that carry the same round of the same series. */
function* sameRounds(events: readonly EventRecord[]): Generator<Disagreement> {
  const seen = new Map<string, EventRecord>();
  for (const event of events) {
    if (event.mechanism === undefined || event.round === undefined || event.status !== "held") continue;
    const key = `${event.mechanism}:${event.round}`;
    const first = seen.get(key);
    if (!first) seen.set(key, event);
    else if (!isKin(first, event)) yield compared("round", first, event);
  }
}

interface Dated {
  event: EventRecord;
  first: number;
  last: number;
}

/** The events of each pair that are known to the day, by first day. A year or a month says nothing of days. */
function datedByPair(events: readonly EventRecord[]): Iterable<readonly Dated[]> {
  const byPair = new Map<string, Dated[]>();
  for (const event of events) {
    const { first, precision } = spanOf(event.start);
    if (precision !== "day") continue;
    const dated = { event, first, last: spanOf(event.end ?? event.start).last };
    for (const pair of pairsAmong(event.participants.map(({ actor }) => actor))) {
      const rows = byPair.get(pair);
      if (rows) rows.push(dated);
      else byPair.set(pair, [dated]);
    }
  }
  return byPair.values();
}

/** Two records that tell of the same sides, kind, days and heads, or of the same series within days. */
function isTwice(a: EventRecord, b: EventRecord): boolean {
  if (a.status !== b.status || isKin(a, b)) return false;
  const isSeries =
    a.mechanism !== undefined && a.mechanism === b.mechanism && (a.round === undefined || b.round === undefined);
  return isSeries || (a.kind === b.kind && shareHeads(a, b));
}

function* toldTwice(events: readonly EventRecord[], known: ReadonlySet<string>): Generator<Disagreement> {
  const told = new Set(known);
  for (const rows of datedByPair(events))
    for (const [i, { event: a, last }] of rows.entries())
      for (let k = i + 1; k < rows.length; k++) {
        const row = rows[k];
        if (!row || row.first - last > MAX_DAYS_APART) break;
        const key = `${a.id}:${row.event.id}`;
        if (told.has(key) || !isTwice(a, row.event)) continue;
        told.add(key);
        yield compared("twice", a, row.event);
      }
}

const joined = (points: readonly LocalText[], lang: "en" | "vi") =>
  points.map((point) => point[lang] ?? point.en).join(" · ");

/** Where both sides' pages were read whole, what each says alone. */
function accountsOf({ id, accounts = [] }: EventRecord): Disagreement[] {
  const whole = accounts.filter(
    ({ read, comparedWith, only }) => read === "whole" && comparedWith === "whole" && only?.length,
  );
  if (whole.length < 2) return [];
  return [
    {
      id: `accounts:${id}`,
      kind: "accounts",
      fields: ["accounts"],
      events: [id],
      said: whole.map(({ only = [], source, also = [] }) => ({
        event: id,
        note: { en: joined(only, "en"), vi: joined(only, "vi") },
        sources: [source, ...also],
      })),
    },
  ];
}

/** As many as the worklist takes of a kind. */
function firstOf(found: Iterable<Disagreement>): Disagreement[] {
  const list: Disagreement[] = [];
  for (const one of found) if (list.push(one) === SHOWN_AT_MOST.disagreements) break;
  return list;
}

/**
 * Where the data, or their sources, do not agree: a worklist, the surest first (by kind), then by date.
 *
 * @param events in the order of the store, by first day
 * @returns      of each kind at most SHOWN_AT_MOST.disagreements
 */
export function findDisagreements({ events }: Pick<Dataset, "events">): Disagreement[] {
  const rounds = firstOf(sameRounds(events));
  const known = new Set(rounds.map(({ events: [a, b] }) => `${a}:${b}`));
  return [
    ...rounds,
    ...firstOf(toldTwice(events, known)),
    ...firstOf(notedIn(events)),
    ...firstOf(events.flatMap(accountsOf)),
  ];
}
