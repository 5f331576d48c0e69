import type { EventRecord, LocalText } from "@/lib/model/record";
import { type Disagreement, recordValue, type Said, saidBy } from "./disagreement";

/** Notes that say that sources differ. English, since every note has it. */
const DIFFERS =
  /\b(?:disagree|differ(?:s|ent)?|contradict|conflict|another (?:page|source|report)|other (?:pages?|sources?|reports?) (?:gives?|says?|names?)|gives? .{1,60}, (?:the |an)?other|lists? .{1,60}; the other|while .{1,60} (?:says|gives))\b/i;

/** Fields whose evidence has a note only where something is not settled. */
const UNSETTLED = /^(?:sources|status|participants|level|figures\..*)$/;

/** Sides that are shown of one field at most. */
const MAX_SIDES = 4;

interface Note {
  field: string;
  note: LocalText;
  isOpen: boolean;
}

function notesOf({ evidence = {}, dateNote, figures = [] }: EventRecord): Note[] {
  const notes = new Map<string, Note>();
  for (const [field, { state, note }] of Object.entries(evidence))
    if (note) notes.set(note.en, { field, note, isOpen: state === "reported" && UNSETTLED.test(field) });
  if (dateNote && !notes.has(dateNote.en)) notes.set(dateNote.en, { field: "start", note: dateNote, isOpen: false });
  for (const { metric, note } of figures)
    if (note) notes.set(note.en, { field: `figures.${metric}`, note, isOpen: false });
  return [...notes.values()].filter(({ note, isOpen }) => isOpen || DIFFERS.test(note.en));
}

/**
 * Both sides of a note: what the record says with its source, then each further source of the event. Of a figure, the other
 * statements of the same metric.
 */
function sidesOf(event: EventRecord, field: string, events: readonly EventRecord[]): Said[] {
  const own = saidBy(event, [field]);
  const value = recordValue(event, field);
  const others = field.startsWith("figures.")
    ? events.filter((other) => ![undefined, value].includes(recordValue(other, field)))
    : [];
  if (others.length > 0) return [own, ...others.map((other) => saidBy(other, [field]))].slice(0, MAX_SIDES);
  const [first, ...rest] = own.sources;
  if (first === undefined) return [own];
  const further = [...new Set([...rest, ...event.sources])].filter((source) => source !== first);
  return [{ ...own, sources: [first] }, ...further.map((source) => ({ event: event.id, sources: [source] }))].slice(
    0,
    MAX_SIDES,
  );
}

/**
 * Notes in the data that say that sources differ, or that something is not settled, each with both sides. One of two events that
 * note the same is enough.
 */
export function* notedIn(events: readonly EventRecord[]): Generator<Disagreement> {
  const seen = new Set<string>();
  for (const event of events)
    for (const { field, note } of notesOf(event)) {
      const said = sidesOf(event, field, events);
      const about = [...new Set(said.map((one) => one.event))];
      const key = `${field} ${about.toSorted().join(" ")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const kind = DIFFERS.test(note.en) ? "note" : "unsettled";
      yield { id: `note:${event.id}:${field}`, kind, fields: [field], events: about, note, said };
    }
}
