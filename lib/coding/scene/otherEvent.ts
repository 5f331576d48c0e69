import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { isOfBothSides } from "./bothSides";
import { kindIn } from "./chooseKind";
import { hasPlaceAtHead, isFurtherMeeting } from "./furtherMeeting";
import { dayOfItsOwn, isAfterDay } from "./itsDay";
import { hasGuest, isMetAnew, nameKey } from "./metAnew";
import { MET } from "./metKinds";
import { hasNewOffice } from "./newOffice";
import { isNextVisit } from "./nextVisit";
import { isOfNoSide, isOfNoSideAtOnce } from "./noSide";
import { hasKin, isOfOwnDay } from "./ofOwnDay";
import { dayAtHead } from "./ownDay";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter, isFurther, isOfSameDay, isSetApart, isWeeksBefore } from "./setApart";
import { isNextOfShips, OF_SHIPS } from "./shipsNext";
import { HELD, isDayBefore, isOfDay, isStop, SERIES } from "./stops";

const CALLS = {
  en: phraseSet(
    "courtesy call,courtesy visit,called on,calls on,paid a courtesy call,received the delegation,received the us delegation",
  ),
  vi: phraseSet("chào xã giao,tiếp xã giao,đến chào,tới chào"),
};
/** "Chủ trì lễ đón": a welcome is no meeting. */
function isWelcome(view: SentenceView, { end }: { end: number }): boolean {
  return view.strong.some(({ kind, start }) => kind === "visit" && start >= end && start - end < WELCOME_CHARS);
}

const WELCOME_CHARS = 12;

/**
 * True if a sentence tells another event than the one told so far: a verb of meeting in the past, persons of both sides
 * among whom somebody is new, and words or a day that set it apart.
 */
export function isOtherEvent(
  report: Report,
  view: SentenceView,
  lead: SentenceView,
  told: readonly SentenceView[],
  next?: SentenceView,
): boolean {
  const { text, tokens, lang } = report;
  if (isNextVisit(text, view, lead)) return true;
  if (isWeeksBefore(report, view)) return false;
  const isApart = isSetApart(report, view);
  // "On the same day in Hanoi, A and B co-chaired the 8th Dialogue": any kind, where its first words set it apart.
  const ownDay = dayAtHead(report, view, lead, told);
  const itsDay = dayOfItsOwn(report, view, lead) ?? (ownDay?.form === "after" ? ownDay : undefined);
  const anyDay = ownDay ?? itsDay;
  if (isNextOfShips(report, view, lead, ownDay !== undefined)) return true;
  const verb = view.strong.find(
    (cue) =>
      !isBeforeOrAfter(text, view, cue) &&
      (MET.has(cue.kind) ||
        ((isApart || anyDay || view.nouns.some(({ kind }) => SERIES.has(kind))) &&
          HELD.has(cue.kind) &&
          (isApart || cue.kind !== "handover" || HANDS.test(text.slice(cue.start, cue.end))) &&
          !isWelcome(view, cue))) &&
      !isBackground(text, view, cue.start, itsDay !== undefined && isAfterDay(report, itsDay, lead)),
  );
  if (!verb || (view.past.some((word) => !isOfDay(view, word)) && !isDayBefore(report, view))) return false;
  if (view.future.some(({ start }) => start < verb.start)) return false;
  // "Travels to Auckland tomorrow to meet": not yet.
  if (view.dates.some((date) => date.form === "near" && date.shift > 0)) return false;
  if (view.saying.some(({ start }) => start < verb.start)) return false;
  if (isBulleted(text, view) && view.people.some(({ name }) => name) && isApart) return true;
  if (!isApart && isToldBefore(text, view, lead)) return false;
  const isCall = hasPhrase(text, tokens, CALLS[lang], view);
  const isOnDay = isOfSameDay(report, view);
  const ofOffice = isOnDay && hasNewOffice(report, view, verb, told);
  const isCallApart = ownDay || isOfThird(view, told) || isOnDay || anyDay || isFurther(report, view, verb);
  if (isCall && !(isCallApart && !OF_SHIPS.test(text.slice(lead.start, lead.end)))) return false;
  if (isOfNoSideAtOnce(text, verb)) return false;
  if (itsDay && isOfItsOwnDay(report, view, verb, itsDay)) return true;
  if (ownDay && isOfOwnDay(report, view, verb, ownDay)) return true;
  if (ofOffice && MET.has(verb.kind)) return true;
  // "Cũng trong ngày 27/2, tại Nam Ninh đã diễn ra Hội nghị lần thứ 17 Ủy ban Công tác liên hợp": a meeting by its name.
  if (isApart && verb.kind === "dialogue" && verb.start > view.start && namesRound(text, view)) return true;
  if (isStop(report, view, lead, verb) || isFurtherMeeting(report, view, lead, told, verb)) return true;
  if (isApart && isOfBothSides(text, view, verb.start, told) && !isOfNoSide(text, verb)) return true;
  if (isApart && isElsewhereMet(text, view, told, verb)) return true;
  if (view.people.length === 0) return false;
  if (isApart && isAmongMany(view, lead)) return true;
  const known = new Set(told.flatMap((sentence) => [...nameKey(sentence, text)]));
  const fresh = [...nameKey(view, text)].filter((key) => !known.has(key));
  if (isCall && hasGuest(report, view, { verb, known })) return isSpokenAt(report, view, verb, next);
  if (fresh.length > 0 && isMetAnew(report, view, { lead, verb, known, next })) return true;
  if (fresh.length === 0 || !hasOtherSide(view, told, (key) => !known.has(key), text)) return false;
  return (anyDay !== undefined && anyDay.start < verb.end + DAY_CHARS) || isApart || isFurther(report, view, verb);
}

