import type { Kind } from "@/lib/model/vocabulary";
import type { DateMention } from "../dates/dateMention";
import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import { isAgreedOn } from "./agreedOn";
import { isBesideIt, openingEnd } from "./besideIt";
import { isByTheWay } from "./byTheWay";
import { isDayBefore, isOfDay } from "./dayBefore";
import { isToldBefore } from "./goesOn";
import { dayOfItsOwn, isAfterDay, isLongBefore } from "./itsDay";
import { HELD, SERIES } from "./metKinds";
import { isOfNoSideAtOnce } from "./noSide";
import { dayAtHead } from "./ownDay";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter, isSetApart } from "./setApart";
import type { Told } from "./told";
import { isOfGoods, isOfOneSide, whatWasHeld } from "./whatHeld";

/** The words by which a sentence tells that something was held, signed or handed over. */
export interface HeldAct {
  verb: Cue;
  /** what was held; none where the verb fits any and nothing is named */
  what: Kind | undefined;
  /** the day that the sentence opens with */
  ownDay: DateMention | undefined;
  /** a day of its own anywhere in it */
  itsDay: DateMention | undefined;
  /** its first words set it apart */
  isApart: boolean;
  /** it opens with what is over, or with what it was beside */
  isBeside: boolean;
}

const WELCOME_CHARS = 12;
/** "Chủ trì lễ đón": a welcome is no event. */
const isWelcome = (view: SentenceView, { kind: own, end }: Cue): boolean =>
  own === "dialogue" &&
  view.strong.some(({ kind, start }) => kind === "visit" && start >= end && start - end < WELCOME_CHARS);

/** A meeting of a series by its name, and not as what is over: "Kết thúc kỳ họp, hai Thủ tướng ký". */
export const namesRound = (text: string, view: SentenceView): boolean =>
  view.nouns.some((noun) => SERIES.has(noun.kind) && !isBeforeOrAfter(text, view, noun));

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
/** A forum of many as what was opened: "Đối thoại Shangri-La năm nay khai mạc tối 30-5". Bounded. */
const FORUM =
  /(?:shangri-?la|raisina|xiangshan|hương sơn|munich security|an ninh munich|manama|boao|bác ngao|davos)(?!\p{L})/iu;
const DATE_CHARS = 60;
/** "On May 13 the sailors had anchored off the island": before what is told. */
const HAD = /\bhad\s$/i;
const HAD_CHARS = 5;

/** How a sentence tells that something was held apart from the event told so far: as done, near the report's day, and not by the way. */
export function heldAct(report: Report, view: SentenceView, { lead, told }: Told): HeldAct | undefined {
  const { text } = report;
  const isApart = isSetApart(report, view);
  const ownDay = dayAtHead(report, view, lead, told);
  // "Handed over a training boat the next day".
  const itsDay = dayOfItsOwn(report, view, lead) ?? view.dates.find(({ form }) => form === "after");
  const isBeside = isBesideIt(text, view);
  if (!isApart && !isBeside && !ownDay && !itsDay && !namesRound(text, view)) return undefined;
  const isLater = itsDay !== undefined && isAfterDay(report, itsDay, lead);
  // "Kết thúc hội đàm, A và B ký": the first verb says what is over.
  const floor = openingEnd(text, view) ?? view.start;
  const verb = view.strong.find(
    (cue) =>
      HELD.has(cue.kind) &&
      cue.start >= floor &&
      !(cue.kind === "port-call" && HAD.test(text.slice(Math.max(view.start, cue.start - HAD_CHARS), cue.start))) &&
      (isApart || cue.kind !== "handover" || isOfGoods(text.slice(cue.start, cue.end))) &&
      !isWelcome(view, cue) &&
      !isBeforeOrAfter(text, view, cue) &&
      !isByTheWay(text, view, cue.start, isLater),
  );
  if (!verb || (view.past.some((word) => !isOfDay(view, word)) && !isDayBefore(report, view))) return undefined;
  if ([...view.future, ...view.saying].some(({ start }) => start < verb.start)) return undefined;
  if ((!isApart && isToldBefore(text, view, lead)) || isOfNoSideAtOnce(text, verb)) return undefined;
  const what = whatWasHeld(text, view, verb);
  if (FORUM.test(text.slice(view.start, verb.start))) return undefined;
  if (isOfOneSide(text, view, verb, what) || isOfOtherTime(report, view, verb, lead)) return undefined;
  if (view.strong.some((cue) => cue.start <= verb.start && isAgreedOn(text, view, cue))) return undefined;
  return { verb, what, ownDay, itsDay, isApart, isBeside };
}
