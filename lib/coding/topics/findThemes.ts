import { WEAK_WORDS } from "../keywords/themes";
import type { Report } from "../report";
import { inOrder, type Scene } from "../scene/scene";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseIndex } from "../text/phraseIndex";
import { isWithin, type Span } from "../text/quote";
import { tokenFrom } from "../text/wordsBefore";
import { shipCalls } from "./shipCalls";
import { asidesOf, factsFrom } from "./themeAsides";
import { isBrushed } from "./themeDoubts";
import type { ThemeHit } from "./themeHit";
import { CONTEXT_WORDS, VOID } from "./themeIndex";

const FIRST_WEIGHT = 3;
/** Words of a theme that are kept as its evidence. */
export const MOST_SPANS = 3;

/** A common word is half a mention. */
const WEAK_SHARE = 0.5;
/** What one sentence says again of the same theme: "yellow card", "IUU" and "seafood" are one matter. */
const AGAIN_SHARE = 0.5;
const CONTEXT_SCORE = 2;
/** Themes that must be left where those said by the way are dropped. */
const FEWEST_FIRM = 1;

/** Foreign and defence ministries stand for what they speak of. */
const OWN_HOUSES = new Set(["political-ties", "defence", "security", "peacekeeping"]);
/** Where a house gives or builds, what it stands for is no matter. */
const GIFTS = new Set<Scene["kind"]>(["handover", "project"]);
/** What names the venue of a meeting is a third of a mention in the lead, none elsewhere. */
const VENUE_SHARE = 1 / FIRST_WEIGHT;

/** "2.2 billion" is no "2+2". */
const DECIMAL = /^\d[.,]\d$/;

const isWeak = ({ text }: Report, { start, end }: Span): boolean =>
  WEAK_WORDS.has(text.slice(start, end).toLowerCase());

/** Every keyword of a sentence with what it stands for; words inside offices do not count. */
function keywordsIn<T>(
  report: Report,
  view: SentenceView,
  index: PhraseIndex<T>,
): { span: Span; values: readonly T[] }[] {
  const { text, tokens } = report;
  const found: { span: Span; values: readonly T[] }[] = [];
  let last = -1;
  for (let at = tokenFrom(tokens, view.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.end > view.end) break;
    const hit = index.at(text, tokens, at);
    // "Hợp tác an ninh mạng" holds two that share a word; one inside another does not count.
    if (!hit || hit.end > view.end || hit.to <= last || DECIMAL.test(text.slice(hit.start, hit.end))) continue;
    last = hit.to;
    if (view.people.some(({ start, end }) => hit.start >= start && hit.end <= end)) continue;
    found.push({ span: { start: hit.start, end: hit.end }, values: hit.values });
  }
  return found;
}

/** Themes that the sentences of an event speak of, the most spoken of first. */
export function findThemes(report: Report, scene: Scene): ThemeHit[] {
  const { lexicon } = report;
  const hits = new Map<string, ThemeHit>();
  const count = (id: string, span: Span, weight: number, isBeside = false) => {
    const theme = hits.get(id) ?? { id, score: 0, core: 0, spans: [] };
    theme.score += weight;
    if (!isBeside) theme.core += weight;
    if (theme.spans.length < MOST_SPANS) theme.spans.push(span);
    hits.set(id, theme);
  };
  const views = inOrder(scene);
  const facts = factsFrom(report.text);
  for (const view of views) {
    const weight = view.isHeadline || view.index === scene.lead.index ? FIRST_WEIGHT : 1;
    const asides = asidesOf(report, scene, view, facts);
    const told = new Set<string>();
    for (const { span, values } of keywordsIn(report, view, lexicon.themes)) {
      const aside = asides.find(({ start, end }) => span.start >= start && span.end <= end);
      if (aside && (aside.of === "other" || (aside.of === "venue" && weight < FIRST_WEIGHT))) continue;
      const share = (isWeak(report, span) ? WEAK_SHARE : 1) * (aside?.of === "venue" ? VENUE_SHARE : 1);
      const isBeside = aside?.of === "venue" || aside?.of === "occasion";
      for (const id of values) {
        if (id === VOID || (aside?.of === "house" && (GIFTS.has(scene.kind) || !OWN_HOUSES.has(id)))) continue;
        count(id, span, weight * share * (told.has(id) ? AGAIN_SHARE : 1), isBeside);
        if (share === 1) told.add(id);
      }
    }
    const isCall = scene.kind !== "exercise" || weight === FIRST_WEIGHT;
    if (isCall && lexicon.themeById.has("port-call"))
      for (const span of shipCalls(report.text, view)) count("port-call", span, weight * callShare(scene, view));
  }
  const said = [...hits.values()].filter(({ score }) => score >= 1);
  for (const view of views) {
    // A theme that is brushed once lends its words to its own sentence alone.
    const here = said.filter(
      ({ score, spans }) => score >= CONTEXT_SCORE || spans.some((span) => isWithin(span, view)),
    );
    const ids = [...(scene.kind === "exercise" ? [DEFENCE] : []), ...here.map(({ id }) => id)];
    const context = new Set(ids.flatMap((id) => [id, lexicon.themeById.get(id)?.parent ?? id]));
    for (const { span, values } of keywordsIn(report, view, CONTEXT_WORDS))
      for (const word of values)
        if (context.has(word.context) && lexicon.themeById.has(word.theme)) count(word.theme, span, 1);
  }
  const isOfWar = [...hits.keys()].some(
    (id) => id !== DISABILITY && (id === WAR || lexicon.themeById.get(id)?.parent === WAR),
  );
  const all = amongForces([...hits.values()], lexicon.themeById.has(TRAINING)).filter(
    (hit) =>
      !isTool(hit, scene) &&
      !isAshore(hit, scene) &&
      !isOfOthers(report, hit, hits) &&
      (hit.id !== DISABILITY || isOfWar || hit.score > 1 || hit.spans.some((span) => isOfVictims(report, span))),
  );
  const firm = all.filter((hit) => !isBrushed(report, scene, hit, all));
  const whole = all.filter(({ score }) => score >= 1);
  return (firm.length >= FEWEST_FIRM ? firm : whole.length > 0 ? whole : all).sort(byCore);
}

