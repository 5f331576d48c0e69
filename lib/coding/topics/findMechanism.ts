import type { Report } from "../report";
import { MET } from "../scene/metKinds";
import { isRetold } from "../scene/retold";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { isBeside, isOfSides, isPlanned, isSpokenOf, isTopic } from "./mechanismDoubts";
import { isReferredTo } from "./mechanismMentions";
import { roundAhead, roundOf, roundOfItsKind } from "./mechanismRound";
import { plainWords, windowOf } from "./mechanismWindow";
import { findOrdinals } from "./ordinals";

/** A mechanism that an event was a round of. */
export interface MechanismHit extends Span {
  id: string;
  actors: readonly string[];
  head: string;
  round?: number;
  roundSpan?: Span;
  view: SentenceView;
}

/** The headline names the event; the lead comes next. */
function headFirst(scene: Scene): SentenceView[] {
  const views = inOrder(scene).slice(0, 6);
  return [...views.filter(({ isHeadline }) => isHeadline), ...views.filter(({ isHeadline }) => !isHeadline)];
}

/** Points a word of a name that stands as it is: "an ninh biển trong đối thoại" of a headline is no Maritime Dialogue. */
const EXACT = 10;

/** "Among the outcomes of the 7th Commission Meeting, which he co-chaired with X": who speaks of it has just held it. Bounded. */
export const CHAIRED =
  /[,)]\s(?:which|that)\s(?:he|she|they|the (?:two )?ministers|both ministers|\p{Lu}\p{L}{1,14})\s(?:jointly\s)?(?:co-)?(?:chaired|hosted|led)(?!\p{L})|(?:mà|do)\s(?:ông|bà|hai (?:bên|bộ trưởng))\s(?:vừa\s)?(?:đồng )?chủ trì(?!\p{L})/iu;

function isChairedThere({ text }: Report, { lead }: Scene, view: SentenceView): boolean {
  // Who met somebody, and told him of a round that he "had co-chaired".
  if (lead.strong.some(({ kind }) => MET.has(kind))) return false;
  const isOfAnother = view.past.length > 0 || view.dates.some(({ form }) => form === "year" || form === "month");
  return (
    view.index - lead.index <= 1 && !view.isHeadline && !isOfAnother && CHAIRED.test(text.slice(view.start, view.end))
  );
}

/** The mechanism whose round the event is, from the headline, the lead and the sentences that tell the event. */
export function findMechanism(report: Report, scene: Scene, actors: ReadonlySet<string>): MechanismHit | undefined {
  const { tokens, lexicon, lang } = report;
  let best: (MechanismHit & { score: number; fit: number; isLoose: boolean }) | undefined;
  for (const [i, view] of headFirst(scene).entries()) {
    const isFirst = view.index === scene.lead.index || view.isHeadline;
    const isAhead = view.future.length > 0 && scene.status === "held";
    const isAgain = isRetold(report, scene.lead, view);
    const isChaired = isAgain || isChairedThere(report, scene, view);
    if (!isFirst && (view.past.length > 0 || (view.saying.length > 0 && !isChaired) || isAhead)) continue;
    // What the lead or the headline names goes before what a later sentence does.
    const canCount = isAgain && best?.round === undefined;
    if (best && ((!isFirst && !canCount) || (best.view.isHeadline && best.round !== undefined && !best.isLoose))) break;
    const isTold =
      view.strong.length > 0 ||
      findOrdinals(tokens, tokenFrom(tokens, view.start), tokenFrom(tokens, view.end) - 1, lang).length > 0;
    if (!isFirst && !isTold) continue;
    const { words, from } = plainWords(report, view);
    for (const form of lexicon.mechanisms) {
      if (form.lang !== lang || form.words.length < 1 || !form.actors.every((actor) => actors.has(actor))) continue;
      const window = windowOf(words, from, form);
      if (window && !isOfSides(report, view, form, window)) continue;
      const [first, last] = [tokens[window?.from ?? -1], tokens[window?.to ?? -1]];
      if (!window || !first || !last || isBeside(report.text, view, scene, first.start)) continue;
      if (!isFirst && !isChaired && isTopic(report.text, view, first.start)) continue;
      if (form.kind !== undefined && form.kind !== scene.kind) continue;
      if (isPlanned(report, view, window.from)) continue;
      if (!isChaired && isSpokenOf(report, scene, view, form, window)) continue;
      const score = window.score - i;
      const own = roundOf(report, window) ?? roundAhead(report, view, window);
      // The lead may add the round to what the headline names, nothing else, but where it has a name that fits better, with its count.
      const isNamed =
        isAgain ||
        (best?.view.isHeadline === true &&
          !view.isHeadline &&
          !(own && best.isLoose && window.score > best.fit * form.words.length));
      if (best && (isNamed ? best.id !== form.id : score <= best.score)) continue;
      const ordinal = own ?? roundOfItsKind(report, scene);
      if (best?.id === form.id && best.round !== undefined && !ordinal) continue;
      if (!isChaired && isReferredTo(report, scene, view, form, window, (isFirst ? ordinal : own) !== undefined))
        continue;
      const [a, b] = ordinal ? [tokens[ordinal.from], tokens[ordinal.to]] : [];
      best = {
        id: form.id,
        actors: form.actors,
        head: form.head,
        view,
        score,
        fit: window.score / form.words.length,
        isLoose: window.score < form.words.length * EXACT,
        start: first.start,
        end: last.end,
        ...(ordinal && a && b ? { round: ordinal.number, roundSpan: { start: a.start, end: b.end } } : {}),
      };
    }
  }
  return best ?? shipVisits(report, scene, actors);
}

/** Visits of a navy's ships are a series of their own, whatever the report calls them. */
function shipVisits(report: Report, scene: Scene, actors: ReadonlySet<string>): MechanismHit | undefined {
  const by = scene.kindBy;
  if (scene.kind !== "port-call" || !by || actors.size !== 2) return undefined;
  const isCoastGuard = COAST_GUARD.test(report.text.slice(scene.lead.start, scene.lead.end));
  const row = report.lexicon.data.mechanisms.find(
    ({ id, actors: own }) =>
      id.endsWith(isCoastGuard ? "-coast-guard-visits" : "-navy-visits") && own.every((actor) => actors.has(actor)),
  );
  return row
    ? { id: row.id, actors: row.actors, head: "visit", view: scene.lead, start: by.start, end: by.end }
    : undefined;
}

const COAST_GUARD = /coast ?guard|cảnh sát biển/iu;
