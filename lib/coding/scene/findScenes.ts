import { SAID_THIS } from "../dates/saidThis";
import type { Report } from "../report";
import { openingEnd } from "./besideIt";
import { isWhereSaid, kindIn } from "./chooseKind";
import { clausesApart } from "./clausesApart";
import { isBoth } from "./goesOn";
import { withDay } from "./leadDays";
import { meetingsWith, type Part } from "./meetingsWith";
import { MET, SERIES } from "./metKinds";
import { isNextStop, isTour } from "./nextVisit";
import { isOtherEvent } from "./otherEvent";
import { withOtherRounds } from "./otherRound";
import { withOtherTimes } from "./otherTimes";
import { leadOfSeveral, partOf, roundUp, withTraveller } from "./roundUp";
import type { Scene } from "./scene";
import { type Cue, clauseOf, type SentenceView, viewSentences } from "./sentenceView";
import { isOnSameDay } from "./setApart";
import { isAnnouncement } from "./spokenFor";
import { leadPastStandfirst } from "./standfirst";
import { statusOf } from "./statusOf";
import { summedUp } from "./summedUp";
import { toldHere } from "./toldHere";
import { saidAfterMeeting, toldPart } from "./toldPart";
import { visitsApart } from "./visitsApart";

/** Events of one report: a round-up has a dozen at most. */
const MOST_EVENTS = 12;
/** Meetings of a tour that are told one by one. */
const FEWEST_STOPS = 2;
/** Sentences back to which an event told before is looked for. */
const MOST_TOLD = 60;

/** True if a sentence may tell an event: it has a verb or a name of one, and somebody in it. */
function isTelling(view: SentenceView): boolean {
  const isDated = view.paragraph === 0 && view.dates.some(({ form }) => form === "day" || form === "near");
  const actors = new Set(view.countries.map(({ values }) => values[0]?.actor));
  const sides = new Set(view.people.flatMap(({ name, actor }) => (name ? [actor] : [])));
  // "The prime ministers of A and B agreed ...": two sides by name are enough.
  const hasHome = view.places.some(({ values }) => values.some(({ id }) => id !== undefined));
  if (sides.size > 1 || (isDated && view.places.length > 0 && (actors.size > 0 || (hasHome && view.strong.length > 0))))
    return true;
  // "Tàu hộ vệ của Hải quân Pháp cập cảng Nhà Rồng": a ship of one country in a port that no list holds.
  if (view.paragraph === 0 && actors.size > 0 && view.strong[0]?.kind === "port-call") return true;
  const hasSides = view.people.length > 0 || actors.size > 1 || (actors.size === 1 && view.places.length > 0);
  return hasSides && (view.strong.length > 0 || view.nouns.length > 0);
}

