import { isSaid } from "../dates/reportDay";
import { isOld } from "../fields/notItsDate";
import type { Report } from "../report";
import type { SentenceView } from "./sentenceView";

const CALENDAR = new Set(["day", "near", "weekday"]);
const COUNTED = new Set(["after", "same"]);

const hasDay = ({ dates }: SentenceView): boolean => dates.some(({ form }) => CALENDAR.has(form));

/** The first sentence that gives a told event its day: "The conference opened there on February 20". */
function dayTold(report: Report, since: readonly SentenceView[]): SentenceView | undefined {
  return since.find(
    (view) =>
      view.strong.length + view.nouns.length > 0 &&
      view.past.length + view.future.length === 0 &&
      view.dates.some((date) => CALENDAR.has(date.form) && !isOld(report, date) && !isSaid(report.text, date)),
  );
}

/**
 * The sentence that tells the event so far, with a day that others give it: the event before, where it has "the following day", or a
 * sentence since, where it has none.
 *
 * @param starts the sentences that tell the events so far, the last being the one asked for
 * @param since  the sentences between it and the one that is looked at
 */
export function withDay(
  report: Report,
  starts: readonly SentenceView[],
  since: readonly SentenceView[],
): SentenceView | undefined {
  const lead = starts[starts.length - 1];
  if (!lead || hasDay(lead)) return lead;
  const given = lead.dates.some(({ form }) => COUNTED.has(form)) ? starts.findLast(hasDay) : dayTold(report, since);
  return given ? { ...lead, dates: [...lead.dates, ...given.dates] } : lead;
}