/** What was said at a courtesy call: without it, the call is part of what the report tells. Bounded. */
export const SPOKEN =
  /\b(?:ask|urg|discuss|exchang|propos|convey|brief|call(?:ed|ing)? for|review|express|thank|reaffirm|reiterat|rais(?:ed|ing)|affirm|sought|seek|agree|stress|request|inform|underlin|welcom)\p{L}{0,4}\b|đề nghị|trao đổi|bày tỏ|thảo luận|mong (?:muốn)?|khẳng định|nhất trí|chuyển lời|cảm ơn|thông báo/iu;

function isSpokenAt({ text }: Report, view: SentenceView, { end }: Cue, next: SentenceView | undefined): boolean {
  const isNext = next !== undefined && next.paragraph === view.paragraph;
  return SPOKEN.test(text.slice(end, view.end)) || (isNext && SPOKEN.test(text.slice(next.start, next.end)));
}

const DAY_CHARS = 200;
/** Verbs by which something is given, where "gave" and "delivered" may be of words. Bounded. */
const HANDS = /^(?:hand|turn|repatri|donat|was (?:hand|turn)|were (?:hand|turn)|bàn|trao|lễ|tiếp nhận|hồi hương)/iu;

/** "Both ships carried out an exercise with X on 19 July", "Sáng 3/12, bộ đội biên phòng trao 500 suất quà": what it tells has a day of its own. */
function isOfItsOwnDay({ text }: Report, view: SentenceView, verb: Cue, day: DateMention): boolean {
  const isMet = MET.has(verb.kind);
  const isAny = !isMet || view.people.length > 0 || view.countries.length + view.places.length > 1;
  const words = text.slice(verb.start, verb.end);
  // "The ship with part of the troops arrived last Saturday": on its way to what the lead tells.
  if (verb.kind === "port-call" && /^arriv/i.test(words)) return false;
  if (!isAny || verb.kind === "dialogue" || day.start > verb.end + DAY_CHARS) return false;
  const said = view.saying.some(({ start }) => start > verb.end && start < day.start);
  if (said || (verb.kind === "handover" && !HANDS.test(words))) return false;
  if (day.end <= verb.start) return true;
  return isMet ? view.people.length > 0 : kindIn(text, view)?.kind === verb.kind;
}

/** A meeting of a series by its name, and not as what is over: "Kết thúc kỳ họp, hai Thủ tướng ký". */
const namesRound = (text: string, view: SentenceView): boolean =>
  view.nouns.some((noun) => SERIES.has(noun.kind) && !isBeforeOrAfter(text, view, noun));

/** "Trước đó, tại Hà Nội, A đã hội đàm với B": somebody by name, in another place than what was told before. */
const isElsewhereMet = (text: string, view: SentenceView, told: readonly SentenceView[], verb: Cue): boolean =>
  MET.has(verb.kind) &&
  hasPlaceAtHead(text, view, told) &&
  view.people.some(({ name }) => name) &&
  !hasKin(view, verb) &&
  !isOfNoSide(text, verb);

/** "* Chiều cùng ngày, ...": a paragraph set off by a sign is a piece of news of its own. */
const isBulleted = (text: string, { start }: SentenceView): boolean =>
  /(?:^|\n)\s?[*•+]\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^[*•+]\s/.test(text.slice(start, start + 2));

