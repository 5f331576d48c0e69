import type { Kind } from "@/lib/model/vocabulary";
import { isSaid } from "../dates/reportDay";
import type { Report } from "../report";
import type { Span } from "../text/quote";
import { OWN_DAYS } from "./dayBefore";
import type { Part } from "./meetingsWith";
import { MET } from "./metKinds";
import { clauseOf, type SentenceView } from "./sentenceView";

/** Right behind a day: what joins another event to that told. Bounded. */
export const JOINED_AFTER =
  /^(?:;|,?\s(?:and|then|before|và|rồi|sau đó|trước khi))\s(?:then\s|later\s|also\s|sau đó\s)?/iu;
/** Right before a day that opens another event: "; on 8 January", "; chiều cùng ngày". Bounded. */
export const JOINED_BEFORE =
  /(?:;|,?\s(?:and|và|then|rồi))\s(?:then\s|sau đó\s)?(?:(?:on|in the (?:morning|afternoon|evening) of|ngày|sáng|trưa|chiều|tối|hôm|đến|sang)\s){0,2}$/iu;
const JOINT_CHARS = 40;
/** "At the second", "tại cuộc gặp sau": which of the two events a sentence is about. Bounded. */
export const OF_FIRST =
  /^(?:at|in|during|tại|trong|ở)\s(?:the\s|cuộc\s|vòng\s|phiên\s|buổi\s|sự kiện\s){0,2}(?:first|former|thứ nhất|đầu tiên|trước)(?!\p{L})/iu;
export const OF_SECOND =
  /^(?:at|in|during|tại|trong|ở)\s(?:the\s|cuộc\s|vòng\s|phiên\s|buổi\s|sự kiện\s){0,2}(?:second|latter|other|thứ hai|còn lại|sau)(?!\p{L})/iu;
const OPENING_CHARS = 40;
const SERIES = new Set<string>(["dialogue", "consultation", "committee", "talks"]);

/** Where a sentence that tells two events on two days is parted: behind the first day, or before the second. */
function joints({ text }: Report, lead: SentenceView): number[] {
  const days = lead.dates.filter(
    (date) => (OWN_DAYS.has(date.form) || date.form === "same") && !("last" in date && date.last),
  );
  return days.flatMap((day, i) => {
    const next = days[i + 1];
    if (!next) return [];
    const after = JOINED_AFTER.exec(text.slice(day.end, next.start));
    if (after) return [day.end + after[0].length];
    const from = Math.max(day.end, next.start - JOINT_CHARS);
    const before = JOINED_BEFORE.exec(text.slice(from, next.start));
    return before ? [from + before.index + before[0].search(/[\p{L}\d]/u)] : [];
  });
}

/** A clause that tells an event of its own kind: somebody was met, or something of a series was held. */
function tells({ text }: Report, view: SentenceView, kind: Kind): boolean {
  if (view.past.length + view.future.length > 0 || view.dates.some((date) => isSaid(text, date))) return false;
  return MET.has(kind)
    ? view.people.some(({ name }) => name)
    : kind === "dialogue" && view.nouns.some((noun) => SERIES.has(noun.kind));
}

/** The second clause with the verb and the subject that only the first one has. */
function withSubject(first: SentenceView, second: SentenceView): SentenceView {
  const verb = first.strong[0];
  if (!verb) return second;
  const floor = second.strong[0]?.start ?? second.start;
  const hasSubject = second.strong.length > 0 && second.people.some(({ name, end }) => name && end <= floor);
  const isSubject = ({ end }: Span) => end <= verb.start;
  return {
    ...second,
    strong: second.strong.length > 0 ? second.strong : [verb],
    ...(hasSubject
      ? {}
      : {
          people: [...first.people.filter(isSubject), ...second.people],
          countries: [...first.countries.filter(isSubject), ...second.countries],
        }),
  };
}

/** Which of the two clauses a sentence goes on about: that which it counts, or whose guest it names. */
function sideOf({ text }: Report, view: SentenceView, [first, second]: readonly [SentenceView, SentenceView]) {
  const opening = text.slice(view.start, view.start + OPENING_CHARS);
  if (OF_FIRST.test(opening)) return first;
  if (OF_SECOND.test(opening)) return second;
  const keys = (of: SentenceView) =>
    new Set(of.people.flatMap(({ name }) => (name ? [text.slice(name.start, name.end)] : [])));
  const [own, a, b] = [keys(view), keys(first), keys(second)];
  const isOf = (here: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].some((key) => here.has(key) && !other.has(key)) &&
    ![...own].some((key) => other.has(key) && !here.has(key));
  return isOf(a, b) ? first : isOf(b, a) ? second : undefined;
}

/**
 * The two events that one sentence tells with a day each: "held the 14th round of A on January 7, and the 14th round of B on the following
 * day", "met X on Monday and Y on Tuesday", "sáng 5/6, ông hội đàm với X; chiều cùng ngày, ông tiếp Y".
 * @returns fewer than two where the sentence tells one
 */
export function clausesApart(report: Report, lead: SentenceView, sentences: readonly SentenceView[]): Part[] {
  for (const at of joints(report, lead)) {
    const first = clauseOf(lead, { start: lead.start, end: at });
    const second = withSubject(first, clauseOf(lead, { start: at, end: lead.end }));
    const kinds = [first, second].map(
      ({ strong }) => strong.find(({ kind }) => MET.has(kind) || kind === "dialogue")?.kind,
    );
    const [a, b] = kinds;
    if (a === undefined || b === undefined || !tells(report, first, a) || !tells(report, second, b)) continue;
    const parts: [Part, Part] = [
      { lead: first, sentences: [first] },
      { lead: second, sentences: [second] },
    ];
    let open: SentenceView | undefined;
    for (const view of sentences.filter(({ index }) => index > lead.index)) {
      open = sideOf(report, view, [first, second]) ?? open;
      for (const part of parts) if (open === undefined || part.lead === open) part.sentences.push(view);
    }
    return parts;
  }
  return [];
}
