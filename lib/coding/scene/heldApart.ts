import type { Kind } from "@/lib/model/vocabulary";
import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { isOld } from "../fields/chooseDates";
import { BODIES } from "../keywords/countries";
import type { PersonMention } from "../people/personMention";
import type { Report } from "../report";
import { isAgreedOn } from "./agreedOn";
import { isByTheWay } from "./byTheWay";
import { kindIn } from "./chooseKind";
import { isDayBefore, isOfDay, OWN_DAYS } from "./dayBefore";
import { isOfBefore, isToldBefore } from "./goesOn";
import { dayOfItsOwn, isAfterDay, isLongBefore } from "./itsDay";
import { HELD, MET, SERIES } from "./metKinds";
import { nameKey, nameKeys } from "./nameKeys";
import { isOfNoSideAtOnce } from "./noSide";
import { dayAtHead } from "./ownDay";
import { hasParties, isOfBoth } from "./parties";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter, isFurther, isOfSameDay, isSetApart } from "./setApart";
import { actorsIn, type Told } from "./told";
import {
  isAfterIt,
  isByOthers,
  isDoneAfter,
  isElsewhere,
  isOfGoods,
  isOfOneSide,
  isOfSide,
  MARGINS,
  whatWasHeld,
} from "./whatHeld";

const DAY_CHARS = 200;
const WELCOME_CHARS = 12;
/** "Tại cửa khẩu Nậm Phao", after the day: somewhere, by whatever name. */
const SOMEWHERE = /(?<!\p{L})(?:tại|ở)\s\p{L}/iu;

/** "Chủ trì lễ đón": a welcome is no event. */
const isWelcome = (view: SentenceView, { kind: own, end }: Cue): boolean =>
  own === "dialogue" &&
  view.strong.some(({ kind, start }) => kind === "visit" && start >= end && start - end < WELCOME_CHARS);

/** A meeting of a series by its name, and not as what is over: "Kết thúc kỳ họp, hai Thủ tướng ký". */
const namesRound = (text: string, view: SentenceView): boolean =>
  view.nouns.some((noun) => SERIES.has(noun.kind) && !isBeforeOrAfter(text, view, noun));

/** "Both ships carried out an exercise with X on 19 July", "Sáng 3/12, bộ đội biên phòng trao 500 suất quà". */
function isOfItsDay(
  { text }: Report,
  view: SentenceView,
  verb: Cue,
  day: DateMention,
  what: Kind | undefined,
): boolean {
  const words = text.slice(verb.start, verb.end);
  // "The ship with part of the troops arrived last Saturday": on its way to what the lead tells.
  if (verb.kind === "port-call" && /^arriv/i.test(words)) return false;
  if (what === undefined || day.start > verb.end + DAY_CHARS) return false;
  if (verb.kind === "dialogue" && !hasParties(text, view, verb)) return false;
  if (view.saying.some(({ start }) => start > verb.end && start < day.start)) return false;
  if (verb.kind === "handover" && !isOfGoods(words)) return false;
  return day.end <= verb.start || kindIn(text, view)?.kind === what;
}

/** "Trước đó, ngày 10/11/2024", "ngày 20/5 tới": a day long before the report's, or one to come. */
const isOfOtherTime = (report: Report, { dates }: SentenceView, { end }: Cue, lead: SentenceView): boolean =>
  dates.some(
    (date) =>
      date.start < end + DATE_CHARS &&
      (isOld(report, date) ||
        lead.dates.some((told) => isLongBefore(report, date, told)) ||
        TO_COME.test(report.text.slice(date.end, date.end + TO_COME_CHARS))),
  );
const TO_COME = /^\s(?:sắp\s)?tới(?!\p{L})/iu;
const TO_COME_CHARS = 9;
const DATE_CHARS = 60;

/** The sentence opens with the day, and has somebody, both sides or at least somewhere behind which a side stands. */
function opensWithDay({ text }: Report, view: SentenceView, verb: Cue, day: DateMention): boolean {
  if (day.end > verb.start) return false;
  const { people, places, countries } = view;
  return (
    people.some(({ name, actor }) => name || actor !== undefined) ||
    places.length + countries.length > 0 ||
    hasParties(text, view, verb) ||
    SOMEWHERE.test(text.slice(day.end, verb.start))
  );
}

