import { isSaid } from "../dates/reportDay";
import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import { OWN_DAYS } from "./dayBefore";
import { SPOKEN, THE_TWO_WENT_ON } from "./goesOn";
import { dayOfItsOwn } from "./itsDay";
import { type MeetingAct, meetingAct } from "./meetingAct";
import { MET, SERIES } from "./metKinds";
import { nameKey, nameKeys } from "./nameKeys";
import { dayAtHead } from "./ownDay";
import { hasPlaceAtHead } from "./placeAtHead";
import type { SentenceView } from "./sentenceView";
import { isFurther, isLaterThatDay, isOfSameDay, isPartOfDay, isSetApart } from "./setApart";
import { isCallOfShips } from "./shipsNext";
import { officeOf, sidesMet, standingOf } from "./sidesMet";
import { statusOf } from "./statusOf";
import { actorsIn, sidesOfNamed, type Told } from "./told";

/** A call for courtesy's sake. Bounded. */
const COURTESY = /courtesy|call(?:s|ed)? on|chào/iu;

const OPENING_CHARS = 45;
const DATE_CHARS = 120;

/** What a meeting has by which it stands for itself, beside who met. */
interface Marks {
  /** a day of its own */
  hasDay: boolean;
  /** that, or the same day in words: "chiều cùng ngày" */
  hasTime: boolean;
  /** a day of the act, if only the one told before once more */
  hasDate: boolean;
  /** words or a place that set it apart: "also", "nhân dịp này", "In Busan" */
  isApart: boolean;
  hasPlace: boolean;
  /** what was said at it is told */
  isSpoken: boolean;
}

function marksOf(report: Report, view: SentenceView, act: MeetingAct, { lead, told, next }: Told): Marks {
  const { text } = report;
  const goesOn =
    next !== undefined &&
    ((next.paragraph === view.paragraph && next.strong.length === 0) ||
      (next.paragraph <= view.paragraph + 1 &&
        (next.saying.length > 0 || THE_TWO_WENT_ON.test(text.slice(next.start, next.start + OPENING_CHARS)))));
  const hasDay =
    dayAtHead(report, view, lead, told) !== undefined ||
    dayOfItsOwn(report, view, lead) !== undefined ||
    // "Has called off a visit. ... He telephoned X on Tuesday": what was held has a day, what was not has another.
    (statusOf(report, lead, undefined) !== "held" &&
      view.dates.some(
        (date) => OWN_DAYS.has(date.form) && !isSaid(text, date) && (date.form !== "day" || !isOld(report, date)),
      ));
  const hasPlace = hasPlaceAtHead(text, view, told);
  return {
    hasDay,
    hasDate:
      told.some(({ people }) => people.some(({ name }) => name)) &&
      view.dates.some(
        (date) => OWN_DAYS.has(date.form) && !isSaid(text, date) && Math.abs(date.start - act.end) < DATE_CHARS,
      ),
    hasPlace,
    hasTime:
      hasDay ||
      // A day that the sentence gives within a visit is a day of the visit.
      (isVisit(lead) && view.dates.some(({ form, end }) => OWN_DAYS.has(form) && end <= act.start)) ||
      isOfSameDay(report, view) ||
      isPartOfDay(report, view) ||
      isLaterThatDay(report, view, act) ||
      view.dates.some(({ form }) => form === "same"),
    isApart: hasPlace || isSetApart(report, view) || isFurther(report, view, act),
    isSpoken: act.isOpening || goesOn || SPOKEN.test(text.slice(act.end, view.end)),
  };
}

/** The lead tells a visit, around what the report goes on to tell. */
const isVisit = ({ strong, nouns }: SentenceView): boolean =>
  !strong.some(({ kind }) => MET.has(kind)) && [...strong, ...nouns].some(({ kind }) => kind === "visit");

/** "Received guests": the lead leaves it to what follows to say who was met. */
const hasOneSide = (lead: SentenceView): boolean => actorsIn([lead]).size < 2 && !isOfTwoNamed(lead);

/** "Foreign Minister A met Poland's Minister B": the side of the first need not be said. */
const isOfTwoNamed = ({ people, strong }: SentenceView): boolean => {
  const met = strong.find(({ kind }) => MET.has(kind));
  const named = people.filter(({ name, office }) => name && office);
  return (
    met !== undefined &&
    named.some(({ actor, end }) => actor === undefined && end <= met.start) &&
    named.some(({ actor, start }) => actor !== undefined && start >= met.end)
  );
};

/** The lead tells a meeting, or a round of a series. */
const isMeeting = ({ strong, nouns }: SentenceView): boolean =>
  strong.some(({ kind }) => MET.has(kind)) || nouns.some(({ kind }) => SERIES.has(kind));

