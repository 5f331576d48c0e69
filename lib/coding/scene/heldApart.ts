import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { kindIn } from "./chooseKind";
import { OWN_DAYS } from "./dayBefore";
import { isOfBefore } from "./goesOn";
import { type HeldAct, heldAct, namesRound } from "./heldAct";
import { MET, SERIES } from "./metKinds";
import { isNewTo } from "./nameKeys";
import { hasParties, isOfBoth } from "./parties";
import type { SentenceView } from "./sentenceView";
import { isFurther, isOfSameDay } from "./setApart";
import { actorsIn, type Told } from "./told";
import { isByOthers, isDoneAfter, isElsewhere, isOfGoods, isOfSide } from "./whatHeld";

const DAY_CHARS = 200;
/** "Tại cửa khẩu Nậm Phao", after the day: somewhere, by whatever name. */
const SOMEWHERE = /(?<!\p{L})(?:tại|ở)\s\p{L}/iu;

/** "Both ships carried out an exercise with X on 19 July", "Sáng 3/12, bộ đội biên phòng trao 500 suất quà". */
function isOfItsDay({ text }: Report, view: SentenceView, { verb, what }: HeldAct, day: DateMention): boolean {
  const words = text.slice(verb.start, verb.end);
  // "The ship with part of the troops arrived last Saturday": on its way to what the lead tells.
  if (verb.kind === "port-call" && /^arriv/i.test(words)) return false;
  if (what === undefined || day.start > verb.end + DAY_CHARS) return false;
  if (verb.kind === "dialogue" && !hasParties(text, view, verb)) return false;
  if (view.saying.some(({ start }) => start > verb.end && start < day.start)) return false;
  if (verb.kind === "handover" && !isOfGoods(words)) return false;
  return day.end <= verb.start || kindIn(text, view)?.kind === what;
}

/** The sentence opens with the day, and has somebody, both sides or at least somewhere behind which a side stands. */
function opensWithDay({ text }: Report, view: SentenceView, { verb, what }: HeldAct, day: DateMention): boolean {
  if (day.end > verb.start) return false;
  // "On Monday the chancellor had opened a congress in Hamburg": by one alone, with nobody.
  const isAlone = verb.kind === "dialogue" && what === undefined && view.people.length === 1;
  if (isAlone && !hasParties(text, view, verb)) return false;
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

/** True if somebody new is of a third side, or two of different sides are: the same two with one new face are the same event. */
function hasOtherSides(text: string, view: SentenceView, told: readonly SentenceView[]): boolean {
  const fresh = view.people.flatMap((person) =>
    person.actor !== undefined && isNewTo(text, person, told) ? [person.actor] : [],
  );
  const people = new Set(told.flatMap((sentence) => sentence.people.flatMap(({ actor }) => actor ?? [])));
  const sides = actorsIn(told);
  // "The General Assembly of the United Nations" is no side that was met, unless somebody stands for it.
  const isTold = (actor: string) => sides.has(actor) && (people.has(actor) || !BODIES.has(actor));
  return fresh.some((actor) => !isTold(actor)) || new Set(fresh).size > 1;
}

/** "Earlier the same day, A and B signed", "in the afternoon, the Ambassador attended the ceremony at which", or something else done after talks. */
function isOfTheDay(report: Report, view: SentenceView, { verb, what }: HeldAct, lead: SentenceView): boolean {
  const { text } = report;
  const isSameDay = isOfSameDay(report, view) || view.dates.some(({ form }) => form === "same");
  const words = text.slice(view.start, verb.start);
  const isBySomebody = view.people.some(({ end }) => end <= verb.start) || isOfBefore(words) || isOfBoth(words);
  if (isSameDay && verb.kind !== "dialogue" && isBySomebody) return true;
  if (what === undefined || what === kindIn(text, lead)?.kind) return false;
  const isOfSides = hasParties(text, view, verb) || isOfSide(text, view, verb, what);
  return isOfSides && (isSameDay || isDoneAfter(text, view, verb, what));
}

/** What others sign: elsewhere, beside those who met, or two by name who did nothing so far ("In a separate ceremony, Minister A and Minister B signed"). */
function isSignedByOthers(text: string, view: SentenceView, act: HeldAct, told: readonly SentenceView[]): boolean {
  const { verb, what, isApart, isBeside } = act;
  if (what !== "signing") return false;
  const isAway = isElsewhere(text, view);
  if (isApart && isAway && hasParties(text, view, verb)) return true;
  if ((isBeside || isAway) && isByOthers(text, view, verb)) return true;
  const signers = view.people.filter((person) => person.end <= verb.start);
  const named = signers.filter(({ name }) => name);
  const areNew = signers.length > 1 && named.length > 0 && named.every((one) => isNewTo(text, one, told));
  return isApart && verb.kind === "signing" && areNew;
}

/** A round by its name: "Cũng trong ngày 27/2, tại Nam Ninh đã diễn ra Hội nghị lần thứ 17 Ủy ban Công tác liên hợp". */
const isRoundApart = (text: string, view: SentenceView, { verb, isApart }: HeldAct): boolean =>
  isApart && verb.kind === "dialogue" && verb.start > view.start && namesRound(text, view);

/**
 * True if a sentence tells of something held, signed or handed over that is set apart from the event told so far: by a day of its own, as a
 * round of a series by name, on the same day by somebody, as what others sign, or by other sides.
 */
export function isHeldApart(report: Report, view: SentenceView, before: Told): boolean {
  const { text } = report;
  const { lead, told } = before;
  const act = heldAct(report, view, before);
  if (!act) return false;
  const { verb, ownDay, itsDay, isApart } = act;
  const day = ownDay ?? itsDay;
  const isSet = (day !== undefined && day.start < verb.end + DAY_CHARS) || isApart || isFurther(report, view, verb);
  return (
    (itsDay !== undefined && isOfItsDay(report, view, act, itsDay)) ||
    (ownDay !== undefined && opensWithDay(report, view, act, ownDay)) ||
    isRoundApart(text, view, act) ||
    isOfTheDay(report, view, act, lead) ||
    isSignedByOthers(text, view, act, told) ||
    isRoundOfVisit(report, view, lead) ||
    (isSet && hasOtherSides(text, view, told))
  );
}
