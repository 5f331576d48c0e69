import { fieldsOf } from "@/lib/importers/makeDraft";
import type { Reference } from "@/lib/model/dataset";
import type { Draft, DraftFields } from "@/lib/model/draft";
import type { EventAnswer } from "./answers";
import { assign } from "./assign";
import type { Report } from "./readReports";
import { isSameParticipant, isSamePlace } from "./same";
import { isPlaceSupported, scoreEvent, supportedYears } from "./scoreEvent";
import type { Outcome } from "./scoreSets";
import { emptyScore, type Failure, type Field, type Score } from "./tally";

/** How much a draft is like an expected event, >= 0. A required event takes even an unlike draft rather than none. */
export function likeness(fields: DraftFields, event: EventAnswer, data: Reference): number {
  const actors = new Set(fields.participants.map(({ actor }) => actor));
  const shared = event.actors.filter((actor) => actors.has(actor)).length;
  const people = event.participants.filter((answer) =>
    fields.participants.some((participant) => isSameParticipant(participant, answer, data.people)),
  ).length;
  const place = fields.place.value;
  const places = [event.place, ...(event.acceptable?.place ?? [])];
  return (
    (event.optional ? 0 : 0.1) +
    shared / new Set([...event.actors, ...actors]).size +
    people +
    (event.start !== null && fields.start.value === event.start ? 2 : 0) +
    (event.mechanism !== null && fields.mechanism.value === event.mechanism ? 2 : 0) +
    (event.round !== null && fields.round.value === event.round ? 1 : 0) +
    (fields.kind.value === event.kind ? 0.5 : 0) +
    (place && places.some((answer) => isSamePlace(place, answer, data.places)) ? 1 : 0)
  );
}

/** Headlines below the report that the drafts offer as leads, each once. */
function countLeads(drafts: readonly Draft[], { text, answer }: Report): number {
  if (!answer.leadsHeading) return 0;
  const from = text.lastIndexOf(answer.leadsHeading) + answer.leadsHeading.length;
  return new Set(drafts.flatMap(({ leads }) => leads.filter(({ start }) => start >= from).map(({ start }) => start)))
    .size;
}

/** Score the drafts of a report: each field, and every year or place that the answers do not support. */
export function scoreReport(report: Report, drafts: readonly Draft[], data: Reference): Score {
  const score = emptyScore();
  const { events, leads } = report.answer;
  const note = (field: Field, expected: string, got: string): Failure => ({
    report: report.name,
    field,
    expected,
    got,
  });
  const add = ({ field, right, extra, missed }: Outcome): void => {
    const tally = score.fields[field];
    tally.right += right;
    tally.extra += extra.length;
    tally.missed += missed.length;
    if (extra.length + missed.length > 0) score.failures.push(note(field, missed.join("; "), extra.join("; ")));
  };

  const chosen = assign(drafts.map(({ fields }) => events.map((event) => likeness(fields, event, data))));
  drafts.forEach(({ fields }, at) => {
    const event = events[chosen[at] ?? -1];
    const candidates = event ? [event] : events;
    const years = new Set(candidates.flatMap((one) => [...supportedYears(one)]));
    for (const date of [fields.start.value, fields.end.value])
      if (date && !years.has(date.slice(0, 4))) score.inventedYears.push(note("start", [...years].join(" | "), date));
    if (!candidates.some((one) => isPlaceSupported(fields, one, data.places)))
      score.inventedPlaces.push(
        note("place", JSON.stringify(candidates.map((one) => one.place)), fields.place.value?.name ?? ""),
      );
    if (!event) add({ field: "events", right: 0, extra: [fields.title.value?.en ?? "a further event"], missed: [] });
    else if (!event.optional) {
      add({ field: "events", right: 1, extra: [], missed: [] });
      for (const outcome of scoreEvent(fields, event, data)) add(outcome);
    }
  });
  for (const event of events.filter((one, at) => !one.optional && !chosen.includes(at))) {
    add({ field: "events", right: 0, extra: [], missed: [`${event.start} ${event.kind} ${event.actors.join("-")}`] });
    for (const outcome of scoreEvent(EMPTY, event, data)) add(outcome);
  }
  const found = countLeads(drafts, report);
  const right = Math.min(found, leads);
  add({
    field: "leads",
    right,
    extra: Array(found - right).fill("a lead"),
    missed: Array(leads - right).fill("a lead"),
  });
  return score;
}

/** A draft in which nothing was found: what a missed event counts as. */
export const EMPTY = fieldsOf({});
