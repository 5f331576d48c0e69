import type { Kind } from "@/lib/model/vocabulary";
import { rowsOf } from "../fields/rowsOf";
import { BODIES } from "../keywords/countries";
import type { Report } from "../report";
import type { Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Token } from "../text/tokens";
import { endsBefore, phraseSet } from "../text/wordsBefore";
import { isAttended } from "./attended";
import { HEAD_KINDS, type MechanismForm } from "./mechanismForms";
import type { Window } from "./mechanismWindow";

const PLANNED = {
  en: phraseSet(
    "to launch,launch,to establish,establish,set up,to set up,create,to create,agreed to,next,resume,restart,start,begin,hold the next,propose,proposed",
  ),
  vi: phraseSet("thiết lập,thành lập,lập,nối lại,sớm tổ chức,nhất trí tổ chức,tổ chức tiếp,đề nghị,đề xuất"),
};
const PLANNED_WORDS = 7;

const TOLD_CHARS = 80;
const NEAR_CHARS = 25;
/** Mechanisms that are held, not met in: two who meet only speak of them. */
const HELD_KINDS = new Set<Kind>(["dialogue", "committee", "consultation", "talks"]);

/**
 * True if two met and spoke of the mechanism: the sentence has a verb of meeting, and no "held", "co-chaired", "took place"
 * near the name. "Trans-Pacific Partnership" is another thing too.
 */
export function isSpokenOf(
  { text, tokens }: Report,
  scene: Scene,
  view: SentenceView,
  form: MechanismForm,
  window: Window,
): boolean {
  const [before, first, last] = [tokens[window.from - 1], tokens[window.from], tokens[window.to]];
  if (!first || !last) return true;
  if (before && first.start === before.end + 1 && text.charAt(before.end) === "-" && /^trans$/i.test(before.text))
    return true;
  // "He will co-chair the 15th meeting of the committee", "The two, who met on Monday, led the 12th dialogue": told by who led it.
  if (
    (scene.status === "announced" || view.strong.length === 0) &&
    view.chair.some(({ start, end }) => start < first.start && first.start - end < TOLD_CHARS)
  )
    return false;
  if (view.index === scene.lead.index && isAttended(text, view, first.start)) return false;
  if (!MEETING_KINDS.has(scene.kind) || !HELD_KINDS.has(HEAD_KINDS[form.head] ?? "meeting")) return false;
  const verb = view.strong.some(
    ({ kind, at }) => MEETING_KINDS.has(kind) && kind !== "signing" && (at < window.from || at > window.to),
  );
  if (!verb) {
    const isAfter = [...view.aside, ...view.past].some(
      ({ end }) => end <= first.start && first.start - end < NEAR_CHARS,
    );
    const isNext = view.index === scene.lead.index + 1;
    const isOwn = isHeldByThem(text, view, first.start) || (isNext && isSessionOfDay(view, window, first.start, last));
    const isAtIt = view.index === scene.lead.index && isAtSession(tokens, window.from);
    return !view.isHeadline && !isAtIt && (isAfter || (view.index !== scene.lead.index && !isOwn));
  }
  if (
    isSubject(view, window, first.start) ||
    isSubjectOfBoth(text, view, last, first.start) ||
    view.strong.some(({ kind, end }) => kind === "meeting" && OF_ITS.test(text.slice(end, first.start))) ||
    metFor(text, view, first.start) ||
    AS_HEADS.test(text.slice(view.start, first.start))
  )
    return false;
  return !view.strong.some(
    ({ kind, start, end }) => kind === "dialogue" && start - last.end < TOLD_CHARS && first.start - end < TOLD_CHARS,
  );
}

/** "They co-chaired the 6th meeting of the commission", behind a lead that they had talks. Bounded. */
export const BY_THEM =
  /^(?:on (?:this|the) occasion, |then, |afterwards?, |nhân dịp này, |sau đó, )?(?:they|the (?:two )?(?:ministers|sides|officials|leaders)|both (?:sides|ministers)|hai (?:bên|bộ trưởng|thứ trưởng|trưởng đoàn))\s(?:then\s|also\s|jointly\s|later\s|đã\s|cũng\s|cùng\s){0,3}(?:co-chaired|chaired|held|opened|convened|đồng chủ trì|chủ trì|tiến hành|tổ chức)\s/iu;

