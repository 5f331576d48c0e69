import type { DateMention } from "../dates/dateMention";
import { isSaid } from "../dates/reportDay";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import { OF_WHO } from "./elsewhere";

const ASIDE_CHARS = 50;
const ADJACENT_CHARS = 16;
const OWN_FORMS = new Set<DateMention["form"]>(["day", "near", "weekday"]);

/** What came before: "a year after their encounter on November 15", where another date stands first. */
function isAfterAside(view: SentenceView, mention: DateMention): boolean {
  const first = view.dates.find(({ form }) => form !== "year" && form !== "in-month");
  if (first === undefined || first === mention) return false;
  return [...view.past, ...view.aside].some(
    ({ start, end }) => end <= mention.start && mention.start - end < ASIDE_CHARS && start > first.end,
  );
}

/** "Tu, who arrived on Sunday, held talks on Monday": the day of the clause is of what somebody did else. */
function isByTheWay({ text }: Report, { start, dates }: SentenceView, mention: DateMention): boolean {
  const isInClause = (date: DateMention) =>
    OF_WHO.test(text.slice(Math.max(start, date.start - CLAUSE_CHARS), date.start));
  return (
    isInClause(mention) && dates.some((date) => OWN_FORMS.has(date.form) && !isSaid(text, date) && !isInClause(date))
  );
}

const CLAUSE_CHARS = 110;

/** "Tuesday (December 10)", "this morning, June 12": the day says it all. */
function isNamedByNext(view: SentenceView, mention: DateMention): boolean {
  // "Cùng ngày 17/1", "on the same day, May 8": the day itself follows.
  if (mention.form !== "weekday" && mention.form !== "near" && mention.form !== "same") return false;
  return view.dates.some(
    ({ form, start }) => form === "day" && start >= mention.end && start - mention.end < ADJACENT_CHARS,
  );
}

const NEIGHBOUR = /\b(?:preceded|followed) by\s/giu;
const NEIGHBOUR_CHARS = 120;

/** "The session was preceded by a meeting of ministers on Tuesday": the day of what was before or after. */
function isOfNeighbour(text: string, view: SentenceView, { start }: DateMention): boolean {
  const before = text.slice(Math.max(view.start, start - NEIGHBOUR_CHARS), start);
  const last = [...before.matchAll(NEIGHBOUR)].at(-1);
  return last !== undefined && !/[;,]/.test(before.slice(last.index));
}

/** True if another date is the event's, and this one is of what stands beside it. */
export const isBesideAnother = (report: Report, view: SentenceView, mention: DateMention): boolean =>
  isAfterAside(view, mention) ||
  isNamedByNext(view, mention) ||
  isByTheWay(report, view, mention) ||
  isOfNeighbour(report.text, view, mention);
