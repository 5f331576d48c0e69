/**
 * The closed lists of words that a record may use. Plain arrays, so that the browser can read them
 * without the schemas. Order is meaning: levels run from the highest to the lowest.
 */
export const KINDS = [
  "visit",
  "talks",
  "meeting",
  "dialogue",
  "committee",
  "consultation",
  "summit",
  "call",
  "signing",
  "exercise",
  "port-call",
  "handover",
  "project",
  "statement",
] as const;

export const LEVELS = [
  "leader",
  "parliament",
  "minister",
  "vice-minister",
  "senior-official",
  "military",
  "local",
] as const;

export const FORMATS = ["in-person", "virtual", "phone"] as const;

export const STATUSES = ["held", "announced", "cancelled"] as const;

/** How a field is known. `quoted`: the words stand in the source; `reported`: a source says so; `inferred`: we conclude it and say how; `imported`: taken over, not reviewed. */
export const EVIDENCE_STATES = ["quoted", "reported", "inferred", "imported"] as const;

/** City: a point. Region: a province, state or island, drawn as a ring. Sea: shared waters or a disputed feature, of no country. */
export const PLACE_KINDS = ["city", "region", "sea"] as const;

export const LOCALES = ["en", "vi"] as const;

/** How a page looks: for a desk by day, by night, and for the wall. */
export const APPEARANCES = ["light", "dark", "projector"] as const;

export type Kind = (typeof KINDS)[number];
export type Level = (typeof LEVELS)[number];
export type Format = (typeof FORMATS)[number];
export type Status = (typeof STATUSES)[number];
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
export type Locale = (typeof LOCALES)[number];

/** True if `value` is one of `list`; narrows its type, so that no cast is needed at a door. */
export function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return list.some((entry) => entry === value);
}
