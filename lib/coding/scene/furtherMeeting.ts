import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import { endsBefore, tokenFrom } from "../text/wordsBefore";
import { AT_PLACE } from "./bothSides";
import { CUES } from "./cues";
import { GOES_ON, THE_TWO } from "./goesOn";
import { MET } from "./metKinds";
import type { Cue, SentenceView } from "./sentenceView";
import { OWN_DAYS, SERIES } from "./stops";

/** What stands between a verb of meeting and somebody who was not met: "received a letter from", "welcomed the election of". Bounded. */
export const NOT_MET =
  /\b(?:who|whom|which|where|that|whether|after|before|letters?|messages?|gifts?|calls?|phone|awards?|medals?|election|appointment|visit|statement|announcement|proposal|reports?|invitation|invited|former|late|representatives? of|behalf|greetings)\b|[;:“"]|(?<!\p{L})(?:thư|điện|quà|lời|huân chương|chuyến thăm|nguyên|cố|đại diện|sau khi|trước khi|rằng)(?!\p{L})/iu;
/** Right after a name that is not met itself: "Trump's announcement". */
const OWNED = /^['’]s?\s/;
const OBJECT_CHARS = 110;
const SUBJECT_CHARS = 130;

const keyOf = (text: string, { person, name }: PersonMention): string | undefined =>
  person?.id ?? (name ? text.slice(name.start, name.end) : undefined);

/** Whom a verb of meeting takes: the first person behind it, with nothing of another matter between. */
function objectOf({ text, tokens, lang }: Report, view: SentenceView, { end }: Span): PersonMention | undefined {
  const person = view.people.find(({ start }) => start >= end);
  if (!person || !(person.name || person.actor) || !(person.office || person.actor)) return undefined;
  if (person.start - end > OBJECT_CHARS || NOT_MET.test(text.slice(end, person.start))) return undefined;
  if (endsBefore(text, tokens, CUES[lang].mention, tokenFrom(tokens, person.start), view.start)) return undefined;
  return OWNED.test(text.slice(person.end, person.end + OWNED_CHARS)) ? undefined : person;
}

const OWNED_CHARS = 3;

/** Who does what the verb says: the last person named before it whom no other verb takes. */
function subjectOf(view: SentenceView, { start }: Span): PersonMention | undefined {
  const floor = Math.min(start, ...view.strong.map((cue) => cue.start));
  const person = view.people.findLast(({ name, end }) => name && end <= floor);
  return person && start - person.end < SUBJECT_CHARS ? person : undefined;
}

/**
 * True if somebody who has met others meets one more, of whatever side: "Trung also met with the Minister of Trade", "President X met with
 * Pham on Wednesday", "He was received by". The lead tells who met before; within a visit or beside a round the sentence has a day of its own.
 */
export function isFurtherMeeting(
  report: Report,
  view: SentenceView,
  lead: SentenceView,
  told: readonly SentenceView[],
  verb: Cue,
): boolean {
  if (!MET.has(verb.kind)) return false;
  const { text } = report;
  const isApart = view.dates.some(({ form }) => OWN_DAYS.has(form)) || hasPlaceAtHead(text, view, told);
  if (!isApart && (isAround(lead) || PASSIVE.test(text.slice(verb.start, verb.end + PASSIVE_CHARS)))) return false;
  const before = told.filter(({ index, strong }) => index === lead.index || strong.some(({ kind }) => TOLD.has(kind)));
  const met = new Set(before.flatMap(({ people }) => people.flatMap((person) => keyOf(text, person) ?? [])));
  const sides = new Set(told.flatMap(({ people }) => people.flatMap(({ actor }) => actor ?? [])));
  const isMet = (person: PersonMention) => {
    const key = keyOf(text, person);
    return key === undefined ? person.actor !== undefined && sides.has(person.actor) : met.has(key);
  };
  const [subject, object] = [subjectOf(view, verb), objectOf(report, view, verb)];
  // "He was received by X": the one who goes on stands for himself.
  const opening = text.slice(lead.start, lead.strong[0]?.start ?? lead.end);
  const ofLead = THE_TWO.test(opening) ? FEWEST_MET : GOES_ON.test(opening) ? 1 : 0;
  if (met.size + ofLead < FEWEST_MET || !object) return false;
  if (!subject) return object.name !== undefined && !isMet(object) && GOES_ON.test(text.slice(view.start, verb.start));
  const isOneSide = subject.actor === object.actor;
  return !isOneSide && isMet(subject) !== isMet(object);
}

/** Verbs beside which the persons of a sentence were there. */
const TOLD = new Set<string>([...MET, "dialogue", "signing"]);
const FEWEST_MET = 2;

/** "On the last day, in Busan, he met": in another city than what was told before. */
export function hasPlaceAtHead(text: string, view: SentenceView, told: readonly SentenceView[]): boolean {
  const place = view.places.find(({ start }) => start - view.start < PLACE_CHARS);
  if (!place || !AT_PLACE.test(text.slice(view.start, place.start))) return false;
  const names = new Set(place.values.map(({ name }) => name));
  return !told.some(({ places }) => places.some(({ values }) => values.some(({ name }) => names.has(name))));
}

const PLACE_CHARS = 40;

/** Who is received by somebody higher, beside the event. Bounded. */
export const PASSIVE = /^(?:(?:was|were|is|been|also|warmly)\s){0,2}(?:received|welcomed|hosted)\sby\b/iu;
const PASSIVE_CHARS = 4;

/** The lead is a visit around what the report goes on to tell, or a round beside which its heads are received. */
const isAround = ({ strong, nouns }: SentenceView): boolean =>
  (!strong.some(({ kind }) => MET.has(kind)) && [...strong, ...nouns].some(({ kind }) => AROUND.has(kind))) ||
  nouns.some(({ kind }) => SERIES.has(kind));
const AROUND = new Set<string>(["visit", "dialogue"]);
