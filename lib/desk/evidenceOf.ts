import type { DraftField, DraftParticipant, Quote, Reason } from "@/lib/model/draft";
import { MAX_TEXT_CHARS } from "@/lib/model/limits";
import type { EventRecord, Evidence, LocalText } from "@/lib/model/record";
import { BY_HAND, type DeskDraft } from "./deskDraft";

/** A reason in the words of both languages. */
export type SayReason = (reason: Reason) => LocalText;

/** Fields whose evidence a record keeps; titles and summaries are our words. */
const KEPT = [
  "start",
  "end",
  "status",
  "kind",
  "level",
  "format",
  "place",
  "country",
  "themes",
  "mechanism",
  "round",
  "instruments",
] as const;

const wordsOf = (quotes: readonly Quote[]) =>
  [...new Set(quotes.map(({ exact }) => exact))].join(" … ").slice(0, MAX_TEXT_CHARS);

/** What one field's draft says, as the record keeps it. A value set by hand is one that the source reports. */
function evidenceFor(
  field: Pick<DraftField<unknown>, "state" | "quotes" | "reason">,
  source: string,
  say: SayReason,
): Evidence {
  const quote = wordsOf(field.quotes);
  const isHand = field.reason?.id === BY_HAND;
  const state = isHand ? "reported" : field.state === "empty" ? "reported" : field.state;
  return {
    state,
    ...(quote ? { quote } : {}),
    source,
    ...(state === "inferred" && field.reason ? { note: say(field.reason) } : {}),
  };
}

/** One evidence for all participants: inferred if any of them is. */
function ofParticipants(
  participants: readonly DraftParticipant[],
): Pick<DraftField<unknown>, "state" | "quotes" | "reason"> {
  const guessed = participants.find(({ state, reason }) => state === "inferred" && reason?.id !== BY_HAND);
  const chosen = guessed ?? participants.find(({ state }) => state === "quoted") ?? participants[0];
  return {
    state: chosen?.state ?? "empty",
    quotes: participants.flatMap(({ quotes }) => quotes),
    ...(chosen?.reason ? { reason: chosen.reason } : {}),
  };
}

/**
 * How each field of a record is known.
 *
 * @param source id of the source that the quotes stand in
 */
export function evidenceOf({ draft }: DeskDraft, source: string, say: SayReason): NonNullable<EventRecord["evidence"]> {
  const { fields } = draft;
  const evidence: Record<string, Evidence> = {};
  for (const key of KEPT) {
    const field = fields[key];
    const isNothing = field.value === undefined || (Array.isArray(field.value) && field.value.length === 0);
    // The country is not recorded beside a place, nor the end where it is the start.
    const isUnsaid = (key === "country" && fields.place.value) || (key === "end" && field.value === fields.start.value);
    if (!isNothing && !isUnsaid) evidence[key] = evidenceFor(field, source, say);
  }
  if (fields.participants.some(({ quotes }) => quotes.length))
    evidence.participants = evidenceFor(ofParticipants(fields.participants), source, say);
  for (const { metric, quotes } of fields.figures) {
    if (metric === undefined || evidence[`figures.${metric}`] || quotes.length === 0) continue;
    evidence[`figures.${metric}`] = { state: "quoted", quote: wordsOf(quotes), source };
  }
  return evidence;
}
