import { fieldsOf } from "@/lib/importers/makeDraft";
import type { Reference } from "@/lib/model/dataset";
import type { Draft } from "@/lib/model/draft";
import { answerFields } from "./answerFields";
import { assign } from "./assign";
import { pairEvents } from "./joinAnswers";
import { likeness } from "./likeness";
import type { Report } from "./readReports";
import { isPlaceSupported, scoreEvent, supportedYears } from "./scoreEvent";
import type { Outcome } from "./scoreSets";
import { emptyScore, type Failure, type Field, type Score } from "./tally";

/** What a draft, or a reader, says of one event. */
type Told = Pick<Draft, "fields" | "leads">;

/** Headlines below the report that the drafts offer as leads, each once. */
function countLeads(drafts: readonly Told[], { text, answer }: Report): number {
  if (!answer.leadsHeading) return 0;
  const from = text.lastIndexOf(answer.leadsHeading) + answer.leadsHeading.length;
  return new Set(drafts.flatMap(({ leads }) => leads.filter(({ start }) => start >= from).map(({ start }) => start)))
    .size;
}

/** Score the drafts of a report: each field, and every year or place that the answers do not support. */
export function scoreReport(report: Report, drafts: readonly Told[], data: Reference): Score {
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

/** The second reader of a report against the first, by the same measure: how far two careful readers agree. */
export function scoreReaders({ readers, ...report }: Report, data: Reference): Score | undefined {
  if (!readers) return undefined;
  const [first, second] = readers;
  const chosen = pairEvents(first, second, data);
  const told = second.events.filter(({ optional }, at) => !optional || chosen[at] !== undefined);
  const drafts = told.map((event) => ({ fields: answerFields(event, data.places), leads: [] }));
  return scoreReport({ ...report, answer: { ...first, leads: 0 } }, drafts, data);
}