/** The most spoken of first, a venue's name last; of two alike the one that comes first. */
const byCore = (a: ThemeHit, b: ThemeHit): number =>
  b.core - a.core || b.score - a.score || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);

/** "Persons with disabilities" are a legacy of the war beside its others, or where they are the matter. */
const [WAR, DISABILITY] = ["war-legacy", "disability-support"];
/** "Agent Orange victims" names the war itself. */
const isOfVictims = ({ text }: Report, { start, end }: Span): boolean =>
  /orange|dioxin|da cam|bom mìn/i.test(text.slice(start, end));
/** "Hài cốt", "recovery of remains": of the side whose fallen the report speaks of. Bounded. */
export const ANY_REMAINS =
  /^(?:hài cốt|mộ|remains identification|repatriation of remains|dna (?:testing|identification)|giám định adn|xác định danh tính hài cốt)$/iu;
const [MISSING, REMAINS] = ["mia-accounting", "war-remains"];

/** Remains of the other side's missing are none of the fallen at home. */
const isOfOthers = ({ text }: Report, { id, spans }: ThemeHit, hits: ReadonlyMap<string, ThemeHit>): boolean =>
  id === REMAINS &&
  (hits.get(MISSING)?.score ?? 0) >= FIRST_WEIGHT &&
  spans.every(({ start, end }) => ANY_REMAINS.test(text.slice(start, end)));

const [DIALOGUE, DEFENCE, TRAINING, EDUCATION] = ["defence-dialogue", "defence", "military-training", "education"];

/** What two forces say of courses and human resources in their dialogue is training, no education. */
function amongForces(hits: readonly ThemeHit[], hasTraining: boolean): ThemeHit[] {
  const education = hits.find(({ id }) => id === EDUCATION);
  const isAmong = hits.some(({ id, score }) => (id === DIALOGUE || id === DEFENCE) && score >= FIRST_WEIGHT);
  if (!education || !isAmong || !hasTraining || education.score >= FIRST_WEIGHT) return [...hits];
  const rest = hits.filter(({ id }) => id !== EDUCATION);
  return rest.some(({ id }) => id === TRAINING) ? rest : [...rest, { ...education, id: TRAINING }];
}

/** Ships and jets of an exercise or of a port call are what it is done with. */
const isTool = ({ id, spans }: ThemeHit, { kind, lead }: Scene): boolean =>
  id === "arms" && (kind === "port-call" || (kind === "exercise" && !spans.some((span) => isWithin(span, lead))));

const PORTS = "ports-aviation";
const ASHORE = new Set([EDUCATION, "culture", "tourism"]);
/** The port of a call and what a crew does ashore are no matter of it, nor the storm that put a meeting off one of the meeting. */
const isAshore = ({ id, score }: ThemeHit, { kind, status }: Scene): boolean =>
  (kind === "port-call" && (id === PORTS || (ASHORE.has(id) && score < FIRST_WEIGHT))) ||
  (status === "cancelled" && id === "disaster-response");

/** Ships that will call, or once did, are half a mention where two sides met for something else. */
function callShare(scene: Scene, view: SentenceView): number {
  const isFirst = view.isHeadline || view.index === scene.lead.index;
  return isFirst || scene.kind === "port-call" || view.future.length + view.past.length === 0 ? 1 : WEAK_SHARE;
}
