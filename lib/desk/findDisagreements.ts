import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord, LocalText } from "@/lib/model/record";
import { type Disagreement, namesOf, saidBy } from "./disagreement";
import { notedIn } from "./notedIn";

/** Two events that may be one, told with this many days between them at most. */
export const MAX_DAYS_APART = 3;

const daysApart = (a: EventRecord, b: EventRecord): number => {
  const [x, y] = [spanOf(a.start), spanOf(b.start)];
  return Math.max(
    0,
    Math.max(x.first, y.first) - Math.min(spanOf(a.end ?? a.start).last, spanOf(b.end ?? b.start).last),
  );
};

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
function sameRounds(events: readonly EventRecord[]): Disagreement[] {
  const seen = new Map<string, EventRecord>();
  return events.flatMap((event) => {
    if (event.mechanism === undefined || event.round === undefined || event.status !== "held") return [];
    const key = `${event.mechanism}:${event.round}`;
    const first = seen.get(key);
    seen.set(key, first ?? event);
    return first && !isKin(first, event) ? [compared("round", first, event)] : [];
  });
}

/** Two events of the same sides, kind, days and heads, or of the same series within days. */
function toldTwice(events: readonly EventRecord[]): Disagreement[] {
  const byPair = new Map<string, EventRecord[]>();
  for (const event of events)
    for (const pair of pairsAmong(event.participants.map(({ actor }) => actor)))
      byPair.set(pair, [...(byPair.get(pair) ?? []), event]);
  const found = new Map<string, Disagreement>();
  for (const rows of byPair.values())
    rows.forEach((a, i) => {
      for (const b of rows.slice(i + 1)) {
        // A year or a month says nothing of days.
        if (spanOf(a.start).precision !== "day" || spanOf(b.start).precision !== "day") continue;
        if (spanOf(b.start).first - spanOf(a.end ?? a.start).last > MAX_DAYS_APART) break;
        if (isKin(a, b) || daysApart(a, b) > MAX_DAYS_APART || a.status !== b.status) continue;
        const isSeries =
          a.mechanism !== undefined && a.mechanism === b.mechanism && (a.round === undefined || b.round === undefined);
        if (isSeries || (a.kind === b.kind && shareHeads(a, b))) found.set(`${a.id}:${b.id}`, compared("twice", a, b));
      }
    });
  return [...found.values()];
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

/**
 * Where the data, or their sources, do not agree: a worklist, the surest first (by kind), then by date.
 *
 * @param events in the order of the store, by first day
 */
export function findDisagreements({ events }: Pick<Dataset, "events">): Disagreement[] {
  const rounds = sameRounds(events);
  const known = new Set(rounds.map(({ events: [a, b] }) => `${a}:${b}`));
  return [
    ...rounds,
    ...toldTwice(events).filter(({ events: [a, b] }) => !known.has(`${a}:${b}`)),
    ...notedIn(events),
    ...events.flatMap(accountsOf),
  ];
}