/** "X's visit is two weeks old", "landed a day after the ceremony": the only words of an event are of one that was before. */
function isOfBefore(text: string, view: SentenceView): boolean {
  const cues = [...view.strong, ...view.nouns];
  return (
    cues.length > 0 &&
    !saidAfterMeeting(text, view) &&
    !LEFT.test(text.slice(view.start, view.end)) &&
    cues.every((cue) => {
      const before = text.slice(Math.max(view.start, cue.start - CUE_CHARS), cue.start);
      return AFTER.test(before) || (cue.kind === "visit" && /['’]s\s$/.test(before));
    })
  );
}

/** "Left Cam Ranh after a visit": the visit is told, by its end. Bounded. */
const LEFT = /(?<!\p{L})(?:left|departed|rời)\s(?:cảng\s|thành phố\s)?\p{Lu}/u;
/** "A day after the 162nd repatriation", "ahead of the": bounded. */
const AFTER =
  /(?:\bafter|\bahead of|\bbefore|\bsince|\bfollowing|sau|trước|trước thềm)\s(?:the\s|a\s|an\s|his\s|her\s|their\s)?(?:\S{1,20}\s){0,2}$/iu;
const CUE_CHARS = 50;

/** Several events that one sentence tells together. */
function partsOf(report: Report, lead: SentenceView, sentences: readonly SentenceView[]): Part[] {
  const visits = visitsApart(report.text, lead, sentences);
  if (visits.length > 1) return visits;
  const clauses = clausesApart(report, lead, sentences);
  return clauses.length > 1 ? clauses : meetingsWith(report, lead, sentences);
}

/** "Ministers discussed X, a statement said. Minister Y met his counterpart Z in": what the next sentence says of it. */
function metNext(report: Report, lead: SentenceView, sentences: readonly SentenceView[]) {
  const next = sentences.find(({ index }) => index === lead.index + 1);
  const cue = next && next.past.length + next.future.length === 0 ? kindIn(report.text, next) : undefined;
  return cue && MET.has(cue.kind) ? cue : undefined;
}

/** "Will speed up works, A and B have said. The two leaders met in", "said X. He said this after a meeting with": they did meet. */
function isHeldNext(text: string, { index, strong }: SentenceView, sentences: readonly SentenceView[]): boolean {
  const next = sentences.find((view) => view.index === index + 1);
  if (!next || next.future.length > 0 || strong.some(({ kind }) => MET.has(kind))) return false;
  const met = next.strong.find(({ kind }) => MET.has(kind));
  return (
    (met !== undefined && isBoth(text.slice(next.start, met.start))) || SAID_THIS.test(text.slice(next.start, next.end))
  );
}

/** "He said this after chairing the 26th Annual Consultation": what he had just held. */
function heldBeforeIt(text: string, { index }: SentenceView, sentences: readonly SentenceView[]): Cue | undefined {
  const said = sentences.find(
    (view) => (view.index === index || view.index === index + 1) && SAID_THIS.test(text.slice(view.start, view.end)),
  );
  return said && [...said.strong, ...said.nouns].find(({ kind }) => MET.has(kind) || SERIES.has(kind));
}

function sceneOf(report: Report, whole: SentenceView, sentences: SentenceView[], headline?: SentenceView): Scene {
  const lead = toldPart(report, whole);
  const { text } = report;
  const status = isHeldNext(text, whole, sentences) ? "held" : statusOf(report, lead, headline);
  // "Agreed to postpone a strategic dialogue": the name alone says what did not take place.
  const named = status === "held" ? undefined : lead.nouns.find(({ kind }) => kind !== "statement");
  const first = kindIn(text, lead);
  const own = first && isWhereSaid(text, lead, first) ? (metNext(report, whole, sentences) ?? first) : first;
  const cue =
    (own?.kind === "statement" ? (named ?? own) : own) ??
    named ??
    heldBeforeIt(text, whole, sentences) ??
    (headline && kindIn(text, headline)) ??
    sentences.flatMap((view) => kindIn(text, toldPart(report, view)) ?? [])[0];
  return {
    lead,
    ...(headline ? { headline } : {}),
    sentences,
    status,
    kind: cue?.kind ?? (isAnnouncement(text, lead) ? "statement" : "meeting"),
    ...(cue ? { kindBy: cue } : {}),
  };
}

/** "He also visited General X and met Prime Minister Y": of what is told further the meeting is the event, where it is no visit by name. */
function ofMeeting(scene: Scene): Scene {
  const met = scene.lead.strong.find(({ kind }) => MET.has(kind));
  const isVisit = scene.kind === "visit" && !scene.lead.nouns.some(({ kind }) => kind === "visit");
  return met && isVisit ? { ...scene, kind: met.kind, kindBy: met } : scene;
}

/** "Kết thúc hội đàm, A và B ký": what is over opens the sentence, what followed is the event. */
function ofAfter({ text }: Report, scene: Scene): Scene {
  const { lead } = scene;
  const from = openingEnd(text, lead);
  const cue = from === undefined ? undefined : kindIn(text, clauseOf(lead, { start: from, end: lead.end }));
  return cue ? { ...scene, kind: cue.kind, kindBy: cue } : scene;
}

/** A sentence that has its day from the one that counts the events. */
const withDates = (view: SentenceView, counting: SentenceView | undefined): SentenceView =>
  counting && view.dates.length === 0 ? { ...view, dates: counting.dates } : view;

/** The lead, past a standfirst that else would be an event of its own. */
function pastStandfirst(report: Report, lead: SentenceView, body: readonly SentenceView[]): SentenceView {
  const next = leadPastStandfirst(report, lead, body);
  const at = body.indexOf(next);
  return next !== lead && isOtherEvent(report, next, { lead, told: body.slice(0, at), next: body[at + 1] })
    ? next
    : lead;
}

/**
 * The events that a report tells: the one of its lead, and each further one with its own day, sides or persons. What is
 * said of earlier or coming events is no event of the report.
 */
export function findScenes(report: Report): Scene[] {
  const { text } = report;
  const views = withOtherTimes(report, withOtherRounds(report, viewSentences(report)));
  const headline = views.find(({ isHeadline }) => isHeadline);
  const body = views.filter(({ isHeadline }) => !isHeadline);
  const opening = body.slice(0, 4).filter(isTelling);
  const opened = opening.find((view) => !isOfBefore(text, view)) ?? opening[0] ?? body[0] ?? headline;
  if (!opened) return [];
  const first = leadOfSeveral(report, pastStandfirst(report, opened, body), body.slice(0, 4));
  // "Hai cuộc tiếp khách. Buổi sáng, ... Buổi chiều, ...": the first sentence only counts what the others tell.
  const counted = summedUp(report, first, body);
  const round = counted.length > 0 ? [] : roundUp(report, first, headline, body);
  const starts: SentenceView[] = counted.length > 0 ? [...counted] : round.length > 0 ? [...round] : [first];
  const begun = starts[starts.length - 1] ?? first;
  const before = () => withDates(starts[starts.length - 1] ?? first, counted.length > 0 ? first : undefined);
  let parts = partsOf(report, before(), body);
  for (const [at, plain] of body.entries()) {
    const left = body[at - 1];
    // What goes on at the place of the lead is the lead's own.
    const view = left && starts.includes(left) ? plain : toldHere(text, plain, left);
    if (view.index <= begun.index || starts.length >= MOST_EVENTS) continue;
    // "The two ministers held talks" names nobody: who they are stands before it.
    const named = starts.findLast(({ people }) => people.some(({ name }) => name)) ?? before();
    const from = body.findIndex(({ index }) => index === named.index);
    const told = body.slice(Math.max(from, at - MOST_TOLD), at);
    // "Welcoming Ambassador X, ..." after "received the ambassadors of A and B": one of the parts that the lead counts.
    if (parts.length > 1 && parts.some(({ sentences }) => sentences.includes(plain))) continue;
    const since = body.filter(({ index }) => index > (starts[starts.length - 1]?.index ?? 0) && index < view.index);
    const lead = counted.length > 0 ? before() : (withDay(report, starts, since) ?? first);
    if (isOtherEvent(report, view, { lead, told, next: body[at + 1] }) || isNextStop(view, first)) {
      starts.push(view);
      parts = partsOf(report, view, body);
    }
  }
  // A tour is told by its meetings, one or more in each country.
  const isToldOne =
    starts.length > FEWEST_STOPS &&
    isTour(first) &&
    starts[0] === first &&
    (first.future.length === 0 || starts.slice(1).every((view) => isNextStop(view, first)));
  const leads = isToldOne ? starts.slice(1) : starts;
  return leads.flatMap((lead, i) => {
    const next = leads[i + 1];
    const from = i === 0 && counted.length === 0 && round.length === 0 ? 0 : lead.index;
    const sentences = body.filter(({ index }) => index >= from && (!next || index < next.index));
    if (counted.includes(lead)) return [sceneOf(report, lead, [first, ...sentences])];
    if (round.includes(lead)) {
      const own = partOf(lead, sentences, i === leads.length - 1);
      const isOfFirst = round.includes(first);
      const scene = sceneOf(report, withTraveller(lead, first), isOfFirst ? own : [first, ...own]);
      // "To Ambassador X he said that once the negotiations ...": what was spoken of is not what they did.
      const isSpokenOf = (scene.kindBy?.start ?? 0) > (lead.saying[0]?.start ?? lead.end);
      const kind = lead === first || (MET.has(scene.kind) && !isSpokenOf) ? scene.kind : "meeting";
      return [{ ...scene, kind, isOnSameDay: isOfFirst && lead !== first }];
    }
    const parts = partsOf(report, lead, sentences);
    if (parts.length > 1)
      return parts.map((part, at) => {
        const scene = sceneOf(report, part.lead, part.sentences);
        return at > 0 && part.lead.dates.some(({ form }) => form === "same") ? { ...scene, isOnSameDay: true } : scene;
      });
    const scene = sceneOf(report, lead, sentences, i === 0 ? headline : undefined);
    const told = i > 0 ? ofMeeting(ofAfter(report, scene)) : scene;
    return [i > 0 && isOnSameDay(report, lead) ? { ...told, isOnSameDay: true } : told];
  });
}
