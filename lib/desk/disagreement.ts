import type { EventRecord, LocalText } from "@/lib/model/record";

export const DISAGREEMENT_KINDS = ["round", "twice", "note", "unsettled", "accounts"] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** What one source, or one of two records, says. */
export interface Said {
  event: string;
  /** words of a source, of a note, or of the record, in the language of `lang`; absent where the value alone is told */
  text?: string;
  lang?: string;
  /** what the data say of it, in both languages */
  note?: LocalText;
  /** what the record says of the fields that differ, as it stands there */
  values?: readonly (readonly [field: string, value: string])[];
  sources: readonly string[];
}

/**
 * round: one round of a series on two events. twice: two events of the same sides, days and people. note: the data say that
 * sources differ. unsettled: the data say that a field rests on too little. accounts: both sides' pages were read whole, and each says what the other does not.
 */
export interface Disagreement {
  id: string;
  kind: DisagreementKind;
  /** field of the record that it is about: "start", "place", "participants" ... */
  fields: readonly string[];
  events: readonly string[];
  /** what the data say of the whole, in both languages */
  note?: LocalText;
  said: readonly Said[];
}

/** Ids of the people of an event, in one order. */
export const namesOf = ({ participants }: EventRecord) =>
  participants
    .flatMap(({ person }) => person ?? [])
    .sort()
    .join(" ");

/** What a record says of a field, as text; `undefined` where it says nothing, or nothing short. */
export function recordValue(event: EventRecord, field: string): string | undefined {
  switch (field) {
    case "participants":
      return namesOf(event) || undefined;
    case "round":
      return event.round?.toString();
    case "start":
    case "end":
    case "place":
    case "level":
    case "status":
      return event[field];
    default:
      return event.figures?.find(({ metric }) => field === `figures.${metric}`)?.value.toString();
  }
}

/** What a record says of these fields, with the words and the source of the first. */
export function saidBy(event: EventRecord, fields: readonly string[]): Said {
  const known = fields[0] === undefined ? undefined : event.evidence?.[fields[0]];
  const values = fields.flatMap((field): [string, string][] => {
    const value = recordValue(event, field);
    return value === undefined ? [] : [[field, value]];
  });
  return {
    event: event.id,
    ...(known?.quote ? { text: known.quote } : {}),
    ...(values.length > 0 ? { values } : {}),
    sources: known?.source ? [known.source] : event.sources,
  };
}