/** "The talks were held in Washington from ...", "Cuộc hội đàm diễn ra": the event that the lead told without its day. Bounded. */
export const TOLD_BEFORE =
  /^(?:(?:the|this|these|their)\s(?:[a-z]{2,14}\s){0,2}(?:talks|meeting|dialogue|negotiations|round|session|consultations?|visit|exercise|drills?|ceremony|summit|conference|event|retreat|patrol)\s(?:was|were|is|are|took|ran|lasted|began|opened|came|has|had|started|concluded|ended)\b|(?:cuộc|buổi|phiên|vòng|kỳ)?\s?(?:hội đàm|gặp|làm việc|họp|đàm phán|đối thoại|tham vấn|diễn tập|tập trận|hội nghị|sự kiện)\s(?:đã\s|này\s|được\s){0,2}(?:diễn ra|tổ chức|tiến hành|kéo dài|khai mạc))/i;
const TOLD_CHARS = 80;

function isToldBefore(text: string, view: SentenceView, lead: SentenceView): boolean {
  const hasDay = lead.dates.some((date) => date.form === "day" && !isSaid(text, date));
  return !hasDay && TOLD_BEFORE.test(text.slice(view.start, Math.min(view.end, view.start + TOLD_CHARS)));
}

/** "From New Delhi, where he met the Prime Minister": told by the way. Bounded. */
const BY_THE_WAY = /(?:where|when|who|which|after|before(?! that)|nơi|khi|sau khi|trước khi)\s(?:\S{1,20}\s){0,3}$/iu;
/** "Then flew to Sydney, where he", "took the train to Luang Prabang, where she". Bounded. */
export const NEXT_STOP =
  /(?:\b(?:flew|went|travell?ed|moved|headed|proceeded|continued|drove|train|railway)\s(?:on\s)?to|(?<!\p{L})(?:đến|tới|vào|ra))\s[^.;,]{2,60},?\s(?:where|nơi)\s[^.;,]{0,30}$/iu;
/** "Had flown in from Manila, where he and the Philippine minister signed". Bounded. */
const ELSEWHERE = /,\s(?:where|nơi)\s[^.;,]{0,100}$/iu;
const BEFORE_CHARS = 130;

/** True if the verb only says by the way whom somebody met elsewhere. */
export function isBackground(text: string, view: SentenceView, verb: number, isNextStop = false): boolean {
  const before = text.slice(Math.max(view.start, verb - BEFORE_CHARS), verb);
  // "Flew on to Sydney, where he met X on Wednesday": the next stop, the day after.
  if (isNextStop && NEXT_STOP.test(before)) return false;
  return BY_THE_WAY.test(before) || ELSEWHERE.test(before);
}

/** "Motegi also met separately with Wong": two of the many sides that the lead names, by themselves. */
function isAmongMany(view: SentenceView, lead: SentenceView): boolean {
  const sides = new Set(view.people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : [])));
  const many = new Set(lead.countries.flatMap(({ values }) => values.map(({ actor }) => actor)));
  for (const { actor } of lead.people) if (actor !== undefined) many.add(actor);
  return sides.size === 2 && many.size > 2 && [...sides].every((actor) => many.has(actor));
}

const sidesTold = (told: readonly SentenceView[]): Set<string> =>
  new Set(
    told.flatMap(({ people, countries }) => [
      ...people.flatMap(({ actor }) => actor ?? []),
      // "The General Assembly of the United Nations" is no side that was met.
      ...countries.flatMap(({ values }) => values.flatMap(({ actor }) => (BODIES.has(actor) ? [] : [actor]))),
    ]),
  );

/** True if somebody by name is of a side that nothing told so far names. */
function isOfThird(view: SentenceView, told: readonly SentenceView[]): boolean {
  const sides = sidesTold(told);
  return view.people.some(({ actor, name }) => name && actor !== undefined && !sides.has(actor));
}

/**
 * True if somebody of a third side stands in the sentence, or two new persons of different sides: where the same two
 * sides go on with one new face, it is the same event.
 */
function hasOtherSide(
  view: SentenceView,
  told: readonly SentenceView[],
  isFresh: (key: string) => boolean,
  text: string,
): boolean {
  const sides = sidesTold(told);
  const named = view.people.flatMap(({ actor, name, person }) =>
    name && actor !== undefined ? [{ actor, key: person?.id ?? text.slice(name.start, name.end) }] : [],
  );
  if (named.some(({ actor }) => !sides.has(actor))) return true;
  return new Set(named.filter(({ key }) => isFresh(key)).map(({ actor }) => actor)).size >= 2;
}
