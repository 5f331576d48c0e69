import { isSaid } from "../dates/reportDay";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import { GOES_ON, THE_TWO } from "./goesOn";
import { MET } from "./metKinds";
import type { Cue, SentenceView } from "./sentenceView";

/** Forms of days that an event may have as its own. */
export const OWN_DAYS = new Set(["day", "weekday", "near", "after"]);
/** Kinds of verbs: they met; they held something that has a name; the name of a series. */
export const HELD = new Set<string>(["dialogue", "signing", "exercise", "handover", "port-call"]);
export const SERIES = new Set<string>(["dialogue", "consultation", "committee"]);

/** "The previous day", "a day earlier": the word of the past is part of a day of its own. */
export const isOfDay = ({ dates }: SentenceView, word: Span): boolean =>
  dates.some(({ form, start, end }) => form === "after" && word.start < end && word.end > start);

const OPENING_CHARS = 45;
/** "A day earlier, A and B had held talks", "On Sunday, A had met B": the tense only says which came first. */
export function isDayBefore({ text }: Report, view: SentenceView): boolean {
  const opens = view.dates.some(
    (date) =>
      (date.form === "weekday" ||
        date.form === "near" ||
        (date.form === "after" && Math.abs(date.shift) <= NEAR_DAYS)) &&
      date.start - view.start < OPENING_CHARS,
  );
  return (
    opens &&
    view.past.every(({ start, end }) => /^(?:had|days? earlier|days? before|earlier)/i.test(text.slice(start, end)))
  );
}

const NEAR_DAYS = 2;

/**
 * A stop within the visit that the lead tells: "President Xi met with Tran in Beijing on Wednesday", "In Hanoi on Wednesday she co-chaired
 * the 11th Strategic Dialogue with", "On April 15, the two ministers held talks". A day of its own, and the two sides by name or by pronoun.
 */
export function isStop(report: Report, view: SentenceView, lead: SentenceView, verb: Cue): boolean {
  const isVisit = [...lead.strong, ...lead.nouns].some(({ kind }) => kind === "visit");
  if (!isVisit || lead.strong.some(({ kind }) => MET.has(kind))) return false;
  const day = view.dates.find((date) => OWN_DAYS.has(date.form) && !("last" in date));
  // Who is named and of no known side is of one, too.
  const sides = new Set(view.people.flatMap(({ name, actor }) => (name ? [actor] : [])));
  const before = report.text.slice(view.start, verb.start);
  const known = THE_TWO.test(before) ? 2 : GOES_ON.test(before) ? 1 : 0;
  if (!day || isSaid(report.text, day) || sides.size + known === 0) return false;
  const isRound = HELD.has(verb.kind) && sides.size > 0 && view.nouns.some(({ kind }) => SERIES.has(kind));
  return isRound || (MET.has(verb.kind) && sides.size + known > 1);
}