/** "In Hanoi on Wednesday she co-chaired the 11th Strategic Dialogue with": a round within the visit that the lead tells. */
function isRoundOfVisit({ text }: Report, view: SentenceView, lead: SentenceView): boolean {
  const isVisit = [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit");
  if (!isVisit || lead.strong.some(({ kind }) => MET.has(kind))) return false;
  const day = view.dates.find((date) => OWN_DAYS.has(date.form) && !("last" in date));
  const isRound = view.people.some(({ name }) => name) && view.nouns.some(({ kind }) => SERIES.has(kind));
  return isRound && day !== undefined && !isSaid(text, day);
}

/** True if somebody is named whom nothing told so far names. */
const isNew = (text: string, person: PersonMention, told: readonly SentenceView[]): boolean => {
  const key = nameKey(text, person);
  return key !== undefined && !told.some((sentence) => nameKeys(sentence, text).has(key));
};

/** True if somebody new is of a third side, or two of different sides are: the same two with one new face are the same event. */
function hasOtherSides(text: string, view: SentenceView, told: readonly SentenceView[]): boolean {
  const fresh = view.people.flatMap((person) =>
    person.actor !== undefined && isNew(text, person, told) ? [person.actor] : [],
  );
  const people = new Set(told.flatMap((sentence) => sentence.people.flatMap(({ actor }) => actor ?? [])));
  const sides = actorsIn(told);
  // "The General Assembly of the United Nations" is no side that was met, unless somebody stands for it.
  const isTold = (actor: string) => sides.has(actor) && (people.has(actor) || !BODIES.has(actor));
  return fresh.some((actor) => !isTold(actor)) || new Set(fresh).size > 1;
}

/**
 * True if a sentence tells of something held, signed or handed over that is set apart from the event told so far: by a day of its own, as a
 * round of a series by name, or by other sides.
 */
export function isHeldApart(report: Report, view: SentenceView, { lead, told }: Told): boolean {
  const { text } = report;
  const isApart = isSetApart(report, view);
  const ownDay = dayAtHead(report, view, lead, told);
  // "Handed over a training boat the next day".
  const after = view.dates.find(({ form }) => form === "after");
  const itsDay = dayOfItsOwn(report, view, lead) ?? after;
  const anyDay = ownDay ?? itsDay;
  const isBeside = isAfterIt(text, view) || MARGINS.test(text.slice(view.start, view.end));
  if (!isApart && !isBeside && !anyDay && !namesRound(text, view)) return false;
  const isLater = itsDay !== undefined && isAfterDay(report, itsDay, lead);
  // "Kết thúc hội đàm, A và B ký": the first verb says what is over.
  const floor = isBeside ? text.indexOf(",", view.start) : view.start;
  const verb = view.strong.find(
    (cue) =>
      HELD.has(cue.kind) &&
      cue.start >= floor &&
      (isApart || cue.kind !== "handover" || isOfGoods(text.slice(cue.start, cue.end))) &&
      !isWelcome(view, cue) &&
      !isBeforeOrAfter(text, view, cue) &&
      !isByTheWay(text, view, cue.start, isLater),
  );
  if (!verb || (view.past.some((word) => !isOfDay(view, word)) && !isDayBefore(report, view))) return false;
  if ([...view.future, ...view.saying].some(({ start }) => start < verb.start)) return false;
  if ((!isApart && isToldBefore(text, view, lead)) || isOfNoSideAtOnce(text, verb)) return false;
  const what = whatWasHeld(text, view, verb);
  if (isOfOneSide(text, view, verb, what)) return false;
  if (
    view.strong.some((cue) => cue.start <= verb.start && isAgreedOn(text, view, cue)) ||
    isOfOtherTime(report, view, verb, lead)
  )
    return false;
  if (itsDay && isOfItsDay(report, view, verb, itsDay, what)) return true;
  if (ownDay && opensWithDay(report, view, verb, ownDay)) return true;
  // "Cũng trong ngày 27/2, tại Nam Ninh đã diễn ra Hội nghị lần thứ 17 Ủy ban Công tác liên hợp".
  if (isApart && verb.kind === "dialogue" && verb.start > view.start && namesRound(text, view)) return true;
  // "Earlier the same day, A and B signed", "in the afternoon, the Ambassador attended the ceremony at which": by name, or who goes on.
  const isSameDay = isOfSameDay(report, view) || view.dates.some(({ form }) => form === "same");
  const words = text.slice(view.start, verb.start);
  const isBySomebody = view.people.some(({ end }) => end <= verb.start) || isOfBefore(words) || isOfBoth(words);
  if (isSameDay && verb.kind !== "dialogue" && isBySomebody) return true;
  const isOtherKind = what !== undefined && what !== kindIn(text, lead)?.kind;
  const isOfSides = hasParties(text, view, verb) || (what !== undefined && isOfSide(text, view, verb, what));
  if (isOtherKind && (isSameDay || isDoneAfter(text, view, verb, what)) && isOfSides) return true;
  if (what === "signing" && isApart && isElsewhere(text, view) && hasParties(text, view, verb)) return true;
  if (what === "signing" && (isBeside || isElsewhere(text, view)) && isByOthers(text, view, verb)) return true;
  // "In a separate ceremony, Minister A and Minister B signed": two by name who did nothing so far.
  const signers = view.people.filter((person) => person.end <= verb.start);
  const named = signers.filter(({ name }) => name);
  const areNew = signers.length > 1 && named.length > 0 && named.every((one) => isNew(text, one, told));
  if (isApart && verb.kind === "signing" && areNew) return true;
  if (isRoundOfVisit(report, view, lead)) return true;
  const isSet =
    (anyDay !== undefined && anyDay.start < verb.end + DAY_CHARS) || isApart || isFurther(report, view, verb);
  return isSet && hasOtherSides(text, view, told);
}