const isHeldByThem = (text: string, { start, past, saying }: SentenceView, at: number): boolean =>
  past.length + saying.length === 0 && BY_THEM.test(text.slice(start, at));

/** "The 5th Dialogue was co-chaired by", behind a lead that they met: the session itself, unless another time is named. */
const isSessionOfDay = (view: SentenceView, window: Window, start: number, last: Token): boolean =>
  view.past.length + view.saying.length === 0 &&
  view.dates.every(({ form }) => form !== "year" && form !== "month") &&
  view.strong.every(({ kind, at }) => kind === "dialogue" || (at >= window.from && at <= window.to)) &&
  (isSubject(view, window, start) || isLedSession(view, last, start));

/** "The Vietnam–EU Joint Committee met in Brussels": the body itself did, nobody of it. */
function isSubject(view: SentenceView, { to }: Window, start: number): boolean {
  if (start - view.start > SUBJECT_CHARS || view.people.some((person) => person.start < start)) return false;
  return view.strong.some(({ at }) => at > to && at - to <= SUBJECT_WORDS);
}

/** "The Special Committees of the Vietnamese and Lao governments held a meeting": the same with whose it is. Bounded. */
export const OF_BOTH = /^\s(?:of|between|của|giữa)\s(?:the\s)?[^.,;:()\n]{3,70}\s(?:and|và)\s[^.,;:()\n]{3,40}\s$/iu;

