import type { Dataset } from "@/lib/model/dataset";
import { spanOf } from "@/lib/model/date";
import { pairsAmong } from "@/lib/model/pair";
import type { EventRecord, LocalText } from "@/lib/model/record";

/** Two events that may be one, told with this many days between them at most. */
export const MAX_DAYS_APART = 3;

export const DISAGREEMENT_KINDS = ["round", "twice", "note", "accounts"] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** What one source, or one of two records, says. */
export interface Said {
  event: string;
  /** words of a source, of a note, or of the record, in the language of `lang`; absent where the value alone is told */
  text?: string;
  lang?: string;
  /** what the data say of it, in both languages */
  note?: LocalText;
  /** the value of the record's field, as it stands there */
  value?: string;
  sources: readonly string[];
}

/**
 * round: one round of a series on two events. twice: two events of the same sides, days and people. note: the data say that
 * sources differ. accounts: both sides' pages were read whole, and each says what the other does not.
 */
export interface Disagreement {
  id: string;
  kind: DisagreementKind;
  /** field of the record that it is about: "start", "place", "participants" ... */
  fields: readonly string[];
  events: readonly string[];
  said: readonly Said[];
}

/** Notes that say that sources differ. English, since every note has it. */
const DIFFERS =
  /\b(?:disagree|differ(?:s|ent)?|contradict|conflict|another (?:page|source|report)|other (?:pages?|sources?|reports?) (?:gives?|says?|names?)|gives? .{1,60}, (?:the |an)?other|lists? .{1,60}; the other|while .{1,60} (?:says|gives))\b/i;

/** Fields whose evidence has a note only where something is not settled. */
const UNSETTLED = /^(?:sources|status|participants|level|figures\..*)$/;

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

const namesOf = ({ participants }: EventRecord) =>
  participants
    .flatMap(({ person }) => person ?? [])
    .sort()
    .join(" ");

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

function saidBy(event: EventRecord, field: string | undefined): Said {
  const known = field === undefined ? undefined : event.evidence?.[field];
  return {
    event: event.id,
    ...(known?.quote ? { text: known.quote } : {}),
    ...(field === "start" ? { value: event.start } : field === "place" && event.place ? { value: event.place } : {}),
    sources: known?.source ? [known.source] : event.sources,
  };
}

function compared(kind: "round" | "twice", a: EventRecord, b: EventRecord): Disagreement {
  const fields = differing(a, b);
  return {
    id: `${kind}:${a.id}:${b.id}`,
    kind,
    fields,
    events: [a.id, b.id],
    said: [a, b].map((event) => saidBy(event, fields[0])),
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

interface Note {
  field: string;
  note: LocalText;
  quote?: string | undefined;
  source?: string | undefined;
  isOpen?: boolean;
}

/** Notes in the data that say that sources differ, or that something is not settled. */
function notedIn(event: EventRecord): Disagreement[] {
  const notes = new Map<string, Note>();
  for (const [field, { state, note, quote, source }] of Object.entries(event.evidence ?? {}))
    if (note) notes.set(note.en, { field, note, quote, source, isOpen: state === "reported" && UNSETTLED.test(field) });
  if (event.dateNote && !notes.has(event.dateNote.en))
    notes.set(event.dateNote.en, { field: "start", note: event.dateNote });
  for (const { metric, note } of event.figures ?? [])
    if (note) notes.set(note.en, { field: `figures.${metric}`, note });
  return [...notes.values()]
    .filter(({ note, isOpen }) => isOpen || DIFFERS.test(note.en))
    .map(({ field, note, quote, source }) => ({
      id: `note:${event.id}:${field}`,
      kind: "note",
      fields: [field],
      events: [event.id],
      said: [
        { ...saidBy(event, field), ...(quote ? { text: quote } : {}) },
        { event: event.id, note, sources: source ? [source] : event.sources },
      ],
    }));
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
    ...events.flatMap(notedIn),
    ...events.flatMap(accountsOf),
  ];
}
