import type { Report } from "../report";
import { THE_TWO_WENT_ON } from "./goesOn";
import { MET } from "./metKinds";
import { OPENS_MEETING } from "./openings";
import type { SentenceView } from "./sentenceView";

/** Says that somebody met several: "a busy schedule of bilateral meetings", "meets leaders on the sidelines of", "các cuộc gặp". Bounded. */
export const SEVERAL = {
  en: /\b(?:meetings|bilaterals|encounters|one-on-ones|audiences|courtesy calls|(?:foreign|world|regional|other|several|asean|european|visiting|international) (?:leaders|ministers|counterparts|officials|dignitaries|delegations)|(?:his|her|their) counterparts|side-?lines|margins|fringes|separate(?:ly)?|in turn)\b/i,
  vi: /(?:(?:các|nhiều|loạt|những|hai|ba|bốn|năm|sáu|\d)\s(?:cuộc|buổi)\s(?:gặp|tiếp|hội đàm|hội kiến|làm việc|trao đổi|điện đàm)|bên lề|(?:gặp|gặp gỡ|tiếp xúc|làm việc|hội đàm)\s(?:các|song phương|với các|nhiều|lãnh đạo)|lãnh đạo (?:các|nhiều|một số) nước|lần lượt)/iu,
};
/** Within the opening of a sentence who was met is named. */
const OPENING_CHARS = 150;
const BULLET = /^(?:[*•+–—-]\s|\d\.\s)/;
/** Who was asked and did not come, or speaks of a meeting elsewhere. */
const DECLINED =
  /\b(?:turned down|declined|refused|rejected|did not meet|no meeting|not scheduled|will not)\b|từ chối|không gặp/iu;
const MOST_SIDES_OF_LEAD = 2;
/** "To " */
const TO_CHARS = 3;

const namedSides = (view: SentenceView): string[] => [
  ...new Set(view.people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : []))),
];

/** True if a sentence opens with a meeting: by a phrase, by a verb of meeting, or as an item of a list. */
function opensMeeting({ text }: Report, view: SentenceView, met: number): boolean {
  const opening = text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS));
  if (BULLET.test(text.slice(Math.max(0, view.start - 2), view.start + 2)) || BULLET.test(opening)) return true;
  const verb = [...view.strong, ...view.nouns].find(({ kind }) => MET.has(kind));
  const said = view.saying[0]?.start ?? view.end;
  // "To Kazakh Ambassador X, the President said".
  if (met - view.start === TO_CHARS && /^To\s/.test(opening) && view.saying.length > 0) return true;
  return OPENS_MEETING.test(opening) || (verb !== undefined && verb.start < said && verb.start - met < OPENING_CHARS);
}

/** "President X congratulated Y on taking office. The two leaders agreed": two who speak with each other. */
const isOfTwo = (text: string, view: SentenceView, next: SentenceView | undefined): boolean =>
  next !== undefined &&
  next.paragraph === view.paragraph &&
  THE_TWO_WENT_ON.test(text.slice(next.start, Math.min(next.end, next.start + OPENING_CHARS)));

/** Who was met, where a sentence opens so: a person of a side that is neither the traveller's nor one met before. */
function metIn(
  report: Report,
  view: SentenceView,
  next: SentenceView | undefined,
  known: ReadonlySet<string>,
): string | undefined {
  // "Meeting Brazil's State Secretary for human rights": an office is enough where the opening says that they met.
  const isOpened = OPENS_MEETING.test(report.text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS)));
  const person = view.people.find(
    ({ name, actor, start }) =>
      (isOpened || name !== undefined) &&
      actor !== undefined &&
      !known.has(actor) &&
      start - view.start < OPENING_CHARS,
  );
  if (!person || [...view.future, ...view.past].some(({ start }) => start < person.start)) return undefined;
  if (DECLINED.test(report.text.slice(view.start, Math.min(view.end, view.start + OPENING_CHARS)))) return undefined;
  return opensMeeting(report, view, person.start) || isOfTwo(report.text, view, next) ? person.actor : undefined;
}

/**
 * The meetings that a report takes one by one, after a lead that only says that there were several.
 * @param body sentences of the report in order, without its headline
 * @returns    the sentences that open each, the lead first where it tells one itself; none where the report does not part them
 */
export function roundUp(
  report: Report,
  lead: SentenceView,
  headline: SentenceView | undefined,
  body: readonly SentenceView[],
): SentenceView[] {
  const { text, lang } = report;
  const heads = headline ? [headline, lead] : [lead];
  if (!heads.some(({ start, end }) => SEVERAL[lang].test(text.slice(start, end)))) return [];
  const [home, ...others] = [...new Set(heads.flatMap(namedSides))];
  const own = namedSides(lead);
  if (home === undefined || own.length > MOST_SIDES_OF_LEAD) return [];
  const known = new Set([home, ...others]);
  const opened: SentenceView[] = own.length === MOST_SIDES_OF_LEAD ? [lead] : [];
  for (const [at, view] of body.entries()) {
    if (view.index <= lead.index) continue;
    const side = metIn(report, view, body[at + 1], known);
    if (side === undefined) continue;
    known.add(side);
    opened.push(view);
  }
  return opened.length > 1 ? opened : [];
}

/**
 * Under a line that names nobody, "Các cuộc tiếp xúc song phương diễn ra bên lề hội nghị", the sentence behind it that says who had
 * several meetings, and on what day.
 */
export function leadOfSeveral(
  { text, lang }: Report,
  first: SentenceView,
  opening: readonly SentenceView[],
): SentenceView {
  if (first.people.some(({ name }) => name) || first.dates.length > 0) return first;
  const named = opening.find(({ index, people }) => index > first.index && people.some(({ name }) => name));
  const hasDay = named?.dates.some(({ form }) => form === "day" || form === "near" || form === "weekday");
  return named && hasDay && named.future.length === 0 && SEVERAL[lang].test(text.slice(named.start, named.end))
    ? named
    : first;
}

/** A part of a round-up with the traveller, whom the lead alone may name. */
export function withTraveller(view: SentenceView, lead: SentenceView): SentenceView {
  const traveller = lead.people.find(({ name, actor }) => name && actor !== undefined);
  const isThere =
    !traveller || view.index === lead.index || view.people.some(({ name, actor }) => name && actor === traveller.actor);
  return isThere ? view : { ...view, people: [traveller, ...view.people] };
}

/** The sentences of one part: the last ends with its paragraph, where the others do. */
export function partOf(view: SentenceView, sentences: readonly SentenceView[], isLast: boolean): SentenceView[] {
  return isLast ? sentences.filter(({ paragraph }) => paragraph === view.paragraph) : [...sentences];
}
