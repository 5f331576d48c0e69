import { OWN_DAYS } from "./dayBefore";
import { GOES_ON } from "./goesOn";
import { MET } from "./metKinds";
import type { SentenceView } from "./sentenceView";

const isVisit = ({ kind }: { kind: string }): boolean => kind === "visit";

/** Countries that a sentence names after its verb of visiting: by themselves, or by a place of the data. */
function destinations(view: SentenceView, from: number): Set<string> {
  return new Set([
    ...view.countries.flatMap(({ start, values }) =>
      start >= from && values[0] !== undefined ? [values[0].actor] : [],
    ),
    ...view.places.flatMap(({ start, values }) =>
      start >= from ? (values.find(({ id }) => id !== undefined)?.country ?? []) : [],
    ),
  ]);
}

/** True if a sentence tells a tour of several countries, whose meetings the report takes one by one: "đã thăm, làm việc tại Phần Lan và Thụy Điển". */
export function isTour(view: SentenceView): boolean {
  const verb = [...view.strong, ...view.nouns].filter(isVisit).sort((a, b) => a.start - b.start)[0];
  const isMeeting = view.strong.some(({ kind }) => MET.has(kind));
  if (verb === undefined || isMeeting) return false;
  const own = new Set(view.people.map(({ actor }) => actor));
  return [...destinations(view, verb.end)].filter((country) => !own.has(country)).length > 1;
}

/**
 * True if a sentence announces one stop of a tour that the first announces: "will travel to Solomon Islands and Vanuatu next week. In Honiara
 * on Monday, he will meet the prime minister".
 */
export function isNextStop(view: SentenceView, first: SentenceView): boolean {
  if (first.future.length === 0 || view.past.length > 0 || !isTour(first)) return false;
  const [ahead] = view.future;
  const verb = view.strong.find(({ kind, start }) => MET.has(kind) && ahead !== undefined && start >= ahead.start);
  if (!verb || view.saying.some(({ start }) => start < verb.start)) return false;
  if (!view.dates.some(({ form }) => OWN_DAYS.has(form))) return false;
  const stops = new Set([
    ...view.countries.flatMap(({ values }) => values[0]?.actor ?? []),
    ...view.places.flatMap(({ values }) => (values.length === 1 ? (values[0]?.country ?? []) : [])),
  ]);
  return [...destinations(first, first.start)].some((country) => stops.has(country));
}

/** "He will pay ... from October 12 to 14": the verb by which a sentence announces a visit with its days. */
function announcedAt(view: SentenceView): number | undefined {
  const [ahead] = view.future;
  const verb = [...view.strong, ...view.nouns].filter(isVisit).sort((a, b) => a.start - b.start)[0];
  const hasDay = view.dates.some(({ form }) => form === "day" || form === "weekday");
  return ahead && verb && hasDay && view.past.length === 0 ? verb.start : undefined;
}

/** True if the sentence names somebody of the traveller's side before its verb, or goes on with him. */
function isSameTraveller(text: string, view: SentenceView, own: number, lead: SentenceView, before: number): boolean {
  const sidesOf = ({ people }: SentenceView, verb: number) =>
    people.flatMap(({ actor, start }) => (actor !== undefined && start < verb ? [actor] : []));
  const known = new Set(sidesOf(lead, before));
  return sidesOf(view, own).some((actor) => known.has(actor)) || GOES_ON.test(text.slice(view.start, own));
}

/**
 * True if a sentence announces one more visit, where the report announced one before it: "At the invitation of ..., Premier X will pay an
 * official visit to B from 12 to 14", after the same of A.
 */
export function isNextVisit(text: string, view: SentenceView, lead: SentenceView): boolean {
  const [own, before] = [announcedAt(view), announcedAt(lead)];
  if (own === undefined || before === undefined) return false;
  if (!isSameTraveller(text, view, own, lead, before)) return false;
  const [here, there] = [destinations(view, own), destinations(lead, before)];
  return here.size > 0 && [...here].every((country) => !there.has(country));
}
