import type { DateMention } from "../dates/dateMention";
import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import { isByTheWay } from "./byTheWay";
import { isDayBefore, isOfDay, OWN_DAYS } from "./dayBefore";
import { isToldBefore } from "./goesOn";
import { dayOfItsOwn, isAfterDay } from "./itsDay";
import { MET } from "./metKinds";
import { hasKin, isOfNoSide, isOfNoSideAtOnce } from "./noSide";
import { AT_WHICH, MEETING_BETWEEN, OPENING_ACT } from "./openings";
import type { Cue, SentenceView } from "./sentenceView";
import { isBeforeOrAfter, isWeeksBefore } from "./setApart";
import { isSinceThen } from "./sinceThen";

/** The words by which a sentence tells that somebody met somebody. */
export interface MeetingAct extends Cue {
  /** what the sentence opens with before it says what was spoken of: "Receiving X, he asked that", "Tại cuộc gặp với X, hai bên bàn" */
  isOpening: boolean;
}

/** Right before a verb: it says what shall be, or what for. "Agreed to meet", "để gặp", and no "To Lam". Bounded. */
export const AIM =
  /(?:^|\s)(?:ý tưởng|kế hoạch|khả năng|cơ hội|Ý tưởng|to|will|would|should|could|can|may|must|sẽ|để|cần|nhằm|về việc|việc|mong|hẹn|đề nghị|sớm|tiếp tục)\s(?:[^\s,.;]{1,14}\s)?$/u;

const BEFORE_CHARS = 30;
const OPENING_CHARS = 80;
const HEAD_CHARS = 90;
/** Behind a verb, within which a day of long ago is the verb's. */
const DATE_CHARS = 60;
const FIRST_DAYS = 7;
const MONTHS = 12;

/** Where the words of an opening may stand: at the head, or behind a time or place that opens the sentence, before anybody is named. */
function headsOf(text: string, view: SentenceView): number[] {
  const opening = text.slice(view.start, Math.min(view.end, view.start + HEAD_CHARS));
  const first = view.people[0]?.start ?? view.end;
  const commas = [...opening.matchAll(/, /g)].slice(0, 2).map(({ index }) => view.start + index + 2);
  return [view.start, ...commas.filter((at) => at < first)];
}

/** "Receiving X, he asked", "Chiều cùng ngày, tiếp X, Thủ tướng", "A meeting between X and Y took place". */
function openingAct(text: string, view: SentenceView): MeetingAct | undefined {
  for (const start of headsOf(text, view)) {
    const opening = text.slice(start, Math.min(view.end, start + OPENING_CHARS));
    const words = (OPENING_ACT.exec(opening) ?? MEETING_BETWEEN.exec(opening))?.[0];
    if (words !== undefined) return { kind: "meeting", at: 0, start, end: start + words.length, isOpening: true };
  }
  return undefined;
}

/** "The talks had been prepared at a meeting on July 6 at which X and Y". */
function actAtWhich(text: string, view: SentenceView): MeetingAct | undefined {
  const match = AT_WHICH.exec(text.slice(view.start, view.end));
  if (!match) return undefined;
  const start = view.start + match.index;
  const end = start + match[0].length;
  const isDated = view.dates.some((date) => OWN_DAYS.has(date.form) && date.start > start && date.end < end);
  const kind = /^(?:call|conversation)$/i.test(match.groups?.noun ?? "") ? "call" : "meeting";
  return isDated ? { kind, at: 0, start, end, isOpening: true } : undefined;
}

/** True if the sentence tells of another time than the report's: what was long before, or shall be. */
export function isOfOtherTime(report: Report, view: SentenceView, act: Cue, lead: SentenceView): boolean {
  const { start, end } = act;
  const until = clauseEnd(report.text, view, end);
  const isPast = view.past.some(
    (word) => word.start < until && !isOfDay(view, word) && !isSinceThen(report, view, word, act),
  );
  if (isPast && !isDayBefore(report, view)) return true;
  if (isWeeksBefore(report, view)) return true;
  if (AIM.test(report.text.slice(Math.max(view.start, start - BEFORE_CHARS), start))) return true;
  const filed = report.day?.year ?? yearIn(lead);
  return view.dates.some((date) => {
    const year = isSeason(report.text, date) ? undefined : yearOf(date);
    // "In March 2024 he had hosted": a month with its year is no day of the report's.
    const isBefore = year !== undefined && (filed === undefined ? date.form !== "day" : year < filed);
    return (
      date.start < Math.min(until, end + DATE_CHARS) && (isOld(report, date) || isBefore || isOtherMonth(report, date))
    );
  });
}

/** Where a clause begins that only says more of whom he met: "met President X, who recalled his 2017 visit". */
function clauseEnd(text: string, view: SentenceView, from: number): number {
  const at = text.slice(from, view.end).search(OF_WHOM);
  const person = view.people.find(({ start }) => start >= from);
  return at >= 0 && person && person.end === from + at ? from + at : view.end;
}
const OF_WHOM = /,\s(?:who|with whom)\s/u;

/** "The search in the 2021-2022 dry season", "the 2025 plan": a year that says which, not when. */
const isSeason = (text: string, { form, start, end }: DateMention): boolean =>
  form === "year" &&
  (/^[-–/]\d/.test(text.slice(end, end + 2)) ||
    /(?:\d[-–/]|\bthe\s)$/i.test(text.slice(Math.max(0, start - 4), start)));

/** "In March" of a report of May; of the first days of April it may be of the report. */
function isOtherMonth({ day: filed }: Report, date: DateMention): boolean {
  if (date.form !== "in-month" || !filed || date.month === filed.month) return false;
  return filed.day > FIRST_DAYS || (date.month % MONTHS) + 1 !== filed.month;
}

const yearOf = (date: DateMention): number | undefined =>
  date.form === "day" ? date.first.year : date.form === "month" || date.form === "year" ? date.year : undefined;

/** The year that the event told so far is given with. */
const yearIn = ({ dates }: SentenceView): number | undefined =>
  dates.flatMap((date) => (date.form === "day" ? (yearOf(date) ?? []) : []))[0];

/** How a sentence tells that two sides met, as held, near the report's day, and not by the way. */
export function meetingAct(report: Report, view: SentenceView, lead: SentenceView): MeetingAct | undefined {
  const { text } = report;
  const day = dayOfItsOwn(report, view, lead);
  const isLater = day !== undefined && isAfterDay(report, day, lead);
  const verb = view.strong.find(
    (cue) => MET.has(cue.kind) && !isBeforeOrAfter(text, view, cue) && !isByTheWay(text, view, cue.start, isLater),
  );
  const cause = actAtWhich(text, view);
  const act = openingAct(text, view) ?? cause ?? (verb && { ...verb, isOpening: false });
  if (!act) return undefined;
  if ([...view.saying, ...view.future].some(({ start }) => start < act.start)) return undefined;
  if (
    isOfOtherTime(report, view, act, lead) ||
    isOfNoSide(text, act) ||
    isOfNoSideAtOnce(text, act) ||
    hasKin(view, act)
  )
    return undefined;
  return act !== cause && isToldBefore(text, view, lead) ? undefined : act;
}
