import { isSaid } from "../dates/reportDay";
import { dayNumberOf } from "../dates/settleYear";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import { hasPhrase, phraseSet } from "../text/wordsBefore";
import { isBoth, isOfBothSides } from "./bothSides";
import { isFurtherMeeting } from "./furtherMeeting";
import { isMetAnew, nameKey } from "./metAnew";
import { MET } from "./metKinds";
import { isNextVisit } from "./nextVisit";
import type { SentenceView } from "./sentenceView";
import { isBeforeOrAfter, isFurther, isSetApart } from "./setApart";
import { HELD, isDayBefore, isOfDay, isStop, OWN_DAYS, SERIES } from "./stops";

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

/** A commander of ships calls on those of the port: beside what the lead tells. Bounded. */
export const OF_SHIPS = /(?<!\p{L})(?:tàu|ships?|vessels?|frigates?|destroyers?)(?!\p{L})/iu;

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
  const isApart = isSetApart(report, view);
  // "On the same day in Hanoi, A and B co-chaired the 8th Dialogue": any kind, where its first words set it apart.
  const ownDay = dayAtHead(view, lead);
  const verb = view.strong.find(
    (cue) =>
      !isBeforeOrAfter(text, view, cue) &&
      (MET.has(cue.kind) ||
        ((isApart || ownDay || view.nouns.some(({ kind }) => SERIES.has(kind))) &&
          HELD.has(cue.kind) &&
          !isWelcome(view, cue))),
  );
  if (!verb || (view.past.some((word) => !isOfDay(view, word)) && !isDayBefore(report, view))) return false;
  if (view.future.some(({ start }) => start < verb.start)) return false;
  // "Travels to Auckland tomorrow to meet": not yet.
  if (view.dates.some((date) => date.form === "near" && date.shift > 0)) return false;
  if (view.saying.some(({ start }) => start < verb.start)) return false;
  if (isBulleted(text, view) && view.people.some(({ name }) => name) && isApart) return true;
  if (!isApart && isToldBefore(text, view, lead)) return false;
  if (isBackground(text, view, verb.start)) return false;
  const isCall = hasPhrase(text, tokens, CALLS[lang], view);
  if (isCall && !((ownDay || isOfThird(view, told)) && !OF_SHIPS.test(text.slice(lead.start, lead.end)))) return false;
  const hasName = view.people.some(({ name }) => name) || new Set(view.people.map(({ actor }) => actor)).size > 1;
  if (ownDay && ownDay.end <= verb.start && (hasName || (HELD.has(verb.kind) && view.places.length > 0))) return true;
  if (ownDay && ownDay.end <= verb.start && isBoth(text.slice(ownDay.end, verb.start))) return true;
  // "Cũng trong ngày 27/2, tại Nam Ninh đã diễn ra Hội nghị lần thứ 17 Ủy ban Công tác liên hợp": a meeting by its name.
  if (isApart && HELD.has(verb.kind) && view.nouns.some(({ kind }) => SERIES.has(kind))) return true;
  if (isStop(report, view, lead, verb) || isFurtherMeeting(report, view, lead, told, verb)) return true;
  if (isApart && isOfBothSides(text, view, verb.start, told)) return true;
  if (view.people.length === 0) return false;
  if (isApart && isAmongMany(view, lead)) return true;
  const known = new Set(told.flatMap((sentence) => [...nameKey(sentence, text)]));
  const fresh = [...nameKey(view, text)].filter((key) => !known.has(key));
  if (fresh.length > 0 && isMetAnew(report, view, { lead, verb, known, next })) return true;
  if (fresh.length === 0 || !hasOtherSide(view, told, (key) => !known.has(key), text)) return false;
  const day = view.dates.find(({ form, start }) => OWN_DAYS.has(form) && start < verb.end + 200);
  const isNewDay = day !== undefined && isOtherDay(day, lead);
  return isNewDay || isApart || isFurther(report, view, verb.end);
}

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

const OPENING_CHARS = 45;

/**
 * The day that a sentence opens with, where it is another than that of the event told so far: "Ngày 3/10, tại TP.HCM, ...", "Two
 * days later". A visit's days may hold it.
 */
function dayAtHead(view: SentenceView, lead: SentenceView): SentenceView["dates"][number] | undefined {
  const day = view.dates.find(({ form, start }) => OWN_DAYS.has(form) && start - view.start < OPENING_CHARS);
  if (!day) return undefined;
  if (day.form === "after") return day;
  const isVisit = [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit");
  const own = lead.dates.filter(({ form }) => form === day.form);
  if (own.some((old) => isLongBefore(day, old))) return undefined;
  const isApart = own.every((old) => (isSpan(old) ? isVisit : isOtherDay(day, { ...lead, dates: [old] })));
  return own.length > 0 && isApart ? day : undefined;
}

/** "Trước đó, ngày 9/7/2024": a day of another year's meeting. */
function isLongBefore(day: SentenceView["dates"][number], old: SentenceView["dates"][number]): boolean {
  if (day.form !== "day" || old.form !== "day") return false;
  const [own, told] = [dayNumberOf(day.first), dayNumberOf(old.first)];
  return own !== undefined && told !== undefined && told - own > OLD_DAYS;
}

const OLD_DAYS = 45;

const isSpan = (date: SentenceView["dates"][number]): boolean =>
  (date.form === "day" || date.form === "weekday") && date.last !== undefined;

/** "From New Delhi, where he met the Prime Minister": told by the way. Bounded. */
const BY_THE_WAY = /(?:where|when|who|which|after|before(?! that)|nơi|khi|sau khi|trước khi)\s(?:\S{1,20}\s){0,3}$/iu;
/** "Had flown in from Manila, where he and the Philippine minister signed". Bounded. */
const ELSEWHERE = /,\s(?:where|nơi)\s[^.;,]{0,100}$/iu;
const BEFORE_CHARS = 130;

/** True if the verb only says by the way whom somebody met elsewhere. */
export function isBackground(text: string, view: SentenceView, verb: number): boolean {
  const before = text.slice(Math.max(view.start, verb - BEFORE_CHARS), verb);
  return BY_THE_WAY.test(before) || ELSEWHERE.test(before);
}

/** "Motegi also met separately with Wong": two of the many sides that the lead names, by themselves. */
function isAmongMany(view: SentenceView, lead: SentenceView): boolean {
  const sides = new Set(view.people.flatMap(({ name, actor }) => (name && actor !== undefined ? [actor] : [])));
  const many = new Set(lead.countries.flatMap(({ values }) => values.map(({ actor }) => actor)));
  for (const { actor } of lead.people) if (actor !== undefined) many.add(actor);
  return sides.size === 2 && many.size > 2 && [...sides].every((actor) => many.has(actor));
}

function isOtherDay(day: SentenceView["dates"][number], lead: SentenceView): boolean {
  const old = lead.dates.find(({ form }) => form === day.form);
  if (!old) return true;
  if (day.form === "day" && old.form === "day")
    return day.first.day !== old.first.day || day.first.month !== old.first.month;
  if (day.form === "near" && old.form === "near") return day.shift !== old.shift;
  return day.form === "weekday" && old.form === "weekday" && day.weekday !== old.weekday;
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