/** The sides of a meeting: of its persons, or "the Chinese and Afghan foreign ministers" before the verb where nobody stands. */
const sidesBy = ({ people, countries }: SentenceView, { start }: MeetingAct): Set<string> =>
  new Set(
    people.length > 0
      ? people.flatMap(({ actor }) => actor ?? [])
      : countries.filter(({ end }) => end <= start).flatMap(({ values }) => values[0]?.actor ?? []),
  );

/** "Motegi also met separately with Wong", "with his Thai counterpart": two of the many sides that were told, by themselves. */
function isAmongMany(view: SentenceView, act: MeetingAct, told: readonly SentenceView[]): boolean {
  const [sides, many] = [sidesBy(view, act), sidesOfNamed(told)];
  return sides.size === 2 && many.size > 2 && [...sides].every((actor) => many.has(actor));
}

/** "Prior to the above, Minister A held a meeting with Secretary B", behind talks of four: two of those who met, of both sides. */
function isTwoOfSeveral({ text }: Report, view: SentenceView, { lead }: Told): boolean {
  const [all, two] = [nameKeys(lead, text), nameKeys(view, text)];
  const sides = new Set(view.people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : [])));
  return two.size === 2 && all.size > two.size && sides.size === 2 && [...two].every((key) => all.has(key));
}

/** Who speaks for the ship's own country. */
const ENVOY = /ambassador|consul|attach|đại sứ|lãnh sự|tùy viên/iu;

/** "X called on the city's leaders. Vice Chairman Y said": somebody new by name, of another side, speaks next. */
function isAnswered({ text }: Report, view: SentenceView, { lead, told, next }: Told): boolean {
  if (!next || next.saying.length === 0) return false;
  const known = new Set([lead, ...told].flatMap((sentence) => [...nameKeys(sentence, text)]));
  const speaker = next.people.find(({ name }) => name);
  return (
    speaker !== undefined &&
    !ENVOY.test(officeOf(text, speaker)) &&
    !view.people.some(
      (one) => one.actor !== undefined && one.actor === speaker.actor && nameKey(text, one) !== nameKey(text, speaker),
    ) &&
    standingOf(text, speaker, known) === "new" &&
    next.saying.some(({ start }) => start >= speaker.end)
  );
}

/**
 * True if a sentence tells a meeting of its own. Who met differs from what was told so far, and the meeting has its own time, or what was
 * said at it is told in a paragraph or in words of its own; a meeting within a visit needs its time. The same two again need a day of their
 * own, or to be two of many.
 */
export function isOwnMeeting(report: Report, view: SentenceView, before: Told): boolean {
  const { lead, told } = before;
  const act = meetingAct(report, view, lead);
  if (!act) return false;
  // Whom the captain calls on belongs to the call of his ship, unless the host answers him.
  if (isCallOfShips(report.text, lead) && COURTESY.test(report.text.slice(act.start, act.end)))
    return isAnswered(report, view, before);
  const sides = sidesMet(report, view, act, told);
  const marks = marksOf(report, view, act, before);
  // The talks of a visit, by the two who are told of, are the visit.
  if (sides.isKnown && isVisit(lead) && !sides.isHigher) return false;
  if (sides.isKnown && marks.hasDay) return true;
  if ((marks.hasTime || marks.isApart) && isAmongMany(view, act, [lead, ...told])) return true;
  if ((marks.hasTime || marks.isApart) && sides.isOfTwo) return true;
  if (marks.isApart && isTwoOfSeveral(report, view, before)) return true;
  if (marks.hasTime) return sides.isPair || sides.isHigher || sides.isSome || (marks.hasDay && sides.isGoing);
  if (sides.isPair && !isVisit(lead) && (sides.isThird || marks.hasPlace || marks.hasDate)) return true;
  // "Nhân dịp này, Thứ trưởng A làm việc với Thứ trưởng B": two by name who did nothing so far.
  if (sides.isNewPair && (marks.isApart || marks.isSpoken)) return true;
  // "After the opening, the leaders of the two provinces held talks".
  if (sides.isSome && marks.isApart && act.kind === "talks" && !isVisit(lead) && !isMeeting(lead)) return true;
  if (!marks.isSpoken || (isVisit(lead) && !act.isOpening) || hasOneSide(lead)) return false;
  const isOfOwn = told[told.length - 1]?.paragraph !== view.paragraph;
  return sides.hasNewAtOpening || (sides.isPair && (isOfOwn || marks.isApart)) || (sides.isSome && marks.isApart);
}
