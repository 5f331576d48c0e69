import { isOld } from "../fields/chooseDates";
import type { Report } from "../report";
import { endsBefore, tokenFrom } from "../text/wordsBefore";
import { CUES } from "./cues";
import { isOfBefore, THE_TWO_WENT_ON } from "./goesOn";
import { MET } from "./metKinds";
import { hasKin } from "./ofOwnDay";
import type { Cue, SentenceView } from "./sentenceView";
import { isOfSameDay, isPartOfDay, isSetApart, opensWithSameDay } from "./setApart";
import { OWN_DAYS } from "./stops";

/** Who is named in a sentence: the id of a known person, or the words of the name. */
export const nameKey = (view: SentenceView, text: string): Set<string> =>
  new Set(
    view.people.flatMap(({ person, name }) => (person ? [person.id] : name ? [text.slice(name.start, name.end)] : [])),
  );

const RECEPTIONS = new Set<string>(["dialogue", "consultation", "committee", "exercise"]);
const OPENING_CHARS = 45;

interface Before {
  lead: SentenceView;
  /** the verb of meeting */
  verb: Cue;
  /** who was named before */
  known: ReadonlySet<string>;
  next: SentenceView | undefined;
}

/** True if the sentence names somebody new behind its verb, and not by the way: "mời", "chuyển lời thăm hỏi của". */
export function hasGuest(
  { text, tokens, lang }: Report,
  view: SentenceView,
  { verb, known }: Pick<Before, "verb" | "known">,
): boolean {
  const said = view.saying.find(({ start }) => start > verb.end)?.start ?? view.end;
  return view.people.some(
    ({ start, name, person }) =>
      name &&
      start >= verb.end &&
      start < said &&
      !known.has(person?.id ?? text.slice(name.start, name.end)) &&
      !endsBefore(text, tokens, CUES[lang].mention, tokenFrom(tokens, start), view.start, 1),
  );
}

/** "He was also hosted to lunch by": received beside what the lead tells. Bounded. */
export const PASSIVE = /\b(?:was|were)\s(?:(?:also|later|warmly)\s)?(?:received|welcomed|hosted)$/i;

const isPassive = (text: string, { start }: SentenceView, verb: Cue): boolean =>
  PASSIVE.test(text.slice(Math.max(start, verb.start - PASSIVE_CHARS), verb.end).replace(/\sby$/i, ""));

const PASSIVE_CHARS = 20;

/** "Ngày 12/6, ...", "Hôm 19/8, ...": a day of its own, near that of the report. */
const opensWithDay = (report: Report, { dates, start: floor }: SentenceView): boolean =>
  report.lang === "vi" &&
  dates.some((date) => OWN_DAYS.has(date.form) && date.start - floor < OPENING_CHARS && !isOld(report, date));

/** Sides of a sentence, by name or by an office alone. */
const sidesIn = ({ people }: SentenceView): Set<string> => new Set(people.flatMap(({ actor }) => actor ?? []));

/**
 * True if somebody of those told before met somebody new. "Chiều cùng ngày, Thủ tướng hội kiến Tổng thống X": whom the traveller met. "Sau
 * hội đàm, Tổng Bí thư Y đã tiếp Tổng thống X. Tổng Bí thư đề nghị ...": who received him, where the report goes on with what was said or
 * the sentence has a time of its own; after a round of a series he only received its heads, unless the report goes on.
 */
export function isMetAnew(report: Report, view: SentenceView, before: Before): boolean {
  const { lead, verb, known, next } = before;
  const { text } = report;
  const hasKnown =
    [...nameKey(view, text)].some((key) => known.has(key)) ||
    sidesIn(view).size > 1 ||
    isOfBefore(text.slice(view.start, verb.start));
  if (!hasKnown || !MET.has(verb.kind) || isPassive(text, view, verb)) return false;
  const isSameDay = opensWithSameDay(report, view, OPENING_CHARS);
  const goesOn =
    next !== undefined &&
    next.paragraph <= view.paragraph + 1 &&
    (next.saying.length > 0 || THE_TWO_WENT_ON.test(text.slice(next.start, next.start + OPENING_CHARS)));
  if (goesOn && isSameDay) return true;
  if (lead.nouns.some(({ kind }) => RECEPTIONS.has(kind))) return false;
  if (isOfSameDay(report, view) && !hasKin(view, verb)) return true;
  return (
    isPartOfDay(report, view) ||
    opensWithDay(report, view) ||
    ((isSameDay || isSetApart(report, view)) && hasGuest(report, view, before))
  );
}