/** Between "held a meeting" and the body: " of their", " của". Bounded. */
export const OF_ITS = /^\s(?:of\s(?:their|the|its)\s(?:[\p{L}\d.'’–-]{2,16}\s){0,3}|(?:của\s)?)$/iu;

const isSubjectOfBoth = (text: string, view: SentenceView, { end }: Token, start: number): boolean =>
  start - view.start <= SUBJECT_CHARS &&
  !view.people.some((person) => person.start < start) &&
  view.strong.some((cue) => cue.start > end && OF_BOTH.test(text.slice(end, cue.start)));

/** "The 17th round of the Consultation was led by A and B": the session, told by who led it. */
const isLedSession = (view: SentenceView, { end }: Token, start: number): boolean =>
  start - view.start <= SUBJECT_CHARS &&
  !view.people.some((person) => person.start < start) &&
  view.chair.some((cue) => cue.start >= end && cue.start - end <= LED_CHARS);
const LED_CHARS = 16;

const SUBJECT_CHARS = 60;
const SUBJECT_WORDS = 3;

/** "Noted progress in shipbuilding and the VINBAX exercise": one of the things that were spoken of. Bounded. */
export const TOPIC =
  /(?:\b(?:discussed|agreed|noted|welcomed|reviewed|assessed|including|such as|particularly|notably|especially)\b|ghi nhận|đánh giá|nhất trí|thống nhất|thảo luận|rà soát|điểm lại|nhất là|bao gồm|trong đó có|đặc biệt là)/iu;
const AT_IT = /(?:\b(?:at|during|in|for|of)|tại|trong(?!\sđó)|sau)\s(?:\S{1,12}\s){0,5}$/iu;

/** True if a sentence after the lead names the mechanism among what was spoken of. */
export const isTopic = (text: string, view: SentenceView, at: number): boolean =>
  TOPIC.test(text.slice(view.start, at)) && !AT_IT.test(text.slice(Math.max(view.start, at - AT_CHARS), at));

const AT_CHARS = 60;

/** "Met as heads of their governments' delegations to the talks". */
const AS_HEADS = /\bas (?:the )?(?:co-)?(?:heads|chairs|chiefs|leaders) of\b/iu;
const FOR = /\b(?:for|(?:within|in|under) the framework of) (?:the|a|an|their|its|this year['’]s)\s/giu;
const OF_SERIES = /\b(?:meeting|session|round|edition) of\s/iu;
const MOST_WORDS = 5;
const MOST_WORDS_OF = 9;
const MET_FOR_CHARS = 120;

/** "Met with Minh, who came to China for the 12th meeting": what brought the guest. */
const WHO_CAME = /,\swho\s(?:came|is|was|had come|has come|arrived|travelled|traveled|flew)\s/iu;

/** "Met in Tokyo for a meeting of the committee": it is what they met for. */
function metFor(text: string, view: SentenceView, at: number): boolean {
  const before = text.slice(Math.max(view.start, at - MET_FOR_CHARS), at);
  const last = [...before.matchAll(FOR)].at(-1);
  const between = last ? before.slice(last.index + last[0].length) : "";
  const words = between.split(/\s/).length;
  const isNear = words <= (OF_SERIES.test(between) ? MOST_WORDS_OF : MOST_WORDS) && !/[,;:()]/.test(between);
  return last !== undefined && isNear && !/prepar[a-z]{1,8}\sfor\s/i.test(before) && !WHO_CAME.test(before);
}

const AT_WORDS = new Set(["at", "during"]);
const ITS_WORDS = new Set(["the", "their", "its", "this"]);
const SESSION_WORDS = 6;

/** "Agreed to step up cooperation at their 5th Dialogue": where they agreed. */
const isAtSession = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - SESSION_WORDS), at)
    .some(({ key }, i, words) => AT_WORDS.has(key) && ITS_WORDS.has(words[i + 1]?.key ?? ""));

/** "Agreed to launch a 2+2 dialogue": not held yet. */
export function isPlanned(report: Report, view: SentenceView, at: number): boolean {
  const { text, tokens, lang } = report;
  return endsBefore(text, tokens, PLANNED[lang], at, view.start, PLANNED_WORDS) && !isAtSession(tokens, at);
}

const MEETING_KINDS = new Set(["meeting", "talks", "call", "visit", "signing"]);

const ASIDE_CHARS = 90;
const SIDELINE = /sidelines?|margins|fringes|bên lề/iu;

/** True if the name stands beside another event of the sentence: "met on the sidelines of the 13th Dialogue". */
export function isBeside(text: string, view: SentenceView, scene: Scene, start: number): boolean {
  const aside = [...view.aside, ...view.past].filter(({ end }) => end <= start && start - end < ASIDE_CHARS);
  if (aside.length === 0) return false;
  if (aside.some(({ start: at, end }) => end < start && SIDELINE.test(text.slice(at, end)))) return true;
  // "Họp với A và B trong khuôn khổ Ủy ban Tham vấn An ninh (2+2)": what they met as.
  if (
    scene.kind !== "visit" &&
    aside.every(({ start: at, end }) => WITHIN.test(text.slice(at, end))) &&
    isHeldAs(text, view, start)
  )
    return false;
  // "Welcomed the delegation to the 9th Exchange": nobody was met but there.
  const isArrival = scene.kind === "visit" && view.people.every(({ name }) => name === undefined);
  const verb = view.strong.find((cue) => MEETING_KINDS.has(cue.kind) && cue.start < start);
  return (
    !isArrival &&
    verb !== undefined &&
    scene.kind !== "dialogue" &&
    scene.kind !== "committee" &&
    scene.kind !== "consultation"
  );
}

const WITHIN = /^(?:trong khuôn khổ|framework of|within)$/iu;
/** A verb by which officials sit together, before the framework. Bounded. */
const SIT = /(?<!\p{L})(?:họp|nhóm họp|đối thoại|tham vấn|convened|sat down|gathered|met|meeting|session)(?!\p{L})/iu;
const isHeldAs = (text: string, { start: floor }: SentenceView, at: number): boolean => SIT.test(text.slice(floor, at));

const PAIR_WORDS = 7;

/** True unless the words of the name stand with a country that is no side of it: three may meet where two have a dialogue. */
export function isOfSides(report: Report, view: SentenceView, form: MechanismForm, window: Window): boolean {
  const rows = rowsOf(report, view);
  const row = rows.find((sides) => form.actors.every((actor) => sides.has(actor)));
  if (row) return row.size === form.actors.length;
  // "The 5th ROK-Viet Nam Vice-Ministerial Strategic Dialogue": a pair that opens the name says whose it is.
  const [opens, begins] = [report.tokens[window.from - PAIR_WORDS]?.start ?? 0, report.tokens[window.from]?.start ?? 0];
  if (rows.some((sides) => [...sides.values()].every(({ start }) => start >= opens && start < begins))) return false;
  const inside = view.countries.filter(({ from, to }) => from >= window.from - 3 && to <= window.to + 4);
  return inside.every(
    ({ values }) => values.some(({ actor }) => form.actors.includes(actor)) || BODIES.has(values[0]?.actor ?? ""),
  );
}
